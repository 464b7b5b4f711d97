import { expect, it } from 'vitest';
import { mendCompatriotsAside, mendHeadlineClausesWithAs, mendHeadlineReactions } from './headline-presents.js';
import { mended } from './sketch.js';

it('makes a clause of what stands behind as in a headline', () => {
  const lines = (end: string) => `Peru NNP nsubj rejects
     rejects VBZ root
     advice NN obj rejects
     as IN case text
     Chile NNP compound drafts
     drafts NNS compound text
     text NN nmod advice
     ${end}`;
  const of = mended(mendHeadlineClausesWithAs, lines(''));
  expect(['drafts', 'Chile', 'text', 'as'].map(of)).toEqual([
    'advcl rejects',
    'nsubj drafts',
    'obj drafts',
    'mark drafts',
  ]);
  expect(mended(mendHeadlineClausesWithAs, lines('. . punct rejects'))('drafts')).toBe('compound text');
});

it('makes a verb of how somebody takes the rest of a headline', () => {
  const lines = (last: string) => `Chad NNP nsubj signs
     signs VBZ root
     pact NN obj signs
     , , punct ${last}
     Niger NNP compound ${last}
     ${last} NNS conj pact`;
  const of = mended(mendHeadlineReactions, lines('protests'));
  expect(['protests', 'Niger'].map(of)).toEqual(['conj signs', 'nsubj protests']);
  expect(mended(mendHeadlineReactions, lines('accords'))('accords')).toBe('conj pact');
});

it('sets a people and what is said of it beside the name between commas', () =>
  expect(
    mended(
      mendCompatriotsAside,
      `Lind NNP nsubj said
       , , punct Lind
       the DT det Peruvian
       Peruvian JJ nsubj said
       who WP nsubj led
       led VBD acl:relcl Peruvian
       it PRP obj led
       said VBD root`,
    )('Peruvian'),
  ).toBe('appos Lind'));
