import { expect, it } from 'vitest';
import {
  mendClaimsBehindSteps,
  mendClaimsInBareRelatives,
  mendClaimsInsideSubjects,
  mendClaimsInWhat,
} from './claims-put-in.js';
import { mended } from './sketch.js';

it('puts a claim into what was struck', () => {
  const of = mended(
    mendClaimsInWhat,
    `Peru NNP nsubj struck
     struck VBD root
     what WP/PRON obj struck
     it PRP nsubj said
     said VBD acl:relcl what
     were VBD/AUX cop bases
     bases NNS ccomp struck`,
  );
  expect(['what', 'said', 'bases'].map(of)).toEqual(['obj struck', 'parataxis bases', 'acl:relcl what']);
});

it('takes the pronoun out of a clause that has it for its subject', () => {
  const of = mended(
    mendClaimsInWhat,
    `Peru NNP nsubj fired
     fired VBD root
     rockets NNS obj fired
     in IN/SCONJ mark sign
     what WP/PRON nsubj sign
     experts NNS nsubj said
     said VBD acl:relcl what
     was VBD/AUX cop sign
     a DT det sign
     sign NN parataxis fired`,
  );
  expect(['in', 'what', 'said', 'sign'].map(of)).toEqual([
    'case what',
    'obl fired',
    'parataxis sign',
    'acl:relcl what',
  ]);
});

it('leaves what somebody said and another knew to be true', () => {
  const of = mended(
    mendClaimsInWhat,
    `Ruiz NNP nsubj knew
     knew VBD root
     what WP/PRON nsubj true
     she PRP nsubj said
     said VBD acl:relcl what
     was VBD/AUX cop true
     true JJ ccomp knew`,
  );
  expect(of('true')).toBe('ccomp knew');
});

const man = `Peru NNP nsubj killed
  killed VBD root
  a DT det man
  man NN obj killed
  it PRP nsubj said
  said VBD acl:relcl man
  led VBN amod rebels
  rebels NNS obj said`;

it('puts a claim into a clause without a pronoun, whose verb is a past', () => {
  const of = mended(mendClaimsInBareRelatives, man);
  expect(['said', 'led', 'rebels'].map(of)).toEqual(['parataxis led', 'acl:relcl man', 'obj led']);
});

it('leaves what somebody said of a noun', () => {
  const of = mended(mendClaimsInBareRelatives, man.replace('led VBN amod rebels', 'armed JJ amod rebels'));
  expect(of('said')).toBe('acl:relcl man');
});

it('frees a noun that sums up a clause from the name of whoever speaks behind it', () => {
  const of = mended(
    mendClaimsBehindSteps,
    `Chad NNP nsubj left
     left VBD root
     , , punct says
     a DT det step
     step NN nmod:desc Peru
     Peru NNP nsubj says
     says VBZ parataxis left
     breaks VBZ ccomp says
     accords NNS obj breaks`,
  );
  expect(['step', 'says', 'breaks'].map(of)).toEqual(['appos left', 'parataxis breaks', 'acl:relcl step']);
});

it('sets a claim beside the sentence whose subject it stands in', () => {
  const of = (comma: string) =>
    mended(
      mendClaimsInsideSubjects,
      `What WP nsubj drives
       drives VBZ csubj fear
       ${comma} , punct say
       some DT nsubj say
       say VBP parataxis drives
       , , punct say
       is VBZ/AUX cop fear
       fear NN root`,
    )('say');
  expect(of(',')).toBe('parataxis fear');
  expect(of('them')).toBe('parataxis drives');
});
