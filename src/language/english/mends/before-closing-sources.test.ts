import { describe, expect, it } from 'vitest';
import {
  mendClaimsAroundSources,
  mendHearersOfClosingSaid,
  mendPhrasesBeforeClosingSources,
  mendPredicatesBehindWhose,
  mendSpeakersInformed,
  mendSubjectsBeforeClosingSources,
} from './before-closing-sources.js';
import { mended } from './sketch.js';

describe('what opens a sentence that ends with its source', () => {
  const tree = (noun: string) => `In IN case ${noun}
    ${noun} NNP obl said
    , , punct ${noun}
    troops NNS nsubj left
    left VBD ccomp said
    ; : punct said
    officials NNS nsubj said
    said VBD root`;
  it('belongs to what is said', () =>
    expect(mended(mendPhrasesBeforeClosingSources, tree('May'))('May')).toBe('obl left'));
  it('belongs to it with its verb where that stands first', () => {
    const of = mended(
      mendPhrasesBeforeClosingSources,
      `Nor CC cc said
       would MD aux said
       Chad NNP nsubj leave
       leave VB ccomp said
       Lind NNP nsubj said
       said VBD root`,
    );
    expect(of('Nor')).toBe('cc leave');
    expect(of('would')).toBe('aux leave');
  });
  it('tells how it is said', () =>
    expect(mended(mendPhrasesBeforeClosingSources, tree('statement'))('statement')).toBe('obl said'));
});

it('is said by whoever stands behind the verb', () => {
  const of = mended(
    mendHearersOfClosingSaid,
    `Lind NNP nsubj resigned
     had VBD/AUX aux resigned
     resigned VBN ccomp said
     , , punct resigned
     said VBD root
     his PRP$ nmod:poss office
     office NN iobj said`,
  );
  expect(of('office')).toBe('nsubj said');
});

it('is said by whoever is briefed on it', () => {
  const tree = (participle: string) => `Peru NNP nsubj left
    left VBD ccomp told
    , , punct left
    officials NNS nsubj ${participle}
    ${participle} VBD parataxis left
    on IN case talks
    talks NNS obl ${participle}
    told VBD root
    reporters NNS iobj told`;
  const of = mended(mendSpeakersInformed, tree('briefed'));
  expect(of('officials')).toBe('nsubj told');
  expect(of('briefed')).toBe('acl officials');
  expect(mended(mendSpeakersInformed, tree('insisted'))('officials')).toBe('nsubj insisted');
});

it('has the subject that the parser gives its verb of saying', () => {
  const of = mended(
    mendSubjectsBeforeClosingSources,
    `deal NN nsubj added
     signed VBN acl deal
     is VBZ/AUX cop dead
     dead JJ ccomp added
     , , punct dead
     envoy NN nsubj added
     added VBD root`,
  );
  expect(of('deal')).toBe('nsubj dead');
  expect(of('envoy')).toBe('nsubj added');
});

it('is all of what stands around its source', () => {
  const of = mended(
    mendClaimsAroundSources,
    `What WP obj wants
     Lima NNP nsubj wants
     wants VBZ ccomp argues
     Lind NNP nsubj argues
     argues VBZ root
     , , punct argues
     is VBZ/AUX cop peace
     peace NN obj wants`,
  );
  expect(of('peace')).toBe('ccomp argues');
  expect(of('What')).toBe('nsubj peace');
  expect(of('wants')).toBe('acl:relcl What');
});

it('is said by the plural before a relative clause', () => {
  const of = mended(
    mendPredicatesBehindWhose,
    `ministers NNS root
     , , punct offer
     whose WP$/PRON nmod:poss offer
     offer NN appos ministers
     she PRP nsubj rejected
     rejected VBD acl:relcl offer
     , , punct say
     say VB parataxis rejected
     open JJ ccomp say`.replace('     , , punct say', '     , , punct rejected'),
  );
  expect(of('say')).toBe('root');
  expect(of('ministers')).toBe('nsubj say');
});
