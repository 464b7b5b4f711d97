import { describe, expect, it } from 'vitest';
import { amendToken, amendTrees } from './amend.js';
import { analyse } from './analyse.js';

describe('amendments', () => {
  const analysis = analyse('The minister met the envoy in Oslo.');
  const token = analysis.tokens[1]!;

  it('change what they name and keep the rest', () => {
    expect(amendToken(token, {})).toEqual(token);
    expect(amendToken(token, { head: 0, deprel: 'obj' })).toEqual({ ...token, head: 0, deprel: 'obj' });
    expect(amendToken(token, { upos: 'PROPN', xpos: 'NNP' })).toEqual({ ...token, upos: 'PROPN', xpos: 'NNP' });
    expect(amendTrees(analysis, [token], [[]])).toEqual({ ...analysis, tokens: [token], children: [[]] });
  });

  it('write every field in the order of an analysis, so that the engine sees one shape', () => {
    expect(Object.keys(amendToken(token, {}))).toEqual(Object.keys(token));
    expect(Object.keys(amendTrees(analysis, analysis.tokens, analysis.children))).toEqual(Object.keys(analysis));
  });
});
