import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSubjectlessRelatives } from './subjectless-relatives.js';

const lines = (between = '') => `decision NN root
to TO mark expel
expel VB acl decision
envoys NNS obj expel
${between}drew VBD acl:relcl envoys
retaliation NN obj drew
. PUNCT punct decision`;

it('makes the predicate of a past without a subject', () => {
  const at = mended(mendSubjectlessRelatives, lines());
  expect(['decision', 'drew', 'retaliation', '.'].map(at)).toEqual(['nsubj drew', 'root', 'obj drew', 'punct drew']);
});

it('leaves a relative clause with a pronoun', () =>
  expect(mended(mendSubjectlessRelatives, lines('who WP nsubj drew\n'))('drew')).toBe('acl:relcl envoys'));
