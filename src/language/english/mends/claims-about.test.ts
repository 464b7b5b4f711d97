import { describe, expect, it } from 'vitest';
import { mendClaimsAbout } from './claims-about.js';
import { mended } from './sketch.js';

describe('mendClaimsAbout', () => {
  it('makes a noun of claims behind and that', () => {
    const of = mended(
      mendClaimsAbout,
      `Lind NNP nsubj said
       said VBD root
       it PRP nsubj helped
       helped VBD ccomp said
       and CC cc claims
       that DT/PRON nsubj claims
       claims VBZ conj said
       about IN mark checked
       tests NNS obl claims
       could MD aux checked
       be VB/AUX aux:pass checked
       checked VBN advcl claims`,
    );
    expect(of('claims')).toBe('nsubj:pass checked');
    expect(of('checked')).toBe('conj helped');
    expect(of('tests')).toBe('nmod claims');
    expect(of('that')).toBe('mark checked');
  });
});
