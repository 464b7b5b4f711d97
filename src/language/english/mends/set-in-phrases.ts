import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const manners = /^(?:private|public|secret)$/;

/**
 * Reads `in private its envoys grumble` with the envoys as subject, where the parser takes them for what it is in. Changes the
 * annotation in place.
 */
export function mendSubjectsBehindInPrivate(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    if (!manners.test(words[at]!) || !/^in$/i.test(words[at - 1]!) || deprel[at] !== 'amod') continue;
    const noun = head[at]!;
    const verb = head[noun]!;
    if (noun < at || verb < noun || deprel[noun] !== 'obl' || head[at - 1] !== noun || upos[verb] !== 'VERB') continue;
    if (!/^VB[DZP]$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['nsubj', 'expl', 'aux:pass'])) continue;
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[at], deprel[at]] = [verb, 'obl'];
    head[at - 1] = at;
  }
}
mendSubjectsBehindInPrivate.needs = [manners];

const views = /^(?:words|view|opinion|eyes|telling)$/;

/**
 * Reads `the plan is, in the words of one envoy, a farce` as what the plan is, where the parser takes the words for that. Changes
 * the annotation in place.
 */
export function mendPredicatesBehindViews(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let noun = 3; noun + 4 < words.length; noun++) {
    if (!views.test(words[noun]!) || !/^(?:the|his|her|their|its)$/.test(words[noun - 1]!)) continue;
    if (words[noun - 2] !== 'in' || words[noun - 3] !== ',' || head[noun - 2] !== noun) continue;
    const copula = deprel.findIndex((relation, at) => relation === 'cop' && head[at] === noun && at < noun - 3);
    const comma = words.indexOf(',', noun);
    if (copula < 0 || comma < 0) continue;
    const predicate = head.findIndex(
      (above, at) =>
        at > comma &&
        above >= noun &&
        above < comma &&
        /^(?:appos|conj|parataxis|nmod|dep|obj|list)$/.test(deprel[at]!),
    );
    if (predicate < 0 || hasDependant(annotation, predicate, ['nsubj', 'cc'])) continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === noun && (at < noun - 3 || at > comma || deprel[at] === 'cop')) head[at] = predicate;
    [head[predicate], deprel[predicate]] = [head[noun]!, deprel[noun]!];
    [head[noun], deprel[noun]] = [predicate, 'obl'];
  }
}
mendPredicatesBehindViews.needs = [views];

const some = /^(?:some|others|many|most|several|few|both|one)$/;

/** Takes `split, some arguing that it failed` for what some argue, where the parser takes it for a noun. Changes the annotation in place. */
export function mendSomeArguing(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb + 2 < words.length; verb++) {
    if (upos[verb] !== 'NOUN' || !/ing$/.test(words[verb]!) || words[verb + 1] !== 'that' || words[verb - 2] !== ',')
      continue;
    if (!some.test(words[verb - 1]!) || head[verb - 1] !== verb) continue;
    const clause = head[verb + 1]!;
    if (clause < verb || head[clause] !== verb || !/^(?:acl|ccomp)/.test(deprel[clause]!)) continue;
    [upos[verb], xpos[verb], deprel[verb], deprel[clause]] = ['VERB', 'VBG', 'advcl', 'ccomp'];
    [upos[verb - 1], deprel[verb - 1]] = ['PRON', 'nsubj'];
  }
}
mendSomeArguing.needs = [some, /^that$/];
