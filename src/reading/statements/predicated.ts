import { relation, type Token } from '../../language/index.js';
import type { Range } from './draft.js';
import { child, type Grammar, subtree } from './grammar.js';

/** Words that open such a clause. */
const marks = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'when', 'who']);

/**
 * The clause that a noun is said to be: `the claim is that …`, `his fear: that …`. The parser takes the noun for the outer
 * subject of the clause, or the clause for one of the copula.
 */
export function predicatedOf(g: Grammar, noun: Token): Range | null {
  const { tokens } = g.analysis;
  // "one of his fears is that …"
  const one = relation(noun) === 'nmod' && child(g, noun.index, 'case')?.lemma === 'of' ? tokens[noun.head]! : null;
  const subject = one && /^(?:one|some|many|most|part|all)$/.test(one.lemma) ? one : noun;
  if (relation(subject) !== 'nsubj' || subject.head <= noun.index) return null;
  const clause = tokens[subject.head]!;
  const told = /^(?:go|run)$/.test(clause.lemma) ? child(g, clause.index, 'ccomp') : null;
  // "the argument goes that …"
  if (told && told.index > clause.index && g.edges.left[told.index] === clause.index + 1) return subtree(g, told.index);
  const end = g.edges.right[clause.index]!;
  const start = g.edges.right[noun.index]!;
  for (let at = start; at < Math.min(end, start + 5); at++) {
    const token = tokens[at]!;
    if (token.lemma === 'be') {
      const next = tokens[at + 1];
      return next && next.index < end && marks.has(next.lemma) && hasVerb(g, at + 1, end)
        ? { first: at + 1, last: end }
        : null;
    }
    if (token.upos !== 'ADV' && token.upos !== 'AUX' && token.form !== ',') return null;
  }
  return null;
}

function hasVerb(g: Grammar, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (['VERB', 'AUX'].includes(g.analysis.tokens[at]!.upos)) return true;
  return false;
}

/**
 * The clause with `that` right after a noun, or after the phrase of time and place that follows it, where the tree hangs it
 * elsewhere: `his assertion during the debate that …`. It runs to where its own verb ends.
 */
export function thatAfter(g: Grammar, noun: Token): Range | null {
  const { tokens, sentences } = g.analysis;
  const end = sentences[noun.sentence]!.last;
  for (let at = noun.index + 1; at < end && at <= noun.index + 6; at++) {
    const token = tokens[at]!;
    if (token.lemma === 'that' && token.deprel === 'mark' && token.head > at) {
      const clause = tokens[token.head]!;
      if (!child(g, clause.index, 'nsubj', 'csubj', 'expl')) return null;
      // "an opinion that the council commissioned": a relative clause, as the tags have it
      if (token.xpos === 'WDT' && clause.deprel === 'acl:relcl' && !child(g, clause.index, 'obj', 'ccomp', 'cop'))
        return null;
      const { first, last } = subtree(g, clause.index);
      return { first: Math.max(first, at), last };
    }
    if (['VERB', 'AUX', 'PUNCT', 'CCONJ', 'SCONJ'].includes(token.upos)) return null;
  }
  return null;
}
