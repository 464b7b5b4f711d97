import { describe, expect, it } from 'vitest';
import { mendNamesBesideNouns, mendNamesOfHeads, mendNamesOfSeveralHeads } from './names-of-heads.js';
import { mended } from './sketch.js';

describe('names of persons behind bodies', () => {
  it('are of who heads the body', () =>
    expect(
      mended(
        mendNamesOfHeads,
        `head NN obj called
         of IN case junta
         the DT det junta
         junta NN nmod head
         , , punct Carlos
         Carlos NNP appos junta
         Ruiz NNP flat Carlos
         called VBD root`,
      )('Carlos'),
    ).toBe('appos head'));

  const several = (title: string, countries: string) =>
    mended(
      mendNamesOfSeveralHeads,
      `${title} NNS nsubj met
       of IN case ${countries}
       both DT det ${countries}
       ${countries} NNS nmod ${title}
       , , punct Ana
       Ana NNP appos ${countries}
       Ruiz NNP flat Ana
       and CC cc Ben
       Ben NNP conj Ana
       Tan NNP flat Ben
       , , punct ${title}
       met VBD root`,
    )('Ana');
  it('are of those who speak for several', () => expect(several('envoys', 'countries')).toBe('appos envoys'));
  it('stay with those who are persons themselves', () => expect(several('lawyers', 'widows')).toBe('appos widows'));
  it('stay with countries where those of them are no persons', () =>
    expect(several('exports', 'countries')).toBe('appos countries'));
});

it('gives names behind two states to those who are theirs, where the parser makes a row of all four', () => {
  const tree = mended(
    mendNamesOfSeveralHeads,
    `ministers NNS nsubj met
     of IN case Chad
     Chad NNP nmod ministers
     and CC cc Mali
     Mali NNP conj Chad
     , , punct Ana
     Ana NNP conj Mali
     Ruiz NNP flat Ana
     plus CC cc Ben
     Ben NNP conj Mali
     Tan NNP flat Ben
     met VBD root`,
  );
  expect(tree('Ana')).toBe('appos ministers');
  expect(tree('Ben')).toBe('conj Ana');
});

describe('a name beside its noun', () => {
  const sketchOf = (relation: string) => `Lind NNP nsubj toured
     toured VBD root
     Chilean JJ amod giant
     copper NN compound giant
     giant NN ${relation} toured
     Codelco NNP obj toured`;
  it('is what the noun is called', () =>
    expect(mended(mendNamesBesideNouns, sketchOf('obj'))('Codelco')).toBe('appos giant'));
  it('is something else where that receives it', () =>
    expect(mended(mendNamesBesideNouns, sketchOf('iobj'))('Codelco')).toBe('obj toured'));
});
