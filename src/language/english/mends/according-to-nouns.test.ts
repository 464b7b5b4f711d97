import { describe, expect, it } from 'vitest';
import { mendNounsBehindAccordingTo } from './according-to-nouns.js';
import { mended } from './sketch.js';

describe('according to', () => {
  it('has figures behind it that somebody released', () => {
    const of = mended(
      mendNounsBehindAccordingTo,
      `Peru NNP nsubj won
       won VBD root
       according VBG mark figures
       to IN fixed according
       figures VBZ advcl won
       the DT det party
       party NN obj figures
       released VBD xcomp figures`,
    );
    expect(of('figures')).toBe('obl won');
    expect(of('according')).toBe('case figures');
    expect(of('released')).toBe('acl:relcl figures');
    expect(of('party')).toBe('nsubj released');
  });
  it('has an adjective behind it that is a verb too', () => {
    const of = mended(
      mendNounsBehindAccordingTo,
      `Peru NNP nsubj won
       won VBD root
       according VBG mark complete
       to IN fixed according
       complete VB advcl won
       but CC cc unofficial
       unofficial JJ conj returns
       returns NNS obl complete`,
    );
    expect(of('returns')).toBe('obl won');
    expect(of('complete')).toBe('amod returns');
    expect(of('unofficial')).toBe('conj complete');
  });
});
