import { expect, it } from 'vitest';
import { mendParticiplesBehindAgents } from './participles-behind-agents.js';
import { mended } from './sketch.js';

const lines = (verb: string) => `Lind NNP nsubj:pass met
  was VBD aux:pass met
  met VBN root
  by IN case hundreds
  hundreds NNS obl:agent met
  of IN case farmers
  farmers NNS nmod hundreds
  ${verb} VBG advcl met
  a DT det pact
  pact NN obj ${verb}`;

it('hangs what the agents of a passive do on them', () =>
  expect(mended(mendParticiplesBehindAgents, lines('denouncing'))('denouncing')).toBe('acl hundreds'));

it('but not by what means it was done', () =>
  expect(mended(mendParticiplesBehindAgents, lines('using'))('using')).toBe('advcl met'));
