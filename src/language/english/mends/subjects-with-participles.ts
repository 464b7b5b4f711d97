import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

/** Forms that are past tense and participle in one. */
const either =
  /^(?:\p{Ll}{2,}ed|held|caught|sent|built|bought|sold|left|kept|brought|cut|set|put|lost|found|made|met)$/u;
const finite = /^VB[DZP]$/;
const saying =
  /^(?:saying|said|says?|claim(?:ing|ed|s)?|alleg(?:ing|ed|es?)|argu(?:ing|ed|es?)|insist(?:ing|ed|s)?|add(?:ing|ed|s))$/;

/**
 * Makes the verb of a clause of its second past, where the parser takes the first for it, which is a participle of the subject: in `boats
 * anchored off the coast endangered the fleet` they endangered it. Changes the annotation in place.
 */
export function mendParticiplesBeforeVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb + 1 < words.length; verb++) {
    if (upos[verb] !== 'VERB' || !/^(?:advcl|ccomp|acl)$/.test(deprel[verb]!) || !/^VB[DZPN]$/.test(xpos[verb]!))
      continue;
    const first = firstOf(annotation, verb);
    if (first < 1 || first > verb - 2 || !either.test(words[first]!)) continue;
    const isNounsOwn = deprel[first] === 'acl' && head[first] === first - 1 && deprel[first - 1] === 'root';
    const subject = first - 1;
    const isSubject = /^nsubj/.test(deprel[subject]!) && head[subject] === first && xpos[first] === 'VBD';
    if (!/^(?:NOUN|PROPN)$/.test(upos[subject]!) || !(isSubject || isNounsOwn)) continue;
    // `indicated Peru shortlisted five`: behind a participle stands no name
    if (/^(?:NOUN|PROPN|PRON|DET)$/.test(upos[first + 1]!) && !/(?:day|week|month|year)$/.test(words[first + 1]!))
      continue;
    if (hasDependant(annotation, first, ['obj', 'xcomp', 'aux', 'cc'])) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'mark', 'cc', 'aux', 'obl:agent'])) continue;
    if (deprel.some((relation, at) => relation === 'advmod' && head[at] === verb && xpos[at] === 'WRB')) continue;
    if (!hasDependant(annotation, verb, ['obj', 'obl', 'ccomp', 'xcomp'], verb)) continue;
    if (words.slice(first, verb).some((word) => /^[,;:–—]$/.test(word)) || isInQuotation(words, first, verb)) continue;
    const above = isNounsOwn ? subject : first;
    [head[verb], deprel[verb]] = [head[above]!, deprel[above]!];
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    for (let at = 0; at < words.length; at++) {
      if (at === verb || at === subject) continue;
      const isBefore = at < first && !isUnder(annotation, at, subject);
      const isEnd = at > verb && /^(?:punct|conj|cc|parataxis)$/.test(deprel[at]!);
      if ((head[at] === first && (isBefore || isEnd)) || (isNounsOwn && head[at] === subject && isEnd)) head[at] = verb;
    }
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[first], deprel[first], xpos[first]] = [subject, 'acl', 'VBN'];
  }
}
mendParticiplesBeforeVerbs.needs = [either];

/**
 * The verb under which another stands: its own, or the one in whose phrase the noun is that the other describes, if that takes an object, which
 * no participle of a noun does.
 */
function firstOf({ head, deprel }: Annotation, verb: number): number {
  const above = head[verb]!;
  if (deprel[verb] !== 'acl') {
    // `said members arrested last week denied it`: both said
    const other = deprel.findIndex(
      (relation, at) =>
        relation === 'ccomp' && deprel[verb] === 'ccomp' && head[at] === above && at > above && at < verb,
    );
    return other < 0 ? above : other;
  }
  const hasObject = deprel.some((relation, at) => /^(?:obj|ccomp)$/.test(relation) && head[at] === verb && at > verb);
  return hasObject && above >= 0 && deprel[above] === 'obl' ? head[above]! : -1;
}

/**
 * Gives what is said its subject, where the parser takes that with its participle for the object of saying (`saying boats anchored off the coast
 * endangered the fleet`). Changes the annotation in place.
 */
export function mendSubjectsOfSaying(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 0; said + 4 < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB' || hasDependant(annotation, said, ['ccomp', 'xcomp']))
      continue;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === said && at > said);
    if (object < 0 || !/^(?:NOUN|PROPN)$/.test(upos[object]!)) continue;
    let verb = object + 1;
    while (verb < words.length && isUnder(annotation, verb, object)) verb++;
    if (verb === object + 1 || !finite.test(xpos[verb] ?? '') || upos[verb] !== 'VERB') continue;
    if (!/^(?:advcl|parataxis|conj|dep)$/.test(deprel[verb]!) || isUnder(annotation, said, verb)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'mark', 'cc'])) continue;
    if (words.slice(said, verb).some((word) => /^[,;:–—“”"]$/.test(word))) continue;
    [head[verb], deprel[verb], head[object], deprel[object]] = [said, 'ccomp', verb, 'nsubj'];
  }
}
mendSubjectsOfSaying.needs = [saying];

const thinking =
  /^(?:fearing|hoping|saying|claiming|believing|thinking|knowing|insisting|arguing|warning|adding|noting)$/;

/**
 * Hangs what somebody fears on that, where the parser hangs the fearing on it: in `They left, fearing the army may come` it is not the army
 * that fears. Changes the annotation in place.
 */
export function mendFearsBeforeClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let fear = 2; fear + 3 < words.length; fear++) {
    if (!thinking.test(words[fear]!) || xpos[fear] !== 'VBG' || deprel[fear] !== 'advcl') continue;
    const verb = head[fear]!;
    const above = head[verb] ?? -1;
    if (verb < fear + 2 || upos[verb] !== 'VERB' || above < 0 || above > fear) continue;
    if (hasDependant(annotation, fear, ['obj', 'ccomp', 'xcomp', 'nsubj'])) continue;
    const subject = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at > fear);
    if (subject < 0 || words.slice(fear, verb).includes(',')) continue;
    [head[fear], deprel[fear]] = [above, 'advcl'];
    [head[verb], deprel[verb]] = [fear, 'ccomp'];
    if (words[fear - 1] === ',') head[fear - 1] = fear;
  }
}
mendFearsBeforeClauses.needs = [thinking];
