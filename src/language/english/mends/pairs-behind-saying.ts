import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const saying =
  /^(?:s(?:ays?|aid|aying)|add(?:s|ed)|think(?:s|ing)?|thought|believ(?:es?|ed|ing)|argu(?:es?|ed|ing)|insist(?:s|ed|ing)?|claim(?:s|ed|ing)?|report(?:s|ed|ing)?|announc(?:es?|ed|ing)|confirm(?:s|ed|ing)?|admit(?:s|ted|ting)?|warn(?:s|ed|ing)?|fear(?:s|ed|ing)?|hop(?:es?|ed|ing)|not(?:es?|ed|ing)|den(?:y|ies|ied|ying)|alleg(?:es?|ed|ing)|know(?:s|ing)?|knew|reveal(?:s|ed|ing)?|disclos(?:es?|ed|ing)|estimat(?:es?|ed|ing))$/;

const subjects = ['nsubj', 'csubj', 'expl'];

/**
 * Makes a clause behind a verb of saying of two subjects that `and` joins and what is said of both, where the parser joins the predicate
 * to the saying (`Officials said Peru and Chile would be the hosts`). Changes the annotation in place.
 */
export function mendPairsBehindSaying(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 1; said + 5 < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB' || hasDependant(annotation, said, ['ccomp', 'obj']))
      continue;
    const and = words.indexOf('and', said + 2);
    const verb = and < 0 ? -1 : head[and]!;
    if (verb < and || deprel[and] !== 'cc' || head[verb] !== said || deprel[verb] !== 'conj') continue;
    const [first, second, ...more] = deprel.flatMap((relation, at) =>
      head[at] === verb && /^nsubj/.test(relation) ? [at] : [],
    );
    if (first === undefined || second === undefined || more.length || first < said || first > and || second < and)
      continue;
    const isBeside =
      words.slice(said + 1, and).every((_, i) => isUnder(annotation, said + 1 + i, first)) &&
      words.slice(and + 1, second).every((_, i) => isUnder(annotation, and + 1 + i, second));
    if (!isBeside) continue;
    deprel[verb] = 'ccomp';
    [head[second], deprel[second], head[and]] = [first, 'conj', second];
  }
}
mendPairsBehindSaying.needs = [saying, /^and$/];

/**
 * Makes what somebody says of a noun and the clause behind it that has no subject, where the parser takes the noun for an object
 * (`after announcing a rival was leaving`). Changes the annotation in place.
 */
export function mendObjectsOfSaying(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 0; said + 3 < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB') continue;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === said && at > said);
    if (object < 0 || !/^(?:NOUN|PROPN)$/.test(upos[object]!) || hasDependant(annotation, said, ['ccomp', 'xcomp']))
      continue;
    let next = said + 1;
    while (next < words.length && isUnder(annotation, next, object)) next++;
    if (next <= object || upos[next] !== 'AUX' || !/^(?:MD|VB[DZP])$/.test(xpos[next]!)) continue;
    const verb = head[next]!;
    if (verb <= next || !/^(?:advcl|ccomp|parataxis|conj)$/.test(deprel[verb]!) || isUnder(annotation, said, verb))
      continue;
    if (hasDependant(annotation, verb, [...subjects, 'mark', 'cc'])) continue;
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    [head[object], deprel[object]] = [verb, hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'];
  }
}
mendObjectsOfSaying.needs = [saying];
