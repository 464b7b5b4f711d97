import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const saying =
  /^(?:sa(?:id|ys?)|insist(?:s|ed)?|claim(?:s|ed)?|argue[sd]?|maintain(?:s|ed)?|note[sd]?|add(?:s|ed)?|believe[sd]?|warn(?:s|ed)?)$/;

/**
 * Makes what is said of the second of two clauses that the parser hangs on one noun behind a word of saying, with nothing between them:
 * in `Lind said a text that had lapsed had no standing` that is what he said. Changes the annotation in place.
 */
export function mendPredicatesBehindRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    const noun = deprel[verb]!.startsWith('acl') && upos[verb] === 'VERB' ? head[verb]! : -1;
    if (noun < 0 || noun > verb || deprel[noun] !== 'obj') continue;
    const above = head[noun]!;
    if (above < 0 || above > noun || !saying.test(words[above]!) || hasDependant(annotation, above, ['ccomp']))
      continue;
    const first = deprel.findIndex((one, at) => one.startsWith('acl') && head[at] === noun && at > noun && at < verb);
    if (first < 0 || upos[first] !== 'VERB') continue;
    // the relative pronoun stands before the first clause, and the second has neither such a word nor a subject
    const that = xpos.findIndex((tag, at) => at > noun && at < first && (/^W/.test(tag) || words[at] === 'that'));
    if (that !== noun + 1) continue;
    let opens = verb;
    while (opens > first + 1 && head[opens - 1] === verb && /^(?:aux|advmod)/.test(deprel[opens - 1]!)) opens--;
    const tensed = deprel.findIndex((one, at) => at >= opens && (one !== 'advmod' || at === verb));
    if (
      !opensInTense(words, annotation, tensed) ||
      words.slice(first, verb).some((word) => /^(?:,|and|or|but|that)$/.test(word))
    )
      continue;
    if (isInQuotation(words, noun, verb)) continue;
    // whatever of the first clause hangs on the second, and its own subject
    for (let at = noun + 1; at < opens; at++) if (head[at] === verb) head[at] = first;
    if (deprel[that] === 'mark') deprel[that] = hasDependant(annotation, first, ['nsubj']) ? 'obj' : 'nsubj';
    if (xpos[verb] === 'VBN' && opens === verb) xpos[verb] = 'VBD';
    [head[verb], deprel[verb]] = [above, 'ccomp'];
    [head[noun], deprel[noun]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
  }
}
mendPredicatesBehindRelatives.needs = [saying, /^(?:that|which|who|whom)$/];

/** Whether a clause opens with a verb or auxiliary in a tense. */
const opensInTense = (words: readonly string[], { xpos }: Annotation, at: number): boolean =>
  /^(?:VB[DZP]|MD)$/.test(xpos[at]!) || words[at] === 'had';

/**
 * Gives what is said the noun before it for a subject, where the parser makes that the object of the word of saying: in `Lind insisted a pact
 * that was reached under duress was void` he insisted on no pact. Changes the annotation in place.
 */
export function mendSubjectsBeforeRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let said = 5; said < words.length; said++) {
    const above = deprel[said] === 'ccomp' ? head[said]! : -1;
    if (above < 0 || above > said || !saying.test(words[above]!)) continue;
    if (hasDependant(annotation, said, ['nsubj', 'csubj', 'expl', 'mark', 'cc'])) continue;
    const noun = deprel.findIndex((one, at) => one === 'obj' && head[at] === above && at > above && at < said);
    if (noun < 0 || !/^(?:W|IN|DT)/.test(xpos[noun + 1]!) || !/^(?:that|which|who|whom)$/.test(words[noun + 1]!))
      continue;
    const clause = deprel.findIndex((one, at) => one === 'acl:relcl' && head[at] === noun && at > noun && at < said);
    if (clause < 0 || words.slice(clause, said).some((word) => /^(?:,|and|or|but|that)$/.test(word))) continue;
    if (isInQuotation(words, noun, said)) continue;
    const is = deprel.findIndex((one, at) => /^(?:cop|aux)/.test(one) && head[at] === said && at > clause);
    if (!opensInTense(words, annotation, is < 0 ? said : is)) continue;
    [head[noun], deprel[noun]] = [said, hasDependant(annotation, said, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
  }
}
mendSubjectsBeforeRelatives.needs = [saying, /^(?:that|which|who|whom)$/];
