import { relation } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import type { Range } from './draft.js';
import { child, type Grammar, isPassive, trim } from './grammar.js';
import { afterOpening, phrase, type Source } from './phrase.js';

/**
 * Without a subject in the tree: the participle of "…, saying" has that of the nearest verb before it; another verb the
 * noun phrase that ends just before it, over an insertion between commas, or the one just after it at a sentence's end.
 */
export function nearestSource(g: Grammar, cue: Range & { head: number }): Source | null {
  const { tokens, sentences } = g.analysis;
  const verb = tokens[cue.head]!;
  const { first, last } = sentences[verb.sentence]!;
  if (verb.xpos === 'VBG' && cue.first === cue.head) {
    for (let at = cue.first - 1; at >= first; at--) {
      const subject = tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'AUX' ? child(g, at, 'nsubj') : null;
      if (subject && subject.index < cue.first && g.quotationAt[subject.index]! < 0) return phrase(g, subject.index);
    }
    return null;
  }
  const served = verb.xpos === 'VB' ? servedBy(g, cue.head) : undefined;
  if (served !== undefined) return served;
  if (verb.xpos !== 'VBD' && verb.xpos !== 'VBZ' && verb.xpos !== 'VBP' && cue.first === cue.head) return null;
  let at = cue.first - 1;
  if (at >= first && tokens[at]!.xpos === 'MD' && /^\p{Lu}/u.test(tokens[at]!.form))
    return { head: at, first: at, last: at + 1 };
  if (at > first && tokens[at]!.form === ',') {
    // "X, who runs the office, says": back over the insertion
    do at--;
    while (at > first && tokens[at]!.form !== ',' && cue.first - at < 30);
    if (tokens[at]!.form === ',') at--;
    else at = first - 1;
  }
  if (at >= first && isNominal(g, at)) {
    const head = topNoun(g, at, first, cue.first);
    return {
      head,
      ...trim(g, {
        first: Math.min(afterOpening(g, { first: g.edges.left[head]!, last: at + 1 }, head), at),
        last: Math.max(at + 1, Math.min(g.edges.right[head]!, cue.first)),
      }),
    };
  }
  const next = cue.last;
  if (next < last && isNominal(g, next) && cue.first > first && tokens[cue.first - 1]!.form === ',') {
    const head = topNoun(g, next, next, last);
    return { head, ...trim(g, { first: next, last: Math.max(next + 1, g.edges.right[head]!) }) };
  }
  return null;
}

/** Verbs with which somebody has another do a thing by what he gets. */
const giving =
  /^(?:give|supply|provide|offer|send|hand|lend|leave|grant|allow|deny|bring|cause|create|present|inspire|prompt|find|have|get)$/;

/**
 * `uses the law to portray her as weak`, `looked for ways to present himself`: a thing does nothing, but whoever uses or seeks it may;
 * nobody where the text does not say who (`There is reason to believe that …`). Undefined where an infinitive has no thing before it.
 */
function servedBy(g: Grammar, infinitive: number): Source | null | undefined {
  const { tokens } = g.analysis;
  const { deprel, head } = tokens[infinitive]!;
  if (deprel !== 'acl' || head < 0 || child(g, infinitive, 'mark')?.lemma !== 'to') return undefined;
  const thing = tokens[head]!;
  if (!/^(?:NOUN|ADJ)$/.test(thing.upos) || nounOf(thing.lemma) || child(g, head, 'nmod:poss')) return undefined;
  if (child(g, head, 'cop')) return isOfNobody(g, head) ? null : undefined;
  const verb = tokens[thing.head];
  if (verb && child(g, verb.index, 'expl')?.lemma === 'there') return null;
  if (!verb || verb.index > head || verb.upos !== 'VERB' || !/^(?:obj|obl)$/.test(relation(thing))) return undefined;
  if (giving.test(verb.lemma)) return null;
  const user = isPassive(g, verb.index) ? null : child(g, verb.index, 'nsubj');
  return user && user.index < verb.index ? phrase(g, user.index) : null;
}

/** `It is no exaggeration to call this a war`, `Praising it is an attempt to …`: what a thing or deed is has no doer. */
export const isOfNobody = (g: Grammar, noun: number): boolean =>
  child(g, noun, 'expl', 'csubj') !== null || child(g, noun, 'nsubj')?.lemma === 'it';

const isNominal = (g: Grammar, at: number): boolean => {
  const token = g.analysis.tokens[at]!;
  return ['NOUN', 'PROPN', 'PRON'].includes(token.upos) || counted.has(token.lemma);
};

/** Words that stand for people by themselves: "most believe". */
export const counted = new Set(['most', 'many', 'some', 'few', 'other', 'others', 'both', 'several']);

/** The noun that governs a noun within `[first, last)`. */
function topNoun(g: Grammar, at: number, first: number, last: number): number {
  const { tokens } = g.analysis;
  let head = at;
  while (tokens[head]!.head >= first && tokens[head]!.head < last && isNominal(g, tokens[head]!.head))
    head = tokens[head]!.head;
  return head;
}
