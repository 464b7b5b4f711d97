import { describe, expect, it } from 'vitest';
import {
  mendAppositionsInHeadlines,
  mendOfficesInHeadlines,
  mendOthersInHeadlines,
  mendPairsInHeadlines,
} from './headline-pairs.js';
import { mended } from './sketch.js';

describe('two names before the verb of a headline', () => {
  it.each([
    `Lind NNP discourse meet
     , , punct Lind
     Tan NNP nsubj meet
     to TO/AUX aux meet
     meet VB root`,
    `Lind NNP flat Tan
     , , punct Lind
     Tan NNP nsubj meet
     meet VBP root`,
  ])('are one subject', (lines) => {
    const of = mended(mendPairsInHeadlines, lines);
    expect(of('Lind')).toBe('nsubj meet');
    expect(of('Tan')).toBe('conj Lind');
  });

  it('are not where the verb is of one', () => {
    const of = mended(
      mendPairsInHeadlines,
      `Lind NNP vocative said
       , , punct Lind
       Tan NNP nsubj said
       said VBD root`,
    );
    expect(of('Tan')).toBe('nsubj said');
  });
});

describe('a name behind a comma', () => {
  it('is joined to the subject of a verb in the plural', () => {
    const lines = `Japan NNP nsubj sign
     , , punct Chile
     Chile NNP appos Japan
     sign VBP root
     pact NN obj sign`;
    expect(mended(mendAppositionsInHeadlines, lines)('Chile')).toBe('conj Japan');
    expect(mended(mendAppositionsInHeadlines, `${lines}\n. . punct sign`)('Chile')).toBe('appos Japan');
  });
  it('is joined to the name before among what is told', () => {
    const lines = `Ruiz NNP nsubj hosts
     hosts VBZ root
     Lind NNP obj hosts
     , , punct Tan
     Tan NNP appos Lind
     at IN case summit
     summit NN obl hosts`;
    expect(mended(mendAppositionsInHeadlines, lines)('Tan')).toBe('conj Lind');
  });
});

it('joins others to the name before them', () => {
  const of = mended(
    mendOthersInHeadlines,
    `Lind NNP vocative urge
     , , punct others
     others NNS nsubj urge
     urge VBP root
     calm NN obj urge`,
  );
  expect(['Lind', 'others'].map(of)).toEqual(['nsubj urge', 'conj Lind']);
});

it('joins the holder of an office to the name before it', () => {
  const tree = (noun: string) =>
    mended(
      mendOfficesInHeadlines,
      `Lind NNP discourse discuss
       , , punct Lind
       Peruvian JJ amod ${noun}
       ${noun} NN nsubj discuss
       discuss VB root
       trade NN obj discuss`,
    );
  expect(['Lind', 'premier'].map(tree('premier'))).toEqual(['nsubj discuss', 'conj Lind']);
  expect(tree('students')('Lind')).toBe('discourse discuss');
});
