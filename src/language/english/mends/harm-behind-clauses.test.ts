import { expect, it } from 'vitest';
import { mendHarmBehindClauses } from './harm-behind-clauses.js';
import { mended } from './sketch.js';

const tree = (verb: string) => `Ruiz NNP nsubj left
  left VBD root
  after IN mark ${verb}
  monks NNS nsubj ${verb}
  ${verb} VBD advcl left
  Lima NNP obj ${verb}
  , , punct left
  killing VBG advcl left
  ten CD obj killing`;

it('hangs a killing on the blow before it', () => {
  expect(mended(mendHarmBehindClauses, tree('stormed'))('killing')).toBe('advcl stormed');
});

it('leaves it to the verb above where the clause tells of no blow', () => {
  expect(mended(mendHarmBehindClauses, tree('visited'))('killing')).toBe('advcl left');
});
