import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { child, type Grammar } from './grammar.js';

/** `scared other officers into supporting him`: the object of the verb, who is to do what stands behind `into`. */
export function ledInto(g: Grammar, gerund: number): Token | null {
  const { tokens } = g.analysis;
  const { xpos, head } = tokens[gerund]!;
  if (xpos !== 'VBG' || head < 0 || child(g, gerund, 'mark', 'case')?.lemma !== 'into') return null;
  const object = child(g, head, 'obj', 'iobj');
  return object && object.index > head && object.index < gerund ? object : null;
}

/**
 * `Algeria cut exports after the talks broke down, hoping that …`: the verb above a clause of which the subject is a thing, which holds
 * nothing in mind; -1 where a participle has no such clause above it.
 */
export function mindedAbove(g: Grammar, participle: number): number {
  const { tokens } = g.analysis;
  const { xpos, lemma, head } = tokens[participle]!;
  if (xpos !== 'VBG' || !minded.has(lemma) || tokens[participle - 1]?.form !== ',' || head < 0) return -1;
  const clause = tokens[head]!;
  const subject = child(g, head, 'nsubj', 'nsubj:pass');
  if (relation(clause) !== 'advcl' || clause.head < 0 || clause.head > head || clause.xpos === 'VBG') return -1;
  const isThing = subject?.upos === 'NOUN' && !nounOf(subject.lemma);
  return isThing ? clause.head : -1;
}

/** What only somebody does who has a mind. */
const minded = new Set(
  'hope fear believe think expect want seek intend aim wish vow insist hesitate worry doubt suspect calculate reckon reason'.split(
    ' ',
  ),
);

/** What somebody may choose to do. */
const choices = /^(?:option|choice|alternative|possibility|scenario|way|course)$/;

/** `The second option would be to seize the port, hoping …`: what might be chosen, which nobody hopes or says yet. */
export function isOfChoice(g: Grammar, cue: number): boolean {
  const { tokens } = g.analysis;
  for (let at = cue, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps++) {
    const token = tokens[at]!;
    const subject = child(g, at, 'nsubj:outer', 'nsubj');
    if (subject)
      return (
        subject.upos === 'NOUN' &&
        choices.test(subject.lemma) &&
        child(g, at, 'cop') !== null &&
        token.xpos === 'VB' &&
        child(g, at, 'mark')?.lemma === 'to'
      );
    if (!/^(?:xcomp|conj|advcl|obl|acl)$/.test(relation(token))) return false;
  }
  return false;
}
