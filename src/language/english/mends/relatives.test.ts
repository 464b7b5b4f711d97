import { describe, expect, it } from 'vitest';
import {
  mendClausesOfSpeakers,
  mendDeadlyRelatives,
  mendNamesInRelatives,
  mendReducedRelatives,
  mendRelativesOfPeople,
  mendSecondRelatives,
  mendWhatIsCalled,
} from './relatives.js';
import { mended, sketch } from './sketch.js';

it('finds the subject of a relative clause without a pronoun', () => {
  const tree = mended(
    mendNamesInRelatives,
    `Chile NNP nsubj accused
     accused VBD root
     Peru NNP obj accused
     , , punct charge
     a DT det charge
     charge NN appos Peru
     Lima NNP appos charge
     denied VBD acl charge`,
  );
  expect(tree('Lima')).toBe('nsubj denied');
  expect(tree('denied')).toBe('acl:relcl charge');
});

it('takes what is called something for a thing', () => {
  const tree = mended(
    mendWhatIsCalled,
    `Peru NNP nsubj left
     left VBD root
     in IN case what
     what WDT/DET det officials
     officials NNS nsubj described
     described VBD acl:relcl left
     as IN case mistake
     mistake NN obl described`,
  );
  expect(tree('what')).toBe('obl left');
  expect(tree('described')).toBe('acl:relcl what');
});

it('finds the subject of such a clause behind a noun taken for a part of its name', () => {
  const tree = mended(
    mendReducedRelatives,
    `Chile NNP nsubj missed
     missed VBD root
     the DT det Lima
     deadline NN compound Lima
     Lima NNP obj missed
     imposed VBN acl Lima`,
  );
  expect([tree('deadline'), tree('Lima'), tree('imposed')]).toEqual([
    'obj missed',
    'nsubj imposed',
    'acl:relcl deadline',
  ]);
});

it('hangs a clause with who on people before a body', () => {
  const tree = mended(
    mendRelativesOfPeople,
    `people NNS nsubj left
     outside IN case government
     government NN nmod people
     who WP nsubj met
     met VBD acl:relcl government
     left VBD root`,
  );
  expect(tree('met')).toBe('acl:relcl people');
});

it('hangs a second clause with the same pronoun where the first hangs', () => {
  const { words, annotation } = sketch(
    `union NN root
     which WDT obj founded
     Lind NNP nsubj founded
     founded VBD acl:relcl union
     after IN case campaign
     campaign NN obl founded
     and CC cc backs
     which WDT nsubj backs
     backs VBZ acl:relcl campaign`,
  );
  annotation.head[7] = 8;
  mendSecondRelatives(words, annotation);
  expect(annotation.head[8]).toBe(0);
});

describe('what killed people', () => {
  const sketchOf = (noun: string) => `${noun} NNS root
     on IN case villages
     villages NNS nmod ${noun}
     in IN case Kachin
     Kachin NNP nmod villages
     which WDT nsubj killed
     killed VBD acl:relcl Kachin`;
  it('is the blow, not the place it fell on', () =>
    expect(mended(mendDeadlyRelatives, sketchOf('strikes'))('killed')).toBe('acl:relcl strikes'));
  it('is the last noun where nothing is a blow', () =>
    expect(mended(mendDeadlyRelatives, sketchOf('books'))('killed')).toBe('acl:relcl Kachin'));
});

it('gives a clause with `who` to the speaker before it', () => {
  const tree = mended(
    mendClausesOfSpeakers,
    `No NN nsubj asked
     asked VBD ccomp said
     , , punct asked
     said VBD root
     Huamani NNP nsubj said
     , , punct opposes
     who WP nsubj opposes
     opposes VBZ ccomp said
     it PRP obj opposes`,
  );
  expect(tree('opposes')).toBe('acl:relcl Huamani');
});
