import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const bringing =
  /^(?:drew|sparked|prompted|triggered|provoked|angered|enraged|infuriated|raised|caused|brought|won|dealt|fuelled|fueled|stoked|ignited|unleashed|shook|stunned|shocked|alarmed|ended|marked|followed)$/;

/**
 * Makes the predicate of a past tense that the parser takes for a relative clause without a subject of its own, where the sentence is
 * left without a verb: `Lima's decision to expel two envoys drew retaliation`. Changes the annotation in place.
 */
export function mendSubjectlessRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || upos[root] !== 'NOUN' || hasDependant(annotation, root, ['cop', 'nsubj', 'aux', 'case', 'parataxis']))
    return;
  const verb = deprel.findIndex(
    (relation, at) => relation === 'acl:relcl' && at > root && xpos[at] === 'VBD' && bringing.test(words[at]!),
  );
  if (verb < 0 || !hasDependant(annotation, verb, ['obj'])) return;
  const before = words.findIndex((_, at) => at < verb && head[at] === verb);
  if (before >= 0 || /^(?:who|which|that|,)$/.test(words[verb - 1]!)) return;
  // any other tense may be the sentence's
  if (xpos.some((tag, at) => at !== verb && /^(?:VB[DZP]|MD)$/.test(tag) && !isUnder(annotation, at, verb))) return;
  for (let at = verb + 1; at < words.length; at++) if (head[at] === root) head[at] = verb;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[root], deprel[root]] = [verb, 'nsubj'];
}
mendSubjectlessRelatives.needs = [bringing];
