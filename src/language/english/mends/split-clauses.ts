import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const saying =
  /^(?:said|says|told|tells|added|adds|argued|argues|claimed|warned|insisted|noted|stated|wrote|explained|admitted|conceded)$/;

/**
 * Gives the first of two subjects of a verb of saying between commas to the clause behind it that lacks one: in `Peru's figures, she
 * told the broadcaster, were plucked from the air` the figures were plucked. Changes the annotation in place.
 */
export function mendSubjectsBeforeRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let said = 3; said + 2 < words.length; said++) {
    if (!saying.test(words[said]!)) continue;
    const subject = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === said && at < said);
    const speaker = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at > subject);
    if (subject < 0 || speaker < 0 || speaker > said) continue;
    let first = speaker;
    while (first > 0 && isUnder(annotation, first - 1, speaker)) first--;
    if (words[first - 1] !== ',' || first - 1 <= subject) continue;
    const clause = deprel.findIndex(
      (relation, at) => /^(?:ccomp|parataxis|conj)$/.test(relation) && head[at] === said && at > said + 1,
    );
    if (clause < 0 || hasDependant(annotation, clause, ['csubj', 'expl', 'mark', 'cc'])) continue;
    // `she told the broadcaster, were`: whom she told is no subject over a comma
    const told = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === clause && at > said);
    if (told >= 0) {
      if (words[told + 1] !== ',' || told > clause) continue;
      [head[told], deprel[told]] = [said, 'iobj'];
    }
    let begin = clause;
    for (let at = said + 1; at < clause; at++)
      if (isUnder(annotation, at, clause) && words[at] !== ',') {
        begin = at;
        break;
      }
    if (words[begin - 1] !== ',' || isInQuotation(words, 0, said)) continue;
    if (deprel[clause] !== 'ccomp') deprel[clause] = 'ccomp';
    [head[subject], deprel[subject]] = [
      clause,
      hasDependant(annotation, clause, ['aux:pass']) ? 'nsubj:pass' : 'nsubj',
    ];
  }
}
mendSubjectsBeforeRemarks.needs = [saying, /^,$/];

/**
 * Takes a verb of saying between two commas for a remark, where the parser makes it a second clause of the verb whose clause it is
 * said of; a clause behind it that `as` opens tells when: `Lind told them that Peru would not pay, diplomats said, as talks
 * went on.`. Changes the annotation in place.
 */
export function mendRemarksAsClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let said = 6; said + 2 < words.length; said++) {
    const verb = head[said]!;
    if (deprel[said] !== 'ccomp' || verb < 0 || verb > said || words[said + 1] !== ',' || !saying.test(words[said]!))
      continue;
    const speaker = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    let first = speaker;
    while (first > 0 && isUnder(annotation, first - 1, speaker)) first--;
    if (speaker < 0 || words[first - 1] !== ',' || hasDependant(annotation, said, ['mark', 'aux'])) continue;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === verb && at < first);
    if (clause < verb || isInQuotation(words, verb, said)) continue;
    deprel[said] = 'parataxis';
    for (let at = said + 1; at < words.length; at++)
      if (head[at] === said && deprel[at] !== 'punct') {
        head[at] = verb;
        if (deprel[at] === 'ccomp') deprel[at] = 'advcl';
      }
  }
}
mendRemarksAsClauses.needs = [saying, /^,$/];

/**
 * Takes a verb of saying that ends a sentence behind a comma for a remark on it, where the parser makes it a circumstance that no
 * conjunction opens, and two adjectives before its speaker for his: `It lasts a day so that aid can come in, Swiss and Saudi
 * mediators said in a statement.`. Changes the annotation in place.
 */
export function mendRemarksAsCircumstances(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 5; said + 1 < words.length; said++) {
    const verb = head[said]!;
    if (deprel[said] !== 'advcl' || verb < 0 || verb > said || head[verb]! >= 0 || !saying.test(words[said]!)) continue;
    if (hasDependant(annotation, said, ['mark', 'advmod', 'obj', 'ccomp', 'xcomp', 'aux'])) continue;
    const speaker = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    if (speaker < 0 || isInQuotation(words, verb, said)) continue;
    let first = speaker;
    while (first > 0 && isUnder(annotation, first - 1, speaker)) first--;
    // `Swiss and Saudi mediators`: the first adjective may be taken for a subject of the clause before
    if (words[first] === 'and' && upos[first - 1] === 'ADJ' && upos[first + 1] === 'ADJ' && words[first - 2] === ',') {
      [head[first - 1], deprel[first - 1]] = [speaker, 'amod'];
      first--;
    }
    if (words[first - 1] !== ',') continue;
    deprel[said] = 'parataxis';
  }
}
mendRemarksAsCircumstances.needs = [saying, /^,$/];

/**
 * Makes whoever is quoted the object of the verb, where the parser takes a name for a predicate: `It quoted Lind as telling Peru that
 * …`. Changes the annotation in place.
 */
export function mendObjectsOfQuoting(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 1; name + 2 < words.length; name++) {
    if (deprel[name] !== 'xcomp' || !/^(?:PROPN|NOUN)$/.test(upos[name]!) || !quoting.test(words[head[name]!] ?? ''))
      continue;
    const as = words.indexOf('as', name);
    if (as < 0 || as - name > 4 || xpos[as + 1] !== 'VBG' || hasDependant(annotation, head[name]!, ['obj'])) continue;
    deprel[name] = 'obj';
  }
}
const quoting = /^(?:quote[sd]?|quoting|cite[sd]?|citing)$/;
mendObjectsOfQuoting.needs = [quoting, /^as$/];
