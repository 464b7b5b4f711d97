import { expect, it } from 'vitest';
import { mendConditionsBehindThreats } from './conditions-behind-threats.js';
import { mended } from './sketch.js';

const lines = (comma: string) => `Lind NNP nsubj claimed
claimed VBD root
it PRP obj claimed
and CC cc threatened
threatened VBD conj claimed
raids NNS obj threatened
${comma}unless IN mark left
Peru NNP nsubj left
left VBD advcl claimed`;

it('hangs a condition on the threat before it', () =>
  expect(mended(mendConditionsBehindThreats, lines(''))('left')).toBe('advcl threatened'));

it('leaves one behind a comma', () =>
  expect(mended(mendConditionsBehindThreats, lines(', , punct left\n'))('left')).toBe('advcl claimed'));
