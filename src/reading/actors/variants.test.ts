import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import type { Document } from '../../record/index.js';
import { readNames } from '../names/index.js';
import { readActors } from './index.js';
import { isRespelt } from './variants.js';

/** The persons of a text, each with what it is called by name. */
const persons = (text: string): string[][] => {
  const document: Document = {
    id: 'd',
    origin: '',
    title: null,
    source: null,
    published: null,
    dateline: null,
    language: 'en',
    text,
  };
  const analysis = analyse(text);
  return readActors(document, analysis, readNames(analysis))
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ mentions }) =>
      mentions.filter(({ form }) => form === 'name').map(({ start, end }) => text.slice(start, end)),
    );
};

describe('forms of a name', () => {
  it('are one in either order of surname and given name', () => {
    expect(persons('Ichika Higami was a novelist. Higami Ichika was born in Tokyo.')).toHaveLength(1);
  });
  it('are two persons in either order where both words are given names', () => {
    expect(persons('Ahmed Hassan was arrested. Hassan Ahmed, his father, protested.').length).toBeGreaterThan(1);
  });
  it('are one in short', () => {
    expect(persons('Lawrence Okello wrote the book. Reviewers praised Larry Okello. Larry smiled.')).toEqual([
      ['Lawrence Okello', 'Larry Okello', 'Larry'],
    ]);
    expect(persons('Lawrence Okello wrote it. Barry Okello read it.')).toHaveLength(2);
  });
  it('are one in two spellings, but two persons in one sentence', () => {
    expect(persons('Kristen Adeyemi curated it. An interview with Kristin Adeyemi follows.')).toHaveLength(1);
    expect(persons('The twins Kristen Adeyemi and Kristin Adeyemi were born in Lima.').length).toBeGreaterThan(1);
  });
  it('are one where somebody is known as the other', () => {
    const text = 'Rosa Ellen Huamani, better known by her pseudonym Joyce Stern, is a singer. Stern left.';
    expect(persons(text)).toEqual([['Rosa Ellen Huamani', 'Joyce Stern', 'Stern']]);
    expect(persons('Joyce Adeyemi (born Joyce Keller) is a judge.')).toHaveLength(1);
    expect(persons('The files came from Rosa Huamani, formerly known as Juan Huamani, in May.')).toHaveLength(1);
  });
});

describe('a word in another spelling', () => {
  it('differs in one vowel inside, or a doubled letter', () => {
    expect(isRespelt('kristen', 'kristin')).toBe(true);
    expect(isRespelt('cafasso', 'caffasso')).toBe(true);
    expect(isRespelt('carlos', 'carlas')).toBe(true);
    expect(isRespelt('maria', 'marie')).toBe(false);
    expect(isRespelt('jong', 'jung')).toBe(false);
    expect(isRespelt('nolan', 'dolan')).toBe(false);
  });
});
