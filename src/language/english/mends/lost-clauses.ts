import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const isNoun = (upos: readonly string[], at: number): boolean => upos[at] === 'NOUN' || upos[at] === 'PROPN';

/**
 * Makes a clause of a noun and the past behind it that `and` joins to a clause, where the parser joins the noun alone to the last noun
 * before: `fired bullets in Lima, and the leader called for a strike`. That `and` hangs on the past gives it away. Changes the annotation
 * in place.
 */
export function mendClausesBehindNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let and = 3; and + 2 < words.length; and++) {
    if (words[and] !== 'and' || words[and - 1] !== ',' || deprel[and] !== 'cc') continue;
    const verb = head[and]!;
    const noun = head[verb] ?? -1;
    if (verb < and || deprel[verb] !== 'acl' || !/^VB[DN]$/.test(xpos[verb]!) || noun < and || noun > verb) continue;
    if (deprel[noun] !== 'conj' || head[noun]! > and || hasDependant(annotation, verb, ['aux', 'nsubj', 'obl:agent']))
      continue;
    let above = head[noun]!;
    for (let steps = 0; above >= 0 && !/^VB[DZP]$/.test(xpos[above]!) && steps < 6; steps++) above = head[above]!;
    if (above < 0 || !/^VB[DZP]$/.test(xpos[above]!)) continue;
    [head[verb], deprel[verb], xpos[verb]] = [above, 'conj', 'VBD'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
  }
}
mendClausesBehindNouns.needs = [/^and$/, /^,$/];

/**
 * Makes the accusation the sentence and the word that sums it up an apposition, where the parser makes a verb of that: `accused Peru of
 * arming rebels, charges that Lima dismissed`. Changes the annotation in place.
 */
export function mendChargesSummingUp(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let charges = 4; charges + 2 < words.length; charges++) {
    if (!/^(?:charges|claims|demands)$/.test(words[charges]!) || xpos[charges] !== 'VBZ' || words[charges - 1] !== ',')
      continue;
    if (!/^(?:that|which)$/.test(words[charges + 1]!)) continue;
    const verb = deprel.findIndex((relation, at) => relation === 'csubj' && head[at] === charges && at < charges);
    if (verb < 0 || !/^VB[DZ]$/.test(xpos[verb]!) || !hasDependant(annotation, verb, ['nsubj'])) continue;
    [head[verb], deprel[verb]] = [head[charges]!, deprel[charges]!];
    for (const [at, above] of head.entries()) if (above === charges && deprel[at] === 'punct') head[at] = verb;
    [head[charges], deprel[charges], upos[charges], xpos[charges]] = [verb, 'appos', 'NOUN', 'NNS'];
  }
}
mendChargesSummingUp.needs = [/^(?:charges|claims|demands)$/, /^,$/];

const held = /^(?:believed|thought|suspected|alleged|reported|understood|known|said)$/;

/**
 * Makes a participle of what is believed of somebody, where he has a verb of his own further on: `Hackers believed to be working for Peru
 * broke into the network`. Changes the annotation in place.
 */
export function mendThoseBelieved(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 1; verb + 4 < words.length; verb++) {
    const noun = verb - 1;
    if (!held.test(words[verb]!) || words[verb + 1] !== 'to' || xpos[verb] !== 'VBD') continue;
    if (head[noun] !== verb || deprel[noun] !== 'nsubj') continue;
    const next = xpos.findIndex(
      (tag, at) =>
        at > verb + 2 && /^VB[DZP]$/.test(tag) && (head[at] === head[verb] || head[at] === verb || head[verb] === at),
    );
    if (next < 0 || hasDependant(annotation, next, ['nsubj', 'csubj', 'aux:pass', 'cc'])) continue;
    if (head[next] === verb) {
      [head[next], deprel[next]] = [head[verb]!, deprel[verb]!];
      for (const [at, above] of head.entries()) if (above === verb && at > next) head[at] = next;
    }
    [head[noun], deprel[noun]] = [next, 'nsubj'];
    [head[verb], deprel[verb], xpos[verb]] = [noun, 'acl', 'VBN'];
  }
}
mendThoseBelieved.needs = [held, /^to$/];

const opening = /^(?:after|before|until|since|because)$/;

/**
 * Gives a past the noun before it for its subject, where the parser makes a phrase of that and the word that opens the clause:
 * `freed him after the Vatican interceded`. Changes the annotation in place.
 */
export function mendSubjectsBehindAfter(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    const noun = verb - 1;
    if (deprel[verb] !== 'advcl' || !/^VB[DZ]$/.test(xpos[verb]!) || !isNoun(upos, noun)) continue;
    if (head[noun] !== verb || deprel[noun] !== 'obl' || hasDependant(annotation, verb, ['nsubj', 'mark', 'aux']))
      continue;
    const word = head.findIndex((above, at) => above === noun && deprel[at] === 'case' && at < noun);
    if (word < 0 || !opening.test(words[word]!)) continue;
    [head[word], deprel[word], upos[word]] = [verb, 'mark', 'SCONJ'];
    deprel[noun] = 'nsubj';
  }
}
mendSubjectsBehindAfter.needs = [opening];

/**
 * Makes a place of a crossing that somebody has (`closed its last open crossing`), and of one at the border (`reopened the border crossing
 * at Oyem`). Changes the annotation in place.
 */
export function mendCrossings(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let crossing = 2; crossing < words.length; crossing++) {
    const border = crossing - 1;
    if (words[crossing] === 'crossing' && xpos[crossing] === 'VBG' && /^(?:border|frontier)$/.test(words[border]!)) {
      const isOne = head[crossing] === border ? /^acl/.test(deprel[crossing]!) : head[crossing] === head[border];
      if (!isOne || deprel[border] !== 'obj' || !placing.test(words[crossing + 1] ?? '.')) continue;
      [deprel[crossing], upos[crossing], xpos[crossing], head[crossing]] = ['obj', 'NOUN', 'NN', head[border]!];
      for (let at = 0; at < crossing; at++) if (head[at] === border) head[at] = crossing;
      for (let at = crossing + 1; at < words.length; at++)
        if (head[at] === crossing && deprel[at] === 'obl') deprel[at] = 'nmod';
      [head[border], deprel[border]] = [crossing, 'compound'];
      continue;
    }
    // `reopened the Oyem crossing`
    const isNamed = xpos[crossing] === 'VBG' && upos[border] === 'PROPN' && deprel[border] === 'obj';
    if (words[crossing] === 'crossing' && isNamed && head[crossing] === border && words[border - 1] === 'the') {
      if (!placing.test(words[crossing + 1] ?? '.')) continue;
      [deprel[crossing], upos[crossing], xpos[crossing], head[crossing]] = ['obj', 'NOUN', 'NN', head[border]!];
      for (let at = 0; at < words.length; at++) if (head[at] === border) head[at] = crossing;
      [head[border], deprel[border]] = [crossing, 'compound'];
      continue;
    }
    if (words[crossing] !== 'crossing' || xpos[crossing] !== 'VBG' || !/^(?:xcomp|obj)$/.test(deprel[crossing]!))
      continue;
    if (!hasDependant(annotation, crossing, ['nmod:poss', 'det', 'amod'])) continue;
    [deprel[crossing], upos[crossing], xpos[crossing]] = ['obj', 'NOUN', 'NN'];
  }
}
/** What may stand behind a crossing that is a place. */
const placing = /^(?:at|with|between|near|on|in|to|after|from|for|over|and|[.,;])$/;
mendCrossings.needs = [/^crossing$/];
