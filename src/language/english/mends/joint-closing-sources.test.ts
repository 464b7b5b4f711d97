import { expect, it } from 'vitest';
import { mendPhrasesOfWhatIsTold } from './before-closing-sources.js';
import { mendJointClosingSources } from './joint-closing-sources.js';
import { mended } from './sketch.js';

it('those whom "and" joins before the last verb of saying are no part of the list before them', () => {
  const lines = (second: string, tag: string) => `
    Rebels NNS nsubj killed
    killed VBD ccomp said
    two CD nummod guards
    guards NNS obj killed
    , , punct ${second}
    ${second} ${tag} conj guards
    and CC cc sources
    hospital NN compound sources
    sources NNS conj guards
    said VBD root`;
  const words = mended(mendJointClosingSources, lines('police', 'NN'));
  expect(['police', 'hospital', 'sources', 'and'].map(words)).toEqual([
    'compound sources',
    'conj police',
    'nsubj said',
    'cc hospital',
  ]);
  const phrases = mended(mendJointClosingSources, lines('nurses', 'NNS'));
  expect(['nurses', 'hospital', 'sources', 'and'].map(phrases)).toEqual([
    'nsubj said',
    'compound sources',
    'conj nurses',
    'cc sources',
  ]);
});

it('who says something after it is left alone', () => {
  const at = mended(
    mendJointClosingSources,
    `
    Peru NNP nsubj asked
    asked VBD root
    miners NNS obj asked
    , , punct police
    police NN conj miners
    and CC cc nurses
    nurses NNS conj miners
    said VBD parataxis asked
    they PRP nsubj refused
    refused VBD ccomp said`,
  );
  expect(at('police')).toBe('conj miners');
});

it('a measure before the comma goes with what is told', () => {
  const lines = (word: string) => `
    Oil NN nsubj rose
    rose VBD ccomp said
    ${word} NN obl:unmarked said
    , , punct analysts
    analysts NNS nsubj said
    said VBD root`;
  expect(mended(mendPhrasesOfWhatIsTold, lines('percent'))('percent')).toBe('obl:unmarked rose');
  expect(mended(mendPhrasesOfWhatIsTold, lines('statement'))('statement')).toBe('obl:unmarked said');
});
