import { expect, it } from 'vitest';
import { mendNamesBehindRoles } from './names-behind-roles.js';
import { mended } from './sketch.js';

it('sets a name beside the role before it in the phrase that opens a sentence', () => {
  const word = mended(
    mendNamesBehindRoles,
    `In IN case letter
    letter NN obl thanked
    by IN case spokesman
    spokesman NN nmod letter
    , , punct thanked
    Chief NNP nmod:desc Bayo
    Bayo NNP nsubj thanked
    , , punct thanked
    president NN nsubj thanked
    thanked VBD root
    Peru NNP obj thanked`,
  );
  expect(word('Bayo')).toEqual('appos spokesman');
  expect(word('president')).toEqual('nsubj thanked');
});
