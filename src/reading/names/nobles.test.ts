import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Persons that a text names, and the words of their mentions. */
const persons = (text: string): string[] =>
  read({ text })
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`);

describe('who is called by his land', () => {
  it('is one person', () =>
    expect(persons('The Earl of Westmarch told reporters that the Duchess of Eastmoor had left.')).toEqual([
      'Earl of Westmarch: Earl of Westmarch',
      'Duchess of Eastmoor: Duchess of Eastmoor',
    ]));
  it('behind a surname', () =>
    expect(persons('Lord Huxtable of Westmarch and Baroness Lind of Eastmoor said no.')).toEqual([
      'Huxtable of Westmarch: Lord, Huxtable of Westmarch',
      'Lind of Eastmoor: Baroness, Lind of Eastmoor',
    ]));
  it('is no judge for being a king', () =>
    expect(persons('Lady Justice King said no.')).toEqual(['King: Lady Justice, King']));
});

describe('a short form in brackets', () => {
  it('stands inside the name', () =>
    expect(persons('Michael A. (Mike) Lindqvist said no. Lindqvist teaches law.')).toEqual([
      'Michael A. (Mike) Lindqvist: Michael A. (Mike) Lindqvist, Lindqvist',
    ]));
});

describe('an office with of in it', () => {
  it('is no part of a name', () =>
    expect(persons('County Supervisor of Elections Susan B. Lind said the count was over.')[0]).toContain(
      'Susan B. Lind',
    ));
});
