import { describe, expect, it } from 'vitest';
import {
  mendJoinedSubjects,
  mendRolesBeforeSubjects,
  mendStatesBehindTowns,
  mendSubjectLists,
} from './listed-subjects.js';
import { mended } from './sketch.js';

it('makes one list of two subjects', () => {
  const of = (last: string) =>
    mended(
      mendSubjectLists,
      `Peru NNP nsubj asked
       , , punct Peru
       states NNS nsubj asked
       and CC cc others
       others NNS conj ${last}
       have VBP aux asked
       asked VBN root`,
    );
  expect([of('states')('states'), of('states')('others')]).toEqual(['conj Peru', 'conj Peru']);
  expect(of('Peru')('states')).toBe('nsubj asked');
});

it('takes a role between commas for that of the name before it', () => {
  const of = mended(
    mendRolesBeforeSubjects,
    `letter NN obl say
     to IN case Adeyemi
     Adeyemi NNP nmod letter
     , , punct president
     president NN nsubj say
     , , punct say
     ministers NNS nsubj say
     say VBP root`,
  );
  expect([of('president'), of('ministers')]).toEqual(['appos Adeyemi', 'nsubj say']);
});

it('joins a second subject with a conjunction of its own to the first', () => {
  const of = mended(
    mendJoinedSubjects,
    `talks NNS nsubj failed
     , , punct began
     which WDT nsubj began
     began VBD acl:relcl talks
     , , punct vote
     and CC cc vote
     vote NN nsubj failed
     have VBP/AUX aux failed
     failed VBN root`,
  );
  expect(of('vote')).toBe('conj talks');
});

describe('a state behind a town', () => {
  const sketchOf = (title: string) => `In IN case Hangzhou
     Hangzhou NNP obl signed
     , , punct China
     China NNP nsubj signed
     , , punct Xi
     ${title} Xi
     Xi NNP conj China
     and CC cc Lind
     Lind NNP conj China
     signed VBD root`;
  it('is where the town is, before persons', () => {
    const of = mended(mendStatesBehindTowns, sketchOf('Mr. NNP nmod:desc'));
    expect(['China', 'Xi', 'Lind'].map(of)).toEqual(['appos Hangzhou', 'nsubj signed', 'conj Xi']);
  });
  it('is so where all are taken for towns', () => {
    const of = mended(
      mendStatesBehindTowns,
      `In IN case Hangzhou
       Hangzhou NNP obl signed
       , , punct China
       China NNP conj Hangzhou
       , , punct Xi
       Mr. NNP nmod:desc Xi
       Xi NNP conj Hangzhou
       and CC cc Lind
       Lind NNP conj Hangzhou
       signed VBD root`,
    );
    expect(['China', 'Xi', 'Lind'].map(of)).toEqual(['appos Hangzhou', 'nsubj signed', 'conj Xi']);
  });
  it('may be the first of a list of its kind', () =>
    expect(mended(mendStatesBehindTowns, sketchOf('also RB advmod'))('China')).toBe('nsubj signed'));
});

it('makes one list of two subjects of which the first has two words', () => {
  const of = mended(
    mendSubjectLists,
    `Burkina NNP nsubj left
     Faso NNP flat Burkina
     , , punct Mali
     Mali NNP nsubj left
     and CC cc Niger
     Niger NNP conj Mali
     left VBD root`,
  );
  expect([of('Mali'), of('Niger')]).toEqual(['conj Burkina', 'conj Burkina']);
});
