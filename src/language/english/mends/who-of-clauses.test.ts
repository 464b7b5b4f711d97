import { expect, it } from 'vitest';
import { mendLinesInDrafts } from './lines-in-drafts.js';
import { mended } from './sketch.js';
import { mendRowsBeforeSecondClauses, mendWhoOfClauses, mendWhoOfThings } from './who-of-clauses.js';

it('hangs a clause with `who` on the person before it', () =>
  expect(
    ['urged', 'who'].map(
      mended(
        mendWhoOfClauses,
        `Peace NN obj said
       said VBD root
       Lind NNP nsubj said
       , , punct envoy
       the DT det envoy
       envoy NN appos Lind
       , , punct urged
       who WP nsubj urged
       urged VBD advcl:relcl said
       calm NN obj urged`,
      ),
    ),
  ).toEqual(['acl:relcl Lind', 'nsubj urged']));

it('parts those who abstained from whoever did not vote', () =>
  expect(
    ['Peru', 'Mali', 'abstained', 'vote', 'Chad'].map(
      mended(
        mendRowsBeforeSecondClauses,
        `Peru NNP nsubj vote
       , , punct Chile
       Chile NNP conj Peru
       and CC cc Mali
       Mali NNP nsubj abstained
       abstained VBD advcl vote
       , , punct Chad
       and CC cc Chad
       Chad NNP conj Peru
       did VBD/AUX aux vote
       not RB advmod vote
       vote VB root`,
      ),
    ),
  ).toEqual(['nsubj abstained', 'conj Peru', 'root', 'conj abstained', 'nsubj vote']));

it('hangs what a line is about on the line', () =>
  expect(
    mended(
      mendLinesInDrafts,
      `Lind NNP nsubj read
       read VBD root
       a DT det line
       line NN obj read
       in IN case draft
       the DT det draft
       draft NN nmod line
       about IN case borders
       borders NNS nmod draft`,
    )('borders'),
  ).toBe('nmod line'));

it('hangs a clause with `who` on the person whose the thing is', () => {
  const lines = (thing: string) => `drew VBD root
     a DT det ${thing}
     ${thing} NN obj drew
     from IN case minister
     the DT det minister
     minister NN nmod ${thing}
     , , punct Lind
     Lind NNP appos minister
     _ , punct summoned
     who WP nsubj summoned
     summoned VBD acl:relcl ${thing}
     him PRP obj summoned`;
  expect(mended(mendWhoOfThings, lines('rebuke').replace('_', ','))('summoned')).toBe('acl:relcl minister');
  expect(mended(mendWhoOfThings, lines('aide').replace('_', ','))('summoned')).toBe('acl:relcl aide');
});
