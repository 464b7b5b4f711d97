import { relation } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import { child, type Grammar } from './grammar.js';

/** Verbs that say what somebody will do or wants done, of which a condition behind it is a part. */
const conditional =
  /^(?:threaten|vow|pledge|promise|agree|offer|refuse|urge|ask|want|demand|plan|intend|warn|prepare|propose|swear|decline|call|insist)$/;

/**
 * What somebody threatens, promises or refuses to do with the condition behind it, where the tree hangs that on the verb of saying:
 * `threatened to close the port unless Peru paid`.
 */
export function withCondition(g: Grammar, cue: number, content: readonly Span[]): readonly Span[] {
  const { tokens, children } = g.analysis;
  const last = content.at(-1);
  if (!last || !conditional.test(tokens[cue]!.lemma)) return content;
  const clause = children[cue]!.find((at) => {
    if (relation(tokens[at]!) !== 'advcl' || at < cue) return false;
    const opener = tokens[g.edges.left[at]!]!;
    const mark = child(g, at, 'mark');
    return mark === opener && /^(?:unless|if|until)$/.test(opener.form) && isNext(g, last.end, opener.index);
  });
  if (clause === undefined) return content;
  const { end } = tokens[g.edges.right[clause]! - 1]!;
  return [...content.slice(0, -1), { start: last.start, end }];
}

/** Whether a word stands right behind where something ends, or behind a comma there. */
function isNext(g: Grammar, end: number, word: number): boolean {
  const before = g.analysis.tokens[word - 1]!;
  return before.end === end || (before.form === ',' && before.start === end);
}
