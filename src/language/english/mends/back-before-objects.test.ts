import { expect, it } from 'vitest';
import { mendBackBeforeObjects } from './back-before-objects.js';
import { mended } from './sketch.js';

const lines = (verb: string) => `to TO mark ${verb}
${verb} VB root
back RB amod troops
troops NNS obj ${verb}`;

it('makes back a particle of the verb', () =>
  expect(mended(mendBackBeforeObjects, lines('pull'))('back')).toBe('compound:prt pull'));

it('leaves it behind other verbs', () =>
  expect(mended(mendBackBeforeObjects, lines('see'))('back')).toBe('amod troops'));
