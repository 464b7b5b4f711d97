import { expect, it } from 'vitest';
import { mendExpletives, mendObjectsBeforeClauses } from './expletives.js';
import { mended } from './sketch.js';

it('is a body that seeks, and nobody that seems', () => {
  const it = (verb: string) =>
    mended(
      mendExpletives,
      `It PRP expl ${verb}
       ${verb} VBD root
       to TO mark protect
       protect VB xcomp ${verb}
       them PRP obj protect`,
    )('It');
  expect(it('sought')).toBe('nsubj sought');
  expect(it('found')).toBe('nsubj found');
  expect(it('seemed')).toBe('expl seemed');
});

it('is a body that remains committed', () => {
  const of = mended(
    mendExpletives,
    `It PRP expl remained
     remained VBD root
     committed JJ xcomp remained
     to IN case pact
     the DT det pact
     pact NN obl committed`,
  );
  expect(of('It')).toBe('nsubj remained');
});

it('is a body that is said to continue', () => {
  const of = mended(
    mendExpletives,
    `Peru NNP nsubj said
     said VBD root
     it PRP expl continue
     would MD aux continue
     continue VB ccomp said
     to TO mark support
     support VB xcomp continue`,
  );
  expect(of('it')).toBe('nsubj continue');
});

it('takes "it" for what stands for the clause behind an adjective', () => {
  const of = mended(
    mendObjectsBeforeClauses,
    `Peru NNP nsubj made
     made VBD root
     it PRP obj made
     plain JJ xcomp made
     that IN mark left
     Ruiz NNP nsubj left
     left VBD ccomp plain`,
  );
  expect(of('it')).toBe('expl made');
});

it('is a text that goes too far, and a body that is bound', () => {
  const went = mended(
    mendExpletives,
    `Peru NNP nsubj said
     said VBD root
     it PRP expl went
     went VBD ccomp said
     beyond IN case remit
     the DT det remit
     remit NN obl went`,
  );
  expect(went('it')).toBe('nsubj went');
  const bound = mended(
    mendExpletives,
    `It PRP expl bound
     was VBD cop bound
     bound JJ root
     to TO mark keep
     keep VB advcl bound
     quiet JJ xcomp keep`,
  );
  expect(bound('It')).toBe('nsubj bound');
});
