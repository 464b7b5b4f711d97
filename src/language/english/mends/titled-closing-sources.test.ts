import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendModalsOfClaims, mendTitledClosingSources } from './titled-closing-sources.js';

const lines = (of: string, tag: string) => `
  Drones NNS nsubj hit
  hit VBD ccomp said
  a DT det port
  port NN obj hit
  near IN case Lind
  Lind NNP nmod port
  , , punct mayor
  the DT det mayor
  mayor ${tag} ${of}
  , , punct Mora
  Mora NNP nsubj said
  said VBD root`;

it('the office before a name that closes a sentence is who says it', () => {
  const words = mended(mendTitledClosingSources, lines('obj hit', 'NN'));
  expect(['mayor', 'Mora', 'hit'].map(words)).toEqual(['nsubj said', 'appos mayor', 'ccomp said']);
});

it('an office that describes a name right before it stays with that', () => {
  const words = mended(mendTitledClosingSources, lines('appos Lind', 'NN'));
  expect(['mayor', 'Mora'].map(words)).toEqual(['appos Lind', 'nsubj said']);
});

it('what somebody would do is part of what he is told to have said', () => {
  const at = mended(
    mendModalsOfClaims,
    `
    Lind NNP nsubj said
    said VBD root
    he PRP nsubj ready
    was VBD cop ready
    ready JJ ccomp said
    but CC cc yield
    would MD aux yield
    not RB advmod yield
    yield VB conj said`,
  );
  expect(at('yield')).toBe('conj ready');
});
