import { describe, expect, it } from 'vitest';
import { mendAccompaniments } from './accompaniments.js';
import { mended } from './sketch.js';

describe('those of whom a phrase with "with" tells', () => {
  it('are the subjects of their own participles, each of its own', () => {
    const at = mended(
      mendAccompaniments,
      `ministers NNS nsubj met
       met VBD root
       , , punct Peru
       with IN case Peru
       Peru NNP obl met
       denouncing VBG advcl met
       pact NN obj denouncing
       and CC cc Chad
       Chad NNP conj pact
       urging VBG conj met
       partners NNS obj urging`,
    );
    expect(at('Peru')).toBe('nsubj denouncing');
    expect(at('with')).toBe('mark denouncing');
    expect(at('Chad')).toBe('nsubj urging');
    expect(at('urging')).toBe('conj denouncing');
    expect(at('and')).toBe('cc urging');
  });

  it('may be told by their office, or by the owner of one left out', () => {
    const at = mended(
      mendAccompaniments,
      `spoke VBD root
       , , punct envoy
       with IN case envoy
       Peru NNP nmod:poss envoy
       's POS case Peru
       envoy NN obl spoke
       welcoming VBG advcl spoke
       text NN obj welcoming
       and CC cc Chad
       Chad NNP conj text
       ’s POS case Chad
       urging VBG conj spoke`,
    );
    expect(at('envoy')).toBe('nsubj welcoming');
    expect(at('Chad')).toBe('nsubj urging');
    expect(at('urging')).toBe('conj welcoming');
  });

  it('hang on the clause of a verb with a subject, not on what it asks', () => {
    const at = mended(
      mendAccompaniments,
      `Ministers NNS nsubj failed
       failed VBD root
       to TO mark ratify
       ratify VB xcomp failed
       it PRP obj ratify
       , , punct Peru
       with IN case Peru
       Peru NNP nmod it
       denouncing VBG advcl ratify
       pact NN obj denouncing`,
    );
    expect(at('denouncing')).toBe('advcl failed');
  });
});
