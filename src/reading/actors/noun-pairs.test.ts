import { expect, it } from 'vitest';
import { read } from '../index.js';

const actors = (text: string): string[] =>
  read({ text, published: '2026-02-01' }).actors.map(({ name, sectors }) => `${name} ${sectors.join('/')}`);

it.each([
  ['The Peruvian chamber of commerce said so.', 'The Peruvian chamber of commerce BUS'],
  ['The bishops’ conference opposed the law.', 'The bishops’ conference REL'],
  ['The steel industry opposed the tariff.', 'The steel industry BUS'],
  ['Cooperatives in Peru opposed the tariff.', 'Cooperatives AGR'],
])('those who stand together for a trade or a church: %s', (text, actor) => expect(actors(text)).toContain(actor));

it.each(['The steel industry shrank by a third.', 'He sat in the chamber of the house of his friends.'])(
  'are nobody: %s',
  (text) => expect(actors(text).filter((one) => /industry|chamber/.test(one))).toEqual([]),
);
