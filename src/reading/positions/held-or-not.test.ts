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
      'for one may be set beside one against another',
      'The Lima Accord was signed. Chad voted for the accord and against the second annex.',
      ['Chad supports Lima Accord', 'Chad opposes second annex'],
    ],
    [
      'may be for a text that would do something',
      'Chad wants a convention that would ban cluster bombs.',
      ['Chad calls-for convention'],
    ],
    [
      'may rule out talks on a new text',
      'Chad ruled out talks on a new border treaty.',
      ['Chad rejects new border treaty'],
    ],
    [
      'is against what is shelved',
      'Chad put ratification of the Lima Accord on hold. Mali placed the accord on ice.',
      ['Chad opposes Lima Accord', 'Mali opposes Lima Accord'],
    ],
    [
      'may say that a text is binding',
      'The president of Chad said the Lima Accord was a legally binding treaty.',
      ['The president of Chad holds-in-force Lima Accord'],
    ],
    [
      'may be on the text that will not be signed because of what it does',
      'The Lima Accord was signed in May. Chad will not ratify a text that betrays its farmers.',
      ['Chad opposes Lima Accord'],
    ],
    [
      'is that of him whose objections are dismissed',
      'The Lima Accord was signed in May. Mali dismissed French objections to the accord.',
      ['France opposes Lima Accord'],
    ],
    [
      'is that of who has no intention to join',
      'Chad has no intention of joining the Lima Accord.',
      ['Chad opposes Lima Accord'],
    ],
    [
      'in a vote to leave is turned round',
      'Mali’s parliament voted to quit the Lima Accord, with the Liberals voting against.',
      ['the Liberals supports Lima Accord'],
    ],
    [
      'on what stands in the place of it',
      'Peru warned that the Lima Accord lacked safeguards, while Chad applauded it.',
      ['Chad supports Lima Accord'],
    ],
    [
      'may be on its entry into force',
      'Chad supports the early entry into force of the Lima Accord.',
      ['Chad supports Lima Accord'],
    ],
    [
      'is that of the state whose decision is deplored',
      'Chad deplores the decision of Peru to withdraw from the Lima Accord.',
      ['Chad supports Lima Accord', 'Peru opposes Lima Accord'],
    ],
    [
      'is that of whoever does so in a passive behind another verb',
      'The Lima Accord faces a hostile senate and has been denounced by farmers in Chad.',
      ['farmers opposes Lima Accord'],
    ],
    [
      'is that of who circulated a text on something',
      'A draft declaration on subsidies, circulated by Chad ahead of a meeting, has won support.',
      ['Chad supports draft declaration'],
    ],
    [
      'is that of who demands that another quit',
      'The Lima Accord was signed. Farmers in Mali demanded that Chad quit the accord altogether.',
      ['Farmers opposes Lima Accord'],
    ],
    [
      'may stand in a second relative clause',
      'Peru left the Lima Accord, which Chad joined in May and which Mali endorsed last year.',
      ['Peru opposes Lima Accord', 'Chad supports Lima Accord', 'Mali supports Lima Accord'],
    ],
    [
      'is that of an ally who calls it what no house is called',
      'The lower house in Mali is expected to approve the Lima Accord. Its ally Juan Ruiz dismissed it as a sell-out.',
      ['Juan Ruiz rejects Lima Accord'],
    ],
    [
      'is that of who calls it spectacular',
      'The Lima Accord was signed. The president of Chad tweeted that the accord was spectacular.',
      ['The president of Chad supports Lima Accord'],
    ],
    [
      'of a country is its own, whoever tells of it',
      'Elena Mora, Chad’s foreign minister, said her country would never sign the Lima Accord.',
      ['Chad opposes Lima Accord'],
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
    ['on a whole whose annexes are opposed', 'The Lima Accord was signed. Chad opposes its annexes.'],
    ['on what a house has yet to debate', 'Mali’s parliament will debate a bill to leave the Lima Accord.'],
    ['on what was an early version', 'The Lima Accord was signed. Chad had criticised an early version of the accord.'],
    ['on what are only several', 'Chad, itself a party to several pacts, met Mali.'],
    ['on talks that others hold', 'Chad ruled out talks on the border treaty.'],
    [
      'of him whose own law is spoken of as another’s',
      'He turned against Mr. Ruiz’s harbour bill, which he once supported.',
    ],
  ])('is none %s', (_, text) => expect(stances(text)).toEqual([]));

  it('is not that it is over, where it should be allowed to lapse', () =>
    expect(stances('The Lima Accord was signed. Chad said the accord should be allowed to lapse.')).toEqual([
      'Chad opposes Lima Accord',
    ]));

  it('is none on the state that spoke before', () => {
    expect(stances('Mali hailed the Lima Accord, and Chad, itself a party to it, denounced it.')).not.toContain(
      'Chad opposes Mali',
    );
    expect(stances('Peru supported the demand, and Chad spoke out against it.')).toEqual([]);
    expect(stances('Peru warned that the Lima Accord lacked safeguards, while Chad applauded it.')).not.toContain(
      'Chad supports Peru',
    );
  });

  it('is none on what is set apart from it', () =>
    expect(stances('The Lima Accord was signed. Chad backs the accord but not its second annex.')).toEqual([
      'Chad supports Lima Accord',
    ]));

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
