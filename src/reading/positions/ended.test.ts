import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** `holder stance instrument`, without those toward actors. */
function lines(text: string): string[] {
  const { positions, instruments, actors } = read({ text, published: '2025-06-01' });
  return positions.flatMap(({ holder, stance, toward }) => {
    const instrument = instruments.find(({ id }) => id === toward);
    const actor = actors.find(({ id }) => id === holder);
    return instrument ? [`${actor?.country ?? actor?.name} ${stance} ${instrument.name}`] : [];
  });
}

describe('whether an instrument has ended', () => {
  it.each([
    ['Chad regards the Lamu Treaty as having come to an end.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said the Lamu Treaty had come to a close.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said the Lamu Treaty had reached its end.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said the Lamu Treaty came close to collapse.', []],
    ['Chad said the Lamu Treaty came at the end of a long war.', []],
    ['Chad said the Lamu Treaty would come to an end in May.', []],
    ['Chad views the Lamu Treaty as having ceased to apply.', ['TCD holds-terminated Lamu Treaty']],
    ['"The Lamu Treaty has ceased to apply to us," Chad said.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said the Lamu Treaty no longer applied to it.', ['TCD holds-terminated Lamu Treaty']],
    ['Chad said the Lamu Treaty no longer applied to Mali.', []],
    ['Chad said the Lamu Treaty did not apply to trawlers.', []],
    ['Chad said the Lamu Treaty remained in place until further notice.', ['TCD holds-in-force Lamu Treaty']],
    ['Chad said the nets remained in place under the Lamu Treaty.', []],
    ['Chadian officials said the Lamu Treaty was suspended rather than dead.', []],
    ['The Lamu Treaty is alive, not dead, Chad said.', ['TCD holds-in-force Lamu Treaty']],
    ['Chad considers itself free of all commitments under the Lamu Treaty.', ['TCD opposes Lamu Treaty']],
    ['Chad considers itself free to fish under the Lamu Treaty.', []],
  ])('is told by %s', (text, expected) => expect(lines(text)).toEqual(expected));
});

describe('a stance', () => {
  it.each([
    // whose view it is that a noun tells
    [
      'The Kenyan envoy said Mali’s position that the Lamu Treaty is dead had been endorsed by no one.',
      ['MLI holds-terminated Lamu Treaty'],
    ],
    ['Chad rejected Mali’s position that the Lamu Treaty has lapsed.', ['MLI holds-terminated Lamu Treaty']],
    // what is allowed is not to be followed
    ['Chad said Mali’s withdrawal from the Lamu Treaty was legal.', ['MLI opposes Lamu Treaty']],
    ['Chad said quitting the Lamu Treaty was lawful.', []],
    // to let it end is to end it
    ['Chad said letting the Lamu Treaty expire without an heir was reckless.', ['TCD supports Lamu Treaty']],
    ['Chad said allowing the Lamu Treaty to lapse would be a mistake.', ['TCD supports Lamu Treaty']],
    ['Chad sees no alternative to the Lamu Treaty.', ['TCD supports Lamu Treaty']],
    // what is held against somebody is not his will
    ['Chad said Mali had ceased to perform its duties under the Lamu Treaty.', []],
    // who shares a view, in the words of somebody
    [
      'Mali’s envoy called the Lamu Treaty void. Chad and Niger share this view, he said.',
      ['MLI opposes Lamu Treaty', 'TCD opposes Lamu Treaty', 'NER opposes Lamu Treaty'],
    ],
    [
      'Mali’s envoy called the Lamu Treaty void and said Chad shared this view.',
      ['MLI opposes Lamu Treaty', 'TCD opposes Lamu Treaty'],
    ],
    ['Mali’s envoy called the Lamu Treaty void. Chad said it did not share that view.', ['MLI opposes Lamu Treaty']],
  ])('is told by %s', (text, expected) => expect(lines(text)).toEqual(expected));

  it('that a speaker tells of others is his claim', () => {
    const { positions, statements } = read({
      text: 'Mali’s envoy called the Lamu Treaty void. Chad shares this view, he said.',
      published: '2025-06-01',
    });
    const last = positions.at(-1)!;
    expect(statements.find(({ id }) => id === last.statement)?.content).toHaveLength(1);
  });
});
