import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSwallowedPredicates } from './swallowed-predicates.js';

it('makes the main clause of a verb that the relative clause has swallowed', () => {
  const of = mended(
    mendSwallowedPredicates,
    `envoy NN root
     who WP nsubj said
     said VBD acl:relcl envoy
     Chad NNP nsubj left
     left VBD ccomp said
     while IN mark arrested
     it PRP nsubj calm
     was VBD/AUX cop calm
     calm JJ advcl arrested
     had VBD/AUX aux arrested
     been VBN/AUX aux:pass arrested
     arrested VBN advcl left
     . . punct envoy`,
  );
  expect(['envoy', 'arrested', 'while', 'calm', '.'].map(of)).toEqual([
    'nsubj:pass arrested',
    'root',
    'mark calm',
    'advcl left',
    'punct arrested',
  ]);
});

it('leaves a fragment whose relative clause has joined verbs', () => {
  const of = mended(
    mendSwallowedPredicates,
    `envoy NN root
     who WP nsubj spoke
     spoke VBD acl:relcl envoy
     and CC cc left
     left VBD conj spoke
     . . punct envoy`,
  );
  expect(['envoy', 'left'].map(of)).toEqual(['root', 'conj spoke']);
});
