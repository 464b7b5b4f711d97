import { expect, it } from 'vitest';
import {
  mendClausesOfInnerVerbs,
  mendForOneToBe,
  mendSubjectsBeforeSayings,
  mendThatOfClaims,
} from './clauses-of-inner-verbs.js';
import { mendFreeAsVerb } from './free-as-verb.js';
import { mended } from './sketch.js';

it('makes a conjunction of `that` before the subject of a claim', () =>
  expect(
    mended(
      mendThatOfClaims,
      `Lima NNP nsubj said
       said VBD root
       Monday NNP obl said
       that WDT obl:unmarked left
       Chad NNP nsubj left
       left VBD ccomp said`,
    )('that'),
  ).toBe('mark left'));

it('makes `it` the subject of what it is asked to be', () =>
  expect(
    mended(
      mendForOneToBe,
      `Lima NNP nsubj asked
       asked VBD root
       for IN mark freed
       it PRP nsubj asked
       to TO mark freed
       be VB/AUX aux:pass freed
       freed VBN xcomp asked`,
    )('it'),
  ).toBe('nsubj:pass freed'));

it('hangs a clause on the verb that it stands behind', () =>
  expect(
    mended(
      mendClausesOfInnerVerbs,
      `Lind NNP nsubj told
       told VBD root
       us PRP iobj told
       inspectors NNS nsubj looked
       looked VBD ccomp told
       and CC cc found
       found VBD conj looked
       , , punct evidence
       on IN case evidence
       evidence NN obl found
       , , punct new
       that IN mark new
       tents NNS nsubj new
       were VBD/AUX cop new
       new JJ ccomp told`,
    )('new'),
  ).toBe('ccomp found'));

it('makes the subject of a claim of what stands before the words of saying', () =>
  expect(
    mended(
      mendSubjectsBeforeSayings,
      `Lind NNP nsubj had
       had VBD root
       doubts NNS obj had
       : : punct council
       the DT det council
       council NN appos doubts
       , , punct said
       she PRP nsubj said
       said VBD parataxis had
       , , punct said
       had VBD/AUX aux upheld
       upheld VBN ccomp said
       it PRP obj upheld`,
    )('council'),
  ).toBe('nsubj upheld'));

it('makes a predicate of `free` where the sentence has no other', () => {
  const at = mended(
    mendFreeAsVerb,
    `Peru NNP nsubj sailors
       was VBD/AUX cop sailors
       to IN case sailors
       free JJ amod sailors
       18 CD/NUM nummod sailors
       sailors NNS root`,
  );
  expect(['Peru', 'free', 'sailors', 'was'].map(at)).toEqual(['nsubj free', 'root', 'obj free', 'cop free']);
});
