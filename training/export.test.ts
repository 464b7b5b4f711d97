import { expect, it } from 'vitest';
// @ts-expect-error: plain JavaScript
import { expectations } from './export.mjs';

const lists = { upos: ['NOUN', 'VERB', 'ADJ'], xpos: ['NN', 'VBN'], deprel: ['root', 'amod', 'obl'] };
const word = (upos: string, xpos: string, deprel: string, times: number) =>
  Array.from({ length: times }, () => ({ upos: [upos], xpos: [xpos], deprel: [deprel] }));

it('expects of a tag and a relation what the treebank has beside them', () => {
  const treebank = [
    ...word('VERB', 'VBN', 'root', 30),
    ...word('ADJ', 'VBN', 'amod', 20),
    ...word('VERB', 'VBN', 'amod', 10),
    ...word('NOUN', 'NN', 'obl:tmod', 40),
  ];
  const scores = expectations(treebank, lists, 1);
  const of = (xpos: string, deprel: string) => {
    const row = lists.xpos.indexOf(xpos) * lists.deprel.length + lists.deprel.indexOf(deprel);
    return Array.from(scores.subarray(row * 3, row * 3 + 3), (x) => Math.exp(x as number));
  };
  // One word of the XPOS's own distribution, two thirds verbs, is added.
  const [, verb, adjective] = of('VBN', 'amod');
  expect(verb).toBeCloseTo((10 + 2 / 3) / 31, 2);
  expect(adjective).toBeCloseTo((20 + 1 / 3) / 31, 2);
  expect(of('VBN', 'obl')[1]).toBeCloseTo(2 / 3, 2);
  expect(of('NN', 'obl')[0]).toBeCloseTo(1, 2);
  for (const row of [of('VBN', 'root'), of('NN', 'root')]) expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
});

it('takes the share of the logarithm that is asked for', () => {
  const treebank = [...word('VERB', 'VBN', 'root', 5), ...word('ADJ', 'VBN', 'root', 5)];
  const [whole, part] = [1, 0.2].map((share) => expectations(treebank, lists, share));
  expect(part[4]).toBeCloseTo(0.2 * whole[4], 5);
});
