import { expect, it } from 'vitest';
import { mendThatBeforeParticles } from './objects-before-particles.js';
import { mended } from './sketch.js';

const lines = (particle: string) => `Lind NNP nsubj ruled
ruled VBD root
that IN mark saying
${particle}
saying VBG advcl ruled`;

it('makes that the object of the verb before its particle', () =>
  expect(mended(mendThatBeforeParticles, lines('out RP compound:prt ruled'))('that')).toBe('obj ruled'));

it('leaves what no particle follows', () =>
  expect(mended(mendThatBeforeParticles, lines('Peru NNP nsubj saying'))('that')).toBe('mark saying'));
