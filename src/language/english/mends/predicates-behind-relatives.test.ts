import { expect, it } from 'vitest';
import { mendPredicatesBehindRelatives, mendSubjectsBeforeRelatives } from './predicates-behind-relatives.js';
import { mended } from './sketch.js';

it('makes what is said of the clause behind a relative one', () => {
  const tree = (before: string) =>
    mended(
      mendPredicatesBehindRelatives,
      `Mora NNP nsubj said
       said VBD root
       a DT det pact
       pact NN obj said
       that WDT nsubj lapsed
       had VBD aux lapsed
       lapsed VBN acl:relcl pact
       ${before} RB advmod bound
       bound VBD acl:relcl pact
       nobody NN obj bound`,
    );
  const of = tree('now');
  expect(['bound', 'pact', 'lapsed', 'that'].map(of)).toEqual([
    'ccomp said',
    'nsubj bound',
    'acl:relcl pact',
    'nsubj lapsed',
  ]);
  expect(tree('and')('bound')).toBe('acl:relcl pact');
});

it('gives the first clause the pronoun that the parser hung on the second', () => {
  const of = mended(
    mendPredicatesBehindRelatives,
    `Mora NNP nsubj said
     said VBD root
     the DT det pact
     pact NN obj said
     that WDT obj expired
     Mali NNP nsubj signed
     signed VBD acl:relcl pact
     had VBD aux expired
     expired VBN acl:relcl pact`,
  );
  expect(['expired', 'that', 'had'].map(of)).toEqual(['ccomp said', 'obj signed', 'aux expired']);
});

it('gives what is said its subject', () => {
  const of = mended(
    mendSubjectsBeforeRelatives,
    `Mora NNP nsubj insisted
     insisted VBD root
     a DT det pact
     pact NN obj insisted
     that WDT nsubj failed
     failed VBD acl:relcl pact
     was VBD cop void
     void JJ ccomp insisted`,
  );
  expect(of('pact')).toBe('nsubj void');
});
