import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendVerbsBeforeNouns } from './verbs-before-nouns.js';

const lines = `Peru NNP nsubj froze
  froze VBD acl funds
  funds NNS root
  of IN case bank
  bank NN nmod funds
  . . punct funds`;

it('makes a verb with a subject the head of the noun behind it', () => {
  const of = mended(mendVerbsBeforeNouns, lines);
  expect(['froze', 'funds', 'bank', '.'].map(of)).toEqual(['root', 'obj froze', 'nmod funds', 'punct froze']);
});

it('leaves a participle', () =>
  expect(mended(mendVerbsBeforeNouns, lines.replace('froze VBD', 'froze VBN'))('froze')).toBe('acl funds'));
