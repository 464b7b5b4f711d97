import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const tensed = /^(?:VB[DZP]|MD)$/;

/** A verb group: the word with the tense, and the verb or predicate it belongs to. */
interface Group {
  readonly tense: number;
  readonly verb: number;
}

/**
 * Gives a sentence its predicate where the parser takes a noun with a clause behind `that` for its head and the predicate for a part of
 * that clause: `Lind's claim that Peru had fired first angered Lima.` A clause has one verb with a tense. Changes the annotation in place.
 */
export function mendPredicatesOfClaims(words: readonly string[], annotation: Annotation): void {
  for (let noun = 0; noun + 4 < words.length; noun++)
    if (words[noun + 1] === 'that' && opensClause(words, annotation, noun)) mendPredicateOf(words, annotation, noun);
}
mendPredicatesOfClaims.needs = [/^that$/];

/** Whether a noun heads its sentence, or the parser joins it by `, and` to what stands before it. */
function opensClause(words: readonly string[], annotation: Annotation, noun: number): boolean {
  const { head, deprel, upos } = annotation;
  if (upos[noun] !== 'NOUN' || hasDependant(annotation, noun, ['cop', 'nsubj', 'aux', 'case', 'conj', 'parataxis']))
    return false;
  const cc = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === noun && at < noun);
  const isJoined = deprel[noun] === 'conj' && head[noun]! < noun && words[cc - 1] === ',';
  return isJoined || (head[noun]! < 0 && words.at(-1) === '.');
}

function mendPredicateOf(words: readonly string[], annotation: Annotation, noun: number): void {
  const that = noun + 1;
  const first = groupFrom(words, annotation, that + 2);
  const second = first && groupFrom(words, annotation, first.verb + 1);
  if (!first || !second || !isApart(words, annotation, first, second)) return;
  const subject = topOf(annotation, that + 1, first.tense);
  if (subject < 0) return;
  divide(annotation, { noun, that, subject, first, second });
}

/** The first verb group at a word or behind it, before anything that opens another clause. */
function groupFrom(words: readonly string[], { upos, xpos }: Annotation, from: number): Group | null {
  for (let at = from; at < words.length; at++) {
    if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(upos[at]!) || /^W/.test(xpos[at]!)) return null;
    if (!tensed.test(xpos[at]!) || !/^(?:VERB|AUX)$/.test(upos[at]!)) continue;
    if (upos[at] === 'VERB') return { tense: at, verb: at };
    for (let verb = at + 1; verb < words.length && verb < at + 6; verb++) {
      if (upos[verb] === 'VERB' || (upos[verb] === 'ADJ' && !/^(?:NOUN|PROPN|ADJ)$/.test(upos[verb + 1] ?? '')))
        return { tense: at, verb };
      if (upos[verb] === 'NOUN' && upos[verb + 1] !== 'NOUN') return { tense: at, verb };
      if (/^(?:PUNCT|CCONJ|SCONJ|ADP|PRON)$/.test(upos[verb]!)) return null;
    }
    return null;
  }
  return null;
}

/** Whether nobody stands between two groups whom the second could tell of, and no other clause begins there. */
function isApart(words: readonly string[], { head, deprel, upos }: Annotation, first: Group, second: Group): boolean {
  for (let at = first.verb + 1; at < second.tense; at++) {
    if (/^(?:I|you|he|she|it|we|they|who|which|that)$/i.test(words[at]!)) return false;
    if (/^nsubj/.test(deprel[at]!) && head[at] === second.verb && /^(?:NOUN|PROPN|PRON)$/.test(upos[at]!)) return false;
  }
  return true;
}

/** The one word of a stretch that hangs on something outside it, where that is a noun or pronoun; else -1. */
function topOf({ head, upos }: Annotation, first: number, last: number): number {
  const tops: number[] = [];
  for (let at = first; at < last; at++) if (head[at]! < first || head[at]! >= last) tops.push(at);
  return tops.length === 1 && /^(?:NOUN|PROPN|PRON)$/.test(upos[tops[0]!]!) ? tops[0]! : -1;
}

interface Parts {
  readonly noun: number;
  readonly that: number;
  readonly subject: number;
  readonly first: Group;
  readonly second: Group;
}

function divide(annotation: Annotation, { noun, that, subject, first, second }: Parts): void {
  const { head, deprel, upos } = annotation;
  const isPassive = (group: Group): boolean =>
    group.tense < group.verb && annotation.xpos[group.verb] === 'VBN' && deprel[group.tense] === 'aux:pass';
  for (let at = that; at < head.length; at++) {
    if (at === first.verb || at === second.verb) continue;
    const above = head[at]!;
    if (at < second.tense) {
      if (above >= second.tense || above < that) head[at] = first.verb;
    } else if (above < second.tense) head[at] = second.verb;
  }
  if (first.tense < first.verb) {
    head[first.tense] = first.verb;
    if (upos[first.verb] !== 'VERB') deprel[first.tense] = 'cop';
    else if (deprel[first.tense] === 'cop') deprel[first.tense] = 'aux';
  }
  [head[that], deprel[that]] = [first.verb, 'mark'];
  [head[subject], deprel[subject]] = [first.verb, isPassive(first) ? 'nsubj:pass' : 'nsubj'];
  [head[first.verb], deprel[first.verb]] = [noun, 'acl'];
  if (second.tense < second.verb) head[second.tense] = second.verb;
  [head[second.verb], deprel[second.verb]] = [head[noun]!, deprel[noun]!];
  for (let at = 0; at < noun; at++) if (head[at] === noun && /^(?:cc|punct)$/.test(deprel[at]!)) head[at] = second.verb;
  [head[noun], deprel[noun]] = [second.verb, isPassive(second) ? 'nsubj:pass' : 'nsubj'];
}

/**
 * Gives the clause of a noun its `that` and its subject back from the predicate, where the parser hangs them there: `His claim that Peru
 * does not pay has won few friends.` Changes the annotation in place.
 */
export function mendMarksOfClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const root = head.findIndex((above) => above < 0);
  const noun = deprel.findIndex(
    (relation, at) => /^nsubj/.test(relation) && head[at] === root && at < root && upos[at] === 'NOUN',
  );
  const that = noun + 1;
  if (noun < 0 || words[that] !== 'that' || deprel[that] !== 'mark' || head[that] !== root) return;
  const clause = deprel.findIndex(
    (relation, at) => /^acl/.test(relation) && head[at] === noun && at > that && at < root && upos[at] === 'VERB',
  );
  const subject = deprel.findIndex(
    (relation, at) => /^nsubj/.test(relation) && head[at] === root && at > that && at < clause,
  );
  if (clause < 0 || subject < 0 || hasDependant(annotation, clause, ['nsubj'])) return;
  [head[that], head[subject], deprel[clause]] = [clause, clause, 'acl'];
}
mendMarksOfClaims.needs = [/^that$/];
