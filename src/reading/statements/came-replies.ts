import { type Open, opened } from './attribution.js';
import type { Range } from './draft.js';
import { child, type Grammar, trim } from './grammar.js';
import { phrase, possessor, type Source } from './phrase.js';
import type { Quotation } from './quotations.js';

/** What is said back or called out. */
const replies =
  /^(?:reply|answer|response|retort|rejoinder|riposte|verdict|message|shout|cry|call|chant|chorus|warning|reaction|assessment|comment)$/;

/**
 * `“…,” came the reply from Lima`, `“…” was her answer`: a noun of speech behind a verb that says only that the words came. Null
 * where anything else stands behind the quotation.
 */
export function cameReply(g: Grammar, quotation: Quotation, { first, last }: Range): Open | null {
  const { tokens } = g.analysis;
  const verb = tokens[first]?.lemma;
  if (verb !== 'come' && verb !== 'be' && verb !== 'go') return null;
  let noun = first + 1;
  while (noun < last && noun < first + 6 && !replies.test(tokens[noun]!.lemma)) {
    if (!/^(?:DET|ADJ|PROPN|PRON|NOUN|PART|ADV)$/.test(tokens[noun]!.upos)) return null;
    noun++;
  }
  if (noun >= last || !replies.test(tokens[noun]!.lemma)) return null;
  const behind = tokens[noun + 1];
  const isFrom = behind !== undefined && noun + 2 < last && /^(?:from|of|by)$/.test(behind.form);
  const from = isFrom ? behind.head : -1;
  const whose = from > noun && from < last ? fromWhom(g, from, last) : possessor(g, noun);
  // `“…” was a warning`: what kind of words they were, and not whose
  if (verb === 'be' && !whose) return null;
  const end = isFrom && whose ? noun + 2 : noun + 1;
  return { ...opened({ head: first, first, last: end }, whose, 'after', quotation), last };
}

/** The noun phrase behind a preposition, up to the end of what stands beside the quotation. */
function fromWhom(g: Grammar, head: number, last: number): Source | null {
  if (child(g, head, 'case') === null) return null;
  const { first, last: end } = phrase(g, head);
  let start = first;
  while (start < head && g.analysis.tokens[start]!.upos === 'ADP') start++;
  return { head, ...trim(g, { first: start, last: Math.min(end, last) }) };
}
