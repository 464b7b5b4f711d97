import { matchName } from '../../knowledge/index.js';
import { relation } from '../../language/index.js';
import type { Range } from './draft.js';
import { child, type Grammar, subtree, trim } from './grammar.js';

export type Source = Range & { readonly head: number };

/** The full noun phrase of a head, with its appositions and relative clauses. */
export function phrase(g: Grammar, head: number): Source {
  const range = trim(g, subtree(g, head));
  return { head, first: afterOpening(g, range, head), last: range.last };
}

/** Where the phrase proper begins: what stands before its head's comma and opens with a preposition is not part of it. */
export function afterOpening(g: Grammar, range: Range, head: number): number {
  const { tokens } = g.analysis;
  let first = range.first;
  const isPair = (at: number): boolean => tokens[at]!.deprel === 'cc:preconj';
  while (
    first < head &&
    ['CCONJ', 'SCONJ', 'PUNCT'].includes(tokens[first]!.upos) &&
    !isQuote(tokens[first]!.form) &&
    // `Neither Peru nor Chile`
    !isPair(first)
  )
    first++;
  // `“…,” the envoy said`: the mark that closes what is said stands before who says it
  while (first < head && closes(g, first)) first++;
  // `by his Peruvian, Chilean and Bolivian counterparts`: its own preposition opens nothing else
  if (tokens[first]!.deprel === 'case' && tokens[first]!.head === head) return first;
  if (tokens[first]!.upos !== 'ADP' && tokens[first]!.upos !== 'ADV') return first;
  for (let at = head - 1; at > first; at--) if (tokens[at]!.form === ',') return at + 1;
  return first;
}

/** Whether a word is the mark at the end of a quotation. */
const closes = (g: Grammar, at: number): boolean => {
  const quotation = g.quotations[g.quotationAt[at]!];
  return (
    quotation !== undefined && quotation.last === at + 1 && quotation.first < at && isQuote(g.analysis.tokens[at]!.form)
  );
};

const isQuote = (form: string): boolean => /^["“”'‘’«»`]+$/.test(form) || form === '(' || form === '[';

/** The phrase of a word without its preposition. */
export function withoutCase(g: Grammar, head: number): Source {
  const range = phrase(g, head);
  let { first } = range;
  for (const at of g.analysis.children[head]!) {
    const token = g.analysis.tokens[at]!;
    if (token.deprel === 'case' && at < head && g.edges.right[at]! > first) first = g.edges.right[at]!;
  }
  return { head, first: Math.min(first, head), last: range.last };
}

/** Whose a noun is: "X’s claim", "the claim by X", "the position of X". */
export function possessor(g: Grammar, noun: number): Source | null {
  const owner = child(g, noun, 'nmod:poss');
  if (owner) {
    const whole = phrase(g, owner.index);
    return whole;
  }
  for (const at of g.analysis.children[noun]!) {
    const token = g.analysis.tokens[at]!;
    if (relation(token) !== 'nmod' && relation(token) !== 'obl') continue;
    const preposition = child(g, at, 'case');
    if (preposition && (preposition.lemma === 'by' || preposition.lemma === 'from')) return withoutCase(g, at);
  }
  return null;
}

/** "the American position", "a Kenyan claim": the adjective of a state says whose it is. */
export function stateBefore(g: Grammar, noun: number): Source | null {
  const { tokens, children } = g.analysis;
  for (const at of children[noun]!) {
    const { form, index, deprel } = tokens[at]!;
    if (deprel === 'amod' && index < noun && isOfState(form)) return { head: index, first: index, last: index + 1 };
  }
  return null;
}

const isOfState = (form: string): boolean => {
  if (!/^\p{Lu}/u.test(form)) return false;
  const match = matchName([form], 0);
  return match?.form === 'adjective' && match.entries[0]?.kind === 'state';
};
