import { type Analysis, relation } from '../../language/index.js';
import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** Widens a phrase to its noun phrase, without relative clauses, appositions, conjuncts and its preposition. */
export function spread(ground: Ground, phrase: Phrase, first: number, last: number): void {
  const { analysis } = ground;
  const { head } = phrase;
  for (const child of analysis.children[head]!) {
    const token = analysis.tokens[child]!;
    if (child < head) {
      if (left.has(token.deprel) || left.has(relation(token))) first = Math.min(first, leftmost(analysis, child));
    } else if (right.has(relation(token))) last = Math.max(last, rightmost(analysis, child));
  }
  first = Math.max(first, head - widest);
  last = Math.min(last, head + widest);
  // A preposition the tree hangs inside the phrase is no part of it.
  while (first < head && (small.has(analysis.tokens[first]!.upos) || ground.forms[first] === 'least')) first++;
  phrase.first = behindComma(ground, behindOther(ground, first, head), head);
  phrase.last = last;
}

/** `Lind or rival contenders`: a person is no part of what follows `or`. */
function behindOther({ forms, nameAt, names }: Ground, first: number, head: number): number {
  const name = names[nameAt[first] ?? -1];
  if (name?.kind !== 'person' || name.last >= head) return first;
  const isOther = name.last + 1 < head && (nameAt[name.last + 1] ?? -1) < 0;
  return /^(?:or|and|nor)$/.test(forms[name.last]!) && isOther ? name.last + 1 : first;
}

/** `in the north, riot police …`: what stands before a comma is of the phrase before, unless more are listed. */
function behindComma({ analysis: { tokens }, forms }: Ground, first: number, head: number): number {
  for (let at = head - 1; at > first; at--) {
    if (/^(?:and|or)$/.test(forms[at]!)) return first;
    if (forms[at] !== ',') continue;
    const isListed = forms.slice(first, at).includes(',');
    return tokens[at - 1]!.upos === 'NOUN' && forms[at - 2] !== '-' && /^(?:the|an?)$/i.test(forms[first]!) && !isListed
      ? at + 1
      : first;
  }
  return first;
}

/** Where the words of a nominal end: at its head, or after what belongs to it with `of` (`to`, `for`, of an office). */
export function mentionEnd(ground: Ground, phrase: Phrase): number {
  const { analysis } = ground;
  let end = Math.max(phrase.head + 1, phrase.office?.last ?? 0);
  for (const child of analysis.children[phrase.head]!) {
    if (child < end || !right.has(relation(analysis.tokens[child]!))) continue;
    const start = leftmost(analysis, child);
    if (start !== end || !belonging.test(ground.forms[start]!)) break;
    if (ground.forms[start] !== 'of' && !phrase.office) break;
    end = Math.min(phrase.last, rightmost(analysis, child));
  }
  // `the government of President Ann Lind`: the name set beside the title belongs to it
  const set = end > phrase.head + 1 ? analysis.tokens[end] : undefined;
  if (set?.deprel === 'appos' && set.head < end && set.head > phrase.head && set.upos === 'PROPN') {
    end = rightmost(analysis, end);
    phrase.last = Math.max(phrase.last, end);
  }
  // `the envoy of Guinea-Bissau`: no name is cut
  const name = ground.nameAt[end - 1]!;
  if (name >= 0 && ground.names[name]!.last > end) {
    end = ground.names[name]!.last;
    phrase.last = Math.max(phrase.last, end);
  }
  return end;
}

const belonging = /^(?:of|to|for)$/;

const left = new Set([
  'det',
  'amod',
  'nummod',
  'compound',
  'nmod:poss',
  'flat',
  'nmod:unmarked',
  'det:predet',
  'nmod:desc',
  'goeswith',
]);

const right = new Set(['flat', 'nmod', 'fixed', 'goeswith', 'nummod', 'compound']);

/** Words that a noun phrase reaches to either side, lest broken trees cost time. */
export const widest = 40;

const small = new Set(['ADP', 'PUNCT', 'CCONJ', 'SCONJ']);

function leftmost(analysis: Analysis, index: number): number {
  let at = index;
  for (let depth = 0; depth < 12; depth++) {
    const child = analysis.children[at]![0];
    if (child === undefined || child >= at) return at;
    at = child;
  }
  return at;
}

function rightmost(analysis: Analysis, index: number): number {
  let at = index;
  for (let depth = 0; depth < 12; depth++) {
    const children = analysis.children[at]!;
    let next = -1;
    for (let i = children.length - 1; i >= 0; i--) {
      const token = analysis.tokens[children[i]!]!;
      if (children[i]! <= at) break;
      if (
        token.deprel === 'punct' ||
        token.deprel === 'acl:relcl' ||
        token.deprel === 'appos' ||
        token.deprel === 'parataxis'
      )
        continue;
      next = children[i]!;
      break;
    }
    if (next < 0) return at + 1;
    at = next;
  }
  return at + 1;
}
