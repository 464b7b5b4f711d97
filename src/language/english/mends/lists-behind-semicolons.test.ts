import { expect, it } from 'vitest';
import { mendListsBehindSemicolons, mendNamesThemselves } from './lists-behind-semicolons.js';
import { mended } from './sketch.js';

it('keeps a list of subjects behind a semicolon together', () => {
  const of = mended(
    mendListsBehindSemicolons,
    `Council NNP nsubj backs
    backs VBZ root
    force NN obj backs
    ; : punct Peru
    Peru NNP nsubj abstain
    , , punct Chile
    Chile NNP conj force
    and CC cc Chad
    Chad NNP conj Chile
    abstain VBP conj backs`,
  );
  expect(['Chile', 'Chad'].map(of)).toEqual(['conj Peru', 'conj Chile']);
});

it('makes a name the subject, and what it is itself an apposition', () => {
  const of = mended(
    mendNamesThemselves,
    `Peru NNP nsubj called
    called VBD root
    it PRP obj called
    mistake NN xcomp called
    and CC cc Chad
    Chad NNP conj party
    , , punct Chad
    itself PRP nmod:unmarked party
    a DT det party
    party NN conj mistake
    , , punct party
    denounced VBD conj called`,
  );
  expect(['Chad', 'party', 'and'].map(of)).toEqual(['nsubj denounced', 'appos Chad', 'cc denounced']);
});
