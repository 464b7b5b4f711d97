import { describe, expect, it } from 'vitest';
import {
  mendClausesBehindRelatives,
  mendDescribersOfWhat,
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

describe('who describes what', () => {
  const sketchOf = (word: string) => `to IN case ${word}
     ${word} WP obl turned
     its PRP$ nmod:poss envoy
     envoy NN nsubj ${word}
     called VBD acl:relcl ${word}
     turned VBD root`;
  it('calls it so', () => expect(mended(mendDescribersOfWhat, sketchOf('what'))('envoy')).toBe('nsubj called'));
  it('is told of with what', () => expect(mended(mendDescribersOfWhat, sketchOf('whom'))('envoy')).toBe('nsubj whom'));
});

describe('what came first', () => {
  const sketchOf = (order: string) => `froze VBD root
     aid NN obj froze
     days NNS nmod:unmarked band
     ${order} IN case band
     band NN obl froze
     that WDT nsubj led
     led VBN acl:relcl band
     raided VBD advcl led
     camps NNS obj raided`;
  it('is a clause of its own', () => {
    const of = mended(mendClausesBehindRelatives, sketchOf('after'));
    expect(['raided', 'band', 'after', 'days'].map(of)).toEqual([
      'advcl froze',
      'nsubj raided',
      'mark raided',
      'obl:unmarked raided',
    ]);
  });
  it('comes before or after something', () =>
    expect(mended(mendClausesBehindRelatives, sketchOf('for'))('raided')).toBe('advcl led'));
});
