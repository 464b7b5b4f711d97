import { describe, expect, it } from 'vitest';
import { mendPairedPhrases, mendPhrasesOfPlans, mendRolesBeforeJoined, mendThankedOwners } from './second-phrases.js';
import { mended } from './sketch.js';

describe('a second phrase with the same preposition', () => {
  const sketchOf = (first: string) => `Lima NNP nsubj spoke
     spoke VBD ccomp said
     ${first} IN case emir
     the DT det emir
     emir NN obl spoke
     and CC cc said
     with IN case envoy
     an DT det envoy
     envoy NN obl said
     officials NNS nsubj said
     said VBD root`;
  it('is joined to the first', () => {
    const of = mended(mendPairedPhrases, sketchOf('with'));
    expect(['envoy', 'and'].map(of)).toEqual(['conj emir', 'cc envoy']);
  });
  it('is one with the same', () => expect(mended(mendPairedPhrases, sketchOf('for'))('envoy')).toBe('obl said'));
});

describe('a role before a joined verb', () => {
  const sketchOf = (mark: string) => `He PRP nsubj appointed
     appointed VBD root
     Mora NNP obj appointed
     ${mark} IN mark closed
     chief NN nsubj closed
     and CC cc closed
     closed VBD conj appointed
     ports NNS obj closed`;
  it('is that in which somebody is put', () => {
    const of = mended(mendRolesBeforeJoined, sketchOf('as'));
    expect(['chief', 'as'].map(of)).toEqual(['obl appointed', 'case chief']);
  });
  it('is none without as', () =>
    expect(mended(mendRolesBeforeJoined, sketchOf('while'))('chief')).toBe('nsubj closed'));
});

describe('who is thanked', () => {
  const sketchOf = (verb: string) => `She PRP nsubj ${verb}
     ${verb} VBD root
     the DT det minister
     minister NN nmod:poss support
     for IN case support
     support NN obl ${verb}`;
  it('is no owner of what for', () =>
    expect(mended(mendThankedOwners, sketchOf('thanked'))('minister')).toBe('obj thanked'));
  it('is thanked', () => expect(mended(mendThankedOwners, sketchOf('left'))('minister')).toBe('nmod:poss support'));
});

describe('plans', () => {
  const sketchOf = (noun: string) => `They PRP nsubj discussed
     discussed VBD root
     ${noun} NNS obj discussed
     for IN case summit
     the DT det summit
     summit NN obl discussed`;
  it('are for something', () => expect(mended(mendPhrasesOfPlans, sketchOf('plans'))('summit')).toBe('nmod plans'));
  it('are no days', () => expect(mended(mendPhrasesOfPlans, sketchOf('days'))('summit')).toBe('obl discussed'));
});
