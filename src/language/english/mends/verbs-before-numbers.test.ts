import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendEnRoute, mendVerbsBeforeNumbers } from './verbs-before-numbers.js';

it('makes a verb of what stands before a number', () => {
  const word = mended(
    mendVerbsBeforeNumbers,
    `strike NN root
    on IN case camp
    camp NN obl wounded
    wounded VBD amod soldiers
    ten CD nummod soldiers
    soldiers NNS nmod strike`,
  );
  expect([word('wounded'), word('soldiers'), word('strike'), word('camp')]).toEqual([
    'root',
    'obj wounded',
    'nsubj wounded',
    'nmod strike',
  ]);
});

it('leaves an adjective right before its noun', () => {
  const word = mended(
    mendVerbsBeforeNumbers,
    `help NN root
    for IN case soldiers
    ten CD nummod soldiers
    wounded VBN amod soldiers
    soldiers NNS nmod help`,
  );
  expect(word('wounded')).toBe('amod soldiers');
});

it('hangs en route and the clause behind it on the verb', () => {
  const word = mended(
    mendEnRoute,
    `soldiers NNS nsubj:pass killed
    were VBD/AUX aux:pass killed
    killed VBN root
    en FW compound route
    route NN obj killed
    when WRB advmod crashed
    helicopters NNS nsubj crashed
    crashed VBD acl route`,
  );
  expect([word('route'), word('en'), word('crashed')]).toEqual(['obl killed', 'case route', 'advcl killed']);
});
