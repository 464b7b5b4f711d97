import { describe, expect, it } from 'vitest';
import { mendJoinedAbsolutes } from './joined-absolutes.js';
import { mended } from './sketch.js';

describe('a participle with a subject of its own', () => {
  const tree = (claim: string) => `They PRP nsubj met
       met VBD root
       Lind NNP nsubj saying
       saying VBG advcl met
       she PRP nsubj ${claim}
       ${claim} ccomp saying
       and CC cc calling
       Moro NNP nsubj calling
       calling VBG conj ${claim}
       it PRP obj calling`;
  it('is joined to that of another, not to what is said', () => {
    const of = mended(mendJoinedAbsolutes, tree('glad').replace('glad ccomp', 'glad JJ ccomp'));
    expect(of('calling')).toBe('conj saying');
  });
  it('goes on with what is said in the same form', () => {
    const of = mended(mendJoinedAbsolutes, tree('selling').replace('selling ccomp', 'selling VBG ccomp'));
    expect(of('calling')).toBe('conj selling');
  });
});
