import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const thinking =
  /^(?:believe|think|argue|say|claim|insist|contend|warn|fear|maintain|acknowledge)(?:s|d|ed)?$|^(?:said|thought)$/;
/** Presents that are nouns too and seldom stand behind a plural as such. */
const presents =
  /^(?:amount|violate|risk|need|lack|pose|aim|matter|cost|hurt|help|mean|show|face|fuel|harm|threaten|deserve|reflect|benefit|work|rank|date|stand|result|end)$/;

/**
 * Makes a clause of what somebody thinks, where the parser takes its verb for a noun that the plural before it belongs to (`Lind
 * believes the strikes amount to a crime`). Changes the annotation in place.
 */
export function mendPresentsAsObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb + 1 < words.length; verb++) {
    const think = head[verb]!;
    const subject = verb - 1;
    if (!presents.test(words[verb]!) || xpos[verb] !== 'NN' || deprel[verb] !== 'obj' || think < 0) continue;
    if (think > subject || !thinking.test(words[think]!)) continue;
    if (xpos[subject] !== 'NNS' || head[subject] !== verb || deprel[subject] !== 'compound') continue;
    for (let at = think + 1; at < subject; at++) if (head[at] === verb) head[at] = subject;
    [upos[verb], xpos[verb], deprel[verb]] = ['VERB', 'VBP', 'ccomp'];
    deprel[subject] = 'nsubj';
    for (let at = verb + 1; at < words.length; at++) {
      if (head[at] !== verb) continue;
      if (deprel[at] === 'nmod') deprel[at] = 'obl';
      const to = deprel.findIndex((relation, i) => relation === 'mark' && head[i] === at && i < at);
      // `amount to murder`
      if (deprel[at] === 'acl' && words[verb] === 'amount' && words[to] === 'to') {
        [deprel[at], upos[at], xpos[at]] = ['obl', 'NOUN', 'NN'];
        [deprel[to], upos[to], xpos[to]] = ['case', 'ADP', 'IN'];
      }
    }
  }
}
mendPresentsAsObjects.needs = [presents, thinking];

const saying =
  /^(?:saying|adding|arguing|insisting|warning|claiming|calling|accusing|telling|denying|noting|declaring)$/;

/**
 * Gives a participle behind `with` the one who does it, where a name between commas parts the two (`welcomed the ruling, with its leader,
 * Ana Lind, saying that it was late`). Changes the annotation in place.
 */
export function mendSpeakersBehindWith(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let at = 6; at + 1 < words.length; at++) {
    if (!saying.test(words[at]!) || words[at - 1] !== ',' || !/^(?:advcl|acl)$/.test(deprel[at]!)) continue;
    if (hasDependant(annotation, at, ['nsubj', 'mark', 'aux'])) continue;
    const along = words.lastIndexOf('with', at);
    const noun = along < 1 || words[along - 1] !== ',' || deprel[along] !== 'case' ? -1 : head[along]!;
    if (noun < along || noun > at || !/^(?:nmod|obl)$/.test(deprel[noun]!)) continue;
    const name = deprel.findIndex((relation, i) => relation === 'appos' && head[i] === noun && i > noun);
    if (name < 0 || name > at || words[name - 1] !== ',') continue;
    if (words.slice(along + 1, at - 1).some((_, i) => !isUnder(annotation, along + 1 + i, noun))) continue;
    let main = head[noun]!;
    while (main >= 0 && annotation.upos[main] !== 'VERB') main = head[main]!;
    if (main < 0 || main > along || isUnder(annotation, main, at)) continue;
    [head[at], deprel[at]] = [main, 'advcl'];
    [head[noun], deprel[noun]] = [at, 'nsubj'];
    [head[along], deprel[along]] = [at, 'mark'];
    for (let comma = along - 1; comma < at; comma++)
      if (words[comma] === ',' && (head[comma] === noun || head[comma] === at)) head[comma] = at;
  }
}
mendSpeakersBehindWith.needs = [saying, /^with$/];

const telling = /^(?:said|told|added|announced|explained|insisted|argued|stressed|wrote|warned|claimed)$/;
/** What whoever speaks does or leaves. */
const ofSpeaker =
  /^(?:say|comment|elaborate|give|specify|disclose|reveal|name|confirm|rule|provide|answer|discuss|identify|explain|add|deny|accept|take|offer|call|urge|not)$/;

/**
 * Joins a second verb with `would` or `could` to what is said, where the parser joins it to the verb of saying (`told them that Peru was
 * watching the case but would refrain from acting`). Changes the annotation in place.
 */
export function mendModalsBehindClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 6; verb < words.length; verb++) {
    const said = head[verb]!;
    if (deprel[verb] !== 'conj' || xpos[verb] !== 'VB' || said < 0 || said > verb || !telling.test(words[said]!))
      continue;
    if (ofSpeaker.test(words[verb]!) || hasDependant(annotation, verb, ['nsubj', 'mark'])) continue;
    if (!deprel.some((relation, i) => relation === 'aux' && head[i] === verb && /^(?:would|could)$/.test(words[i]!)))
      continue;
    const clause = deprel.findIndex((relation, i) => relation === 'ccomp' && head[i] === said && i > said);
    if (clause < 0 || clause > verb || !hasDependant(annotation, clause, ['nsubj'])) continue;
    if (words.some((word, i) => word === 'that' && head[i] === clause && deprel[i] === 'mark')) head[verb] = clause;
  }
}
mendModalsBehindClaims.needs = [telling, /^(?:would|could)$/, /^that$/];

/**
 * Joins a clause about a thing that is spoken of to what is said of it, where the parser joins it to the verb of saying (`Lind said the
 * truce was holding and it would be extended`). Changes the annotation in place.
 */
export function mendPronounsBehindClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 6; verb < words.length; verb++) {
    const said = head[verb]!;
    if (deprel[verb] !== 'conj' || said < 0 || said > verb || !/^(?:said|says|told|added)$/.test(words[said]!))
      continue;
    const cc = deprel.findIndex((relation, i) => relation === 'cc' && head[i] === verb && i > said);
    const subject = deprel.findIndex((relation, i) => /^nsubj/.test(relation) && head[i] === verb);
    if (cc < 0 || subject !== cc + 1 || !/^(?:it|they|he|she)$/.test(words[subject]!)) continue;
    const isForeseen = deprel.some(
      (relation, i) => relation === 'aux' && head[i] === verb && /^(?:would|could|might)$/.test(words[i]!),
    );
    const isOfThing = /^(?:it|they)$/.test(words[subject]!) && words[cc - 1] !== ',' && xpos[said] !== 'VBG';
    const clause = deprel.findIndex((relation, i) => relation === 'ccomp' && head[i] === said && i > said);
    if (clause < 0 || clause > cc || !hasDependant(annotation, clause, ['nsubj'])) continue;
    if ((isForeseen || isOfThing) && !isInQuotation(words, said, verb)) head[verb] = clause;
  }
}
mendPronounsBehindClaims.needs = [/^(?:said|says|told|added)$/, /^(?:it|they|he|she)$/];

/**
 * Gives what is said its subject, where a relative clause between commas parts it from its verb and the parser takes it for an object
 * (`said his country, where most of it lies, would not pay`). Changes the annotation in place.
 */
export function mendSubjectsBeforeWhere(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 6; verb < words.length; verb++) {
    const said = head[verb]!;
    if (
      deprel[verb] !== 'ccomp' ||
      said < 0 ||
      said > verb ||
      !/^sa(?:id|ys)$|^insist|^warn|^argue|^add/.test(words[said]!)
    )
      continue;
    if (upos[verb] !== 'VERB' || hasDependant(annotation, verb, ['nsubj', 'mark', 'expl'])) continue;
    const noun = deprel.findIndex((relation, i) => relation === 'obj' && head[i] === said && i > said);
    if (
      noun < 0 ||
      noun > verb ||
      words[noun + 1] !== ',' ||
      !/^(?:where|which|who|whose)$/.test(words[noun + 2] ?? '')
    )
      continue;
    const inner = deprel.findIndex(
      (relation, i) =>
        relation === 'ccomp' && head[i] === said && i > noun + 2 && i < verb && isUnder(annotation, noun + 2, i),
    );
    if (inner < 0) continue;
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[inner], deprel[inner]] = [noun, 'acl:relcl'];
  }
}
mendSubjectsBeforeWhere.needs = [/^(?:where|which|who|whose)$/, /^,$/];

/**
 * Does the same for a participle of saying, where the parser takes the clause for one beside the main one (`left the talks, saying Lima, which
 * had sold arms, could not be a broker`). Changes the annotation in place.
 */
export function mendSubjectsBehindSaying(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 2; said + 4 < words.length; said++) {
    if (!/^(?:saying|arguing|adding|insisting|warning|claiming)$/.test(words[said]!)) continue;
    const noun = said + 1;
    if (deprel[noun] !== 'obj' || head[noun] !== said || upos[noun] !== 'PROPN' || words[noun + 1] !== ',') continue;
    if (!/^(?:where|which|who|whose)$/.test(words[noun + 2]!)) continue;
    const predicate = deprel.findIndex((relation, at) => relation === 'parataxis' && at > noun + 2 && head[at]! < said);
    if (predicate < 0 || hasDependant(annotation, predicate, ['nsubj', 'expl', 'mark', 'cc'])) continue;
    if (!hasDependant(annotation, predicate, ['aux', 'cop'])) continue;
    [head[predicate], deprel[predicate]] = [said, 'ccomp'];
    [head[noun], deprel[noun]] = [predicate, 'nsubj'];
  }
}
mendSubjectsBehindSaying.needs = [
  /^(?:where|which|who|whose)$/,
  /^(?:saying|arguing|adding|insisting|warning|claiming)$/,
];

const closing = /^(?:said|say|says|reported|told|confirmed)$/;

/**
 * Gives a last verb of saying both its speakers, where the parser joins the first to a noun before the comma (`Lind called off her
 * visit after they cancelled her meetings, two sources and a diplomat said`). Changes the annotation in place.
 */
export function mendSourcesJoinedToObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 6; said < words.length; said++) {
    if (!closing.test(words[said]!) || upos[said] !== 'VERB' || /\p{L}/u.test(words[said + 1] ?? '')) continue;
    if (deprel[said] !== 'conj' || head[said]! > said || head[said]! < 0) continue;
    const second = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    const and = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === said && at < second);
    if (second < 0 || and < 3 || words[and] !== 'and') continue;
    const first = deprel.findIndex(
      (relation, at) =>
        /^(?:conj|appos)$/.test(relation) && at < and && head[at]! < at && isLastBefore(annotation, at, and),
    );
    if (first < 0 || !/^(?:NOUN|PROPN)$/.test(upos[first]!)) continue;
    let begin = first;
    while (begin > 0 && isUnder(annotation, begin - 1, first)) begin--;
    const comma = words[begin] === ',' ? begin : begin - 1;
    if (words[comma] !== ',' || hasDependant(annotation, first, ['cc'])) continue;
    [head[first], deprel[first]] = [said, 'nsubj'];
    [head[second], deprel[second]] = [first, 'conj'];
    [head[and], deprel[said]] = [second, 'parataxis'];
    head[comma] = said;
  }
}
mendSourcesJoinedToObjects.needs = [closing, /^and$/, /^,$/];

/** Whether the words of a noun end right before another word. */
function isLastBefore(annotation: Annotation, noun: number, before: number): boolean {
  for (let at = noun + 1; at < before; at++) if (!isUnder(annotation, at, noun)) return false;
  return true;
}

/**
 * Makes the verb before a quotation the head of its sentence, where the parser takes a verb inside the quotation for that and the other
 * for a part of the subject (`Lind, its director, called this “spend now, pay later”.`). Changes the annotation in place.
 */
export function mendRootsInQuotations(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 5) return;
  const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === root && at < root);
  const verb = deprel.findIndex(
    (relation, at) => relation === 'acl' && head[at] === subject && at > subject && /^VB[DN]$/.test(xpos[at]!),
  );
  if (subject < 0 || verb < 0 || verb > root || words[verb - 1] !== ',') return;
  if (!isInQuotation(words, verb, root) || isInQuotation(words, 0, verb)) return;
  if (hasDependant(annotation, verb, ['aux', 'mark', 'nsubj'])) return;
  const inner = deprel.findIndex(
    (relation, at) => head[at] === verb && at > verb && /^(?:xcomp|ccomp)$/.test(relation),
  );
  [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[root], deprel[root]] = [inner > 0 && inner < root ? inner : verb, inner > 0 && inner < root ? 'conj' : 'xcomp'];
  for (let at = 0; at < words.length; at++) if (head[at] === root && (at < verb || words[at] === '.')) head[at] = verb;
}
mendRootsInQuotations.needs = [/^["“]$/, /^,$/];
