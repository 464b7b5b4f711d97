import { expect, it } from 'vitest';
import { mendClausesBehindAnd, mendFirstPredicates } from './first-predicates.js';
import { mended } from './sketch.js';

it('lets the first of several predicates be the main one', () => {
  const of = mended(
    mendFirstPredicates,
    `Lind NNP nsubj meets
     meets VBZ nsubj defends
     Novak NNP obj meets
     , , punct meets
     defends VBZ root
     deal NN obj defends
     and CC cc attacks
     attacks VBZ conj defends
     Chad NNP obj attacks`,
  );
  expect(['meets', 'defends', 'attacks'].map(of)).toEqual(['root', 'conj meets', 'conj meets']);
});

it('leaves a clause that is a subject', () => {
  const of = mended(
    mendFirstPredicates,
    `What WP obj said
     Lind NNP nsubj said
     said VBD csubj angered
     , , punct said
     angered VBD root
     Chad NNP obj angered`,
  );
  expect(of('said')).toBe('csubj angered');
});

it('parts a verb without object from the clause behind and', () => {
  const of = mended(
    mendClausesBehindAnd,
    `when WRB advmod left
     Peru NNP nsubj left
     left VBD advcl suspended
     and CC cc allies
     allies NNS obj left
     suspended VBD root
     it PRP obj suspended`,
  );
  expect(['left', 'suspended', 'allies'].map(of)).toEqual(['root', 'conj left', 'nsubj suspended']);
});

it('leaves who is left behind', () => {
  const of = mended(
    mendClausesBehindAnd,
    `Peru NNP nsubj left
     left VBD root
     and CC cc suspended
     allies NNS nsubj suspended
     suspended VBD conj left`,
  );
  expect(of('suspended')).toBe('conj left');
});
