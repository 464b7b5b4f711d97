import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const noun = /^(?:NOUN|PROPN)$/;

/**
 * Gives a verb the subject that the parser hangs on its object, across an aside and an auxiliary (`ECOWAS, a bloc, is threatening
 * sanctions`). Changes the annotation in place.
 */
export function mendSubjectsOfObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let subject = 0; subject + 4 < words.length; subject++) {
    const object = head[subject]!;
    if (deprel[subject] !== 'nsubj' || object < subject || !noun.test(upos[object]!) || !noun.test(upos[subject]!))
      continue;
    const verb = head[object]!;
    if (verb <= subject || verb > object || upos[verb] !== 'VERB' || deprel[object] !== 'obj') continue;
    const auxiliary = deprel.findIndex((relation, at) => relation === 'aux' && head[at] === verb && at > subject);
    if (auxiliary < 0 || words[auxiliary - 1] !== ',' || hasDependant(annotation, verb, ['nsubj', 'csubj'])) continue;
    if (hasDependant(annotation, object, ['cop'])) continue;
    head[subject] = verb;
  }
}
mendSubjectsOfObjects.needs = [/^,$/];

/**
 * Gives a past the plural before a form in -ing for its subject, where the parser makes one name of that and the object of the form (`Women
 * banging pots marched on the palace`). Changes the annotation in place.
 */
export function mendSubjectsBeforeGerunds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let subject = 0; subject + 3 < words.length; subject++) {
    const gerund = subject + 1;
    const object = head[subject]!;
    if (xpos[gerund] !== 'VBG' || xpos[subject] !== 'NNS' || deprel[subject] !== 'compound') continue;
    if (object <= gerund || head[gerund] !== object || !noun.test(upos[object]!)) continue;
    const verb = object + 1;
    if (head[object] !== verb || xpos[verb] !== 'VBD' || hasDependant(annotation, verb, ['nsubj', 'csubj'])) continue;
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[gerund], deprel[gerund]] = [subject, 'acl'];
    [head[object], deprel[object]] = [gerund, 'obj'];
  }
}

/** Pasts of what is done and not done to anybody. */
const own =
  /^(?:struck|marched|rallied|protested|demonstrated|clashed|fled|gathered|arrived|resigned|surrendered|fought)$/;

/**
 * Makes the verb of a sentence of a past that the parser takes for what its subject is like (`Nurses struck for three days`), where nobody does
 * it to them. Changes the annotation in place.
 */
export function mendPastsOfSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 1 < words.length; verb++) {
    const subject = verb - 1;
    if (!own.test(words[verb]!) || deprel[verb] !== 'acl' || head[verb] !== subject || deprel[subject] !== 'root')
      continue;
    if (xpos[verb] !== 'VBN' && xpos[verb] !== 'VBD') continue;
    if (!noun.test(upos[subject]!) || hasDependant(annotation, subject, ['cop', 'nsubj', 'parataxis'])) continue;
    if (hasDependant(annotation, verb, ['obl:agent']) || words[verb + 1] === 'by') continue;
    [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    for (let at = verb + 1; at < words.length; at++) if (head[at] === subject) head[at] = verb;
  }
}
mendPastsOfSubjects.needs = [own];

/** Verbs whose participle seldom stands before a noun. */
const done = /^(?:imposed|introduced|issued|launched|summoned|expelled|deployed|urged|accused)$/;

/**
 * Makes a second verb of a participle behind `and` that the parser takes for what the noun behind it is like (`froze the aid and imposed travel
 * bans on officers`). Changes the annotation in place.
 */
export function mendVerbsBeforeConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb + 1 < words.length; verb++) {
    if (!done.test(words[verb]!) || words[verb - 1] !== 'and' || deprel[verb] !== 'amod') continue;
    const object = head[verb]!;
    const first = head[object] ?? -1;
    if (object < verb || deprel[object] !== 'conj' || first < 0 || first > verb || !noun.test(upos[first]!)) continue;
    const main = head[first]!;
    if (main < 0 || deprel[first] !== 'obj' || xpos[main] !== 'VBD' || !hasDependant(annotation, main, ['nsubj']))
      continue;
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [main, 'conj', 'VERB', 'VBD'];
    [head[object], deprel[object]] = [verb, 'obj'];
    [head[verb - 1], deprel[verb - 1]] = [verb, 'cc'];
  }
}
mendVerbsBeforeConjuncts.needs = [done, /^and$/];
