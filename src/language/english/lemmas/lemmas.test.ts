import { describe, expect, it } from 'vitest';
import { lemmatise } from './index.js';
import { applyEdit, editOf, readRules, shapeOf, writeRules } from './rules.js';

describe('lemmatise', () => {
  it.each([
    ['said', 'VERB', 'VBD', 'say'],
    ['countries', 'NOUN', 'NNS', 'country'],
    ['Countries', 'NOUN', 'NNS', 'country'],
    ['bound', 'VERB', 'VBN', 'bind'],
    ['triggering', 'VERB', 'VBG', 'trigger'],
    ['reinstated', 'VERB', 'VBN', 'reinstate'],
    ['best', 'ADJ', 'JJS', 'good'],
    ['n’t', 'PART', 'RB', 'not'],
    ["'ll", 'AUX', 'MD', 'will'],
    ['him', 'PRON', 'PRP', 'he'],
    ['Beijing', 'PROPN', 'NNP', 'Beijing'],
    ['The', 'DET', 'DT', 'the'],
    ['men', 'NOUN', 'NNS', 'man'],
    ['parties', 'NOUN', 'NNS', 'party'],
    ['sanctions', 'NOUN', 'NNS', 'sanction'],
    // regular words whose ending misleads
    ['pivoted', 'VERB', 'VBD', 'pivot'],
    ['retreated', 'VERB', 'VBN', 'retreat'],
    ['boasted', 'VERB', 'VBD', 'boast'],
    ['rebuked', 'VERB', 'VBD', 'rebuke'],
    ['challenging', 'VERB', 'VBG', 'challenge'],
    ['echoes', 'VERB', 'VBZ', 'echo'],
    ['convened', 'VERB', 'VBD', 'convene'],
    ['catastrophes', 'NOUN', 'NNS', 'catastrophe'],
  ])('%s as %s %s is %s', (form, upos, xpos, lemma) => expect(lemmatise(form, upos, xpos)).toBe(lemma));

  it('gives some lemma for any word under any tag', () => {
    for (const form of ['', '\ud800', '😀', 'ſ', 'İ', 'x'.repeat(300)])
      expect(lemmatise(form, 'X', 'XX')).toBeTypeOf('string');
  });
});

describe('lemma rules', () => {
  it('make the lemma of a word by an edit of its end', () => {
    expect(editOf('countries', 'country')).toBe('3y');
    expect(applyEdit('parties', '3y')).toBe('party');
    expect(applyEdit('be', '3y')).toBe('be');
  });

  it('tell how a word is written', () => {
    expect(['peace', 'Peace', 'PEACE', 'McCoy', 'A'].map((form) => shapeOf(form, form.toLowerCase())).join('')).toBe(
      'ltumu',
    );
  });

  it('are read as they were written', () => {
    const rules = {
      edits: new Map([
        ['N|NN ', '0'],
        ['N|NN es', '2'],
      ]),
      cases: new Map([['N|NN t ', 'l']]),
      words: new Map([['N|NN mice', 'mouse']]),
    };
    expect(readRules(writeRules(rules))).toEqual(rules);
  });
});

it('undoubles the last letter of British spellings', () => {
  const lemmas = ['initialled', 'dialling', 'fuelled', 'equalled', 'refuelling', 'duelled'].map((form) =>
    lemmatise(form, 'VERB', form.endsWith('g') ? 'VBG' : 'VBD'),
  );
  expect(lemmas).toEqual(['initial', 'dial', 'fuel', 'equal', 'refuel', 'duel']);
  expect(['shelled', 'called', 'filled'].map((form) => lemmatise(form, 'VERB', 'VBD'))).toEqual([
    'shell',
    'call',
    'fill',
  ]);
});
