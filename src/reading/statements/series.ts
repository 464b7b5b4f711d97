import { type Amendment, type Analysis, isUnder, rehang, relation, type Token } from '../../language/index.js';
import { isCalendar } from './calendar.js';

/** Relations by which the parser loses a subject in the phrase before it. */
const lost = /^(?:nmod|appos|conj|compound|flat|obl|dep|list|vocative|nsubj)$/;
/** A series is followed no further back than this many names. */
const longest = 12;

/**
 * Mends rows of names. `A, B and C` are one series whatever stands among them, each hung on the first; and names right
 * before a verb without a subject are its subject, where the parser hung them on the phrase before (`In a letter on
 * 3 May Chile and Peru urged …`, `On Monday, Chile and Peru urged …`).
 */
export function mendSeries(analysis: Analysis): Analysis {
  const changes = new Map<number, Amendment>();
  for (const token of analysis.tokens)
    if (token.upos === 'CCONJ' && token.lemma === 'and') gather(analysis, token, changes);
  const gathered = rehang(analysis, changes);
  const found = new Map<number, Amendment>();
  for (const token of gathered.tokens) if (token.deprel === 'root') giveSubject(gathered, token, found);
  return rehang(gathered, found);
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === 'PROPN' || /^NNPS?$/.test(token.xpos)) && !isCalendar(token);

/** What stands before a name and belongs to it: `German` in `German Chancellor Ana Lind`. */
const told = /^(?:amod|nmod:desc|compound)$/;

/** Where the name that ends at a word begins, with its office and article; past the end where there is none. */
function startOfName({ tokens }: Analysis, last: number): number {
  let first = last + 1;
  while (first > 0 && isName(tokens[first - 1])) first--;
  // `Wang`, taken for a common noun, and `Chinese minister` before it
  const isPart = ({ head, deprel, form }: Token): boolean =>
    /^\p{Lu}/u.test(form) && head >= first && head <= last && told.test(deprel);
  for (let before = tokens[first - 1]; before && first <= last; before = tokens[first - 1]) {
    const isHead = tokens[first]!.head === before.index && tokens[first]!.deprel === 'flat';
    if (!isHead && !isPart(before)) break;
    first--;
  }
  if (first <= last && first > 0 && tokens[first - 1]!.lemma === 'the') first--;
  return first;
}

/** The word of a stretch that hangs outside it, where only one does. */
function topOf({ tokens }: Analysis, first: number, last: number): number {
  let top = -1;
  for (let at = first; at <= last; at++) {
    const { head } = tokens[at]!;
    if (head >= first && head <= last) continue;
    if (top >= 0) return -1;
    top = at;
  }
  return top;
}

/** Tops of the names that stand in a row and end at a word, first to last. */
function rowBefore(analysis: Analysis, end: number): number[] {
  const { tokens } = analysis;
  const row: number[] = [];
  let last = end;
  let joined = false;
  while (row.length < longest) {
    const first = startOfName(analysis, last);
    if (first > last) break;
    const top = topOf(analysis, first, last);
    if (top < 0) break;
    row.unshift(top);
    const before = tokens[first - 1];
    if (before?.lemma === 'and') {
      if (joined) break;
      joined = true;
      last = tokens[first - 2]?.form === ',' ? first - 3 : first - 2;
    } else if (before?.form === ',' && joined) last = first - 2;
    else break;
  }
  return row;
}

/** Hangs all names of `A, B and C` on the first where they hang on each other or beside each other. */
function gather(analysis: Analysis, and: Token, changes: Map<number, Amendment>): void {
  const { tokens } = analysis;
  let end = and.index + 1;
  // `and German Chancellor Ana Lind`
  if (/^\p{Lu}/u.test(tokens[end]?.form ?? '') && tokens[end]!.deprel === 'amod' && isName(tokens[end + 1])) end++;
  while (tokens[end]?.lemma === 'the' || isName(tokens[end])) end++;
  const row = rowBefore(analysis, end - 1);
  if (row.length < 3) return;
  const [first, ...others] = row as [number, ...number[]];
  const { head } = tokens[first]!;
  for (const [i, at] of others.entries()) {
    const token = tokens[at]!;
    const isOwn = (token.head === first || isTitleOver(tokens, token.head, first)) && relation(token) === 'conj';
    if (isOwn) continue;
    // what hangs on a name of the row stands in the row; anything else is the parser's other reading
    if (!others.slice(0, i).includes(token.head) && token.head !== first && token.head !== head) return;
    if (!/^(?:conj|appos|flat|list|nmod|dep)$/.test(relation(token))) return;
  }
  for (const at of others)
    if (isTitleOver(tokens, tokens[at]!.head, first)) continue;
    else if (tokens[at]!.head !== first) changes.set(at, { head: first, deprel: 'conj' });
    else if (tokens[at]!.deprel !== 'conj') changes.set(at, { deprel: 'conj' });
}

/** Whether a word opens the office of a name, which the parser has the head of both: `Secretary of State Ana Lind`. */
const isTitleOver = (tokens: readonly Token[], at: number, name: number): boolean =>
  at < name && tokens[at]?.xpos === 'NNP' && tokens[at + 1]?.lemma === 'of' && tokens[name]!.head === at;

/** Gives a finite verb without a subject the names that stand right before it. */
function giveSubject(analysis: Analysis, verb: Token, changes: Map<number, Amendment>): void {
  const { tokens, children } = analysis;
  if (verb.upos !== 'VERB' || !/^VB[DNPZ]$/.test(verb.xpos)) return;
  const relations = children[verb.index]!.map((child) => relation(tokens[child]!));
  if (relations.some((one) => /^(?:nsubj|csubj|expl|aux|cop|mark)$/.test(one))) return;
  let end = verb.index - 1;
  while (tokens[end]?.upos === 'ADV') end--;
  let row = rowBefore(analysis, end);
  // `In Rome, Chile and Peru urged …`: the name that a preposition governs is the place
  while (row.length && children[row[0]!]!.some((child) => tokens[child]!.deprel === 'case')) row = row.slice(1);
  const [first, ...others] = row;
  if (first === undefined || tokens[first]!.sentence !== verb.sentence) return;
  const { head, deprel } = tokens[first]!;
  const isLost = lost.test(relation(tokens[first]!)) && deprel !== 'nsubj';
  if (head < 0 || head === verb.index || !isLost || isUnder(analysis, verb.index, first)) return;
  changes.set(first, { head: verb.index, deprel: 'nsubj' });
  for (const at of others) if (tokens[at]!.head !== first) changes.set(at, { head: first, deprel: 'conj' });
  if (verb.xpos === 'VBN') changes.set(verb.index, { xpos: 'VBD' });
}
