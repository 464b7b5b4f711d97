import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { child, type Grammar } from './grammar.js';
import { possessor, type Source, withoutCase } from './phrase.js';

const belonging = new Set(['of', 'among', 'within']);

/**
 * Who holds what a noun says, between it and its clause: "the contention of the minister that …", "concern among members about …".
 * Null where the noun has an owner of its own, or what follows it is nobody.
 */
export function holderOf(g: Grammar, noun: Token, clause: number): Source | null {
  const { tokens, children } = g.analysis;
  for (const at of children[noun.index]!) {
    const token = tokens[at]!;
    const word = at > noun.index && at < clause && relation(token) === 'nmod' ? child(g, at, 'case') : null;
    if (!word || word.index !== noun.index + 1 || !belonging.has(word.lemma)) continue;
    if (token.upos !== 'PROPN' && !nounOf(token.lemma)) return null;
    if (possessor(g, noun.index)) return null;
    const whole = withoutCase(g, at);
    return { ...whole, last: Math.min(whole.last, clause) };
  }
  return null;
}

/** "the determination of the rebels to leave": the infinitive that the parser gave to them. */
export function infinitiveOfHolder(g: Grammar, noun: Token): Token | null {
  const { tokens, children } = g.analysis;
  for (const at of children[noun.index]!) {
    if (at < noun.index || relation(tokens[at]!) !== 'nmod' || child(g, at, 'case')?.lemma !== 'of') continue;
    const below = children[at]!.find(
      (c) => c > at && tokens[c]!.deprel === 'acl' && child(g, c, 'mark')?.lemma === 'to',
    );
    if (below !== undefined && holderOf(g, noun, g.edges.left[below]!)) return tokens[below]!;
  }
  return null;
}
