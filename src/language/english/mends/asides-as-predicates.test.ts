import { describe, expect, it } from 'vitest';
import {
  mendDoersOfTexts,
  mendPredicatesBehindParticiples,
  mendPublishedFindings,
  mendSummariesAsOwners,
} from './asides-as-predicates.js';
import { mended } from './sketch.js';

describe('what stands behind a participle put in', () => {
  const sketchOf = (relation: string) => `premier NN nsubj taken
     , , punct taken
     visibly RB advmod taken
     taken VBN root
     aback RB advmod taken
     ; , punct taken
     blamed VBN ${relation} drones
     drones NNS obj taken`;
  it('is the predicate', () => {
    const of = mended(mendPredicatesBehindParticiples, sketchOf('amod').replace(';', ','));
    expect(['blamed', 'premier', 'drones', 'taken'].map(of)).toEqual([
      'root',
      'nsubj blamed',
      'obj blamed',
      'acl premier',
    ]);
  });
  it('is none without a comma', () =>
    expect(mended(mendPredicatesBehindParticiples, sketchOf('amod'))('taken')).toBe('root'));
});

describe('a poll', () => {
  const sketchOf = (noun: string) => `${noun} NN nsubj published
     published VBD ccomp found
     last JJ amod week
     week NN obl:unmarked published
     found VBD root
     that IN mark fell
     prices NNS nsubj fell
     fell VBD ccomp found`;
  it('finds', () => {
    const of = mended(mendPublishedFindings, sketchOf('poll'));
    expect(['poll', 'published'].map(of)).toEqual(['nsubj found', 'acl poll']);
  });
  it('is no person', () =>
    expect(mended(mendPublishedFindings, sketchOf('minister'))('published')).toBe('ccomp found'));
});

describe('what is done besides', () => {
  const sketchOf = (noun: string) => `Peru NNP nsubj insists
     insists VBZ root
     that IN mark final
     ${noun} NN nsubj final
     final JJ ccomp insists
     and CC cc threatened
     has VBZ/AUX aux threatened
     threatened VBN conj final`;
  it('is not done by a text', () =>
    expect(mended(mendDoersOfTexts, sketchOf('award'))('threatened')).toBe('conj insists'));
  it('may be done by somebody', () =>
    expect(mended(mendDoersOfTexts, sketchOf('minister'))('threatened')).toBe('conj final'));
});

describe('a noun that is marked as no owner', () => {
  const sketchOf = (mark: string) => `ends VBZ root
     strife NN obj ends
     , , punct say
     a DT det clause
     clause NN nmod:poss lawyers
     Mora NNP nmod:poss lawyers
     ${mark} POS case Mora
     lawyers NNS nsubj say
     say VBP parataxis ends
     Peru NNP nsubj ignored
     ignored VBD ccomp say`;
  it('sums up what stands before it', () => {
    const of = mended(mendSummariesAsOwners, sketchOf("'s"));
    expect(['clause', 'say'].map(of)).toEqual(['appos strife', 'acl:relcl clause']);
  });
  it('does so beside another owner', () =>
    expect(
      mended(mendSummariesAsOwners, sketchOf("'s").replace('Mora NNP nmod:poss', 'Mora NNP compound'))('clause'),
    ).toBe('nmod:poss lawyers'));
});
