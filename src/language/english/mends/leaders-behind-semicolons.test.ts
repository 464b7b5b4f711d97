import { expect, it } from 'vitest';
import { mendLeadersBehindSemicolons } from './leaders-behind-semicolons.js';
import { mended } from './sketch.js';

it('gives a verb behind a semicolon its subject', () => {
  const of = mended(
    mendLeadersBehindSemicolons,
    `CHP NNP nsubj mocked
    mocked VBD root
    talks NNS obj mocked
    ; : punct leader
    its PRP$ nmod:poss leader
    leader NN appos talks
    , , punct Ana
    Ana NNP appos leader
    Lind NNP flat Ana
    , , punct leader
    accused VBN advcl mocked
    Peru NNP obj accused`,
  );
  // the sketch has two commas of one form: the first is looked up
  expect(['leader', 'accused', 'Ana'].map(of)).toEqual(['nsubj accused', 'parataxis mocked', 'appos leader']);
});
