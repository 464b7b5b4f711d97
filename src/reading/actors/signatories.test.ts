import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Speakers of each statement whose cue is one word. */
function speakersOf(text: string, cue: string): string[] {
  const { statements, actors } = read({ text, published: '2025-06-01' });
  const found = statements.find((one) => one.cue && text.slice(one.cue.start, one.cue.end) === cue);
  return (found?.speakers ?? []).map((id) => actors.find((one) => one.id === id)!.name);
}

describe('those who speak as we', () => {
  it('are who says so at the head of the text', () => {
    const text =
      'We, the Foreign Ministers of Norway, Chad and Poland, are concerned by the crisis. We condemn the raid. We urge Mali to talk.';
    expect(speakersOf(text, 'condemn')).toEqual(['Norway', 'Chad', 'Poland']);
    expect(speakersOf(text, 'urge')).toEqual(['Norway', 'Chad', 'Poland']);
  });
  it('are those of the heading', () => {
    const text =
      'Joint statement by Norway and Chad\n\nWe urge Mali to talk. "We will fight," the Malian minister said.';
    expect(speakersOf(text, 'urge')).toEqual(['Norway', 'Chad']);
    expect(speakersOf(text, 'said')).toEqual(['the Malian minister']);
  });
  it('are nobody where the text does not say', () => {
    expect(speakersOf('Norway and Chad met on Monday. We urge Mali to talk.', 'urge')).toEqual([]);
  });
});
