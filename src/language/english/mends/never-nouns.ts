import type { Annotation } from '../model/index.js';

/** Verbs that are no nouns, which the tagger may take for such behind a relative clause. */
const never =
  /^(?:disagree|agree|argue|insist|believe|deny|acknowledge|complain|contend|maintain|recognise|recognize|suspect|oppose)$/;

/**
 * Makes the predicate of a verb behind a relative clause, where the parser takes it for a noun in that clause and a verb further on for the
 * predicate: `Clerks who wrote the report disagree, saying justice was done`. Changes the annotation in place.
 */
export function mendPredicatesBehindRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb + 1 < words.length; verb++) {
    if (!never.test(words[verb]!) || upos[verb] !== 'NOUN' || words[verb + 1] !== ',') continue;
    let clause = head[verb]!;
    while (clause >= 0 && clause < verb && deprel[clause] !== 'acl:relcl') clause = head[clause]!;
    const noun = clause < 0 || clause > verb || deprel[clause] !== 'acl:relcl' ? -1 : head[clause]!;
    const main = noun < 0 || !/^nsubj/.test(deprel[noun]!) ? -1 : head[noun]!;
    if (main < verb || deprel[main] !== 'root') continue;
    const own = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === main && at > verb);
    const saying = deprel.findIndex(
      (relation, at) => relation === 'advcl' && head[at] === main && at > verb && at < main,
    );
    if (own < 0 || (saying >= 0 && saying > own)) continue;
    const object = head.findIndex((above, at) => above === verb && at < verb && /^(?:NOUN|PROPN)$/.test(upos[at]!));
    if (object >= 0) {
      [head[object], deprel[object]] = [head[verb]!, deprel[verb]!];
      for (let at = 0; at < object; at++) if (head[at] === verb) head[at] = object;
    }
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBP'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    if (saying < 0) [head[main], deprel[main]] = [verb, 'parataxis'];
    else {
      [head[saying], deprel[saying]] = [verb, 'advcl'];
      [head[main], deprel[main]] = [saying, 'ccomp'];
    }
    const stop = words.length - 1;
    if (deprel[stop] === 'punct') head[stop] = verb;
  }
}
mendPredicatesBehindRelatives.needs = [never, /^,$/];

/**
 * Takes `present` behind people for what they are, where the parser takes it for a verb (`according to two people present, …`). Changes the
 * annotation in place.
 */
export function mendThosePresent(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let present = 2; present + 1 < words.length; present++) {
    const noun = present - 1;
    if (words[present] !== 'present' || upos[present] !== 'VERB' || !/^[,.]$/.test(words[present + 1]!)) continue;
    if (
      xpos[noun] !== 'NNS' ||
      !/^(?:people|officials|diplomats|witnesses|ministers|lawmakers|journalists|members|delegates|reporters|leaders|those)$/.test(
        words[noun]!,
      )
    )
      continue;
    const above = head[noun] === present ? head[present]! : -1;
    if (above < 0 && head[noun] === present) continue;
    for (let at = 0; at < words.length; at++) if (head[at] === present && at !== noun) head[at] = noun;
    if (above >= 0) [head[noun], deprel[noun]] = [above, deprel[noun] === 'nsubj' ? 'nsubj' : 'obl'];
    [head[present], deprel[present], upos[present], xpos[present]] = [noun, 'amod', 'ADJ', 'JJ'];
  }
}
mendThosePresent.needs = [/^present$/];
