import { describe, expect, it } from 'vitest';
import { mendMarksOfClaims, mendPredicatesOfClaims } from './claims-as-subjects.js';
import { mended } from './sketch.js';

describe('a claim that opens a sentence', () => {
  it('is the subject of the verb behind its clause', () => {
    const at = mended(
      mendPredicatesOfClaims,
      `Her PRP$/PRON nmod:poss warning
       warning NN root
       that IN/SCONJ mark went
       the DT det truce
       truce NN nsubj collapse
       could MD/AUX aux collapse
       collapse VB nsubj went
       went VBD acl warning
       unheeded JJ xcomp went
       . . punct warning`,
    );
    expect([at('went'), at('warning'), at('collapse'), at('that'), at('.')]).toEqual([
      'root',
      'nsubj went',
      'acl warning',
      'mark collapse',
      'punct went',
    ]);
  });

  it('has a clause with a predicate of its own', () => {
    const at = mended(
      mendPredicatesOfClaims,
      `Peru's PRP$/PRON nmod:poss claim
       claim NN root
       that IN/SCONJ mark met
       the DT det pact
       pact NN nsubj dead
       is VBZ/AUX cop dead
       dead JJ acl claim
       has VBZ/AUX aux met
       met VBN ccomp dead
       with IN case doubts
       doubts NNS obl met
       . . punct claim`,
    );
    expect([at('met'), at('claim'), at('dead'), at('pact')]).toEqual(['root', 'nsubj met', 'acl claim', 'nsubj dead']);
  });

  it('is left alone where its clause goes on with a subject', () => {
    const at = mended(
      mendPredicatesOfClaims,
      `The DT det claim
       claim NN root
       that IN/SCONJ mark says
       Lima NNP nsubj says
       says VBZ acl claim
       Chad NNP nsubj fired
       fired VBD ccomp says
       . . punct claim`,
    );
    expect(at('claim')).toBe('root');
  });

  it('gets its subject and “that” back from the predicate', () => {
    const at = mended(
      mendMarksOfClaims,
      `His PRP$/PRON nmod:poss argument
       argument NN nsubj won
       that IN/SCONJ mark won
       fines NNS nsubj won
       do VBP/AUX aux work
       work VB acl:relcl argument
       has VBZ/AUX aux won
       won VBN root`,
    );
    expect([at('that'), at('fines'), at('work')]).toEqual(['mark work', 'nsubj work', 'acl argument']);
  });
});
