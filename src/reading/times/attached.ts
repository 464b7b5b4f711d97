import { type Analysis, dependents, relation } from '../../language/index.js';
import { edtfBounds, type Span, type Time } from '../../record/index.js';
import { verbOfLead } from './lead-day.js';

/** When something happens, and the words that say so. */
export interface When extends Span {
  readonly edtf: string;
}

/** A time with its place in the tree. */
export interface Attached {
  readonly when: When;
  /** The token that hangs on a word outside of the time. */
  readonly head: number;
  readonly governor: number;
  /** The token after it. */
  readonly last: number;
  /** Whether it has no preposition, as only days and the like can (`met Monday`, not `met 2016`). */
  readonly isBare: boolean;
}

/** The preposition of a phrase, or an empty string. */
export const caseOf = (analysis: Analysis, index: number): string =>
  dependents(analysis, index, 'case')[0]?.form.toLowerCase() ?? '';

/** Attached times by sentence, made once for a list of times. */
const known = new WeakMap<readonly Time[], Map<number, Attached[]>>();

/** The times of a document with what they hang on, by sentence. */
export function attachedOf(analysis: Analysis, times: readonly Time[]): Map<number, Attached[]> {
  const before = known.get(times);
  if (before) return before;
  const found = new Map<number, Attached[]>();
  const { tokens } = analysis;
  let at = 0;
  for (const when of joined(analysis.text, times)) {
    while (at < tokens.length && tokens[at]!.end <= when.start) at++;
    if (at >= tokens.length) break;
    let last = at + 1;
    while (last < tokens.length && tokens[last]!.start < when.end) last++;
    let head = at;
    // an article hung on the name behind it heads nothing (`The following year Chad left`)
    while (head < last - 1 && (tokens[head]!.upos === 'DET' || isInside(tokens[head]!.head, at, last))) head++;
    // `in force until May`: when it ends is not when it happens
    if (bounding.has(caseOf(analysis, head))) continue;
    const { sentence } = tokens[head]!;
    const lead = verbOfLead(analysis, head);
    const governor = lead < 0 ? governorOf(analysis, at, head) : lead;
    const isFrom = caseOf(analysis, head) === 'since' && governor >= 0;
    // `on his first trip since 2022`: the time from which something is counted is not when it happens
    if (isFrom && !goesOnSince(analysis, governor, at)) continue;
    const attached = {
      when: isFrom && !when.edtf.includes('/') ? { start: when.start, end: when.end, edtf: `${when.edtf}/..` } : when,
      head,
      governor,
      last,
      isBare: when.edtf.length > 4 && !dependents(analysis, head, 'case').length,
    };
    const list = found.get(sentence);
    if (list) list.push(attached);
    else found.set(sentence, [attached]);
  }
  known.set(times, found);
  return found;
}

/** What is counted from a time: `the first strike since May`. */
const ranking = /^(?:first|second|third|fourth|fifth|only|last|latest|most|least|record|worst|best|JJS|RBS)$/i;

/** Whether a verb tells of what has gone on from a time until now: `have shelled it since May`, not `fired its first shells since May`. */
function goesOnSince({ tokens, children }: Analysis, verb: number, time: number): boolean {
  if (tokens[verb]!.upos !== 'VERB') return false;
  if (!children[verb]!.some((c) => tokens[c]!.lemma === 'have' && tokens[c]!.deprel === 'aux')) return false;
  for (let at = verb; at < time; at++)
    if (ranking.test(tokens[at]!.form) || ranking.test(tokens[at]!.xpos)) return false;
  return true;
}

const isInside = (index: number, first: number, last: number): boolean => index >= first && index < last;

/** The governor of a time, but for `said Friday the army had …`: there it is the verb of saying, not the verb said. */
function governorOf({ tokens }: Analysis, first: number, head: number): number {
  const { head: above } = tokens[head]!;
  // `Earlier on Monday they met`
  const isOfAdverb = above >= 0 && tokens[above]!.upos === 'ADV' && tokens[above]!.deprel === 'advmod';
  // `in a letter dated 3 May`
  const isOfDated = above >= 0 && tokens[above]!.form === 'dated' && relation(tokens[above]!) === 'acl';
  const governor = isOfAdverb || isOfDated ? tokens[above]!.head : above;
  // `Two days earlier Chad had left`
  const name = tokens[governor];
  const isOfSubject = name?.upos === 'PROPN' && head < governor && relation(name) === 'nsubj';
  if (isOfSubject && /^(?:advmod|obl|nmod:(?:unmarked|desc))/.test(tokens[head]!.deprel)) return name.head;
  const before = tokens[first - 1];
  const isOfSaying = before?.upos === 'VERB' && governor >= 0 && tokens[governor]!.head === before.index;
  return isOfSaying && relation(tokens[governor]!) === 'ccomp' ? before.index : governor;
}

/** Prepositions of the end of a span. */
const bounding = new Set(['until', 'till', 'til']);

const link = /^\s*(?:to|until|till|through|-|–|—)\s*$/;

/** The times that EDTF can say, `from … to …` and `between … and …` as one interval. */
function joined(text: string, times: readonly Time[]): When[] {
  const found: When[] = [];
  for (let i = 0; i < times.length; i++) {
    const { start, end, edtf } = times[i]!;
    if (edtf === null) continue;
    const next = times[i + 1];
    const interval = next && isLinked(text, start, end, next.start) ? intervalOf(edtf, next.edtf) : null;
    found.push(interval ? { start, end: next!.end, edtf: interval } : { start, end, edtf });
    if (interval) i++;
  }
  return found;
}

function isLinked(text: string, start: number, end: number, next: number): boolean {
  if (next - end > 12) return false;
  const between = text.slice(end, next);
  return (
    link.test(between) ||
    (/^\s*and\s*$/.test(between) && /\bbetween\s$/i.test(text.slice(Math.max(0, start - 9), start)))
  );
}

function intervalOf(from: string, to: string | null): string | null {
  if (to === null || from.includes('/') || to.includes('/')) return null;
  const interval = `${from}/${to}`;
  return edtfBounds(interval).earliest === null ? null : interval;
}
