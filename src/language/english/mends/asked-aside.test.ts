import { expect, it } from 'vitest';
import { mendAskedWhetherAside, mendAsNamesNote, mendClosingSaidBehindWho } from './asked-aside.js';
import { mended } from './sketch.js';

it('takes what somebody is asked between commas for an aside', () => {
  const at = mended(
    mendAskedWhetherAside,
    `Lind NNP nsubj asked
     , , punct Lind
     asked VBD root
     whether IN mark left
     Peru NNP nsubj left
     left VBD ccomp asked
     , , punct asked
     would MD aux say
     say VB ccomp asked
     nothing NN obj say`,
  );
  expect(at('say')).toBe('root');
  expect(at('Lind')).toBe('nsubj say');
  expect(at('asked')).toBe('acl Lind');
});

it('takes a call behind what somebody is asked about for what he does', () => {
  const at = mended(
    mendAskedWhetherAside,
    `Peru NNP nsubj asked
     , , punct Peru
     asked VBD root
     about IN case ships
     ships NNS obl asked
     , , punct called
     called VBN acl ships
     on IN case all
     all DT obl called
     to TO mark talk
     talk VB xcomp called
     . . punct asked`,
  );
  expect(at('called')).toBe('root');
  expect(at('Peru')).toBe('nsubj called');
  expect(at('asked')).toBe('acl Peru');
});

it('gives a verb of saying at the end to whom the clause before it is about', () => {
  const at = mended(
    mendClosingSaidBehindWho,
    `It PRP nsubj failed
     failed VBD root
     ; , punct envoy
     envoy NN appos failed
     , , punct asked
     who WP nsubj asked
     asked VBD acl:relcl envoy
     for IN case silence
     silence NN obl asked
     , , punct recalled
     recalled VBN conj asked
     . . punct failed`,
  );
  expect(at('recalled')).toBe('parataxis failed');
  expect(at('envoy')).toBe('nsubj recalled');
});

it('makes a verb of what somebody notes', () => {
  const at = mended(
    mendAsNamesNote,
    `Talks NNS nsubj failed
     , , punct failed
     as IN case notes
     Arbatov NNP compound notes
     notes NNS obl failed
     , , punct notes
     failed VBD root`,
  );
  expect(at('notes')).toBe('advcl failed');
  expect(at('Arbatov')).toBe('nsubj notes');
});
