import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendStruckAnd } from './struck-and.js';

const lines = (verb: string, relation: string) => `Marchers NNS nsubj ${verb}
${verb} VBD root
parliament NN ${relation}
and CC cc police
police NN conj parliament
opened VBD ccomp ${verb}
fire NN obj opened`;

it.each(['nsubj opened', 'obj stormed'])('parts what was stormed from those who opened fire: %s', (relation) => {
  const at = mended(mendStruckAnd, lines('stormed', relation));
  expect(['parliament', 'police', 'opened'].map(at)).toEqual(['obj stormed', 'nsubj opened', 'conj stormed']);
});

it('leaves two who are said to do something', () =>
  expect(mended(mendStruckAnd, lines('said', 'nsubj opened'))('police')).toBe('conj parliament'));
