import { describe, expect, it } from 'vitest';
import { describe as code } from './describe.js';
import { officeData } from './office-data.js';
import { isEndedBefore, matchOffice } from './offices.js';
import { wordsOf } from './words.js';

const office = (phrase: string) => {
  const words = wordsOf(phrase);
  for (let at = 0; at < words.length; at++) {
    const found = matchOffice(words, at);
    if (found) return found;
  }
  return null;
};

describe('offices', () => {
  for (const { example, level, sectors } of officeData.titles) {
    it(`read ${example}`, () => {
      expect(office(example)).toMatchObject({ level, sectors });
      expect(code(wordsOf(example)).sectors).toEqual(sectors);
    });
  }
  for (const { example, sectors } of officeData.organs)
    it(`know the body ${example}`, () => expect(code(wordsOf(example)).sectors).toEqual(sectors));
  for (const { example, ended } of officeData.modifiers)
    it(`read what modifies ${example}`, () => {
      const words = wordsOf(example);
      const at = words.findIndex((_, index) => matchOffice(words, index));
      expect((matchOffice(words, at)?.isFormer ?? false) || isEndedBefore(words, at)).toBe(ended);
    });

  it('are composed of portfolios', () => {
    for (const title of [
      'foreign minister',
      'minister of trade and industry',
      'Minister for Women’s Affairs',
      'defence secretary',
    ])
      expect(matchOffice(wordsOf(title), 0), title).toMatchObject({ length: wordsOf(title).length, sectors: ['GOV'] });
  });
  it('come with the words that modify them, in the singular', () => {
    expect(matchOffice(wordsOf('ex-foreign ministers'), 0)).toMatchObject({
      title: 'ex-foreign minister',
      sectors: ['ELI'],
      isPlural: true,
    });
    expect(matchOffice(wordsOf('Vice-President Jane Roe'), 0)).toMatchObject({
      length: 3,
      title: 'vice-president',
      level: 'head',
    });
    expect(matchOffice(wordsOf('secretaries of state'), 0)).toMatchObject({ title: 'secretary of state' });
  });
  it('are not seen in other words', () => {
    for (const phrase of ['foreign trade', 'former rivals', 'the economy']) expect(office(phrase), phrase).toBeNull();
  });
});
