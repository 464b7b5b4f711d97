import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text: source, cue and content. */
function told(text: string): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '');
  return read({ text, published: '2026-11-30' }).statements.map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  );
}

describe('what something is taken for belongs to what is held of it', () => {
  it.each([
    [
      'Peru considers the islands to be part of its territory.',
      'Peru | considers | the islands to be part of its territory',
    ],
    ['Moscow believes the sanctions to be illegal.', 'Moscow | believes | the sanctions to be illegal'],
    ['The agency ranks Peru among the riskiest borrowers.', 'The agency | ranks | Peru among the riskiest borrowers'],
    ['Togo is pleased to note that trade has grown.', 'Togo | is pleased to note | that trade has grown'],
    ['Journalist praised for exposing fraud in Chad', ' | praised for | Journalist … exposing fraud in Chad'],
  ])('%s', (text, statement) => expect(told(text)).toEqual([statement]));

  it('hearsay covers its own clause', () => {
    expect(told('The army allegedly shelled the town, and rebels reportedly fled to Chad.')).toEqual([
      ' | allegedly | The army … shelled the town',
      ' | reportedly | rebels … fled to Chad',
    ]);
  });

  it('a speaker at the end of a paragraph says the one that is quoted behind it', () => {
    expect(told('Rathke stated,\n\n“The men were taken away in a car. They were held for two days.”')).toEqual([
      'Rathke | stated | “The men were taken away in a car. They were held for two days.”',
    ]);
  });

  it.each([
    'Ten countries were admitted to the European Union in 2004.',
    'He called his sister from prison.',
    'Lind rang off after calling the embassy by phone.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it('but a thing may be called something', () => {
    expect(told('He called his sister a liar.')).toEqual(['He | called | his sister a liar']);
  });
});
