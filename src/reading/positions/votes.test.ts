import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who stands how, a line a position toward an instrument. */
function votesIn(text: string): string[] {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const ids = new Set(instruments.map(({ id }) => id));
  return positions
    .filter(({ toward }) => ids.has(toward))
    .map(({ holder, stance }) => `${actors.find(({ id }) => id === holder)!.name} ${stance}`);
}

describe('votes', () => {
  it('are positions toward the resolution of the sentence before', () => {
    expect(
      votesIn('The council adopted a resolution on Mali by 12 votes to none. Chad, Peru and Norway abstained.'),
    ).toEqual(['Chad abstains', 'Peru abstains', 'Norway abstains']);
    expect(
      votesIn('The board passed a resolution on Chad. Norway voted for the text. Peru and Mali voted against it.'),
    ).toEqual(['Norway supports', 'Peru rejects', 'Mali rejects']);
  });
  it('are told in brackets and beside the result too', () => {
    expect(
      votesIn(
        'The council adopted Resolution 2793. Two members (Peru and Norway) voted in favour, with Chad abstaining.',
      ),
    ).toEqual(['Peru supports', 'Norway supports', 'Chad abstains']);
  });
  it('are those of all who join in them, and of those whom a count includes', () => {
    expect(
      votesIn(
        'The council rejected a resolution on Mali. Only Peru joined Chad in voting for it; nine members, including Norway, voted against.',
      ),
    ).toEqual(expect.arrayContaining(['Peru supports', 'Norway rejects']));
  });
  it('are those of whom a phrase with "with" tells', () => {
    expect(
      votesIn('The council adopted a resolution on Mali on Monday, with Peru opposing and Chad abstaining.'),
    ).toEqual(['Peru rejects', 'Chad abstains']);
  });
  it('are on what the sentence speaks of behind them', () => {
    expect(
      votesIn(
        'Chad, which chairs the body, abstained, while Peru, which had threatened to veto the resolution on Mali, voted for it.',
      ),
    ).toEqual(expect.arrayContaining(['Chad abstains', 'Peru supports']));
  });
  it('are none where one was only threatened', () => {
    expect(votesIn('The council debated a resolution on Mali. Peru threatened to abstain.')).toEqual([]);
    expect(votesIn('The council debated a resolution on Mali. Peru had abstained from an earlier vote.')).toEqual([]);
  });
  it('are none where nothing was put to a vote', () => {
    expect(
      votesIn('The council adopted Resolution 2793. Peru voted for the minister. Chad abstained from comment.'),
    ).toEqual([]);
  });
  it('are on what was put to a vote before, not on the plan last spoken of', () => {
    const text =
      'Resolution 2797 passed with 11 votes. Talks may follow. Lima was calm. Quito was tense. Chad backed the peace plan of Peru. ' +
      'Mali’s envoy said his country had abstained because the text was unbalanced.';
    const { instruments, positions } = read({ text, published: '2025-06-01' });
    const abstained = positions.find(({ stance }) => stance === 'abstains');
    expect(instruments.find(({ id }) => id === abstained?.toward)?.name).toMatch(/2797/);
  });
  it('are on the agreement that a parliament ratifies', () =>
    expect(
      votesIn(
        'The council adopted a resolution on Mali. Peru’s parliament ratified a trade agreement with Chile on Tuesday. Three deputies abstained.',
      ).slice(-2),
    ).toEqual(['Peru’s parliament supports', 'Three deputies abstains']));
});

describe('a tally with names in brackets', () => {
  const draft = 'The Council failed to adopt a draft resolution on Mali. The draft';
  it('tells how those voted', () => {
    const tally = 'received 12 votes in favour to 1 against (Russian Federation), with 2 abstentions (China, Chad).';
    expect(votesIn(`${draft} ${tally}`)).toEqual(['Russia rejects', 'China abstains', 'Chad abstains']);
  });

  it('tells nothing without a number, nor where nothing was voted on', () => {
    expect(votesIn(`${draft} was spoken against (Peru).`)).toEqual([]);
    expect(votesIn('Nine spoke, with 2 abstentions (China, Chad).')).toEqual([]);
  });
});
