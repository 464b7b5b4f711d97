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

describe('a deed told without its name', () => {
  it('is the one just told: who regrets that somebody left wants the instrument kept', () =>
    expect(
      stances(
        'Peru withdrew from the Lima Accord on Monday. Chile regretted the decision. Mali called the move a mistake.',
      ),
    ).toEqual(['Peru opposes Lima Accord', 'Chile supports Lima Accord', 'Mali supports Lima Accord']));
  it('may be told as a vote, or with a pronoun', () => {
    expect(stances('Peru’s parliament ratified the Lima Accord. Chile hailed the vote as historic.')).toEqual([
      'Peru’s parliament supports Lima Accord',
      'Chile supports Lima Accord',
    ]);
    expect(stances('Peru praised the Lima Accord. Chile rejected it. Mali voiced concern over the step.')).toEqual([
      'Peru supports Lima Accord',
      'Chile rejects Lima Accord',
      'Mali supports Lima Accord',
    ]);
  });
  it('is the one that the text opened with, however far back', () =>
    expect(
      stances(
        'Peru voted to pull out of the Lima Accord on Monday. Rain fell in Lima. The talks took a day. The hall was full. Chile condemned the step.',
      ),
    ).toEqual(['Peru opposes Lima Accord', 'Chile supports Lima Accord']));
  it.each([
    ['another’s deed', 'Peru left the Lima Accord. Chile condemned Mali’s decision.'],
    ['a decision on something else', 'Peru left the Lima Accord. Chile condemned the decision on fish.'],
    ['an earlier one', 'Peru left the Lima Accord. Chile condemned an earlier decision.'],
    ['what is only borne', 'Peru left the Lima Accord. Chile respects the decision.'],
  ])('is not %s', (_, text) => expect(stances(text)).toEqual(['Peru opposes Lima Accord']));
  it('is the withdrawal of whoever withdrew, not from the paper spoken of since', () =>
    expect(
      stances(
        'Peru left the Lima Accord on Monday. Chile and Mali signed a joint statement. Norway called the withdrawal a setback.',
      ),
    ).toContain('Norway supports Lima Accord'));
});

describe('who is said to be meant', () => {
  it('votes and acts', () => {
    expect(stances('The board passed a resolution on Mali. Peru and Chad were the countries that voted no.')).toEqual(
      expect.arrayContaining(['Peru rejects resolution', 'Chad rejects resolution']),
    );
  });
  it('may stand beside a date of his own', () =>
    expect(stances('Peru denounced the Lima Accord in 2012 and Chile in 1998.')).toEqual([
      'Peru opposes Lima Accord',
      'Chile opposes Lima Accord',
    ]));
  it('or each with one in a list', () =>
    expect(stances('Peru ratified the Lima Accord in March, Chile in June and Mali in July.')).toEqual([
      'Peru supports Lima Accord',
      'Chile supports Lima Accord',
      'Mali supports Lima Accord',
    ]));
  it('may be a house of a parliament', () =>
    expect(stances('Peru’s lower house approved the Lima Accord on Monday.')).toEqual([
      'Peru’s lower house supports Lima Accord',
    ]));
  it('holds what is so in his view', () =>
    expect(stances('Peru signed the Lima Accord, which in Chile’s view has expired.')).toContain(
      'Chile holds-terminated Lima Accord',
    ));
});

describe('what an instrument is or brings', () => {
  it.each([
    ['Mali said the Lima Accord had brought it nothing but war.', 'Mali opposes Lima Accord'],
    ['Mali said the Lima Accord would ruin its winegrowers.', 'Mali opposes Lima Accord'],
    ['Mali said the Lima Accord was a licence for impunity.', 'Mali opposes Lima Accord'],
    ['Mali said the Lima Accord was fully compatible with the law.', 'Mali supports Lima Accord'],
    ['Mali’s minister spoke. He said the treaty with Peru remained in force.', 'Mali’s minister holds-in-force treaty'],
  ])('is told in “%s”', (text, line) => expect(stances(text)).toEqual([line]));
  it('is not told by who failed to ratify it', () =>
    expect(stances('Chile warned of delays if Peru failed to ratify the Lima Accord.')).toEqual([]));
});

describe('a deed of a paper, a clause or a vote', () => {
  it.each([
    ['Chad’s accession in July brought the Lima Accord into force.', ['TCD supports Lima Accord']],
    [
      'Peru left the Lima Accord in May. Latvia deposited its notice of withdrawal on Friday.',
      ['PER opposes Lima Accord', 'LVA opposes Lima Accord'],
    ],
    [
      'Peru’s parliament voted to leave the Lima Accord. President Lind had signed a decree on withdrawal in June.',
      ['LEG opposes Lima Accord', 'GOV supports decree of Lind', 'GOV opposes Lima Accord'],
    ],
    ['Russia pulled its ratification of the Lima Accord.', ['RUS opposes Lima Accord']],
    [
      'Chad rejected the Lima Accord, which Peru had initialled.',
      ['TCD rejects Lima Accord', 'PER supports Lima Accord'],
    ],
    ['Peru said coastal states were not bound by the Lima Accord.', ['PER opposes Lima Accord']],
    ['Peru said Chile was not bound by the Lima Accord.', []],
    [
      'Peru left the Lima Accord. Chile’s senators backed withdrawal, although Chad voted against.',
      ['PER opposes Lima Accord', 'LEG opposes Lima Accord', 'TCD supports Lima Accord'],
    ],
    [
      'Norway and Rwanda demanded a binding instrument on plastic.',
      ['NOR calls-for binding instrument', 'RWA calls-for binding instrument'],
    ],
  ])('is told in “%s”', (text, expected) => {
    const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
    const names = new Map(instruments.map(({ id, name }) => [id, name]));
    const who = (id: string): string => {
      const { sectors, country } = actors.find((one) => one.id === id)!;
      return sectors[0] ?? country ?? '';
    };
    expect(
      positions
        .filter(({ toward }) => names.has(toward))
        .map(({ holder, stance, toward }) => `${who(holder)} ${stance} ${names.get(toward)}`),
    ).toEqual(expected);
  });
});

describe('it, and what a clause shares', () => {
  it.each([
    [
      'The court issued a ruling that Peru hailed as historic and Chile dismissed as biased.',
      ['Peru supports ruling of the court', 'Chile rejects ruling of the court'],
    ],
    [
      'Chad and Niger exchanged instruments of ratification on Monday for a border treaty.',
      ['Chad supports border treaty', 'Niger supports border treaty'],
    ],
    [
      'Peru’s parliament approved the Lima Accord. Chile’s senate approved it, although Mali voted against.',
      ['Peru’s parliament supports Lima Accord', 'Chile’s senate supports Lima Accord', 'Mali rejects Lima Accord'],
    ],
    [
      'Peru signed the Lima Accord. “There are those who called this accord treason,” Chile’s minister said.',
      ['Peru supports Lima Accord'],
    ],
    ['The treaty replaces a 2011 protocol that Chad had always considered invalid.', ['Chad opposes 2011 protocol']],
    ['Chile said Peru was not prepared to renew the Lima Accord.', ['Peru opposes Lima Accord']],
    ['Farmers in Peru want the Lima Accord to survive.', ['Farmers calls-for Lima Accord']],
    ['“The Lima Accord works,” Peru said.', ['Peru supports Lima Accord']],
    [
      'The border pact, which presidents Rosa Ruiz and Ana Mora signed in March, swaps land near the town.',
      ['Rosa Ruiz supports border pact', 'Ana Mora supports border pact'],
    ],
  ])('is told in “%s”', (text, expected) => expect(stances(text)).toEqual(expected));
});
