import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Each statement as "source [cue] content". */
const told = (text: string): string[] => {
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return read({ text }).statements.map(
    ({ source, cue, content }) =>
      `${source ? cut(source) : '∅'} [${cue ? cut(cue) : ''}] ${content.map(cut).join(' … ')}`,
  );
};

describe('whoever does what a verb without a subject tells', () => {
  it.each([
    [
      'spends words on it',
      'Karim spent much of his speech praising the pilots.',
      'Karim [spent much of his speech praising] the pilots',
    ],
    [
      'has no trouble with it',
      'Karim had no trouble breaking with his party in endorsing Mali.',
      'Karim [endorsing] Mali',
    ],
    [
      'goes somewhere for it',
      'The author Ida Karim will come on the show to talk about migration.',
      'The author Ida Karim [will come on the show to talk about] migration',
    ],
    [
      'is watched at it',
      'After watching the ministers praise the pilots, Karim left.',
      'the ministers [praise] the pilots',
    ],
    [
      'is remembered at it',
      'Karim remembered the pilot claiming that his father was a spy.',
      'the pilot [claiming] that his father was a spy',
    ],
    [
      'has time for it',
      'There is still time for Karim to build bridges, even after calling the mayor a liar.',
      'Karim [calling] the mayor a liar',
    ],
    [
      'stands behind *with*',
      'The race appears closer in Oran, with some polls indicating that Ali Karim, the mayor there, has a small lead.',
      'some polls [indicating] that Ali Karim, the mayor there, has a small lead',
    ],
    [
      'gives it to whoever wins it',
      'Last month Karim won the endorsement of the most powerful union boss in Mali.',
      'the most powerful union boss in Mali [won the endorsement] Karim',
    ],
    ['gives it to whoever has it', 'Karim has the support of the union.', 'the union [has the support] Karim'],
  ])('%s: %s', (_, text, statement) => {
    expect(told(text)).toContain(statement);
  });

  it('does so in the whole scene that somebody remembers', () => {
    expect(told('Karim recalled the pilot giving her the same line about his wife.')).toContain(
      'Karim [recalled] the pilot giving her the same line about his wife',
    );
  });
});

it('says what is asked behind *and* as well', () => {
  expect(
    told('The author Ida Karim will come on the show to talk about migration and how it changes the town.').join(),
  ).toContain('migration and how it changes the town');
});
