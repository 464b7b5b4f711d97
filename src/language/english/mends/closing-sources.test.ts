import { expect, it } from 'vitest';
import { mendClosingReports, mendClosingSources, mendPairsOfClosingSources } from './closing-sources.js';
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

it('has a pair behind a list of deeds say them', () => {
  const of = mended(
    mendPairsOfClosingSources,
    `Rebels NNS nsubj shelled
     shelled VBD root
     Lima NNP obj shelled
     killing VBG advcl shelled
     two CD obj killing
     and CC cc wounding
     wounding VBG conj killing
     dozens NNS obj wounding
     , , punct nurses
     nurses NNS conj dozens
     or CC cc residents
     residents NNS nsubj said
     said VBD conj shelled
     . . punct shelled`,
  );
  expect(['nurses', 'residents', 'said'].map(of)).toEqual(['nsubj said', 'conj nurses', 'parataxis shelled']);
});

it('keeps what somebody tells his', () => {
  const of = mended(
    mendClosingReports,
    `Lind NNP nsubj told
     told VBD root
     Ruiz NNP iobj told
     by IN case telephone
     telephone NN obl told
     that IN mark saw
     Peru NNP nsubj saw
     saw VBD acl:relcl telephone
     hope NN obj saw
     , , punct said
     palace NN nsubj said
     said VBD ccomp told
     . . punct told`,
  );
  expect(['saw', 'said'].map(of)).toEqual(['ccomp told', 'parataxis told']);
});
