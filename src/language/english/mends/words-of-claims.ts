import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Nouns that say what is said. */
const claims =
  /^(?:claims?|allegations?|assertions?|warnings?|accusations?|suggestions?|statements?|reports?|complaints?|insistence|admissions?|assurances?|announcements?|denials?|predictions?|fears?|concerns?|hopes?|beliefs?|demands?|insistence)$/i;

/**
 * Takes `that` for a conjunction in `the claim by Poland that Belarus sent the drones`: its verb has another object. Changes the
 * annotation in place.
 */
export function mendClaimsWithObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 2; that + 2 < words.length; that++) {
    const verb = head[that]!;
    if (words[that] !== 'that' || deprel[that] !== 'obj' || verb < that + 2) continue;
    if (deprel[verb] !== 'acl:relcl' || !claims.test(words[head[verb]!] ?? '')) continue;
    if (!hasDependant(annotation, verb, ['obj', 'ccomp'], verb) || !hasDependant(annotation, verb, ['nsubj'], that))
      continue;
    [deprel[that], upos[that], xpos[that]] = ['mark', 'SCONJ', 'IN'];
    deprel[verb] = 'acl';
  }
}
mendClaimsWithObjects.needs = [/^that$/, claims];

/**
 * Gives `rejected claims that a pact would end it` its clause back to the claims, where the parser hangs it on the verb. Changes the annotation
 * in place.
 */
export function mendClausesBesideClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let that = 2; that + 2 < words.length; that++) {
    const clause = head[that]!;
    const noun = that - 1;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || clause < that || deprel[clause] !== 'ccomp') continue;
    if (!claims.test(words[noun]!) || deprel[noun] !== 'obj' || head[noun] !== head[clause] || head[noun]! > noun)
      continue;
    [head[clause], deprel[clause]] = [noun, 'acl'];
  }
}
mendClausesBesideClaims.needs = [/^that$/, claims];

/**
 * Gives `accused by the opposition of lying` its charge back from whoever makes it. Changes the annotation in place.
 */
export function mendChargesBehindAgents(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const agent = head[at]!;
    if (xpos[at] !== 'VBG' || deprel[at] !== 'acl' || agent < 1 || agent > at || deprel[agent] !== 'obl:agent')
      continue;
    const verb = head[agent]!;
    if (!/^(?:accused|suspected|convicted)$/.test(words[verb] ?? '') || words[agent + 1] !== 'of') continue;
    [head[at], deprel[at]] = [verb, 'advcl'];
  }
}
mendChargesBehindAgents.needs = [/^(?:accused|suspected|convicted)$/, /^of$/];

/** Reads `said just because it was old did not mean it was unsafe` as a clause. Changes the annotation in place. */
export function mendJustBecause(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let because = 2; because + 4 < words.length; because++) {
    if (words[because] !== 'because' || words[because - 1]!.toLowerCase() !== 'just') continue;
    const mean = head[because]!;
    const clause = head[because - 1]!;
    if (words[mean] !== 'mean' || deprel[mean] !== 'advcl' || head[clause] !== mean || head[mean]! >= because) continue;
    head[because] = clause;
    [deprel[mean], deprel[clause]] = ['ccomp', 'csubj'];
  }
}
mendJustBecause.needs = [/^because$/, /^just$/i];

/** Reads `To hear officials tell it, the pact is dead` as what is dead, as they tell it. Changes the annotation in place. */
export function mendToHearThemTell(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  const hear = words.findIndex((word, at) => word === 'hear' && /^to$/i.test(words[at - 1] ?? ''));
  const tell = hear < 1 ? -1 : head[hear]!;
  if (tell <= hear || words[tell] !== 'tell' || words[tell + 1] !== 'it' || deprel[hear] !== 'csubj') return;
  const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === tell && at > tell + 1);
  if (clause < 0) return;
  [head[clause], deprel[clause]] = [head[tell]!, deprel[tell]!];
  [head[hear], deprel[hear]] = [clause, 'advcl'];
  for (let at = tell + 2; at < words.length; at++) if (head[at] === tell) head[at] = clause;
  [head[tell], deprel[tell]] = [hear, 'xcomp'];
}
mendToHearThemTell.needs = [/^hear$/, /^tell$/];

/** Makes one phrase of `persona non grata`, whose words the parser hangs one by one on the verb. Changes the annotation in place. */
export function mendPersonaNonGrata(words: readonly string[], { head, deprel }: Annotation): void {
  for (let at = 1; at + 2 < words.length; at++) {
    if (!/^personae?$/i.test(words[at]!) || words[at + 1] !== 'non' || !/^gratae?$/.test(words[at + 2]!)) continue;
    if (head[at] === at + 1 || head[at] === at + 2) continue;
    head[at + 1] = head[at + 2] = at;
    deprel[at + 1] = deprel[at + 2] = 'flat';
  }
}
mendPersonaNonGrata.needs = [/^non$/, /^gratae?$/];

/** Gives `Rebels known as the Front freed a soldier` its verb, where the parser makes one of `known`. Changes the annotation in place. */
export function mendKnownAs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let known = 1; known + 3 < words.length; known++) {
    if (words[known] !== 'known' || words[known + 1] !== 'as' || xpos[known] !== 'VBD') continue;
    const verb = head[known + 1]!;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === known && at < known);
    if (subject < 0 || verb < known + 3 || head[verb] !== known || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    const name = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at > known + 1);
    if (name < 0 || upos[name] !== 'PROPN') continue;
    [head[verb], deprel[verb]] = [head[known]!, deprel[known]!];
    for (let at = 0; at < words.length; at++) if (head[at] === known && at !== subject) head[at] = verb;
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[known], deprel[known], xpos[known]] = [subject, 'acl', 'VBN'];
    [head[name], deprel[name]] = [known, 'obl'];
    [head[known + 1], deprel[known + 1]] = [name, 'case'];
  }
}
mendKnownAs.needs = [/^known$/, /^as$/];
