import type { Annotation } from '../model/index.js';

/** Participles that may be pasts. */
const pasts = /(?:ed|t|de)$/;

/**
 * Makes the main verb of what the parser takes for a participle behind a subject, where it takes the clause behind `after` for the main one: in `Peru's
 * president, Rosa Lind, named Mora minister on Friday after Vega resigned` she named him. Changes the annotation in place.
 */
export function mendNamedThenAfter(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = deprel.indexOf('root');
  if (root < 5 || upos[root] !== 'VERB') return;
  const mark = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === root && at < root);
  if (mark < 3 || !/^(?:after|because|since|when|while|as)$/.test(words[mark]!)) return;
  const subjects = deprel.flatMap((relation, at) =>
    head[at] === root && at < root && /^nsubj(?::pass)?$/.test(relation) ? [at] : [],
  );
  const [first, second, ...more] = subjects;
  if (first === undefined || second === undefined || more.length || first > mark || second < mark) return;
  const verb = deprel.findIndex(
    (relation, at) => relation === 'acl' && head[at] === first && at > first && at < mark && xpos[at] === 'VBN',
  );
  // in front of the participle stands the subject, or what is put in behind it
  if (verb < 0 || !pasts.test(words[verb]!) || /^(?:by|as)$/.test(words[verb + 1] ?? '')) return;
  const hasObject = deprel.some((relation, at) => head[at] === verb && /^(?:obj|xcomp|ccomp)$/.test(relation));
  if (!hasObject) return;
  [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
  [head[first], deprel[first]] = [verb, 'nsubj'];
  [head[root], deprel[root]] = [verb, 'advcl'];
  for (let at = 0; at < words.length; at++)
    if (head[at] === root && at !== verb && (at < mark || (at === words.length - 1 && deprel[at] === 'punct')))
      head[at] = verb;
}
mendNamedThenAfter.needs = [/^(?:after|because|since|when|while|as)$/];
