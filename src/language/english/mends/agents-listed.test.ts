import { expect, it } from 'vitest';
import { mendAgentsListed } from './agents-listed.js';
import { mended } from './sketch.js';

it('the last by whom a draft is tabled is none that is adopted', () => {
  const of = mended(
    mendAgentsListed,
    `draft NN root
     tabled VBN acl draft
     by IN case Peru
     Peru NNP obl:agent tabled
     , , punct Chad
     Chad NNP conj Peru
     and CC cc adopted
     Mali NNP nsubj:pass adopted
     was VBD aux:pass adopted
     adopted VBN conj draft`,
  );
  expect(['draft', 'adopted', 'Mali'].map(of)).toEqual(['nsubj:pass adopted', 'root', 'conj Peru']);
});
