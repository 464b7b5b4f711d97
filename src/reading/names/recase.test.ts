import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { read } from '../read.js';
import { recase } from './recase.js';

const wordsOf = (text: string): string => {
  const { tokens, sentences } = analyse(text, recase);
  return tokens
    .slice(0, sentences[0]!.last)
    .map(({ form }) => form)
    .join(' ');
};

describe('a line of capitals', () => {
  it.each([
    ['Chile And Peru Sign Gas Deal As Putin Visits Lima', 'Chile and Peru sign gas deal as Putin visits Lima'],
    ['EU Foreign Ministers Agree New Sanctions on Belarus', 'EU foreign ministers agree new sanctions on Belarus'],
    ['White House Says Talks With Tehran Were Useful', 'White House says talks with Tehran were useful'],
    ['UN SECURITY COUNCIL EXTENDS SANCTIONS ON SOUTH SUDAN', 'UN Security Council extends sanctions on South Sudan'],
    ['Macron Says He Will Meet Putin', 'Macron says he will meet Putin'],
  ])('is read small but for its names: %s', (line, small) => {
    expect(wordsOf(line)).toBe(small);
  });

  it('keeps the names that the text below has', () => {
    expect(wordsOf('Envoys Meet Tolvark In Lima Over Copper\n\nThe envoys met Tolvark on Monday.')).toBe(
      'Envoys meet Tolvark in Lima over copper',
    );
  });

  it.each([
    'Chile and Peru sign gas deal',
    'Rosa Lind, Juan Pardo',
    'The White House Press Office said so. It then left.',
  ])('is none: %s', (line) => {
    expect(analyse(line, recase).tokens.map(({ form }) => form)).toEqual(analyse(line).tokens.map(({ form }) => form));
  });

  it('leaves offsets those of the text', () => {
    const text = 'Chile Accuses Peru Of Arming Rebels';
    const { events, statements } = read({ text });
    expect(events.map(({ type, trigger }) => `${type} ${text.slice(trigger.start, trigger.end)}`)).toEqual([
      'ACCUSE Accuses Peru Of Arming',
    ]);
    expect(statements[0]!.content.map(({ start, end }) => text.slice(start, end))).toEqual(['Peru Of Arming Rebels']);
  });
});

describe('names that transcripts write small', () => {
  const namesOf = (text: string) => read({ text, published: '1999-03-01' }).actors.map(({ name }) => name);
  it('are names behind an article', () =>
    expect(namesOf('Kenya met the united nations envoy, and the united states objected.')).toEqual([
      'Kenya',
      'United Nations',
      'the united nations envoy',
      'United States',
    ]));
  it('are none without one', () =>
    expect(namesOf('A plan for united states came to Kenya.')).not.toContain('United States'));
});
