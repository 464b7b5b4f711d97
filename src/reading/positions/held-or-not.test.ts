import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who stands how toward what, a line a position. */
const stances = (text: string): string[] => {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`);
};

describe('a position', () => {
  it.each([
    ['of once is one that was held', 'Chad had once backed the Lima Accord.', ['Chad supports Lima Accord']],
    [
      'of once, in a relative clause',
      'Chad left the Lima Accord, which Mali once backed.',
      ['Chad opposes Lima Accord', 'Mali supports Lima Accord'],
    ],
    [
      'is its owner’s where she is told of behind it',
      'Chad opposes Ms. Mora’s harbour plan, which she has promoted since May.',
      ['Chad opposes Ms. Mora’s harbour plan', 'Mora supports Ms. Mora’s harbour plan'],
    ],
    [
      'of whoever floats a text is for it',
      'Chad floated the draft resolution on Mali.',
      ['Chad supports draft resolution'],
    ],
    [
      'tells what one takes part in',
      'The Lima Accord was signed in May. Chad suspended its participation in the accord two years ago.',
      ['Chad opposes Lima Accord'],
    ],
    [
      'is that of both names behind a comma',
      'The Lima Accord was put to a vote. Nine members voted for the accord, Russia and China voted against, and Peru abstained.',
      [
        'Nine members supports Lima Accord',
        'Russia rejects Lima Accord',
        'China rejects Lima Accord',
        'Peru abstains Lima Accord',
      ],
    ],
    [
      'behind a semicolon is that of those who stand there',
      'Most liberals backed the Lima Accord; the farmers and the far right opposed it.',
      ['Most liberals supports Lima Accord', 'the farmers opposes Lima Accord'],
    ],
  ])('%s', (_, text, lines) => expect(stances(text)).toEqual(expect.arrayContaining(lines)));

  it.each([
    [
      'of what it would be without a part of it',
      'The Lima Accord was signed. Chad said that without the annex the accord was worthless.',
    ],
    [
      'of what it may come to',
      'The Lima Accord was signed. Chad plans to split the accord so that it can enter into force in May.',
    ],
    [
      'of him whose own law is spoken of as another’s',
      'He turned against Mr. Ruiz’s harbour bill, which he once supported.',
    ],
  ])('is none %s', (_, text) => expect(stances(text)).toEqual([]));

  it('is not that of whoever is blamed for not holding it', () => {
    expect(stances('Mali accused Chad of failing to defend the Lima Accord.')).toEqual(['Mali opposes Chad']);
    expect(stances('Mali accused Chad of failing to honour the Lima Accord.')).toContain('Chad opposes Lima Accord');
  });

  it('toward a ruling or a vote is none toward whose decision or deed it was about', () => {
    expect(stances('A court in Lima ruled in June that Chad’s decision was lawful. Mali hailed the ruling.')).toEqual([
      'Mali supports ruling',
    ]);
    expect(stances('Chad pledged to send grain. Mali hailed the vote.')).toEqual([]);
  });

  it('on the original text is one on what was adopted, and not on a draft', () =>
    expect(
      stances(
        'Resolution 2711 ends in May. Peru tabled a draft last week. Mali, which wrote the original text, was silent. Chad backed the original text.',
      ),
    ).toContain('Chad supports Resolution 2711'));
});
