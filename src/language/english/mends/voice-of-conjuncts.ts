import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const reaching = /^(?:for|on|upon)$/;

/**
 * Makes an active verb of a participle that is joined to an active one, where the parser takes its subject for the patient (`Peru put its
 * troops on alert, and Chile called for a summit`). Changes the annotation in place.
 */
export function mendActiveConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 3; verb + 2 < words.length; verb++) {
    if (words[verb] !== 'called' || xpos[verb] !== 'VBN' || deprel[verb] !== 'conj') continue;
    if (!reaching.test(words[verb + 1]!) || hasDependant(annotation, verb, ['aux', 'cop'])) continue;
    const first = head[verb]!;
    const subject = deprel.findIndex((relation, at) => head[at] === verb && at < verb && relation === 'nsubj:pass');
    if (first < 0 || subject < 0 || hasDependant(annotation, first, ['aux:pass'])) continue;
    xpos[verb] = 'VBD';
    deprel[subject] = 'nsubj';
  }
}
mendActiveConjuncts.needs = [/^called$/, reaching];

/**
 * Makes a passive of a participle behind *been*, which the parser takes for what somebody was (`had been struck in the face`). Changes the
 * annotation in place.
 */
export function mendPassivesBehindBeen(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let been = 1; been + 1 < words.length; been++) {
    const verb = head[been]!;
    if (words[been] !== 'been' || deprel[been] !== 'cop' || verb < been) continue;
    if (upos[verb] !== 'VERB' || xpos[verb] !== 'VBN' || hasDependant(annotation, verb, ['obj'])) continue;
    deprel[been] = 'aux:pass';
    for (let at = 0; at < been; at++) if (head[at] === verb && deprel[at] === 'nsubj') deprel[at] = 'nsubj:pass';
  }
}
mendPassivesBehindBeen.needs = [/^been$/];
