import { describe, expect, it } from 'vitest';
import {
  mendBack,
  mendBackBehindRelatives,
  mendBackingVerbs,
  mendHelpedActs,
  mendNounsWithSubjects,
  mendPlacesBehindBack,
  mendPlannedActs,
} from './backing-verbs.js';
import { mended, sketch } from './sketch.js';

it('takes the noun before an object for the verb, and the plural that opens the sentence for its subject', () => {
  const of = mended(
    mendBackingVerbs,
    `Men NNS root
     under IN case support
     40 CD nummod support
     support NN nmod Men
     her PRP obj support
     . . punct Men`,
  );
  expect(['Men', 'under', '40', 'support', 'her'].map(of)).toEqual([
    'nsubj support',
    'case 40',
    'nmod Men',
    'root',
    'obj support',
  ]);
});

it('takes it for one before a gerund', () => {
  const of = mended(
    mendBackingVerbs,
    `Most JJS amod thirds
     thirds NNS compound support
     support NN root
     reducing VBG acl support
     taxes NNS obj reducing
     . . punct support`,
  );
  expect(['thirds', 'support', 'reducing'].map(of)).toEqual(['nsubj support', 'root', 'xcomp support']);
});

it('leaves the noun where the sentence has a verb', () => {
  const of = mended(
    mendBackingVerbs,
    `Men NNS nsubj won
     won VBD root
     support NN obj won
     40 CD obl won
     . . punct won`,
  );
  expect(of('support')).toBe('obj won');
});

it('takes what a state is helped to do for a verb', () => {
  const of = mended(
    mendHelpedActs,
    `It PRP nsubj helped
     helped VBD root
     Chad NNP compound patrol
     patrol NN obj helped
     the DT det river
     river NN obj helped`,
  );
  expect(['Chad', 'patrol', 'river'].map(of)).toEqual(['obj helped', 'xcomp helped', 'obj patrol']);
});

it('takes a plural with a subject and an infinitive for a verb', () => {
  const { words, annotation } = sketch(`Lima NNP nsubj acts
    acts VBZ root
    as IN mark plans
    Chad NNP nsubj plans
    plans NNS advcl acts
    to TO mark leave
    leave VB acl plans`);
  mendPlannedActs(words, annotation);
  expect([annotation.upos[4], annotation.deprel[6]]).toEqual(['VERB', 'xcomp']);
});

describe('a noun with a subject', () => {
  const sketchOf = (own: string) => `Officials NNS nsubj fear
     fear NN root
     , , punct envoys
     and CC cc envoys
     envoys NNS conj fear
     concede VBP acl envoys
     it PRP nsubj failed
     failed VBD ccomp concede
     ${own}
     . . punct fear`;
  it('is a verb, and what is joined to it has one of its own', () => {
    const of = mended(mendNounsWithSubjects, sketchOf('so RB advmod failed'));
    expect(['Officials', 'fear', 'envoys', 'concede', 'and'].map(of)).toEqual([
      'nsubj fear',
      'root',
      'nsubj concede',
      'conj fear',
      'cc concede',
    ]);
  });
  it('is a noun with a copula', () =>
    expect(mended(mendNounsWithSubjects, sketchOf('is VBZ cop fear'))('envoys')).toBe('conj fear'));
});

it('makes a verb of back with a subject and an object', () => {
  const of = mended(
    mendBack,
    `States NNPS nsubj back
     back RB root
     Guyana NNP obl:unmarked back
     . . punct back`,
  );
  expect(of('Guyana')).toBe('obj back');
});

it('hangs where somebody goes back to on the verb', () => {
  const of = mended(
    mendPlacesBehindBack,
    `sent VBD root
     envoys NNS obj sent
     back RB advmod sent
     to IN case Lima
     Lima NNP obl back`,
  );
  expect(of('Lima')).toBe('obl sent');
});

it('takes back behind a relative clause for the verb of the sentence', () => {
  const at = mended(
    mendBackBehindRelatives,
    `farmers NNS root
     , , punct fought
     who WP nsubj fought
     had VBD aux fought
     fought VBN acl:relcl farmers
     it PRP obj fought
     , , punct pact
     now RB advmod pact
     back RB advmod pact
     the DT det pact
     pact NN appos it`,
  );
  expect(at('back')).toBe('root');
  expect(at('farmers')).toBe('nsubj back');
  expect(at('pact')).toBe('obj back');
});
