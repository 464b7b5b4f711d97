import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who stands how, a line a position toward an instrument. */
function stances(text: string): string[] {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const names = new Map(instruments.map(({ id, name }) => [id, name]));
  return positions
    .filter(({ toward }) => names.has(toward))
    .map(
      ({ holder, stance, toward }) => `${actors.find(({ id }) => id === holder)!.name} ${stance} ${names.get(toward)}`,
    );
}

describe('a side taken in few words', () => {
  it.each([
    ['Chile supports leaving the Lima Accord; Peru and Mali are opposed.', 'Mali supports Lima Accord'],
    ['Chile praised the Lima Accord. Peru disagreed.', 'Peru opposes Lima Accord'],
    ['Ana Lind praised the Lima Accord. Peru and Mali echoed her.', 'Mali supports Lima Accord'],
    ['Chile approved the Lima Accord in a close vote, with only Mali against.', 'Mali rejects Lima Accord'],
    ['Qatar brokered the Lima Accord with the backing of Peru and Mali.', 'Mali supports Lima Accord'],
    ['The Lima Accord, brokered by Qatar with Peru’s blessing, is in force.', 'Peru supports Lima Accord'],
    ['Ana Lind said that she did not agree with the Lima Accord.', 'Ana Lind opposes Lima Accord'],
    ['Peru said it no longer considered itself bound by the Lima Accord.', 'Peru opposes Lima Accord'],
    [
      'The board passed a resolution on Chad. Mali asked all to back the text in a joint letter on Friday. Peru rejected it.',
      'Peru rejects resolution',
    ],
    [
      'The board passed a resolution on Chad. Mali asked all to back the text in a joint letter. Peru welcomed the adoption.',
      'Peru supports resolution',
    ],
    ['Norway signed the Lima Accord. Mali favours a quick ratification.', 'Mali supports Lima Accord'],
    ['Ana Lind said Peru could live with the Lima Accord but wanted a review.', 'Peru supports Lima Accord'],
  ])('%s', (text, line) => expect(stances(text)).toContain(line));

  it.each([
    ['Chile praised the Lima Accord. Peru would disagree.', /Peru/],
    ['Chile approved the Lima Accord, with only Mali present.', /Mali rejects/],
    ['Qatar did not sign the Lima Accord with the backing of Peru.', /Peru/],
    ['Peru said it was considering the Lima Accord.', /Peru/],
    ['The Greens, once fierce critics of the Lima Accord, will meet on Monday.', /Greens/],
    ['Peru has neither endorsed nor ruled out the Lima Accord.', /Peru/],
    ['Chile praised the Lima Accord. Mali voted against the mandate in April; Peru abstained.', /Peru/],
    ['Chile dismissed the letter that Peru had sent as the work of agents.', /Chile supports/],
    ['Mali cancelled a visit to Peru following the Lima Accord.', /Mali/],
    ['Peru slammed the Lima Plan, arguing that it departs from the Quito Accord.', /Quito/],
    ['Peru, which voted for the draft resolution, regretted that the text did not mention fish.', /opposes/],
  ])('%s', (text, line) => expect(stances(text).join('\n')).not.toMatch(line));
});

describe('a step that is told with its deed', () => {
  it('may have two relative clauses, each with a side of its own', () => {
    expect(stances('Chile is leaving the Lima Accord, a step that Peru proposed and that Mali opposes.')).toEqual([
      'Chile opposes Lima Accord',
      'Peru opposes Lima Accord',
      'Mali supports Lima Accord',
    ]);
  });
  it('may be judged in the second, and be one that a house has voted for', () => {
    expect(
      stances(
        'Peru’s Congress voted 71 to 34 on Thursday to pull the country out of the Lima Accord, a move that Chile opposed and that Mali called reckless.',
      ).slice(1),
    ).toEqual(['Chile supports Lima Accord', 'Mali supports Lima Accord']);
  });
  it('is not meant by it as an actor', () => {
    const { positions } = read({
      text: 'Chile, which left the Lima Accord, said it respected Peru’s decision. Mali deplored it.',
      published: '2025-06-01',
    });
    expect(positions.filter(({ because }) => because.startsWith('event:ACCUSE'))).toEqual([]);
  });
  it('may be told without an article where it is only looked forward to', () =>
    expect(
      stances('Peru voted to leave the Lima Accord. Ana Lind said that withdrawal would leave Peru without a voice.'),
    ).toContain('Ana Lind supports Lima Accord'));
  it('may be pointed to by such', () => {
    const told = 'Chile has left the Lima Accord. Ana Lind warned against such a withdrawal, as did Peru.';
    expect(stances(told)).toContain('Ana Lind supports Lima Accord');
    expect(stances(told)).toContain('Peru supports Lima Accord');
    expect(stances('Chile praised the Lima Accord. Ana Lind warned against such a withdrawal.').join()).not.toMatch(
      /Lind/,
    );
  });
  it('is nobody’s while only a bill would bring it about', () =>
    expect(stances('Mali is debating a bill under which Chile would leave the Lima Accord.')).toEqual([]));
  it('is judged by what it would leave others without', () => {
    expect(stances('Ana Lind said that leaving the Lima Accord would leave Peru without a voice.')).toEqual([
      'Ana Lind supports Lima Accord',
    ]);
    expect(stances('Ana Lind said that the Lima Accord would leave Peru without a voice.')).toEqual([
      'Ana Lind opposes Lima Accord',
    ]);
  });
});
