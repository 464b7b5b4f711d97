import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendDeedsAsSubjects,
  mendHostages,
  mendJoinedSufferers,
  mendLikedObjects,
  mendSufferersOfHeadlines,
  mendThoseFleeing,
} from './sufferers.js';

it('makes a passive of the past of a headline that has no object', () => {
  const of = mended(
    mendSufferersOfHeadlines,
    `Two CD nummod Peruvians
     Peruvians NNPS nsubj arrested
     arrested VBD root
     in IN case Lima
     Lima NNP obl arrested`,
  );
  expect(of('Peruvians')).toBe('nsubj:pass arrested');
});

it.each(['.', '!'])('leaves a sentence that ends with %s', (stop) => {
  const of = mended(
    mendSufferersOfHeadlines,
    `Rebels NNS nsubj killed
     killed VBD root
     for IN case money
     money NN obl killed
     ${stop} . punct killed`,
  );
  expect(of('Rebels')).toBe('nsubj killed');
});

it('gives a participle joined to a passive the noun before it', () => {
  const of = mended(
    mendJoinedSufferers,
    `mayor NN nsubj:pass beaten
     was VBD aux:pass beaten
     beaten VBN root
     and CC cc guard
     guard NN conj beaten
     stabbed VBN conj beaten
     . . punct beaten`,
  );
  expect(['and', 'guard', 'stabbed'].map(of)).toEqual(['cc stabbed', 'nsubj:pass stabbed', 'conj beaten']);
});

it('makes an object of those who are taken hostage', () => {
  const of = mended(
    mendHostages,
    `Rebels NNS nsubj took
     took VBD root
     two CD nummod guards
     guards NNS compound hostage
     hostage NN obj took
     . . punct took`,
  );
  expect(['two', 'guards', 'hostage'].map(of)).toEqual(['nummod guards', 'obj took', 'xcomp took']);
});

it('hangs on those who flee that they do', () => {
  const of = mended(
    mendThoseFleeing,
    `Chad NNP nsubj opened
     opened VBD root
     borders NNS obj opened
     to IN case Peruvians
     Peruvians JJ obl fleeing
     fleeing VBG advcl opened
     war NN obj fleeing`,
  );
  expect(['to', 'Peruvians', 'fleeing', 'war'].map(of)).toEqual([
    'case Peruvians',
    'obl opened',
    'acl Peruvians',
    'obj fleeing',
  ]);
});

it('hangs on an object what it is like', () => {
  const of = mended(
    mendLikedObjects,
    `Rebels NNS nsubj stormed
     stormed VBD root
     hotel NN obj stormed
     popular JJ xcomp stormed
     with IN case officials
     officials NNS obl popular`,
  );
  expect(of('popular')).toBe('amod hotel');
});

it('makes a noun of a deed that is the subject of what it did', () => {
  const of = mended(
    mendDeedsAsSubjects,
    `Shelling VBG csubj destroyed
     by IN case army
     army NN obl Shelling
     destroyed VBD root
     schools NNS obj destroyed
     . . punct destroyed`,
  );
  expect(['Shelling', 'army'].map(of)).toEqual(['nsubj destroyed', 'nmod Shelling']);
});
