import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What somebody does who is then quoted in a clause of its own. */
const reacting =
  /^(?:protested|objected|reacted|responded|disagreed|demurred|agreed|concurred|retorted|differed|hesitated|balked)$/;
const saying =
  /^(?:said|says|called|calls|told|accused|described|wrote|warned|argued|denounced|dismissed|insisted|condemned|rejected)$/;

/**
 * Makes a clause of its own of one behind a colon in which somebody speaks, where the parser takes it for what is protested, and joins to it
 * what he says besides: `Peru protested: its envoy, Ana Lind, called the page a fake and said it had to go`. Changes the annotation in place.
 */
export function mendSpeakersBehindColons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let colon = 2; colon + 3 < words.length; colon++) {
    if (words[colon] !== ':') continue;
    let verb = colon - 1;
    while (verb > 0 && upos[verb] !== 'VERB' && colon - verb < 4) verb--;
    if (!reacting.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === verb && at > colon);
    if (clause < 0 || !saying.test(words[clause]!) || !hasDependant(annotation, clause, ['nsubj'], colon)) continue;
    deprel[clause] = 'parataxis';
    for (let at = clause + 1; at < words.length; at++)
      if (head[at] === verb && deprel[at] === 'conj' && !hasDependant(annotation, at, ['nsubj'])) head[at] = clause;
  }
}
mendSpeakersBehindColons.needs = [reacting, /^:$/];
