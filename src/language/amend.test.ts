import { describe, expect, it } from 'vitest';
import { amendToken, amendTrees, rehang } from './amend.js';
import { analyse } from './analyse.js';

describe('rehang', () => {
  const analysis = analyse('The minister met the envoy in Oslo. He left.');
  const { tokens, children } = analysis;
  const [met, envoy, place] = [2, 4, 6];

  it('answers the analysis itself where nothing changes', () => {
    expect(rehang(analysis, new Map())).toBe(analysis);
  });

  it('hangs words elsewhere, each in its place among those that hang there, and leaves what it was given', () => {
    const [before, below] = [tokens.slice(), children.map((own) => own.slice())];
    const changed = rehang(analysis, new Map([[place, { head: envoy, deprel: 'nmod' }]]));
    expect(changed.tokens[place]).toEqual({ ...tokens[place], head: envoy, deprel: 'nmod', relation: 'nmod' });
    expect(changed.children[met]).not.toContain(place);
    expect(changed.children[envoy]).toEqual([...children[envoy]!, place].sort((a, b) => a - b));
    expect([tokens, children]).toEqual([before, below]);
  });

  it('moves a root under another word', () => {
    const changed = rehang(
      analysis,
      new Map([
        [met, { head: envoy, deprel: 'acl' }],
        [envoy, { head: -1, deprel: 'root' }],
      ]),
    );
    expect(changed.children[envoy]).toContain(met);
    expect(changed.children[met]).not.toContain(envoy);
    expect(changed.tokens[envoy]!.head).toBe(-1);
  });
});

describe('amendments', () => {
  const analysis = analyse('The minister met the envoy in Oslo.');
  const token = analysis.tokens[1]!;

  it('change what they name and keep the rest', () => {
    expect(amendToken(token, {})).toEqual(token);
    expect(amendToken(token, { head: 0, deprel: 'nsubj:pass' })).toEqual({
      ...token,
      head: 0,
      deprel: 'nsubj:pass',
      relation: 'nsubj',
    });
    expect(amendToken(token, { upos: 'PROPN', xpos: 'NNP' })).toEqual({ ...token, upos: 'PROPN', xpos: 'NNP' });
    expect(amendTrees(analysis, [token], [[]])).toEqual({ ...analysis, tokens: [token], children: [[]] });
  });

  it('write every field in the order of an analysis, so that the engine sees one shape', () => {
    expect(Object.keys(amendToken(token, {}))).toEqual(Object.keys(token));
    expect(Object.keys(amendTrees(analysis, analysis.tokens, analysis.children))).toEqual(Object.keys(analysis));
  });
});
