import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Takes a participle that holds the `but` or `and` before its noun for the verb of a clause of its own (`Lind met Soto, but
 * the two sides left without a deal`): what joins clauses stands in none about a noun. Changes the annotation in place.
 */
export function mendJoinedClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    const noun = head[at]!;
    if (xpos[at] !== 'VBN' || deprel[at] !== 'acl' || noun < 2 || noun > at) continue;
    if (!/^nsubj/.test(deprel[noun]!) || hasDependant(annotation, at, ['aux', 'nsubj', 'mark'])) continue;
    const verb = head[noun]!;
    if (verb < 0 || verb > noun || upos[verb] !== 'VERB') continue;
    const joint = deprel.findIndex((relation, word) => relation === 'cc' && head[word] === at && word < noun);
    if (joint < 0 || joint < verb || words[joint - 1] !== ',') continue;
    xpos[at] = 'VBD';
    [head[at], deprel[at]] = [verb, 'conj'];
    [head[noun], deprel[noun]] = [at, 'nsubj'];
  }
}
mendJoinedClauses.needs = [/^,$/];

/**
 * Takes a participle right behind a name between commas for the verb of whom it names, where a comma and `and` set him off from
 * the clause before (`voiced concern, and its spokesman, Ali Mora, called on all sides to talk`). Changes the annotation in
 * place.
 */
export function mendClausesBehindNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 6; at < words.length; at++) {
    if (!/^VB[DN]$/.test(xpos[at]!) || deprel[at] !== 'acl' || words[at - 1] !== ',') continue;
    const named = deprel.findLastIndex((relation, word) => word < at && relation === 'appos');
    const who = named < 0 ? -1 : head[named]!;
    if (who < 3 || deprel[who] !== 'conj' || who > named || words[named - 1] !== ',' || upos[named] !== 'PROPN')
      continue;
    const joint = deprel.findIndex((relation, word) => relation === 'cc' && head[word] === who && word < who);
    if (joint < 1 || words[joint - 1] !== ',' || !/^(?:and|but)$/.test(words[joint]!)) continue;
    if (hasDependant(annotation, at, ['aux', 'nsubj', 'mark'])) continue;
    let verb = head[who]!;
    while (verb >= 0 && upos[verb] !== 'VERB') verb = head[verb]!;
    if (verb < 0 || verb > joint) continue;
    xpos[at] = 'VBD';
    [head[at], deprel[at]] = [verb, 'conj'];
    [head[who], deprel[who]] = [at, 'nsubj'];
    head[joint] = at;
  }
}
mendClausesBehindNames.needs = [/^,$/, /^(?:and|but)$/];

/**
 * Takes a form in -ing that closes its clause behind `that` or `this` for a noun (`Chad rejects that reading.`), where the
 * parser has the pronoun as an object. Changes the annotation in place.
 */
export function mendGerundsBehindDemonstratives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const that = at - 1;
    const verb = head[at]!;
    if (xpos[at] !== 'VBG' || deprel[at] !== 'advcl' || !/^th(?:at|is)$/.test(words[that]!)) continue;
    if (verb !== at - 2 || (head[that] !== verb && head[that] !== at) || deprel[that] !== 'obj') continue;
    if (!/^[.,;:!?]$/.test(words[at + 1] ?? '.') || hasDependant(annotation, at, ['obj', 'mark', 'nsubj'], at))
      continue;
    [upos[at], xpos[at], deprel[at]] = ['NOUN', 'NN', 'obj'];
    [upos[that], xpos[that], head[that], deprel[that]] = ['DET', 'DT', at, 'det'];
  }
}
mendGerundsBehindDemonstratives.needs = [/^th(?:at|is)$/];

/**
 * Joins the first of two subjects to the second, where the parser gives it to the verb of saying behind the clause (`Peru's
 * government and the rebels extended the truce, the two sides said`). Changes the annotation in place.
 */
export function mendSubjectsDividedBySpeech(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let second = 2; second < head.length; second++) {
    const verb = head[second]!;
    if (!/^nsubj/.test(deprel[second]!) || verb < second || deprel[verb] !== 'ccomp') continue;
    const said = head[verb]!;
    if (said < verb) continue;
    const joint = deprel.findIndex((relation, at) => at < second && relation === 'cc' && head[at] === second);
    if (joint < 1) continue;
    const ofSaid = deprel.flatMap((relation, at) => (head[at] === said && relation === 'nsubj' ? [at] : []));
    const [first] = ofSaid;
    if (ofSaid.length < 2 || first === undefined || first >= joint || ofSaid.some((at) => at > first && at < verb))
      continue;
    if (!/^(?:NOUN|PROPN)$/.test(upos[first]!)) continue;
    [head[first], deprel[first]] = [verb, deprel[second]!];
    [head[second], deprel[second]] = [first, 'conj'];
  }
}

const isConjoined = ({ head, deprel }: Annotation, word: number): boolean =>
  deprel.some((relation, at) => head[at] === word && relation === 'cc');

/**
 * Takes what stands between commas behind a subject for a participle about it, where the parser has it for the verb and hangs
 * the verb behind the second comma on it (`The envoy, asked whether Peru would leave, declined to answer`). Changes the
 * annotation in place.
 */
export function mendInsertedParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 4; verb + 1 < words.length; verb++) {
    const inserted = head[verb]!;
    if (!/^VB[DZ]$/.test(xpos[verb]!) || words[verb - 1] !== ',' || deprel[verb] !== 'ccomp') continue;
    if (inserted < 2 || !/^VB[DN]$/.test(xpos[inserted]!) || words[inserted - 1] !== ',') continue;
    if (hasDependant(annotation, verb, ['nsubj', 'mark', 'aux']) || isConjoined(annotation, verb)) continue;
    if (hasDependant(annotation, inserted, ['aux', 'mark', 'obj', 'iobj']) || isConjoined(annotation, inserted))
      continue;
    const subject = deprel.findIndex((relation, at) => at < inserted && head[at] === inserted && relation === 'nsubj');
    if (subject < 0 || head[inserted]! >= 0) continue;
    const last = deprel.findLastIndex(
      (_, at) => at < inserted - 1 && isUnder(annotation, at, subject) && words[at] !== ',',
    );
    if (last !== inserted - 2) continue;
    [head[verb], deprel[verb]] = [-1, 'root'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[inserted], deprel[inserted], xpos[inserted]] = [subject, 'acl', 'VBN'];
    for (let at = verb + 1; at < words.length; at++) if (head[at] === inserted) head[at] = verb;
  }
}
mendInsertedParticiples.needs = [/^,$/];
