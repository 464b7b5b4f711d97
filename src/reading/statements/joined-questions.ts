import type { Span } from '../../record/index.js';
import { endOfReport } from './clause.js';
import { type Grammar, trim } from './grammar.js';
import { firstFrom } from './statement-at.js';

/**
 * Goes on with what is said over a question that `and` joins to it: in `spoke about the border and how it is guarded` the tree may
 * hang the second on another verb, but nothing else can hold it.
 */
export function withJoinedQuestion(g: Grammar, cue: number, content: readonly Span[]): readonly Span[] {
  const { tokens } = g.analysis;
  const last = content.at(-1);
  if (!last || last.start < tokens[cue]!.end) return content;
  const joint = firstFrom(g.analysis, last.end);
  const word = tokens[joint + 1];
  if (tokens[joint]?.lemma !== 'and' || !word || !/^(?:how|why|what|whether)$/.test(word.form)) return content;
  let top = word;
  while (top.head > joint && top.head < g.analysis.sentences[word.sentence]!.last) top = tokens[top.head]!;
  // "… and what it does worries him": a question that is a subject has a verb of its own
  if (top.deprel !== 'conj' || g.edges.left[top.index]! < joint || tokens[word.head]!.deprel === 'csubj')
    return content;
  return [...content.slice(0, -1), { start: last.start, end: tokens[g.edges.right[top.index]! - 1]!.end }];
}

/** What is said, over the whole of a question of which the tree gives the verb the first word alone: `describing how she rows “the boats”`. */
export function wholeQuestion(g: Grammar, cue: number, content: readonly Span[]): readonly Span[] {
  const { tokens } = g.analysis;
  const [only, ...others] = content;
  const at = only ? firstFrom(g.analysis, only.start) : -1;
  const word = tokens[at];
  if (!only || others.length || !word || word.end !== only.end || at !== cue + 1) return content;
  if (!/^(?:how|why|what|where)$/.test(word.form) || !tokens[at + 1] || tokens[at + 1]!.upos === 'PUNCT')
    return content;
  const { last } = trim(g, { first: at, last: endOfReport(g, cue) });
  return last > at + 2 ? [{ start: only.start, end: tokens[last - 1]!.end }] : content;
}
