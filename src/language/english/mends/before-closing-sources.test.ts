import { describe, expect, it } from 'vitest';
import {
  mendHearersOfClosingSaid,
  mendPhrasesBeforeClosingSources,
  mendSpeakersInformed,
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
