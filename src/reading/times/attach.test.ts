import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { read } from '../read.js';
import { timeOf } from './index.js';

/** The words of the time that a word of the text happens at. */
function timeAt(text: string, word: string): string | null {
  const analysis = analyse(text);
  const { times } = read({ text, published: '2025-10-27' });
  const trigger = analysis.tokens.findIndex((t) => t.form === word);
  const when = timeOf(analysis, times, trigger);
  return when && text.slice(when.start, when.end);
}

describe('timeOf', () => {
  it.each([
    ['The ministers met in Doha on Friday.', 'met', 'Friday'],
    ['On Friday, the ministers met in Doha.', 'met', 'Friday'],
    ['Talks were held in Doha on Friday.', 'Talks', 'Friday'],
    ['The army attacked the town yesterday.', 'attacked', 'yesterday'],
    ["Friday's attack killed two people.", 'attack', 'Friday'],
    ['The president visited Doha in March 2024.', 'visited', 'March 2024'],
  ])('%s: %s', (text, word, expected) => {
    expect(timeAt(text, word)).toBe(expected);
  });

  it('does not give the time of saying to what is said', () => {
    expect(timeAt('The spokesman said on Friday that the army had attacked the town.', 'attacked')).toBeNull();
  });

  it('gives nothing where no time is told, or none that EDTF can say', () => {
    expect(timeAt('The ministers met in Doha.', 'met')).toBeNull();
    expect(timeAt('The ministers talked for two hours.', 'talked')).toBeNull();
  });
});
