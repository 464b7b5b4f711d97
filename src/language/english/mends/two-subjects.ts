import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Parts two clauses whose subjects the parser gives one verb, the first verb being taken for a participle before its object (`thousands
 * of farmers blocked streets, and police used gas`). Changes the annotation in place.
 */
export function mendTwoSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let second = 5; second < words.length; second++) {
    const verb = head[second]!;
    if (deprel[second] !== 'nsubj' || verb < second || upos[verb] !== 'VERB') continue;
    const first = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at < second);
    const and = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === verb && at > first && at < second);
    if (first < 0 || and < 0 || words[and - 1] !== ',') continue;
    const past = xpos.findIndex(
      (tag, at) => at > first && at < and && /^VB[DN]$/.test(tag) && deprel[at] === 'amod' && upos[at] === 'VERB',
    );
    const object = head[past] ?? -1;
    if (past < 0 || object < past || upos[object] !== 'NOUN' || deprel[object] !== 'nmod') continue;
    if (hasDependant(annotation, object, ['case', 'det'])) continue;
    const [above, relation] = [head[verb]!, deprel[verb]!];
    [head[past], deprel[past], xpos[past]] = [above, relation, 'VBD'];
    [head[verb], deprel[verb]] = [past, 'conj'];
    head[first] = past;
    [head[object], deprel[object]] = [past, 'obj'];
    for (let at = past + 1; at < and; at++)
      if (head[at] === object && deprel[at] === 'nmod') [head[at], deprel[at]] = [past, 'obl'];
    for (let at = 0; at < first; at++) if (head[at] === verb && upos[at] === 'PUNCT') head[at] = past;
  }
}
mendTwoSubjects.needs = [/^and$/, /^,$/];

/**
 * Gives a verb the first of two subjects, where the second is one of those: `Her critics, among them the former mayor, say she lied`.
 * Changes the annotation in place.
 */
export function mendSubjectsAmongThem(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let among = 2; among + 3 < words.length; among++) {
    if (words[among] !== 'among' || words[among - 1] !== ',' || !/^(?:them|whom)$/.test(words[among + 1]!)) continue;
    const verb = head.findIndex((_, at) => {
      const own = deprel.flatMap((relation, i) =>
        relation.startsWith('nsubj') && head[i] === at && i < at ? [i] : [],
      );
      return at > among && own.length === 2 && own[0]! < among && own[1]! > among;
    });
    if (verb < 0) continue;
    const [whole, some] = deprel.flatMap((relation, i) =>
      relation.startsWith('nsubj') && head[i] === verb && i < verb ? [i] : [],
    );
    [head[some!], deprel[some!]] = [whole!, 'appos'];
  }
}
mendSubjectsAmongThem.needs = [/^among$/, /^(?:them|whom)$/];

/**
 * Gives a verb behind `and` the subject right before it, where the parser makes that a second one of the verb it is joined to: `Lind appealed
 * for calm, and the envoy, Ana Moro, visited Lima`. Changes the annotation in place.
 */
export function mendSubjectsOfConjuncts(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let second = 3; second < head.length; second++) {
    const first = head[second]!;
    if (!/^nsubj/.test(deprel[second]!) || first < 0 || first > second || upos[first] !== 'VERB') continue;
    if (!deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === first && at < first)) continue;
    const verb = deprel.findIndex((relation, at) => relation === 'conj' && head[at] === first && at > second);
    if (verb < 0 || upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['nsubj', 'nsubj:pass', 'csubj'])) continue;
    const cc = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === verb && at < second);
    if (cc < first) continue;
    head[second] = verb;
    deprel[second] = hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}
mendSubjectsOfConjuncts.needs = [/^(?:and|but|or|while)$/];

const telling =
  /^(?:sa(?:ys?|id)|wr(?:ites?|ote)|argued?s?|added|insist(?:s|ed)|claim(?:s|ed)|declared?|maintain(?:s|ed)|stress(?:ed|es))$/;

/**
 * Gives what is said its subject, where the parser gives a verb of saying that stands between commas two of them: `The move, the three
 * wrote, was flawed`. Changes the annotation in place.
 */
export function mendSubjectsBeforeInserted(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let said = 3; said + 2 < words.length; said++) {
    if (!telling.test(words[said]!) || words[said + 1] !== ',') continue;
    const subjects = deprel.flatMap((relation, at) =>
      /^nsubj/.test(relation) && head[at] === said && at < said ? [at] : [],
    );
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at > said + 1);
    if (subjects.length !== 2 || clause < 0 || hasDependant(annotation, clause, ['nsubj', 'nsubj:pass', 'csubj']))
      continue;
    const [first, second] = subjects as [number, number];
    if (!words.slice(first + 1, second).includes(',') || !hasDependant(annotation, clause, ['cop', 'aux', 'aux:pass']))
      continue;
    head[first] = clause;
    deprel[first] = hasDependant(annotation, clause, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}
mendSubjectsBeforeInserted.needs = [telling, /^,$/];
