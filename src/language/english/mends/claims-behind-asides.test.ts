import { expect, it } from 'vitest';
import {
  mendClaimsBehindAsides,
  mendQuestionsBeforeAsides,
  mendRelativesJoinedToNouns,
  mendSubjectsBeforeAsides,
} from './claims-behind-asides.js';
import { mended } from './sketch.js';

it('makes what is said of a clause behind an aside', () => {
  const word = mended(
    mendClaimsBehindAsides,
    `Lind NNP nsubj said
    said VBD root
    , PU punct citing
    citing VBG ccomp said
    letters NNS obj citing
    , PU punct paid
    that WDT obj paid
    Peru NNP nsubj paid
    paid VBD acl:relcl letters`,
  );
  expect([word('paid'), word('that'), word('citing')]).toEqual(['ccomp said', 'mark paid', 'advcl said']);
});

it('leaves a relative clause that lacks its subject', () => {
  const word = mended(
    mendClaimsBehindAsides,
    `Lind NNP nsubj said
    said VBD root
    , PU punct citing
    citing VBG ccomp said
    letters NNS obj citing
    , PU punct leaked
    that WDT nsubj leaked
    leaked VBD acl:relcl letters`,
  );
  expect(word('leaked')).toBe('acl:relcl letters');
});

it('gives what is said its subject over an apposition', () => {
  const word = mended(
    mendSubjectsBeforeAsides,
    `Lind NNP nsubj said
    said VBD root
    Peru NNP nsubj said
    , PU punct friend
    its PRP$ nmod:poss friend
    friend NN appos Peru
    , PU punct said
    was VBD/AUX cop reluctant
    reluctant JJ ccomp said`,
  );
  expect([word('Peru'), word('reluctant'), word('Lind')]).toEqual(['nsubj reluctant', 'ccomp said', 'nsubj said']);
});

it('makes the question of what over if anything', () => {
  const word = mended(
    mendQuestionsBeforeAsides,
    `clear JJ root
    what WP csubj clear
    , PU punct anything
    if IN mark anything
    anything NN obl promised
    , PU punct anything
    Peru NNP nsubj promised
    promised VBD advcl what`,
  );
  expect([word('promised'), word('what')]).toEqual(['csubj clear', 'obj promised']);
});

it('joins a second relative clause to the first', () => {
  const word = mended(
    mendRelativesJoinedToNouns,
    `step NN root
    which WDT obj proposed
    Ruiz NNP nsubj proposed
    proposed VBD acl:relcl step
    and CC cc opposed
    which WDT obj opposed
    Chile NNP nsubj opposed
    opposed VBD conj step`,
  );
  expect(word('opposed')).toBe('conj proposed');
});
