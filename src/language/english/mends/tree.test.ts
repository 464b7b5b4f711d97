import { expect, it } from 'vitest';
import type { Annotation } from '../model/index.js';
import { mendWith } from './index.js';
import { hasDependant, isTree } from './tree.js';

const treeOf = (head: number[]) =>
  ({
    head,
    deprel: head.map(() => 'dep'),
    upos: head.map(() => 'X'),
    xpos: head.map(() => 'XX'),
  }) as unknown as Annotation;

it('is one when every word leads to the only root', () => {
  expect(isTree(treeOf([1, -1, 1]))).toBe(true);
  expect(isTree(treeOf([1, 0, -1]))).toBe(false);
  expect(isTree(treeOf([-1, -1]))).toBe(false);
  expect(isTree(treeOf([0]))).toBe(false);
});

it('stays one: a mend that would make a circle is not made, the others are', () => {
  const annotation = treeOf([1, -1, 1]);
  mendWith(
    [
      (_, { deprel }) => {
        deprel[0] = 'nsubj';
      },
      (_, { head, deprel }) => {
        head[1] = 0;
        deprel[1] = 'obj';
      },
      (_, { head }) => {
        head[2] = 0;
      },
    ],
    ['a', 'b', 'c'],
    annotation,
  );
  expect(annotation.head).toEqual([1, -1, 0]);
  expect(annotation.deprel).toEqual(['nsubj', 'dep', 'dep']);
});

it('tells relations from longer ones that begin alike', () => {
  const annotation = { ...treeOf([-1, 0, 0]), deprel: ['root', 'ccomp', 'nsubj:pass'] } as unknown as Annotation;
  expect(hasDependant(annotation, 0, ['cc'])).toBe(false);
  expect(hasDependant(annotation, 0, ['nsubj'])).toBe(true);
});
