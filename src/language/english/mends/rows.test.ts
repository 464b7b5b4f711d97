import { describe, expect, it } from 'vitest';
import {
  mendPairsBehindOpenings,
  mendRowsBehindTitles,
  mendRowsOfNames,
  mendRowsOfStates,
  mendRowsOfTitled,
} from './rows.js';
import { mended } from './sketch.js';

it('gives a row of names those back that hang on what opens the sentence', () => {
  const of = mended(
    mendRowsOfNames,
    `In IN case note
     a DT det note
     note NN obl spoke
     to TO case council
     councillors NNS nmod note
     , , punct Rosa
     Rosa NNP conj councillors
     , , punct Carlos
     Carlos NNP nsubj spoke
     and CC cc Ann
     Ann NNP conj Carlos
     spoke VBD root`,
  );
  expect(of('Rosa')).toBe('nsubj spoke');
  expect(of('Carlos')).toBe('conj Rosa');
  expect(of('Ann')).toBe('conj Rosa');
});

it('leaves a name with a preposition where it is', () => {
  const of = mended(
    mendRowsOfNames,
    `In IN case note
     a DT det note
     note NN obl spoke
     to IN case Rosa
     Rosa NNP nmod note
     , , punct note
     Carlos NNP nsubj spoke
     and CC cc Ann
     Ann NNP conj Carlos
     spoke VBD root`,
  );
  expect(of('Rosa')).toBe('nmod note');
});

it('joins the names behind an office in the plural', () => {
  const of = mended(
    mendRowsBehindTitles,
    `ministers NNS nmod:desc Juan
     Juan NNP nsubj met
     Lind NNP flat Juan
     , , punct Ana
     Ana NNP appos Juan
     and CC cc Ann
     Ann NNP conj Ana
     met VBD root`,
  );
  expect(['Ana', 'Ann'].map(of)).toEqual(['conj Juan', 'conj Juan']);
});

it('joins states told in full behind their ministers', () => {
  const of = mended(
    mendRowsOfStates,
    `ministers NNS nsubj met
     of IN case Republic
     the DT det Republic
     Republic NNP nmod ministers
     near IN case Peru
     Peru NNP nmod Republic
     , , punct Kingdom
     a DT det Kingdom
     Kingdom NNP appos ministers
     from IN case Spain
     Spain NNP nmod Kingdom
     and CC cc Union
     Union NNP conj Kingdom
     met VBD root`,
  );
  expect(['Kingdom', 'Union'].map(of)).toEqual(['conj Republic', 'conj Republic']);
});

describe('names with a title each', () => {
  const row = (closing: string) => `Lind NNP nsubj met
     , , punct Rosa
     President NNP nmod:desc Rosa
     Rosa NNP appos Lind
     Diaz NNP flat Rosa
     and CC cc Ana
     Minister NNP nmod:desc Ana
     Ana NNP conj Rosa
     ${closing}
     met VBD root`;
  it('are joined to the one before them', () => {
    const of = mended(mendRowsOfTitled, row('Sol NNP flat Ana'));
    expect(['Rosa', 'Ana'].map(of)).toEqual(['conj Lind', 'conj Lind']);
  });
  it('stay where a comma closes them', () => {
    expect(mended(mendRowsOfTitled, row(', , punct Ana'))('Rosa')).toBe('appos Lind');
  });
});

it('gives a verb both names of a pair of which the first hangs on what opens the sentence', () => {
  const of = mended(
    mendPairsBehindOpenings,
    `On IN case text
     a DT det text
     text NN obl abstained
     on IN case Mali
     Mali NNP nmod text
     , , punct Peru
     Peru NNP conj Mali
     and CC cc abstained
     Chile NNP nsubj abstained
     abstained VBD root`,
  );
  expect(of('Peru')).toBe('nsubj abstained');
  expect(of('Chile')).toBe('conj Peru');
  expect(of('and')).toBe('cc Chile');
});
