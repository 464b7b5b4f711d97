import { describe, expect, it } from 'vitest';
import { drawTree } from './draw-tree.js';

const word = (id: number, form: string, head: number, deprel: string) => [
  `${id}`,
  form,
  form,
  'X',
  'XX',
  '_',
  `${head}`,
  deprel,
  '_',
  '_',
];

describe('drawTree', () => {
  it('puts each word under its governor', () => {
    const tree = drawTree([
      word(1, 'The', 2, 'det'),
      word(2, 'envoy', 3, 'nsubj'),
      word(3, 'left', 0, 'root'),
      word(4, '.', 3, 'punct'),
    ]);
    expect(tree.split('\n')).toEqual([
      'The envoy left .',
      'left       root  X XX',
      '├─ envoy   nsubj  X XX',
      '│  └─ The  det  X XX',
      '└─ .       punct  X XX',
      '',
    ]);
  });

  it('draws a chain of many words', () => {
    const chain = Array.from({ length: 3000 }, (_, i) => word(i + 1, 'x', i, 'dep'));
    expect(drawTree(chain).split('\n')).toHaveLength(3002);
  });
});
