import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Makes the finite verb the head of a sentence like `Peru, which has a claim of its own, called for restraint`, where the
 * parser takes the noun for the head and the verb for a part of the relative clause. Changes the annotation in place.
 */
export function mendRootNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || (upos[root] !== 'NOUN' && upos[root] !== 'PROPN')) return;
  if (hasDependant(annotation, root, ['cop', 'nsubj', 'case', 'aux'])) return;
  if (!/^[.!?"”]$/.test(words.at(-1)!)) return;
  const clause = deprel.findIndex(
    (relation, at) =>
      at > root &&
      isPartOf(annotation, head[at]!, root) &&
      /^(?:acl:relcl|appos)$/.test(relation) &&
      words[clauseStart(annotation, at) - 1] === ',',
  );
  if (clause < 0) return;
  for (let at = clause + 1; at < words.length; at++) {
    if (words[at - 1] !== ',' || !/^VB[DZN]$/.test(xpos[at]!)) continue;
    const isLoose = /^(?:acl|parataxis|conj)$/.test(deprel[at]!) && head[at] === root;
    const isInside = /^(?:advcl|conj|parataxis|ccomp|dep|acl)$/.test(deprel[at]!) && isUnder(annotation, at, clause);
    if (!isLoose && !isInside) continue;
    if (deprel.some((relation, i) => head[i] === at && i < at && /^(?:nsubj|csubj|mark|cc|expl)/.test(relation)))
      continue;
    for (let i = 0; i < words.length; i++)
      // what hung on the noun after the clause, and the final stop, belong to the verb
      if (head[i] === root && (i > at || upos[i] === 'ADV')) head[i] = at;
    head[at] = -1;
    deprel[at] = 'root';
    head[root] = at;
    deprel[root] = 'nsubj';
    return;
  }
}
mendRootNouns.needs = [/^,$/];

/** Whether a noun is another or inside its noun phrase: `union` in `a spokesman for the union`. */
function isPartOf({ head, deprel }: Annotation, noun: number, whole: number): boolean {
  for (let at = noun, steps = 0; steps < 4; at = head[at]!, steps++) {
    if (at === whole) return true;
    if (!/^(?:nmod|appos)/.test(deprel[at]!)) return false;
  }
  return false;
}

/**
 * Takes a name alone in brackets for another name of what stands before them, and the verb behind for the predicate, where
 * the parser makes a relative clause of both (`The World Bank (WB) lends money.`). Changes the annotation in place.
 */
export function mendNamesInBrackets(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 2; name + 2 < words.length; name++) {
    if (words[name - 1] !== '(' || words[name + 1] !== ')' || !/^\p{Lu}[\p{L}-]+$/u.test(words[name]!)) continue;
    let noun = name - 2;
    while (/^(?:flat|compound)/.test(deprel[noun]!) && head[noun]! >= 0 && head[noun]! < name) noun = head[noun]!;
    const verb = head[name]!;
    if (verb < name || !/^nsubj/.test(deprel[name]!) || head[verb] !== noun || deprel[verb] !== 'acl:relcl') continue;
    if (!/^VB[DZP]$/.test(xpos[verb]!) || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    const relation = deprel[name]!;
    [upos[name], xpos[name], head[name], deprel[name]] = ['PROPN', 'NNP', noun, 'appos'];
    for (const at of [name - 1, name + 1]) head[at] = name;
    if (head[noun]! >= 0) continue;
    for (let at = verb; at < words.length; at++) if (head[at] === noun) head[at] = verb;
    [head[verb], deprel[verb]] = [-1, 'root'];
    [head[noun], deprel[noun]] = [verb, relation];
  }
}
mendNamesInBrackets.needs = [/^\($/];

/**
 * Gives a verb the name before a bracket for its subject, where the parser gives it what stands in there (`In a letter to Peru, Sen. Ann
 * Lind (R-Ky.) said`). Changes the annotation in place.
 */
export function mendLabelsAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let open = 2; open + 3 < words.length; open++) {
    if (words[open] !== '(' || upos[open - 1] !== 'PROPN') continue;
    const label = open + 1;
    const verb = head[label]!;
    const close = words.indexOf(')', label);
    if (!/^nsubj/.test(deprel[label]!) || close < label || close > label + 5 || verb <= close) continue;
    let name = open - 1;
    while (/^(?:flat|compound)/.test(deprel[name]!) && head[name]! >= 0 && head[name]! < open) name = head[name]!;
    if (!/^(?:appos|conj|nmod)$/.test(deprel[name]!) || isUnder(annotation, verb, name)) continue;
    let first = name;
    while (
      first > 0 &&
      /^(?:nmod:desc|compound|amod|det)$/.test(deprel[first - 1]!) &&
      isUnder(annotation, first - 1, name)
    )
      first--;
    if (words[first - 1] !== ',') continue;
    [head[name], deprel[name]] = [verb, deprel[label]!];
    [head[label], deprel[label]] = [name, 'appos'];
  }
}
mendLabelsAsSubjects.needs = [/^\($/, /^\)$/, /^,$/];

/** Takes a noun with a preposition for what it is, where the parser has it as the subject: `on Friday left`. */
export function mendSubjectsWithCase(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 0; at < words.length; at++) {
    // `In a letter to Peru, …, she said`: nor is it what somebody does something to
    const isMoved = deprel[at] === 'obj' && head[at]! > at && /^(?:NOUN|PROPN)$/.test(upos[at]!);
    if (deprel[at] !== 'nsubj' && !isMoved) continue;
    let before = deprel.findIndex((relation, i) => relation === 'case' && head[i] === at && i < at);
    // `The treaty with Peru is void`, with the preposition taken for what opens a clause
    const mark = at - 1;
    if (
      before < 0 &&
      words[mark] === 'with' &&
      deprel[mark] === 'mark' &&
      head[mark] === head[at] &&
      upos[at] === 'PROPN'
    ) {
      if (deprel[mark - 1] !== 'nsubj' || head[mark - 1] !== head[at]) continue;
      [head[mark], deprel[mark], upos[mark]] = [at, 'case', 'ADP'];
      before = mark;
    }
    if (before < 0) continue;
    if (/^(?:on|in|at|by|during)$/i.test(words[before]!)) deprel[at] = 'obl';
    else takeFromVerb(words, { head, deprel, upos }, at, before);
  }
}

/** `The award that fixed its border with Peru is void`: the noun before the preposition takes what cannot be a second subject. */
function takeFromVerb(
  words: readonly string[],
  { head, deprel, upos }: Pick<Annotation, 'head' | 'deprel' | 'upos'>,
  at: number,
  before: number,
): void {
  const noun = before - 1;
  const hasOther = deprel.some((relation, i) => relation === 'nsubj' && head[i] === head[at] && i <= noun);
  if (
    deprel[at] !== 'nsubj' ||
    !hasOther ||
    upos[noun] !== 'NOUN' ||
    !/^(?:with|of|for|from|to|against)$/.test(words[before]!)
  )
    return;
  [head[at], deprel[at]] = [noun, 'nmod'];
}

function clauseStart(annotation: Annotation, verb: number): number {
  for (let at = 0; at < verb; at++) if (annotation.upos[at] !== 'PUNCT' && isUnder(annotation, at, verb)) return at;
  return verb;
}

/**
 * Makes a finite verb the head of a sentence whose joined names the parser takes for the head (`Peru and Chile signed a
 * deal`): a verb is not joined to names without a conjunction. Changes the annotation in place.
 */
export function mendVerbsJoinedToNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || (upos[root] !== 'PROPN' && upos[root] !== 'NOUN')) return;
  if (hasDependant(annotation, root, ['cop', 'nsubj', 'case', 'aux', 'parataxis'])) return;
  const verb = deprel.findIndex(
    (relation, at) => at > root && head[at] === root && relation === 'conj' && /^VB[DZP]$/.test(xpos[at]!),
  );
  if (
    verb < 0 ||
    upos[verb - 1] === 'PUNCT' ||
    hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'cc', 'mark'])
  )
    return;
  // only joined nouns before it, of which the verb tells
  if (!deprel.some((relation, at) => relation === 'conj' && head[at] === root && at < verb && at !== verb)) return;
  for (let at = verb + 1; at < words.length; at++) if (head[at] === root) head[at] = verb;
  head[verb] = -1;
  deprel[verb] = 'root';
  head[root] = verb;
  deprel[root] = 'nsubj';
}

/**
 * Makes the name that opens a sentence the subject of its verb, where the parser takes the last word of the name for an attribute of the
 * verb or of whom it urges (`Harbour International urged both to sign it.`). Changes the annotation in place.
 */
export function mendNamesAsAttributes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  const name = root - 1;
  if (root < 2 || root > 5 || upos[root] !== 'VERB' || !/^VB[ND]$/.test(xpos[root]!)) return;
  if (!/^(?:amod|compound)$/.test(deprel[name]!) || !/^[.!?"”]$/.test(words.at(-1)!)) return;
  const above = head[name]!;
  if (above !== root && !(above > root && head[above] === root && /^i?obj$/.test(deprel[above]!))) return;
  if (hasDependant(annotation, root, ['nsubj', 'nsubj:pass', 'csubj', 'aux', 'aux:pass', 'cop'])) return;
  if (!hasDependant(annotation, root, ['obj', 'iobj', 'ccomp', 'xcomp', 'obl'])) return;
  for (let at = 0; at <= name; at++) if (!/^\p{Lu}/u.test(words[at]!)) return;
  for (let at = 0; at < name; at++) if (head[at] === root) head[at] = name;
  [head[name], deprel[name], upos[name], xpos[name], xpos[root]] = [root, 'nsubj', 'PROPN', 'NNP', 'VBD'];
}
