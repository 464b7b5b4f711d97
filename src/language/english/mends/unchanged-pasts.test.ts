import { expect, it } from 'vitest';
import { sketch } from './sketch.js';
import { mendUnchangedPasts } from './unchanged-pasts.js';

const tagOf = (subject: string, relation: string) => {
  const { words, annotation } = sketch(`sank VBD root
since IN mark put
${subject} nsubj put
put VB ${relation} sank
duties NNS obj put`);
  mendUnchangedPasts(words, annotation);
  return annotation.xpos[3];
};

it('puts what one alone did into the past', () => expect(tagOf('Peru NNP', 'advcl')).toBe('VBD'));

it('leaves what several do, and what is demanded', () => {
  expect(tagOf('states NNS', 'advcl')).toBe('VB');
  expect(tagOf('Peru NNP', 'ccomp')).toBe('VB');
});
