import { describe, expect, it } from 'vitest';
// @ts-expect-error: plain JavaScript
import { attributionsOf, readBrat, scoreExact } from './score-statements.mjs';

// the emoji is one code point and two code units: offsets after it differ by one
const text = '🕊 Lopez said the talks failed. “We go on,” she added.';
const points = [...text];
const mark = (words: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return `${start} ${start + [...words].length}`;
};
const annotations = [
  `T1\tSource ${mark('Lopez')}\tLopez`,
  `T2\tCue ${mark('said')}\tsaid`,
  `T3\tContent ${mark('the talks')};${mark('failed')}\tthe talks failed`,
  `T4\tAttribution ${mark('said')}\tsaid`,
  'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
  `T5\tCue ${mark('added')}\tadded`,
  `T6\tContent ${mark('“We go on,”')}\t“We go on,”`,
  'E2\tAttribution:T5 Cue:T5 Content:T6',
].join('\n');
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('the exact scorer of statements', () => {
  it('reads brat offsets as code points, spans in fragments and events without a source', () => {
    expect(points.length).toBe(text.length - 1);
    expect(readBrat(annotations, text)).toEqual([
      { source: [spanOf('Lopez')], cue: [spanOf('said')], content: [spanOf('the talks'), spanOf('failed')] },
      { source: [], cue: [spanOf('added')], content: [spanOf('“We go on,”')] },
    ]);
  });

  it('names the span that lies outside the text or is missing', () => {
    expect(() => readBrat('T1\tCue 900 904\tsaid', text)).toThrow('T1: offset outside the text: 900 904');
    expect(() => readBrat('E1\tAttribution:T4 Cue:T9', text)).toThrow('E1: no span T9');
  });

  it('counts a span only where both ends are right, marks at the edges left out', () => {
    const statements = [
      { source: spanOf('Lopez'), cue: spanOf('said the'), content: [spanOf('the talks failed.')] },
      { source: spanOf('she'), cue: spanOf('added'), content: [spanOf('We go on')] },
    ];
    const { source, cue, content } = scoreExact([
      { text, gold: readBrat(annotations, text), read: attributionsOf(statements) },
    ]);
    expect(source).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(cue).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(content).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});
