import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Gives a preposition behind a noun the noun phrase that it opens, where the parser makes it a postposition and that phrase an
 * object of the verb: `hailed the vote as a triumph over the party of hate`. Changes the annotation in place.
 */
export function mendPrepositionsBehindNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 2; at + 1 < words.length; at++) {
    const noun = head[at]!;
    if (deprel[at] !== 'case' || noun !== at - 1 || upos[noun] !== 'NOUN' || !opening.test(words[at]!)) continue;
    let first = at + 1;
    if (/^["“]$/.test(words[first]!)) first++;
    const phrase = head.findIndex(
      (above, word) =>
        word >= first && above >= 0 && above < noun && /^(?:obj|obl|obl:unmarked|nmod)$/.test(deprel[word]!),
    );
    if (phrase < 0 || phrase - first > 5 || !/^(?:NOUN|PROPN)$/.test(upos[phrase]!)) continue;
    if (!isUnder(annotation, first, phrase) || hasDependant(annotation, phrase, ['case'])) continue;
    [head[at], head[phrase], deprel[phrase]] = [phrase, noun, 'nmod'];
  }
}

const opening = /^(?:over|for|against|with|to|of|in|on|from|between|by|at|into)$/;
mendPrepositionsBehindNouns.needs = [opening];

/**
 * Makes the verb before a semicolon the main one of the subject before it, where the parser gives that subject to the verb behind
 * the semicolon, which has its own: `The minister, who is ill, missed the vote; her office said she was abroad.`. Changes the
 * annotation in place.
 */
export function mendSubjectsBeforeSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos, upos } = annotation;
  const root = head.findIndex((above) => above < 0);
  const mark = words.indexOf(';');
  if (mark < 3 || root < mark) return;
  const subject = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === root && at < mark);
  const own = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === root && at > mark);
  if (subject < 0 || own < 0) return;
  const verb = xpos.findIndex(
    (tag, at) =>
      at > subject &&
      at < mark &&
      /^VB[DZP]$/.test(tag) &&
      upos[at] === 'VERB' &&
      words[at - 1] === ',' &&
      deprel[at] === 'conj' &&
      isUnder(annotation, at, subject) &&
      !hasDependant(annotation, at, ['nsubj', 'csubj', 'cc', 'aux']),
  );
  if (verb < 0) return;
  for (let at = 0; at < mark; at++) if (head[at] === root && at !== subject && at !== verb) head[at] = verb;
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[root], deprel[root]] = [verb, 'parataxis'];
}
mendSubjectsBeforeSemicolons.needs = [/^;$/];

/**
 * Takes what somebody calls a thing for the thing that a verb is about, where the parser makes it the predicate of the sentence and
 * the verb an attribute of the subject: `The spokesman, Liu, blamed Peru for what he said was a provocation.`. Changes the
 * annotation in place.
 */
export function mendWhatIsSaidToBe(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  const what = words.indexOf('what');
  const verb = what < 0 ? -1 : head[what]!;
  if (root < what || verb < 0 || verb > what || deprel[verb] !== 'acl' || !/^VB[ND]$/.test(xpos[verb]!)) return;
  const subject = head[verb]!;
  if (deprel[subject] !== 'nsubj' || head[subject] !== root || hasDependant(annotation, verb, ['nsubj', 'aux'])) return;
  const said = deprel.findIndex((relation, at) => relation === 'acl:relcl' && head[at] === what);
  if (said < what || !/^(?:was|were|is|are)$/.test(words[said + 1] ?? '') || head[said + 1] !== root) return;
  for (let at = said + 2; at < words.length; at++) if (head[at] === root && deprel[at] === 'punct') head[at] = verb;
  for (let at = 0; at < verb; at++) if (head[at] === root && at !== subject) head[at] = verb;
  [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
  head[subject] = verb;
  [head[root], deprel[root]] = [said, 'ccomp'];
}
mendWhatIsSaidToBe.needs = [/^what$/, /^(?:was|were|is|are)$/];
