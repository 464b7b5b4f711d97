import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Those of whom states have one each. */
const plural =
  /^(?:ministers|presidents|leaders|heads|premiers|chancellors|ambassadors|envoys|representatives|delegates|negotiators|officials|chiefs|secretaries|kings|monarchs|counterparts|speakers|governors)$/i;
const single =
  /^(?:president|minister|chancellor|premier|leader|head|chair|chairman|chairwoman|chairperson|representative|secretary|general|commissioner|chief|ambassador|envoy|director|governor|speaker|king|emir|sultan|coordinator)$/i;

/**
 * Joins whoever is told with an office of another body behind a list of states to those of the states, where the parser takes him for one more
 * state: in `the ministers of Peru, Chile and Chad, and the president of the bank` the ministers are not the president's. Changes the annotation
 * in place.
 */
export function mendOfficesBehindLists(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let other = 6; other < words.length; other++) {
    const state = head[other]!;
    if (deprel[other] !== 'conj' || !single.test(words[other]!) || state < 1 || state > other) continue;
    const those = head[state]!;
    if (
      deprel[state] !== 'nmod' ||
      upos[state] !== 'PROPN' ||
      those < 0 ||
      those > state ||
      !plural.test(words[those]!)
    )
      continue;
    const joint = words.findIndex((word, at) => at > state && /^(?:and|or)$/.test(word) && head[at] === other);
    if (joint < 0 || joint > other || !isTold(annotation, other)) continue;
    [head[other], deprel[other]] = [those, 'conj'];
  }
}
mendOfficesBehindLists.needs = [plural, single, /^(?:and|or)$/, /^of$/];

/** Whether an office has words that say whose it is, or an article. */
const isTold = (annotation: Annotation, at: number): boolean =>
  hasDependant(annotation, at, ['det', 'nmod', 'nmod:poss', 'amod']);

/**
 * Joins states of a list to the first, where the parser joins those in its middle to the pronoun of whom it tells: `We, the ministers of Peru,
 * Chile and Chad, condemn it`. Changes the annotation in place.
 */
export function mendListsOfWe(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let we = 0; we + 5 < words.length; we++) {
    if (!/^we$/i.test(words[we]!) || words[we + 1] !== ',') continue;
    const those = words.findIndex((word, at) => at > we && plural.test(word) && head[at] === we);
    if (those < 0 || those > we + 6 || !/^(?:conj|appos)$/.test(deprel[those]!)) continue;
    const state = deprel.findIndex(
      (relation, at) => relation === 'nmod' && head[at] === those && at > those && upos[at] === 'PROPN',
    );
    if (state < 0) continue;
    deprel[those] = 'appos';
    for (let at = state + 1; at < words.length; at++) {
      if (head[at] !== we || deprel[at] !== 'conj') continue;
      head[at] = upos[at] === 'PROPN' && !single.test(words[at]!) ? state : those;
    }
  }
}
mendListsOfWe.needs = [plural, /^we$/i, /^,$/, /^of$/];
