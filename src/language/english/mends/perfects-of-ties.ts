import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const have = /^(?:has|have|had|having)$/;
const cut =
  /^(?:broken|severed|cut|frozen|suspended|halted|restored|resumed|renewed|reopened|closed|downgraded|ended)$/;
const ties = /^(?:ties|relations|links|contacts?|talks|negotiations|cooperation|trade|borders?)$/;

/**
 * Makes the perfect of `has severed ties with`, where the parser takes the participle for an attribute of the ties that one has. Changes the
 * annotation in place.
 */
export function mendPerfectsOfTies(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    const before = verb - 1;
    const noun = head[verb]!;
    if (!cut.test(words[verb]!) || deprel[verb] !== 'amod' || !have.test(words[before]!)) continue;
    if (noun < verb || !ties.test(words[noun]!) || deprel[noun] !== 'obj' || head[noun] !== before) continue;
    if (hasDependant(annotation, noun, ['det', 'nmod:poss', 'nummod'])) continue;
    for (let at = 0; at < words.length; at++) if (head[at] === before && at !== verb) head[at] = verb;
    [head[verb], deprel[verb]] = [head[before]!, deprel[before]!];
    [upos[verb], xpos[verb]] = ['VERB', 'VBN'];
    [head[before], deprel[before], upos[before]] = [verb, 'aux', 'AUX'];
    // `in May` tells when they were cut
    for (let at = noun + 1; at < words.length; at++)
      if (
        head[at] === noun &&
        deprel[at] === 'nmod' &&
        /^(?:January|February|March|April|May|June|July|August|September|October|November|December|[12]\d{3})$/.test(
          words[at]!,
        )
      )
        [head[at], deprel[at]] = [verb, 'obl'];
  }
}
mendPerfectsOfTies.needs = [have, cut, ties];

const cuts = /^(?:cut|severed|suspended|froze|halted|restored|resumed|renewed|reopened|closed|broke|ended)$/;

/**
 * Makes a clause of its own of a name, a participle and the ties it is about behind `and` and a comma, where the parser joins them to the
 * last noun before: `sold tanks to Chad, and Mali cut ties`. Changes the annotation in place.
 */
export function mendTiesCutBehindAnd(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let and = 4; and + 3 < words.length; and++) {
    if (!/^(?:and|but|while)$/.test(words[and]!) || words[and - 1] !== ',') continue;
    let verb = and + 1;
    while (verb < words.length && upos[verb] === 'PROPN') verb++;
    if (verb === and + 1 || verb > and + 4 || !cuts.test(words[verb] ?? '') || deprel[verb] !== 'amod') continue;
    const noun = head[verb]!;
    if (noun < verb || !ties.test(words[noun]!) || deprel[noun] !== 'conj' || head[noun]! > and) continue;
    if (hasDependant(annotation, noun, ['det', 'nmod:poss', 'nummod', 'case'])) continue;
    let main = head[noun]!;
    while (main >= 0 && !(upos[main] === 'VERB' && /^VB[DZP]$/.test(xpos[main]!))) main = head[main]!;
    if (main < 0 || main > and || isInQuotation(words, main, verb)) continue;
    const name = verb - 1;
    for (let at = and - 1; at < words.length; at++)
      if (at !== verb && at !== name && (head[at] === noun || head[at] === verb) && at !== noun)
        head[at] =
          at < name && upos[at] === 'PROPN'
            ? name
            : /^(?:nmod|obl)$/.test(deprel[at]!) && words[at - 1] === 'with'
              ? noun
              : verb;
    for (let at = noun + 1; at < words.length; at++) if (head[at] === verb && deprel[at] === 'nmod') deprel[at] = 'obl';
    [head[and], head[and - 1]] = [verb, verb];
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [main, 'conj', 'VERB', 'VBD'];
    [head[name], deprel[name]] = [verb, 'nsubj'];
    [head[noun], deprel[noun]] = [verb, 'obj'];
  }
}
mendTiesCutBehindAnd.needs = [/^(?:and|but|while)$/, /^,$/, cuts, ties];
