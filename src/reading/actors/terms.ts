import type { Analysis, Token } from '../../language/index.js';
import type { Time } from '../../record/index.js';
import { timeOf } from '../times/index.js';
import type { Held } from './working.js';

/** The words before the times by which a text bounds a term, by their tokens; -1 where it does not. */
export interface TermWords {
  readonly since: number;
  readonly until: number;
}

/** Since or until when somebody holds an office, as EDTF: from the day of the verb that says so on, or up to it; null without one. */
export function termOf(
  analysis: Analysis,
  times: readonly Time[],
  { verb, isEnd }: NonNullable<Held['change']>,
): string | null {
  const edtf = timeOf(analysis, times, verb)?.edtf ?? null;
  if (edtf === null || !isDay.test(edtf)) return null;
  return isEnd ? `../${edtf}` : `${edtf}/..`;
}

const isDay = /^\d{4}(?:-\d{2}){0,2}[~?]?$/;

/** The term that the words behind an office tell (`ambassador to Iran from 2010 to 2014`), as EDTF; null where a time is not known. */
export function termTold({ tokens }: Analysis, times: readonly Time[], { since, until }: TermWords): string | null {
  const [from, to] = [since, until].map((at) => (at < 0 ? '..' : edtfBehind(tokens[at]!, times)));
  if (!from || !to) return null;
  return from === to ? from : `${from}/${to}`;
}

/** The time right behind a word: in `since early March`, March. */
function edtfBehind({ end }: Token, times: readonly Time[]): string | null {
  const edtf = times.find(({ start }) => start > end && start - end < 12)?.edtf;
  return edtf && isDay.test(edtf) ? edtf : null;
}

/** Words of a noun phrase between an office and the time of its term: `ambassador to Iran until`. */
const within = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'CCONJ', 'SCONJ', 'NUM']);

const year = /^(?:19|20)\d{2}$/;

/**
 * The words that bound the term of an office behind it: `from 2010 to 2014`, `between May 2010 and 2014`, `until 2014`, `since March`, and where
 * somebody `was` or `served as` it also `in 2013`. Null where there are none, or where they go with a verb that the office is the object of.
 */
export function termBehind(analysis: Analysis, first: number, last: number): TermWords | null {
  const { tokens } = analysis;
  const head = tokens[last - 1]!;
  if (!/^(?:ADP|SCONJ)$/.test(tokens[last]?.upos ?? '') || !isTold(analysis, first, head)) return null;
  for (let at = last; at < last + 12 && tokens[at]?.sentence === head.sentence; at++) {
    const form = tokens[at]!.form;
    if (!within.has(tokens[at]!.upos)) return null;
    if (/^(?:until|till)$/.test(form)) return { since: -1, until: at };
    if (form === 'since') return wasBefore(analysis, head) ? null : { since: at, until: -1 };
    const begin = /^(?:from|between|in)$/.test(form) ? yearBehind(tokens, at) : -1;
    if (begin < 0) continue;
    const end = tokens[begin + 1]!;
    const isClosed = form === 'from' ? /^(?:to|until|till|through)$/.test(end?.form ?? '') : end?.form === 'and';
    if (isClosed && yearBehind(tokens, begin + 1) >= 0) return { since: at, until: begin + 1 };
    return form === 'in' && isPastPredicate(analysis, head) ? { since: at, until: at } : null;
  }
  return null;
}

/** The token of the year that a date right behind a word ends in, or -1. */
function yearBehind(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < at + 5; next++) {
    if (year.test(tokens[next]?.form ?? '')) return next;
    if (!/^(?:\p{Lu}\p{Ll}+\.?|early|late|mid|-|,|\d{1,2})$/u.test(tokens[next]?.form ?? '')) return -1;
  }
  return -1;
}

/** Whether somebody is said to be or to have been what an office says, in a predicate, beside his name, or by `as`. */
function isTold({ tokens, children }: Analysis, first: number, head: Token): boolean {
  const hasChild = (deprel: string): boolean => children[head.index]!.some((child) => tokens[child]!.deprel === deprel);
  if (/^appos/.test(head.deprel) || hasChild('cop') || isAs(tokens, children, head)) return true;
  let start = first - 1;
  while (start > first - 9 && /^(?:ADJ|DET|PROPN|PART)$/.test(tokens[start]?.upos ?? '')) start--;
  return (
    tokens[start]?.sentence === head.sentence && /^(?:[,(–—]|then|once|formerly|previously)$/.test(tokens[start]!.form)
  );
}

const isAs = (tokens: Analysis['tokens'], children: Analysis['children'], head: Token): boolean =>
  children[head.index]!.some((child) => tokens[child]!.deprel === 'case' && tokens[child]!.form === 'as');

/** Whether somebody `was` what an office says, or `served as` it. */
export function isPastPredicate({ tokens, children }: Analysis, head: Token): boolean {
  const cop = children[head.index]!.find((child) => tokens[child]!.deprel === 'cop');
  if (cop !== undefined) return /^(?:was|were)$/.test(tokens[cop]!.form) || wasBefore({ tokens, children }, head);
  return isAs(tokens, children, head) && tokens[head.head]?.lemma === 'serve' && tokens[head.head]!.xpos === 'VBD';
}

/** `had been minister since March`: until a time that is told of, and not until today. */
const wasBefore = ({ tokens, children }: Pick<Analysis, 'tokens' | 'children'>, head: Token): boolean =>
  [head.index, head.head].some(
    (at) => at >= 0 && children[at]!.some((child) => tokens[child]!.deprel === 'aux' && tokens[child]!.form === 'had'),
  );
