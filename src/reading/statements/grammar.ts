import { type Analysis, relation, type Token } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import type { Range } from './draft.js';
import { type Edges, measureEdges } from './edges.js';
import { repairTags } from './mistagged.js';
import { findQuotations, type Quotation } from './quotations.js';
import { repairCoordination } from './repair.js';

/** A document's analysis with what all rules of this organ look up again and again. */
export interface Grammar {
  readonly analysis: Analysis;
  readonly edges: Edges;
  readonly quotations: readonly Quotation[];
  /** For each token the outermost quotation that holds it, or -1. */
  readonly quotationAt: Int32Array;
}

export function prepareGrammar(parsed: Analysis): Grammar {
  const analysis = repairCoordination(repairTags(parsed));
  const quotations = findQuotations(analysis);
  const quotationAt = new Int32Array(analysis.tokens.length).fill(-1);
  for (const q of quotations) quotationAt.fill(q.index, q.first, q.last);
  return { analysis, edges: measureEdges(analysis), quotations, quotationAt };
}

/** The first dependent by one of these relations (full or without subtype), or null; cheaper than a list. */
export function child(g: Grammar, index: number, ...relations: string[]): Token | null {
  for (const at of g.analysis.children[index]!) {
    const token = g.analysis.tokens[at]!;
    if (relations.includes(token.deprel) || relations.includes(relation(token))) return token;
  }
  return null;
}

/** Whether a verb is passive: a participle under "be" or "get", or without any auxiliary but with a passive subject. */
export function isPassive(g: Grammar, verb: number): boolean {
  const { tokens, children } = g.analysis;
  if (tokens[verb]!.xpos !== 'VBN' && tokens[verb]!.xpos !== 'VBD') return false;
  let hasAuxiliary = false;
  let hasSubject = false;
  for (const at of children[verb]!) {
    const token = tokens[at]!;
    if (relation(token) === 'aux') {
      // "He's said": short for "has", whatever its lemma
      const isShort = token.deprel === 'aux' && /^['’]s$/.test(token.form);
      if ((token.lemma === 'be' || token.lemma === 'get') && !isShort) return true;
      hasAuxiliary = true;
    } else if (token.deprel === 'nsubj:pass') hasSubject = true;
  }
  return (hasSubject && !hasAuxiliary) || (!hasSubject && !hasAuxiliary && sharesPassive(g, tokens[verb]!));
}

/** Verbs that never go without whom they tell, order or charge; and those that do so only before what he is to do. */
const needy = new Set([
  'tell',
  'inform',
  'notify',
  'assure',
  'remind',
  'accuse',
  'convict',
  'acquit',
  'force',
  'compel',
  'suspect',
]);
const bidding = new Set([
  'warn',
  'ask',
  'order',
  'urge',
  'instruct',
  'invite',
  'advise',
  'allow',
  'forbid',
  'sentence',
]);

/**
 * `was welcomed by Peru but condemned by Chile`, `was summoned and told that`, `were held and accused of`: a participle with an agent
 * joined to a passive is one too, and so is a verb without whom it must be done to.
 */
const sharesPassive = (g: Grammar, { index, lemma, xpos, deprel, head }: Token): boolean =>
  deprel === 'conj' &&
  !child(g, index, 'nsubj', 'obj', 'iobj') &&
  ((xpos === 'VBN' && child(g, index, 'obl:agent') !== null) ||
    needy.has(lemma) ||
    (bidding.has(lemma) && child(g, index, 'xcomp') !== null)) &&
  isPassive(g, head);

/** The words of a subtree. */
export const subtree = (g: Grammar, index: number): Range => ({
  first: g.edges.left[index]!,
  last: g.edges.right[index]!,
});

const trailing = new Set([',', '.', ';', ':', '—', '–', '-', '--', ')']);
const leading = new Set([',', ';', ':', '—', '–', '-', '--', '.']);

/** The range without commas and stops at its edges. */
export function trim(g: Grammar, range: Range): Range {
  const { tokens } = g.analysis;
  let { first, last } = range;
  while (first < last && leading.has(tokens[first]!.form)) first++;
  while (last > first && (trailing.has(tokens[last - 1]!.form) || isOpening(g, last - 1))) {
    if (tokens[last - 1]!.form === ')' && hasOpening(g, first, last)) break;
    last--;
  }
  return { first, last };
}

/** The mark of a quotation that begins after the range. */
const isOpening = (g: Grammar, at: number): boolean => {
  const quotation = g.quotations[g.quotationAt[at]!];
  return quotation !== undefined && quotation.first === at && quotation.last > at + 1;
};

function hasOpening(g: Grammar, first: number, last: number): boolean {
  for (let at = last - 1; at >= Math.max(first, last - 60); at--) if (g.analysis.tokens[at]!.form === '(') return true;
  return false;
}

/** Characters of a range; a quotation that begins inside it is taken in whole, over the ends of sentences too. */
export function spanOf(g: Grammar, range: Range): Span {
  const { tokens } = g.analysis;
  let start = tokens[range.first]!.start;
  let end = tokens[range.last - 1]!.end;
  const tail = g.quotations[g.quotationAt[range.last - 1]!];
  if (tail && tail.first >= range.first && tail.end > end) {
    // only the mark is missing, or the sentence ended before the quotation did
    const { sentence } = tokens[range.last - 1]!;
    let next = range.last;
    while (tokens[next]?.sentence === sentence && /^[.!?…]$/.test(tokens[next]!.form)) next++;
    const cut = tokens[next];
    if (tail.last <= range.last + 3 || !cut || cut.sentence !== sentence) end = tail.end;
  }
  const head = g.quotations[g.quotationAt[range.first]!];
  if (head && head.start < start && head.first >= range.first - 1) start = head.start;
  return { start, end };
}

/** The parts of `range` that lie outside `hole`, trimmed; empty parts fall away. */
export function without(g: Grammar, range: Range, hole: Range): Range[] {
  const parts = [
    { first: range.first, last: Math.min(range.last, hole.first) },
    { first: Math.max(range.first, hole.last), last: range.last },
  ];
  return parts.map((part) => trim(g, part)).filter((part) => part.last > part.first);
}

/** The word of a range that hangs on one outside of it. */
export function headOf(g: Grammar, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const { head } = g.analysis.tokens[at]!;
    if (head < first || head >= last) return at;
  }
  return first;
}
