import { relation, type Token } from '../../language/index.js';
import type { Range } from './draft.js';
import { child, type Grammar } from './grammar.js';

/** Verbs by which somebody takes a thing for something: `considers the islands to be part of its land`. */
const taking = new Set('consider believe deem hold judge find presume assume think reckon perceive declare'.split(' '));

/** Verbs by which somebody puts a thing in a place among others: `ranks Peru among the poorest`. */
const ranking = /^(?:rate|rank|count|number)$/;

/**
 * What is taken for something, with what it is taken for: `considers [the islands to be part of its land]`, `rates [Peru among the
 * poorest]`. Null where a verb says no such thing.
 */
export function takenFor(g: Grammar, { index, lemma }: Token, object: Token | null): Range | null {
  const { tokens, children } = g.analysis;
  if (!object || object.index < index) return null;
  const first = Math.max(index + 1, g.edges.left[object.index]!);
  if (ranking.test(lemma)) {
    const place = children[index]!.find(
      (at) =>
        at > object.index &&
        relation(tokens[at]!) === 'obl' &&
        /^(?:among|as|above|below|behind|with)$/.test(child(g, at, 'case')?.lemma ?? ''),
    );
    return place === undefined ? null : { first, last: g.edges.right[place]! };
  }
  if (!taking.has(lemma)) return null;
  const predicate = [...children[index]!, ...children[object.index]!].find(
    (at) =>
      at > object.index &&
      /^(?:xcomp|ccomp|acl|advcl)$/.test(relation(tokens[at]!)) &&
      child(g, at, 'cop') !== null &&
      child(g, at, 'mark')?.lemma === 'to' &&
      g.edges.left[at]! <= child(g, at, 'mark')!.index,
  );
  return predicate === undefined ? null : { first, last: g.edges.right[predicate]! };
}
