import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const reporting =
  /^(?:said|says|argued?|argues|claim(?:s|ed)?|insist(?:s|ed)?|noted|add(?:s|ed)|maintain(?:s|ed)|stressed)$/;
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
  for (let noun = 0; noun + 4 < words.length; noun++) {
    if (annotation.upos[noun] !== 'NOUN') continue;
    const that = thatBehind(words, annotation, noun);
    if (that > 0 && opensClause(words, annotation, noun)) mendPredicateOf(words, annotation, noun, that);
  }
}
mendPredicatesOfClaims.needs = [/^that$/];

/** The `that` right behind a noun, or behind those whose it is: `the claim by Chile that …`; else -1. */
function thatBehind(words: readonly string[], { head, upos }: Annotation, noun: number): number {
  if (words[noun + 1] === 'that') return noun + 1;
  if (!/^(?:by|from)$/.test(words[noun + 1] ?? '')) return -1;
  for (let at = noun + 1; at < words.length; at++) {
    if (words[at] === 'that') return at;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|PART)$/.test(upos[at]!) || head[at]! < noun) return -1;
  }
  return -1;
}

/** Whether a noun heads its sentence, or the parser joins it by `, and` to what stands before it. */
function opensClause(words: readonly string[], annotation: Annotation, noun: number): boolean {
  const { head, deprel, upos } = annotation;
  if (upos[noun] !== 'NOUN' || hasDependant(annotation, noun, ['cop', 'nsubj', 'aux', 'case', 'conj', 'parataxis']))
    return false;
  const cc = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === noun && at < noun);
  const isJoined = deprel[noun] === 'conj' && head[noun]! < noun && words[cc - 1] === ',';
  // `said Peru's view that the pact is dead had won few friends`
  const said = head[noun]!;
  if (said >= 0 && reporting.test(words[said]!) && /^(?:obj|ccomp)$/.test(deprel[noun]!)) return true;
  return isJoined || (head[noun]! < 0 && words.at(-1) === '.');
}

function mendPredicateOf(words: readonly string[], annotation: Annotation, noun: number, that: number): void {
  const first = groupFrom(words, annotation, that + 2);
  const second = first && groupFrom(words, annotation, first.verb + 1);
  if (!first || !second || !isApart(words, annotation, first, second)) return;
  const subject = topOf(annotation, that + 1, first.tense);
  if (subject < 0) return;
  if (annotation.xpos[second.verb] === 'VBN' && second.tense === second.verb) annotation.xpos[second.verb] = 'VBD';
  divide(annotation, { noun, that, subject, first, second });
}

/** The first verb group at a word or behind it, before anything that opens another clause. */
function groupFrom(words: readonly string[], annotation: Annotation, from: number): Group | null {
  const { upos, xpos } = annotation;
  for (let at = from; at < words.length; at++) {
    if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(upos[at]!) || /^W/.test(xpos[at]!)) return null;
    if (!isTensed(annotation, at) || !/^(?:VERB|AUX)$/.test(upos[at]!)) continue;
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

/** Whether a word has a tense, or is a past with an object that the parser takes for a participle: `… fired first shocked Lima`. */
const isTensed = ({ head, deprel, xpos }: Annotation, at: number): boolean =>
  tensed.test(xpos[at]!) || (xpos[at] === 'VBN' && deprel[at + 1] === 'obj' && head[at + 1] === at);

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
  [head[second.verb], deprel[second.verb]] = [head[noun]!, deprel[noun] === 'obj' ? 'ccomp' : deprel[noun]!];
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
  const that = noun < 0 ? -1 : thatBehind(words, annotation, noun);
  if (that < 0 || deprel[that] !== 'mark' || head[that] !== root) return;
  const clause = deprel.findIndex(
    (relation, at) =>
      /^acl/.test(relation) && head[at] === noun && at > that && at < root && /^(?:VERB|ADJ)$/.test(upos[at]!),
  );
  if (clause < 0) return;
  // "the claim by Chile that the boats were armed was denied": the clause lacks nothing else
  if (hasDependant(annotation, clause, ['nsubj', 'nsubj:pass'])) {
    [head[that], deprel[clause]] = [clause, 'acl'];
    return;
  }
  const subject = deprel.findIndex(
    (relation, at) => /^nsubj/.test(relation) && head[at] === root && at > that && at < clause,
  );
  if (subject < 0) return;
  [head[that], head[subject], deprel[clause]] = [clause, clause, 'acl'];
}
mendMarksOfClaims.needs = [/^that$/];

/**
 * Gives a sentence its verb where the parser takes a noun with an infinitive for its head and the verb for a word that describes a
 * name: `Peru's decision to leave the bloc angered Chile.` Changes the annotation in place.
 */
export function mendPredicatesOfPlans(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const noun = head.findIndex((above) => above < 0);
  if (noun < 0 || upos[noun] !== 'NOUN' || words.at(-1) !== '.') return;
  if (hasDependant(annotation, noun, ['cop', 'nsubj', 'aux', 'case', 'conj', 'parataxis'])) return;
  const infinitive = deprel.findIndex((relation, at) => relation === 'acl' && head[at] === noun && xpos[at] === 'VB');
  if (infinitive < noun || words[infinitive - 1] !== 'to') return;
  const verb = deprel.findIndex(
    (relation, at) => relation === 'amod' && at > infinitive && /^VB[DN]$/.test(xpos[at]!) && upos[at - 1] === 'NOUN',
  );
  const name = verb < 0 ? -1 : head[verb]!;
  if (name <= verb || upos[name] !== 'PROPN' || head[name] !== infinitive) return;
  const object = verb - 1;
  for (let at = infinitive + 1; at < object; at++) if (head[at]! > object) head[at] = object;
  [head[object], deprel[object]] = [infinitive, 'obj'];
  [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
  [head[name], deprel[name]] = [verb, 'obj'];
  [head[noun], deprel[noun]] = [verb, 'nsubj'];
  for (let at = verb + 1; at < head.length; at++)
    if (head[at] === noun || (deprel[at] === 'punct' && at > name)) head[at] = verb;
}
mendPredicatesOfPlans.needs = [/^to$/];

/** Small words with which a verb makes another, and which the parser may take for prepositions before a participle. */
const particles = /^(?:in|out|off|down|up|back|over|through|on|away)$/;

/**
 * Does the same where the infinitive ends with a small word, and the verb behind that hangs on the infinitive: `Turkey's decision to let Sweden
 * in dominated the day.` Changes the annotation in place.
 */
export function mendPredicatesBehindParticles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const noun = head.findIndex((above) => above < 0);
  if (noun < 0 || upos[noun] !== 'NOUN' || words.at(-1) !== '.') return;
  if (hasDependant(annotation, noun, ['cop', 'nsubj', 'aux', 'case', 'conj', 'parataxis'])) return;
  const infinitive = deprel.findIndex((relation, at) => relation === 'acl' && head[at] === noun && xpos[at] === 'VB');
  if (infinitive < noun || words[infinitive - 1] !== 'to') return;
  const verb = head.findIndex(
    (above, at) =>
      above === infinitive && at > infinitive + 1 && /^VB[DN]$/.test(xpos[at]!) && particles.test(words[at - 1]!),
  );
  if (verb < 0 || head[verb - 1] !== verb || hasDependant(annotation, verb, ['nsubj', 'aux', 'aux:pass'])) return;
  const object = deprel.findIndex(
    (relation, at) => at > verb && head[at] === verb && /^obj$|^obl:unmarked$/.test(relation),
  );
  if (object < 0) return;
  [head[verb - 1], deprel[verb - 1]] = [infinitive, 'compound:prt'];
  [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
  deprel[object] = 'obj';
  [head[noun], deprel[noun]] = [verb, 'nsubj'];
  for (let at = verb + 1; at < head.length; at++) if (head[at] === noun) head[at] = verb;
}
mendPredicatesBehindParticles.needs = [/^to$/, particles];

const saying =
  /^(?:say|argue|claim|warn|counter|insist|note|add|believe|think|hope|fear|complain|contend|maintain)(?:s|ed|d)?$/;
/** Presents that are plurals of nouns too. */
const doing = /^(?:changes|means|risks|costs|benefits|harms|helps|hurts|violates|shows|proves|makes|needs|serves)$/;

/**
 * Makes the predicate of what somebody claims of a verb that the parser takes for a plural behind a gerund: `Chile counters that signing
 * late changes nothing`. Changes the annotation in place.
 */
export function mendGerundsBehindThat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 2; that + 3 < words.length; that++) {
    const said = that - 1;
    const gerund = that + 1;
    if (words[that] !== 'that' || !saying.test(words[said]!) || upos[said] !== 'VERB' || xpos[gerund] !== 'VBG')
      continue;
    if (head[that] !== gerund || head[gerund] !== said || !/^(?:acl:relcl|ccomp|acl)$/.test(deprel[gerund]!)) continue;
    const verb = head.findIndex((above, at) => at > gerund && above === gerund && doing.test(words[at]!));
    if (
      verb < 0 ||
      upos[verb] !== 'NOUN' ||
      !hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'nmod', 'appos'], verb)
    )
      continue;
    const behind = deprel.findIndex((_, at) => head[at] === verb && at > verb);
    for (let at = gerund + 1; at < verb; at++)
      if (head[at] === verb) [head[at], deprel[at]] = upos[at] === 'ADJ' ? [gerund, 'advmod'] : [gerund, deprel[at]!];
    if (behind === verb + 1 && /^(?:nmod|appos)$/.test(deprel[behind]!)) deprel[behind] = 'obj';
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [said, 'ccomp', 'VERB', 'VBZ'];
    [head[gerund], deprel[gerund]] = [verb, 'csubj'];
    [head[that], deprel[that], upos[that], xpos[that]] = [verb, 'mark', 'SCONJ', 'IN'];
  }
}
mendGerundsBehindThat.needs = [saying, doing, /^that$/];
