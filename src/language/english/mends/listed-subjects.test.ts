import { expect, it } from 'vitest';
import { mendJoinedSubjects, mendRolesBeforeSubjects, mendSubjectLists } from './listed-subjects.js';
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
