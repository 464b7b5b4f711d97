import { describe, expect, it } from 'vitest';
import { mendClausesAroundRelatives, mendRelativesOfRemarks, mendThatBehindAsides } from './set-off-relatives.js';
import { mended } from './sketch.js';

describe('a clause around a relative clause', () => {
  const lines = (joint: string) => `
    Peru NNP nsubj says
    says VBZ root
    Mali NNP obj says
    , , punct denies
    which WDT nsubj denies
    denies VBZ acl:relcl Mali
    it PRP obj denies
    , , punct sent
    ${joint}
    sent VBD conj says
    arms NNS obj sent`;

  it('is what is said', () => {
    const at = mended(mendClausesAroundRelatives, lines('then RB advmod sent'));
    expect(at('Mali')).toBe('nsubj sent');
    expect(at('sent')).toBe('ccomp says');
  });

  it('is another deed of the speaker behind a conjunction', () =>
    expect(mended(mendClausesAroundRelatives, lines('and CC cc sent'))('Mali')).toBe('obj says'));
});

describe('what is done with a claim', () => {
  const lines = (object: string) => `
    a DT det claim
    claim NN root
    that IN mark denied
    Lima NNP nsubj denied
    denied VBD acl claim
    ${object}`;

  it('has the claim for its object', () => {
    const at = mended(mendRelativesOfRemarks, lines('. . punct claim'));
    expect([at('that'), at('denied')]).toEqual(['obj denied', 'acl:relcl claim']);
  });

  it('is what is claimed where it has another', () =>
    expect(mended(mendRelativesOfRemarks, lines('entry NN obj denied'))('that')).toBe('mark denied'));
});

describe('mendThatBehindAsides', () => {
  const pact = (aside: string) => `
    Peru NNP nsubj signed
    signed VBD root
    pacts NNS obj signed
    , , punct known
    ${aside}
    as IN case ACE
    ACE NNP obl known
    , , punct signed
    that DT/PRON nsubj:pass drawn
    were VBD/AUX aux:pass drawn
    drawn VBN parataxis signed`;

  it('hangs the clause on the noun which the words between commas are about', () => {
    expect(mended(mendThatBehindAsides, pact('known VBN acl pacts'))('drawn')).toBe('acl:relcl pacts');
  });

  it('leaves a clause behind words that are about no noun', () => {
    expect(mended(mendThatBehindAsides, pact('known VBN advcl signed'))('drawn')).toBe('parataxis signed');
  });
});
