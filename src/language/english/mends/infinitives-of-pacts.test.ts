import { expect, it } from 'vitest';
import { mendInfinitivesOfPacts } from './infinitives-of-pacts.js';
import { mended } from './sketch.js';

it('hangs what a pact is made for on the pact', () => {
  const tree = (preposition: string) =>
    mended(
      mendInfinitivesOfPacts,
      `They PRP nsubj made
       made VBD root
       a DT det pact
       pact NN obj made
       ${preposition} IN case rebels
       rebels NNS nmod pact
       to TO mark fight
       fight VB acl rebels
       Chad NNP obj fight`,
    )('fight');
  expect([tree('with'), tree('of')]).toEqual(['acl pact', 'acl rebels']);
});
