import { describe, expect, it } from 'vitest';
import { mendCalledAs, mendPassivesBehindClaims, mendSpeakersSetOff } from './set-off-speech.js';
import { mended } from './sketch.js';

describe('a speaker about whom something stands between commas', () => {
  const sketchOf = (verb: string) => `dam NN nsubj safe
     is VBZ cop safe
     safe JJ root
     , , punct safe
     Lind NNP vocative safe
     , , punct heads
     who WP nsubj heads
     heads VBZ acl:relcl Lind
     it PRP obj heads
     , , punct ${verb}
     ${verb} VBD conj safe
     . . punct safe`;
  it('is whose words the sentence is', () => {
    const of = mended(mendSpeakersSetOff, sketchOf('insisted'));
    expect(['Lind', 'insisted'].map(of)).toEqual(['nsubj insisted', 'parataxis safe']);
  });
  it('is called by name where nothing is said', () =>
    expect(mended(mendSpeakersSetOff, sketchOf('resigned'))('Lind')).toBe('vocative safe'));
});

describe('what something is called before it is named', () => {
  it('is no part of its name', () => {
    const of = mended(
      mendCalledAs,
      `Chile NNP nsubj:pass dismissed
       dismissed VBN root
       as IN case claim
       baseless JJ amod claim
       a DT det claim
       claim NN obl dismissed
       . . punct dismissed`,
    );
    expect(['Chile', 'as', 'baseless', 'claim'].map(of)).toEqual([
      'nsubj dismissed',
      'case baseless',
      'obl dismissed',
      'obj dismissed',
    ]);
  });
  it('is one with a plural behind it', () => {
    const of = mended(
      mendCalledAs,
      `Chile NNP nsubj dismissed
       dismissed VBD root
       as IN case claims
       baseless JJ amod claims
       old JJ amod claims
       claims NNS obl dismissed
       . . punct dismissed`,
    );
    expect(of('claims')).toBe('obl dismissed');
  });
});

describe('a passive behind the clause of a noun', () => {
  const sketchOf = (be: string) => `claim NN root
     that IN mark own
     islands NNS nsubj own
     are VBP cop own
     own JJ acl claim
     ${be} VBD aux:pass dismissed
     dismissed VBN ccomp own
     . . punct claim`;
  it('is its predicate', () => {
    const of = mended(mendPassivesBehindClaims, sketchOf('was'));
    expect(['claim', 'own', 'dismissed'].map(of)).toEqual(['nsubj:pass dismissed', 'acl claim', 'root']);
  });
  it('needs a form of be', () =>
    expect(mended(mendPassivesBehindClaims, sketchOf('got'))('dismissed')).toBe('ccomp own'));
});
