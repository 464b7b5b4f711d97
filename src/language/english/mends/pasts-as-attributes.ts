import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Forms that are past tense and participle in one. */
const past = /^(?:\p{Ll}{2,}ed|struck|hit|shot|cut|held|caught|fought|sent|met|shut|built|bought|sold)$/u;
const saying = /^(?:says?|said|added|claimed)$/;
const inside = /^(?:acl|advcl|ccomp|csubj)/;
const attribute = /^(?:det|amod|compound|nummod|nmod:poss)$/;

/**
 * Makes the verb of a sentence that is left without one of a past between two nouns, which the parser takes for an attribute of the
 * second: `Turkish drones struck Kurdish fighters near the town`. Changes the annotation in place.
 */
export function mendPastsAsAttributes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (words.at(-1) !== '.') return;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    if (!past.test(words[verb]!) || !/^(?:VB[ND]|JJ)$/.test(xpos[verb]!) || deprel[verb] !== 'amod') continue;
    let object = verb;
    while (/^(?:amod|compound|nmod:poss)$/.test(deprel[object]!) && head[object]! > object) object = head[object]!;
    // `the party correctly listed Jacques Lind`
    const hasAdverb = upos[verb - 1] === 'ADV' && head[verb - 1] === verb && verb > 1;
    const subject = hasAdverb ? verb - 2 : verb - 1;
    if (object === verb || !/^(?:NOUN|PROPN)$/.test(upos[object]!)) continue;
    if (hasDependant(annotation, object, ['cop', 'case', 'aux'])) continue;
    // `said Turkish drones struck Kurdish fighters`
    const told = [subject, object].find(
      (at) => /^i?obj$/.test(deprel[at]!) && head[at]! >= 0 && head[at]! < subject && saying.test(words[head[at]!]!),
    );
    const above = told === undefined ? -1 : head[told]!;
    const isBeside = deprel[object] === 'appos' && head[object] === subject && (head[subject]! < 0 || told === subject);
    if (told === undefined && hasTense(annotation)) continue;
    const isPair =
      told !== undefined && [subject, object].every((at) => /^i?obj$/.test(deprel[at]!) && head[at] === above);
    if (head[object]! >= 0 && !isBeside && told !== object && !isPair) continue;
    const isForces = words[subject] === 'military' && (head[subject] === verb || head[subject] === object);
    const isSubject = deprel[subject] === 'nsubj' && head[subject] === object;
    const isNoun = (upos[subject] === 'NOUN' && (isBeside || isSubject)) || (upos[subject] === 'PROPN' && isSubject);
    // `Relief International accused Mali's army`: no attribute stands before an owner
    const isOwned =
      /^(?:NNP|JJ)$/.test(xpos[subject]!) &&
      /^\p{Lu}/u.test(words[subject]!) &&
      (xpos[subject] === 'NNP' || xpos[subject - 1] === 'NNP') &&
      /^(?:amod|compound)$/.test(deprel[subject]!) &&
      head[subject] === object &&
      (deprel.some((relation, at) => relation === 'nmod:poss' && head[at] === object && at > verb) ||
        // `Relief International accused Malian troops`: nor, behind a name, before that of a people
        (upos[verb + 1] === 'ADJ' && head[verb + 1] === object && /^\p{Lu}/u.test(words[verb + 1]!)));
    if (!isForces && !isNoun && !isPair && !isOwned) continue;
    // `said the party listed her as a donor`
    if (isPair)
      for (let at = object + 1; at < words.length && words[at] !== ','; at++)
        if (head[at] === above && /^(?:obl|advmod)/.test(deprel[at]!)) head[at] = verb;
    for (let at = 0; at < words.length; at++) {
      if (at === subject || at === verb || at === object || (hasAdverb && at === verb - 1)) continue;
      const isOfClause = !attribute.test(deprel[at]!);
      if (at < subject && at > above && (head[at] === verb || head[at] === object))
        head[at] = isOfClause ? verb : subject;
      else if (at > object && (head[at] === subject || (head[at] === object && deprel[at] === 'punct')))
        head[at] = verb;
    }
    [head[verb], deprel[verb]] = told === undefined ? [-1, 'root'] : [above, 'ccomp'];
    [upos[verb], xpos[verb]] = ['VERB', 'VBD'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    if (isOwned) [upos[subject], xpos[subject]] = ['PROPN', 'NNP'];
    else if (xpos[subject] === 'JJ') [upos[subject], xpos[subject]] = ['NOUN', 'NN'];
    // `accused the party of lying`
    for (let at = object + 1; at < words.length; at++)
      if (head[at] === object && deprel[at] === 'acl' && xpos[at] === 'VBG' && hasMark(words, annotation, at))
        [head[at], deprel[at]] = [verb, 'advcl'];
    [head[object], deprel[object]] = [verb, 'obj'];
    return;
  }
}
mendPastsAsAttributes.needs = [past, /^\.$/];

/** Whether a clause has a preposition of its own. */
const hasMark = (words: readonly string[], { head, deprel }: Annotation, clause: number): boolean =>
  words.some((word, at) => head[at] === clause && deprel[at] === 'mark' && /^(?:of|for)$/.test(word));

/** Whether a verb that is inside no other clause has a tense. */
function hasTense({ head, deprel, xpos }: Annotation): boolean {
  return xpos.some((tag, verb) => {
    if (!/^(?:VB[DZP]|MD)$/.test(tag)) return false;
    for (let at = verb, steps = 0; at >= 0 && steps < head.length; at = head[at]!, steps++)
      if (inside.test(deprel[at]!)) return false;
    return true;
  });
}

/**
 * Gives a verb the armed forces before it, called by an adjective, for its subject, and them their article, where the parser takes them
 * for attributes of what stands behind: `The US military struck Iran-backed groups`. Changes the annotation in place.
 */
export function mendForcesAsAttributes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const forces = verb - 1;
    if (words[forces] !== 'military' || head[forces] !== verb || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    const isSubject = deprel[forces] === 'nsubj';
    if (!isSubject && (deprel[forces] !== 'amod' || hasDependant(annotation, verb, ['nsubj', 'csubj', 'cop'])))
      continue;
    for (let at = forces - 1; at >= 0 && attribute.test(deprel[at]!) && head[at]! >= forces; at--) head[at] = forces;
    [deprel[forces], upos[forces], xpos[forces]] = ['nsubj', 'NOUN', 'NN'];
  }
}
mendForcesAsAttributes.needs = [/^military$/];

const telling =
  /^(?:blaming|accusing|citing|saying|calling|demanding|urging|warning|describing|denouncing|condemning|vowing)$/;
const clausal = /^(?:after|before|since|until|as|while|when|because)$/;

/**
 * Parts two clauses whose subjects the parser gives one verb, the past of the first being taken for an attribute of its object:
 * `The army deployed soldiers along the border after the truce took effect`. Changes the annotation in place.
 */
export function mendPastsBeforeClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    const object = head[verb]!;
    const subject = verb - 1;
    if (deprel[verb] !== 'amod' || xpos[verb] !== 'VBN' || object < verb || !past.test(words[verb]!)) continue;
    const second = head[object]!;
    // `Japan scrambled jets after two planes entered …`: its name may be taken for an attribute of the object too
    const isNamed =
      deprel[subject] === 'compound' &&
      (head[subject] === object || head[subject] === verb) &&
      upos[subject] === 'PROPN';
    const isSecond = deprel[subject] === 'nsubj' && head[subject] === second && upos[subject] === 'NOUN';
    if (deprel[object] !== 'nsubj' || !(isNamed || isSecond) || second < object) continue;
    if (hasDependant(annotation, object, ['case', 'det'])) continue;
    const mark = words.findIndex((word, at) => at > object && at < second && clausal.test(word));
    const third = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === second && at > mark);
    if (mark < 0 || third < 0 || third > second || (head[mark] !== second && head[mark] !== third)) continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === second && (at < mark || (at > second && deprel[at] === 'punct'))) head[at] = verb;
    // `suspended talks after a mine wounded two soldiers, blaming Chad`: whoever is blamed is blamed by the first
    for (let at = second + 2; at < words.length; at++)
      if (head[at] === second && deprel[at] === 'advcl' && words[at - 1] === ',' && telling.test(words[at]!))
        head[at] = verb;
    [head[verb], deprel[verb], xpos[verb]] = [head[second]!, deprel[second]!, 'VBD'];
    [head[second], deprel[second]] = [verb, 'advcl'];
    [head[mark], deprel[mark], upos[mark]] = [second, 'mark', 'SCONJ'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendPastsBeforeClauses.needs = [clausal];

/**
 * Makes the first of two verbs of a past between a noun and what the parser takes for the subject of the second, which a joining word
 * opens: `The junta banned strikes and rallies and closed two papers`. Changes the annotation in place.
 */
export function mendPastsBeforeAnd(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 3 < words.length; verb++) {
    const object = head[verb]!;
    const subject = verb - 1;
    if (deprel[verb] !== 'amod' || object < verb || !past.test(words[verb]!) || deprel[object] !== 'nsubj') continue;
    const second = head[object]!;
    const isBefore = deprel[subject] === 'compound' || deprel[subject] === 'nsubj';
    if (!isBefore || !/^(?:NOUN|PROPN)$/.test(upos[subject]!) || (head[subject] !== object && head[subject] !== second))
      continue;
    if (second < object || xpos[second] !== 'VBD' || head[second - 1] !== second || deprel[second - 1] !== 'cc')
      continue;
    if (hasDependant(annotation, object, ['case', 'acl', 'cop'])) continue;
    for (let at = 0; at < words.length; at++) {
      if (at < subject && head[at] === object) head[at] = subject;
      else if (head[at] === second && deprel[at] === 'punct' && at > second) head[at] = verb;
    }
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [head[second]!, deprel[second]!, 'VERB', 'VBD'];
    [head[second], deprel[second]] = [verb, 'conj'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendPastsBeforeAnd.needs = [past, /^(?:and|but)$/];
