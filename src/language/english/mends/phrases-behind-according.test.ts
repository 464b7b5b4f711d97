import { expect, it } from 'vitest';
import { mendPhrasesBehindAccording } from './phrases-behind-according.js';
import { mended } from './sketch.js';

const tree = (first: string) =>
  `He PRP nsubj spoke
     spoke VBD root
     ${first} IN case Lind
     Lind NNP obl spoke
     , , punct office
     according VBG case office
     to IN fixed according
     his PRP$ nmod:poss office
     office NN obl spoke
     ; : punct Mora
     and CC cc Mora
     with IN case Mora
     Mora NNP conj office`.replace(';', ',');

it('joins those spoken to, and not to whoever says so', () =>
  expect(mended(mendPhrasesBehindAccording, tree('with'))('Mora')).toBe('conj Lind'));

it('hangs a phrase of another kind on the verb', () =>
  expect(mended(mendPhrasesBehindAccording, tree('for'))('Mora')).toBe('obl spoke'));
