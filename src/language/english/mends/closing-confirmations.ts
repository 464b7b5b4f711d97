import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const telling =
  /^(?:confirmed|acknowledged|announced|reported|said|claimed|conceded|admitted|estimated|recalled|predicted|complained|explained|noted|alleged|insisted|believed)$/;
/** What is itself confirmed or reported. */
const told =
  /^(?:cases?|deaths?|infections?|kills?|ones?|first|last|second|third|victims?|dates?|figures?|tolls?|totals?|results?|sightings?|attacks?|incidents?|reports?|others?|losses|casualt(?:y|ies)|strikes?|deals?|plans?)$/;

/**
 * Makes a clause of the noun and the verb that close a sentence behind a comma, where the parser describes the noun with the verb and takes
 * it for one more of the nouns before: `The envoy will go to Lima, two diplomats confirmed`. Changes the annotation in place.
 */
export function mendClosingConfirmations(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  let verb = words.length - 1;
  while (verb > 5 && upos[verb] === 'PUNCT') verb--;
  if (!telling.test(words[verb]!) || deprel[verb] !== 'acl' || words[verb + 1] === '?') return;
  const comma = words.lastIndexOf(',', verb);
  if (comma < 3 || verb - comma > 8 || verb - comma < 2) return;
  // one noun stands between with all that is its own
  let source = -1;
  for (let at = comma + 1; at < verb; at++) {
    if (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(upos[at]!)) return;
    const above = head[at]!;
    if (above > comma && above < verb) continue;
    if (source >= 0) return;
    source = at;
  }
  if (source < 0 || told.test(words[source]!) || hasDependant(annotation, source, ['case'])) return;
  const isNoun = /^(?:NOUN|PROPN)$/.test(upos[source]!) || (words[source] === 'official' && source === verb - 1);
  if (!isNoun) return;
  const root = head.indexOf(-1);
  if (root > comma || !deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === root && at < comma))
    return;
  [head[source], deprel[source]] = [verb, 'nsubj'];
  if (upos[source] === 'ADJ') [upos[source], xpos[source]] = ['NOUN', 'NN'];
  [head[verb], deprel[verb], xpos[verb]] = [root, 'parataxis', 'VBD'];
  head[comma] = verb;
}
mendClosingConfirmations.needs = [telling, /^,$/];
