import { expect, it } from 'vitest';
import { mendCalledAsBoth, mendCalledVoid, mendThingsJudged } from './called-void.js';
import { mended } from './sketch.js';

it('takes void behind a noun for what that is called', () => {
  const of = mended(
    mendCalledVoid,
    `mission NN nsubj called
     called VBD root
     the DT det void
     accord NN compound void
     void NN obj called`,
  );
  expect([of('accord'), of('void'), of('the')]).toEqual(['obj called', 'xcomp called', 'det accord']);
});
it('but not where it is crossed', () => {
  const of = mended(
    mendCalledVoid,
    `mission NN nsubj crossed
     crossed VBD root
     the DT det void
     desert NN compound void
     void NN obj crossed`,
  );
  expect(of('void')).toBe('obj crossed');
});
it('and null behind a noun that the parser has describe it', () => {
  const of = mended(
    mendCalledVoid,
    `mission NN nsubj called
     called VBD root
     the DT det ruling
     ruling NN amod null
     null JJ xcomp called`,
  );
  expect(of('ruling')).toBe('obj called');
});

it('joins the second of two words behind as to the first', () => {
  const of = mended(
    mendCalledAsBoth,
    `described VBD root
     it PRP obj described
     as IN case null
     null NN obl described
     and CC cc void
     void JJ conj described`,
  );
  expect(of('void')).toBe('conj null');
});

it('makes a thing the object of who judges it, and the word behind it what it is called', () => {
  const under = mended(
    mendThingsJudged,
    `Mali NNP nsubj considers
     considers VBZ root
     the DT det deal
     deal NN obj illegal
     illegal JJ xcomp considers`,
  );
  expect(under('deal')).toBe('obj considers');
  const lines = (verb: string) => `Chad NNP nsubj ${verb}
     ${verb} VBD root
     the DT det opinion
     opinion NN obj ${verb}
     flawed JJ acl opinion`;
  expect(mended(mendThingsJudged, lines('called'))('flawed')).toBe('xcomp called');
  expect(mended(mendThingsJudged, lines('wrote'))('flawed')).toBe('acl opinion');
});
