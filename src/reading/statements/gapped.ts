import type { Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import type { Draft, Range } from './draft.js';
import { type Grammar, headOf, spanOf, trim } from './grammar.js';

/**
 * Parts what two say with one verb, the second without it: `Kigali says its troops left, Kinshasa that they did not`, `Lind called
 * it a triumph, Novak a disaster`, `the state puts the toll at 12, the rebels at 90`. The trees of such clauses, which have a
 * verb too few, take the second for more of what the first says.
 */
export function partGapped(g: Grammar, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const comma = commaBeforeOther(g, draft);
    if (comma < 0) return [draft];
    const { tokens, sentences } = g.analysis;
    const end = sentences[tokens[comma]!.sentence]!.last;
    const source = otherAt(g, comma + 1, end)!;
    const content = trim(g, { first: source.last, last: end });
    const { start } = tokens[comma]!;
    const own = draft.content.map((span) => ({ start: span.start, end: Math.min(span.end, start) }));
    return [
      { ...draft, content: own },
      {
        ...draft,
        source: { first: source.first, last: source.last, head: headOf(g, source.first, source.last) },
        content: [spanOf(g, content)],
        addressees: [],
        because: draft.because.replace(/\/.*/, '/gapped'),
      },
    ];
  });
}

/** The comma of a draft's sentence behind which another speaker stands with what he says and no verb, or -1. */
function commaBeforeOther(g: Grammar, { cue, source, content, isDirect }: Draft): number {
  if (isDirect || !cue || !source || source.last > cue.first) return -1;
  const { tokens, sentences } = g.analysis;
  const verb = tokens[cue.head]!;
  if (!/^VB[DZP]$/.test(verb.xpos)) return -1;
  const { first, last } = sentences[verb.sentence]!;
  // nothing but the two clauses
  if (source.first > first + 1 || last - cue.last > 40 || !tokens[last - 1]) return -1;
  const started = content[0]!.start;
  if (started < tokens[cue.head]!.end) return -1;
  let found = -1;
  for (let at = cue.last; at < last - 2; at++) {
    const { form } = tokens[at]!;
    if (g.quotationAt[at]! >= 0 || form === ';') return -1;
    if (form !== ',') continue;
    if (found >= 0) return -1;
    found = at;
  }
  if (found < 0 || tokens[found]!.start <= started) return -1;
  const other = otherAt(g, found + 1, last);
  return other && saysSo(g, verb, { first: cue.last, last: found }, { first: other.last, last }) ? found : -1;
}

/** A name or a noun of people, with its article, right at a word; null where there is none. */
function otherAt({ analysis: { tokens } }: Grammar, from: number, end: number): Range | null {
  let last = from;
  const isThe = tokens[from]?.lemma === 'the' || /^others?$/.test(tokens[from]?.lemma ?? '');
  if (tokens[from]?.lemma === 'the') last++;
  while (last < end - 1 && last - from < 4 && /^(?:PROPN|NOUN)$/.test(tokens[last]!.upos)) last++;
  const head = tokens[last - 1];
  if (!head || last === from || (isThe && last === from + 1 && head.lemma === 'the')) return null;
  const isSomebody = head.upos === 'PROPN' || (isThe && nounOf(head.lemma) !== null) || head.lemma === 'other';
  return isSomebody ? { first: from, last } : null;
}

/** Whether what stands behind the other is told as what stands behind the verb is. */
function saysSo(g: Grammar, verb: Token, own: Range, other: Range): boolean {
  const { tokens } = g.analysis;
  const opener = tokens[other.first]!;
  const words = tokens.slice(other.first, other.last);
  const hasVerb = words.some(({ xpos, upos }) => /^(?:VB[DZP]|MD)$/.test(xpos) || upos === 'AUX');
  if (opener.form === 'that') {
    // `…, the union that built it`: a relative clause has its verb at once
    const next = tokens[other.first + 1];
    return hasVerb && next !== undefined && /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/.test(next.upos);
  }
  if (hasVerb || words.some(({ form }) => form === ',')) return false;
  const before = tokens.slice(own.first, own.last);
  if (/^(?:an?|no)$/.test(opener.form))
    return judging.has(verb.lemma) && before.some(({ form }) => form === opener.form);
  return opener.lemma === 'at' && verb.lemma === 'put' && before.some(({ lemma }) => lemma === 'at');
}

/** Verbs with which one thing is called or taken for two by two. */
const judging = new Set([
  'call',
  'see',
  'consider',
  'deem',
  'brand',
  'label',
  'find',
  'declare',
  'want',
  'demand',
  'offer',
]);
