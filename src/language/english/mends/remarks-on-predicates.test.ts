import { expect, it } from 'vitest';
import { mendRemarksOnPredicates } from './remarks-on-predicates.js';
import { mended } from './sketch.js';

it('has all of it said', () => {
  const of = mended(
    mendRemarksOnPredicates,
    `Sanctions NNS nsubj become
     must MD aux become
     become VB root
     weapons NNS xcomp become
     , , punct warned
     she PRP nsubj warned
     warned VBD parataxis weapons
     . . punct warned`,
  );
  expect(of('warned')).toBe('parataxis become');
});
