import { expect, it } from 'vitest';
import { read } from '../read.js';

const speakers = (headline: string) => {
  const { statements, actors } = read({ text: `${headline}\n\nThree men were freed on Monday.` });
  return statements.flatMap(({ speakers }) => speakers.map((id) => actors.find((one) => one.id === id)?.name));
};

it.each(['Chile: Police must answer for the dead', 'Mali: Junta bans two radio stations'])('%s', (headline) =>
  expect(speakers(headline)).toEqual([]),
);

it.each([
  ['Peru: UN experts urge release of farmers', 'UN experts'],
  ['Russia: Foreign troops in Ukraine would be targets', 'Russia'],
  ['Israel: We will not stop', 'Israel'],
])('%s', (headline, who) => expect(speakers(headline)).toEqual([who]));
