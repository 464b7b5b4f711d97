import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const finite = /^VB[DZP]$/;

/**
 * Joins a clause with a subject and an object of its own to the main verb, where the parser joins it to a relative clause without a
 * pronoun: in `They shot a trader they had seized and police found his body` nobody had both. Changes the annotation in place.
 */
export function mendClausesBehindBareRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let and = 5; and + 3 < words.length; and++) {
    if (words[and] !== 'and' && words[and] !== 'but') continue;
    const verb = deprel.findIndex(
      (relation, at) =>
        at > and + 1 && relation === 'conj' && upos[at] === 'VERB' && finite.test(xpos[at]!) && head[at]! < and,
    );
    const inside = verb < 0 ? -1 : head[verb]!;
    const noun = inside < 0 ? -1 : head[inside]!;
    if (noun < 0 || noun > inside || deprel[inside] !== 'acl:relcl' || hasDependant(annotation, inside, ['obj']))
      continue;
    if (xpos.some((tag, at) => at > noun && at < inside && /^(?:W|IN)/.test(tag))) continue;
    const subject = deprel.findIndex(
      (relation, at) => at > and && at < verb && /^nsubj/.test(relation) && (head[at] === verb || head[at] === inside),
    );
    if (subject < 0 || words.slice(and, verb).includes(',')) continue;
    if (!hasDependant(annotation, inside, ['nsubj']) || !hasDependant(annotation, verb, ['obj', 'ccomp'], verb))
      continue;
    const main = mainOf(annotation, noun);
    if (main < 0 || main > noun || !hasDependant(annotation, main, ['nsubj'])) continue;
    if (xpos[main] !== xpos[verb] || isInQuotation(words, main, verb)) continue;
    [head[verb], head[subject], head[and]] = [main, verb, verb];
  }
}
mendClausesBehindBareRelatives.needs = [/^(?:and|but)$/];

/** The finite verb, inside no other clause, under which a noun stands; or -1. */
function mainOf({ head, deprel, upos, xpos }: Annotation, noun: number): number {
  let at = noun;
  for (let steps = 0; at >= 0 && steps < 9; at = head[at]!, steps++)
    if (upos[at] === 'VERB' && finite.test(xpos[at]!))
      return /^(?:root|ccomp|conj|parataxis)$/.test(deprel[at]!) ? at : -1;
  return -1;
}

/**
 * Joins a verb behind `but` without a comma to the relative clause that a comma opens, where the parser joins it to the main verb: in `The
 * move seemed aimed at Iran, which had condemned the raid but also criticised the force` Iran did both. Changes the annotation in place.
 */
export function mendVerbsInsideRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let but = 6; but + 1 < words.length; but++) {
    if (!/^(?:but|and)$/.test(words[but]!) || words[but - 1] === ',') continue;
    const verb = head[but]!;
    const main = verb > but && deprel[verb] === 'conj' ? head[verb]! : -1;
    if (main < 0 || main > but || !/^VB[DN]$/.test(xpos[verb]!) || upos[verb] !== 'VERB') continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'mark'])) continue;
    let which = but - 1;
    while (which > main && !(/^(?:which|who)$/.test(words[which]!) && words[which - 1] === ',')) which--;
    const inside = which > main ? head[which]! : -1;
    if (inside < which || inside > but || !/^nsubj/.test(deprel[which]!) || !deprel[inside]!.startsWith('acl'))
      continue;
    // what closes the clause ends it: `…, which left, seemed calm but wept`
    if (words.slice(which, but).includes(',') || isInQuotation(words, which, verb)) continue;
    if (xpos[inside] !== 'VBD' && !hasDependant(annotation, inside, ['aux'])) continue;
    head[verb] = inside;
  }
}
mendVerbsInsideRelatives.needs = [/^(?:but|and)$/, /^,$/, /^(?:which|who)$/];
