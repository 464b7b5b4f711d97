import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const unchanged = /^(?:put|cut|set|hit|let|shut|quit|cast|hurt|split|spread|shed|rid|bid|beset|upset|thrust)$/;

/**
 * Puts a verb whose past has the form of its infinitive into the past, where the tagger has the infinitive and one alone is its subject: in `since
 * Peru put duties on copper` Peru did so, for it would else be `puts`. Changes the annotation in place.
 */
export function mendUnchangedPasts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 1; verb < words.length; verb++) {
    if (!/^VBP?$/.test(xpos[verb]!) || !unchanged.test(words[verb]!)) continue;
    const subject = head.findIndex((above, at) => above === verb && at < verb && deprel[at] === 'nsubj');
    if (subject < 0 || !/^NNP?$/.test(xpos[subject]!) || hasDependant(annotation, subject, ['conj'])) continue;
    if (hasDependant(annotation, verb, ['aux', 'cop']) || words.slice(subject, verb).includes('to')) continue;
    // `demanded that Peru cut supplies`: what is yet to be done
    if (/^(?:ccomp|csubj|acl)$/.test(deprel[verb]!)) continue;
    xpos[verb] = 'VBD';
  }
}
mendUnchangedPasts.needs = [unchanged];
