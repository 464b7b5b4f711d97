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
