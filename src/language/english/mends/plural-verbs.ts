import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Takes a plural that has a singular subject right before it and a clause with `that` behind it for the verb it is (`The Peruvian
 * leadership fears that the talks may fail`): what is several is not one. Changes the annotation in place.
 */
export function mendPluralsWithClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    if (xpos[verb] !== 'NNS' || !/^(?:root|ccomp|conj|advcl|parataxis)$/.test(deprel[verb]!)) continue;
    const subject = verb - 1;
    if (head[subject] !== verb || deprel[subject] !== 'nsubj' || !/^NNP?$/.test(xpos[subject]!)) continue;
    if (words[verb + 1] !== 'that' || deprel[verb + 1] !== 'mark') continue;
    const clause = head[verb + 1]!;
    if (head[clause] !== verb || !/^(?:acl|ccomp)/.test(deprel[clause]!)) continue;
    if (hasDependant(annotation, verb, ['cop', 'case', 'det', 'aux'])) continue;
    [upos[verb], xpos[verb], deprel[clause]] = ['VERB', 'VBZ', 'ccomp'];
  }
}

/**
 * Takes `states` behind a number for the noun it is, and the word behind it for the verb (`Ten EU states press Peru`): what one
 * state says has no number before it. Changes the annotation in place.
 */
export function mendCountedStates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let states = 2; states + 2 < words.length; states++) {
    const subject = states - 1;
    const verb = states + 1;
    const object = head[verb]!;
    if (words[states] !== 'states' || xpos[states] !== 'VBZ' || head[subject] !== states) continue;
    if (deprel[subject] !== 'nsubj' || !hasDependant(annotation, subject, ['nummod'])) continue;
    if (!/^(?:compound|amod)$/.test(deprel[verb]!) || head[object] !== states || deprel[object] !== 'obj') continue;
    for (let at = 0; at < words.length; at++) {
      if (head[at] === subject) head[at] = states;
      else if (head[at] === states && at !== subject) head[at] = verb;
    }
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBP', head[states]!, deprel[states]!];
    [upos[states], xpos[states], head[states], deprel[states]] = ['NOUN', 'NNS', verb, 'nsubj'];
    deprel[subject] = 'compound';
  }
}

/**
 * Takes a plural of saying between two names for the verb it is (`The Daily reports Lind will endorse her`): one person is not
 * several of what is said. Changes the annotation in place.
 */
export function mendReportsOfNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let saying = 1; saying + 2 < words.length; saying++) {
    const name = saying + 1;
    const medium = saying - 1;
    if (!/^(?:reports|notes|claims|remarks)$/.test(words[saying]!) || xpos[saying] !== 'NNS') continue;
    if (deprel[saying] !== 'nmod:desc' || head[saying] !== name || upos[name] !== 'PROPN') continue;
    const verb = head[name]!;
    if (verb < name || !deprel[name]!.startsWith('nsubj') || hasDependant(annotation, name, ['conj'])) continue;
    if (head[medium] !== saying || !/^\p{Lu}/u.test(words[medium]!)) continue;
    for (let at = 0; at < words.length; at++)
      if ((head[at] === saying && at < medium) || (head[at] === name && at < saying)) head[at] = medium;
      else if (head[at] === verb && upos[at] === 'PUNCT') head[at] = saying;
    [upos[saying], xpos[saying], head[saying], deprel[saying]] = ['VERB', 'VBZ', head[verb]!, deprel[verb]!];
    [upos[medium], head[medium], deprel[medium]] = ['PROPN', saying, 'nsubj'];
    [head[verb], deprel[verb]] = [saying, 'ccomp'];
  }
}
