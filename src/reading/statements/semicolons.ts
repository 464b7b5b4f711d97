import type { Span } from '../../record/index.js';
import type { CueWords } from './draft.js';
import type { Grammar } from './grammar.js';
import type { Source } from './phrase.js';

/**
 * What is said around words of saying, without what stands behind another semicolon of the sentence: `Chad backs the army; Mali, say
 * experts, backs its foe`. At the end of a sentence such words tell all of it.
 */
export function withinSemicolons(g: Grammar, content: readonly Span[], source: Source, cue: CueWords): readonly Span[] {
  const { tokens, sentences } = g.analysis;
  const { first, last: end } = sentences[tokens[cue.head]!.sentence]!;
  const opens = Math.min(cue.first, source.first);
  const closes = Math.max(cue.last, source.last);
  if (tokens[opens - 1]?.form !== ',' || tokens[closes]?.form !== ',') return content;
  let before = opens;
  while (before > first && tokens[before - 1]!.form !== ';') before--;
  let behind = closes;
  while (behind < end && tokens[behind]!.form !== ';') behind++;
  if (before === first && behind === end) return content;
  const from = tokens[before]!.start;
  const to = tokens[behind - 1]!.end;
  const own = content
    .map((span) => ({ start: Math.max(span.start, from), end: Math.min(span.end, to) }))
    .filter((span) => span.end > span.start);
  return own.length ? own : content;
}
