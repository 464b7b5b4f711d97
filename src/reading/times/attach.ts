import { type Analysis, relation, type Token } from '../../language/index.js';
import type { Span, Time } from '../../record/index.js';

/** When something happens, and the words that say so. */
export interface When extends Span {
  readonly edtf: string;
}

/** A time with its place in the tree: its tokens `[first, last)` and the one that hangs on a word outside of it. */
interface Attached {
  readonly when: When;
  readonly head: number;
  readonly governor: number;
  readonly clause: number;
}

/**
 * The time that a verb or noun happens at, or null: the one that modifies it in the tree, or its object, or the verb whose
 * subject or object it is; else the only time of its clause. Times that EDTF cannot say (`now`, `for two years`) are not
 * given. `times` are those of the whole document, as `readTimes` gives them.
 */
export function timeOf(analysis: Analysis, times: readonly Time[], trigger: number): When | null {
  const token = analysis.tokens[trigger]!;
  const near = attachedOf(analysis, times).get(token.sentence);
  if (!near) return null;
  const on = (index: number): Attached | undefined =>
    nearest(
      near.filter((a) => a.governor === index),
      token,
    );
  const direct = on(trigger);
  if (direct) return direct.when;
  for (const child of analysis.children[trigger]!) {
    if (carried.has(relation(analysis.tokens[child]!))) {
      const below = on(child);
      if (below) return below.when;
    }
  }
  const above = carrier(token);
  const shared = above >= 0 ? on(above) : undefined;
  if (shared && (token.deprel !== 'conj' || shared.head < trigger)) return shared.when;
  const clause = clauseOf(analysis, trigger);
  const own = near.filter((a) => a.clause === clause);
  return own.length === 1 && near.length === 1 ? own[0]!.when : null;
}

/** Relations under which a word's own modifiers tell of the verb above it: `held [talks on Friday]`. */
const carried = new Set(['obj', 'obl', 'nmod', 'xcomp']);
/** Relations under which a word happens when its governor does: `[talks] were held on Friday`. */
const carrying = new Set(['obj', 'nsubj', 'obl', 'conj', 'compound']);
/** Relations that begin a clause with a time of its own. */
const clausal = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'csubj', 'conj', 'xcomp']);

function carrier(token: Token): number {
  if (token.head < 0 || !carrying.has(relation(token))) return -1;
  return token.head;
}

/** The word that heads the clause a word stands in. */
function clauseOf(analysis: Analysis, index: number): number {
  let at = index;
  for (let token = analysis.tokens[at]!; token.head >= 0; token = analysis.tokens[at]!) {
    const name = relation(token);
    if (clausal.has(name) && (name !== 'conj' || token.upos === 'VERB' || token.upos === 'AUX')) return at;
    at = token.head;
  }
  return at;
}

const nearest = (list: readonly Attached[], token: Token): Attached | undefined =>
  list.length < 2
    ? list[0]
    : list.reduce((a, b) => (Math.abs(b.head - token.index) < Math.abs(a.head - token.index) ? b : a));

/** Attached times by sentence, made once for a list of times. */
const known = new WeakMap<readonly Time[], Map<number, Attached[]>>();

function attachedOf(analysis: Analysis, times: readonly Time[]): Map<number, Attached[]> {
  const before = known.get(times);
  if (before) return before;
  const found = new Map<number, Attached[]>();
  let at = 0;
  for (const { start, end, edtf } of times) {
    while (at < analysis.tokens.length && analysis.tokens[at]!.end <= start) at++;
    const first = at;
    if (first >= analysis.tokens.length || edtf === null) continue;
    let last = first + 1;
    while (last < analysis.tokens.length && analysis.tokens[last]!.start < end) last++;
    let head = first;
    while (head < last - 1 && isInside(analysis.tokens[head]!.head, first, last)) head++;
    const { sentence, head: governor } = analysis.tokens[head]!;
    const attached = {
      when: { edtf, start, end },
      head,
      governor,
      clause: clauseOf(analysis, governor < 0 ? head : governor),
    };
    found.set(sentence, [...(found.get(sentence) ?? []), attached]);
  }
  known.set(times, found);
  return found;
}

const isInside = (index: number, first: number, last: number): boolean => index >= first && index < last;
