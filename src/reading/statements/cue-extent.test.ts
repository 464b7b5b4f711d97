import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The cues of a text, each with its content. */
function cuesOf(text: string): [string | null, string][] {
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return read({ text }).statements.map(({ cue, content }) => [cue && words(cue), content.map(words).join(' … ')]);
}

describe('a preposition behind a cue', () => {
  it('belongs to it where it brings the content', () => {
    expect(cuesOf('The ministers pointed to a gap that the auditors had found.')).toEqual([
      ['pointed to', 'a gap that the auditors had found'],
    ]);
    expect(cuesOf('Lopez warned of a storm that could sink the ferries.')).toEqual([
      ['warned of', 'a storm that could sink the ferries'],
    ]);
    expect(cuesOf('The island is known for its long debates.')).toEqual([
      ['is known for', 'The island … its long debates'],
    ]);
  });

  it('does not where it brings the source', () => {
    expect(cuesOf('The plan drew criticism from the ministers.')).toEqual([['drew criticism', 'The plan']]);
  });

  it('does not where the addressee stands between', () => {
    expect(cuesOf('Lopez reminded them of the truce.')).toEqual([['reminded', 'the truce']]);
  });
});
