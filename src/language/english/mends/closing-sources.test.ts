import { expect, it } from 'vitest';
import { mendClosingSources } from './closing-sources.js';
import { mended } from './sketch.js';

it('has those behind a closed list say it', () => {
  const of = mended(
    mendClosingSources,
    `Drones NNS nsubj said
     struck VBN acl Drones
     Lima NNP obj struck
     and CC cc Cusco
     Cusco NNP conj Lima
     , , punct residents
     residents NNS conj Lima
     & CC cc officers
     officers NNS conj Lima
     said VBD root
     . . punct said`,
  );
  expect(['Drones', 'struck', 'residents', 'officers'].map(of)).toEqual([
    'nsubj struck',
    'ccomp said',
    'nsubj said',
    'conj residents',
  ]);
});
