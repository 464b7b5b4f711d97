import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendFearsBeforeClauses,
  mendParticiplesBeforeVerbs,
  mendSubjectsOfSaying,
} from './subjects-with-participles.js';

it('makes the second past the verb and the first a participle of its subject', () => {
  const of = mended(
    mendParticiplesBeforeVerbs,
    `He PRP nsubj said
     said VBD root
     boats NNS nsubj anchored
     anchored VBD ccomp said
     off IN case Peru
     Peru NNP obl anchored
     endangered VBD advcl anchored
     fleets NNS obj endangered`,
  );
  expect(['endangered', 'boats', 'anchored', 'Peru'].map(of)).toEqual([
    'ccomp said',
    'nsubj endangered',
    'acl boats',
    'obl anchored',
  ]);
});

it('tells what is said of those whom a participle describes, where both are taken for said', () => {
  const of = mended(
    mendParticiplesBeforeVerbs,
    `He PRP nsubj said
     said VBD root
     members NNS nsubj arrested
     arrested VBD ccomp said
     last JJ amod week
     week NN obl:unmarked arrested
     denied VBD ccomp said
     charges NNS obj denied`,
  );
  expect(['denied', 'members', 'arrested'].map(of)).toEqual(['ccomp said', 'nsubj denied', 'acl members']);
});

it('makes a sentence of a noun, its participle and a past', () => {
  const of = mended(
    mendParticiplesBeforeVerbs,
    `Boats NNS root
     anchored VBN acl Boats
     off IN case Peru
     Peru NNP obl anchored
     endangered VBD advcl anchored
     fleets NNS obj endangered`,
  );
  expect(['endangered', 'Boats', 'anchored'].map(of)).toEqual(['root', 'nsubj endangered', 'acl Boats']);
});

it('leaves a clause alone that has a conjunction', () => {
  const of = mended(
    mendParticiplesBeforeVerbs,
    `Troops NNS nsubj massed
     massed VBD root
     off IN case Peru
     Peru NNP obl massed
     when WRB advmod warned
     warned VBD advcl massed
     rebels NNS obj warned`,
  );
  expect(of('massed')).toBe('root');
});

it('gives what is said a subject that is taken for the object of saying', () => {
  const of = mended(
    mendSubjectsOfSaying,
    `He PRP nsubj left
     left VBD root
     saying VBG advcl left
     boats NNS obj saying
     anchored VBN acl boats
     there RB advmod anchored
     endangered VBD advcl left
     fleets NNS obj endangered`,
  );
  expect(['endangered', 'boats'].map(of)).toEqual(['ccomp saying', 'nsubj endangered']);
});

it('hangs what somebody fears on the fearing', () => {
  const of = mended(
    mendFearsBeforeClauses,
    `They PRP nsubj left
     left VBD root
     , , punct come
     fearing VBG advcl come
     armies NNS nsubj come
     may MD aux come
     come VB advcl left`,
  );
  expect(['fearing', 'come'].map(of)).toEqual(['advcl left', 'ccomp fearing']);
});
