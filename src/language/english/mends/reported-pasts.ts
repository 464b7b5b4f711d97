import type { Annotation } from '../model/index.js';
import { subjects } from './predicates.js';
import { hasDependant, isInQuotation } from './tree.js';
import { doubly } from './voice.js';

const speech =
  /^(?:said|told|added|called|urged|accused|demanded|vowed|warned|threatened|pledged|rejected|asked|denied|blamed|promised|insisted)$/;
const saying = /^(?:says?|said|added|argued|claimed|insisted|stated|wrote|denied)$/;

/**
 * Takes a participle with an object behind the noun that follows a verb of saying for the past tense of what is said (`The
 * official said the list contained names`). Changes the annotation in place.
 */
export function mendPastsBehindSaid(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 1; said + 3 < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB' || hasDependant(annotation, said, ['ccomp'])) continue;
    if (!deprel.some((relation, at) => at < said && head[at] === said && relation === 'nsubj')) continue;
    for (let verb = said + 2; verb + 1 < words.length; verb++) {
      const noun = head[verb]!;
      if (!/^(?:acl|amod)$/.test(deprel[verb]!) || xpos[verb] !== 'VBN' || noun !== verb - 1 || head[noun] !== said)
        continue;
      if (!/^(?:nsubj|obj)$/.test(deprel[noun]!) || doubly.test(words[verb]!)) continue;
      if (!hasDependant(annotation, verb, ['obj'], verb) || hasDependant(annotation, verb, ['obl:agent', 'aux']))
        continue;
      if (isInQuotation(words, said, verb)) continue;
      [upos[verb], xpos[verb]] = ['VERB', 'VBD'];
      [head[verb], deprel[verb]] = [said, 'ccomp'];
      [head[noun], deprel[noun]] = [verb, 'nsubj'];
      joinPasts(words, annotation, said, verb);
    }
  }
}
mendPastsBehindSaid.needs = [saying];

/** `said rebels struck the town and killed nine`: what is joined to the saying without being speech goes on with the clause. */
function joinPasts(words: readonly string[], annotation: Annotation, said: number, verb: number): void {
  const { head, deprel, xpos } = annotation;
  for (let next = verb + 2; next < words.length; next++) {
    if (head[next] !== said || deprel[next] !== 'conj' || xpos[next] !== 'VBD' || speech.test(words[next]!)) continue;
    const and = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === next && at > verb);
    if (and > 0 && words[and - 1] !== ',' && !hasDependant(annotation, next, subjects)) head[next] = verb;
  }
}

const alleging = /^(?:alleged|claimed|asserted|insisted|suggested|argued|believed|feared|charged|admitted|conceded)$/;

/**
 * Takes a participle of claiming right behind a name for what that claims of another, where the parser has it as an attribute of what
 * the other is said to be (`Peru alleged Lind was a spy`). Changes the annotation in place.
 */
export function mendClaimsAsAttributes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 3 < words.length; verb++) {
    if (!alleging.test(words[verb]!) || deprel[verb] !== 'amod' || upos[verb - 1] !== 'PROPN') continue;
    const predicate = head[verb]!;
    const source = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === predicate && at < verb);
    const other = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > verb);
    if (source < 0 || other < 0 || predicate < other || !/^(?:root|ccomp|conj|parataxis)$/.test(deprel[predicate]!))
      continue;
    const isTensed = deprel.some(
      (relation, at) => /^(?:cop|aux)/.test(relation) && head[at] === predicate && at > other,
    );
    if (!isTensed || isInQuotation(words, verb, predicate)) continue;
    [head[verb], deprel[verb]] = [head[predicate]!, deprel[predicate]!];
    [upos[verb], xpos[verb]] = ['VERB', 'VBD'];
    for (let at = 0; at < words.length; at++)
      if (head[at] === predicate && (at < verb || (at > predicate && deprel[at] === 'punct'))) head[at] = verb;
    [head[predicate], deprel[predicate]] = [verb, 'ccomp'];
    [head[other], deprel[other]] = [predicate, 'nsubj'];
  }
}
mendClaimsAsAttributes.needs = [alleging];

/**
 * Makes what is said of a noun, a past tense and its object, where the parser takes all three for one thing (`The envoy said
 * the pact violated old treaties`). Changes the annotation in place.
 */
export function mendPastsInObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb + 1 < words.length; verb++) {
    if (xpos[verb] !== 'VBD' || deprel[verb] !== 'amod') continue;
    const noun = verb - 1;
    const object = head[verb]!;
    if (object < verb || head[noun] !== object || deprel[noun] !== 'compound' || deprel[object] !== 'obj') continue;
    const said = head[object]!;
    if (said < 0 || said > noun || !saying.test(words[said]!) || hasDependant(annotation, said, ['ccomp'])) continue;
    if (isInQuotation(words, said, verb)) continue;
    upos[verb] = 'VERB';
    for (let at = said + 1; at < verb; at++) if (head[at] === object) head[at] = noun;
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    for (let at = object + 1; at < words.length - 1; at++) if (head[at] === said) head[at] = verb;
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendPastsInObjects.needs = [saying];

/**
 * Joins a past tense to the verb before it, where the parser takes it for an attribute of a second object (`killed nine
 * soldiers and wounded twenty`). Changes the annotation in place.
 */
export function mendJoinedPastsAsAttributes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb + 1 < words.length; verb++) {
    if (xpos[verb] !== 'VBD' || deprel[verb] !== 'amod' || words[verb - 1] !== 'and') continue;
    const object = head[verb]!;
    const first = head[object] ?? -1;
    if (object < verb || deprel[object] !== 'conj' || first < 0 || first > verb || deprel[first] !== 'obj') continue;
    const above = head[first]!;
    if (above < 0 || above > first || upos[above] !== 'VERB' || hasDependant(annotation, verb, subjects)) continue;
    upos[verb] = 'VERB';
    [head[verb], deprel[verb]] = [above, 'conj'];
    [head[object], deprel[object]] = [verb, 'obj'];
    head[verb - 1] = verb;
  }
}
mendJoinedPastsAsAttributes.needs = [/^and$/];

/**
 * Makes the verb of a clause of a participle with subject and auxiliary that the parser takes for an attribute of its object (`He said
 * police had beaten farmers`). Changes the annotation in place.
 */
export function mendAttributesWithAuxiliaries(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    const object = head[verb]!;
    if (xpos[verb] !== 'VBN' || deprel[verb] !== 'amod' || object < verb) continue;
    const auxiliary = verb - 1;
    if (head[auxiliary] !== verb || !/^ha(?:ve|s|d)$/.test(words[auxiliary]!)) continue;
    if (!deprel.some((relation, at) => at < auxiliary && head[at] === verb && relation === 'nsubj')) continue;
    const above = head[object]!;
    if (above > verb) continue;
    upos[verb] = 'VERB';
    [head[verb], deprel[verb]] = [above, above < 0 ? 'root' : deprel[object] === 'obj' ? 'ccomp' : deprel[object]!];
    [head[object], deprel[object]] = [verb, 'obj'];
    for (let at = 0; at < words.length; at++)
      if (head[at] === object && (at < verb || upos[at] === 'PUNCT')) head[at] = verb;
  }
}
mendAttributesWithAuxiliaries.needs = [/^ha(?:ve|s|d)$/];

const isPast = ({ head, deprel, xpos }: Annotation, verb: number): boolean =>
  xpos[verb] === 'VBD' ||
  xpos.some((tag, at) => tag === 'VBD' && head[at] === verb && /^(?:aux|cop)/.test(deprel[at]!));

/**
 * Joins what stands in the present behind `, but` to the verb of saying, where the parser joins it to what was said in the past: in `She said he hoped
 * to win, but analysts doubt it` the doubts are the paper's. Changes the annotation in place.
 */
export function mendPresentsBehindBut(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let but = 4; but + 2 < words.length; but++) {
    if (words[but] !== 'but' || words[but - 1] !== ',' || deprel[but] !== 'cc') continue;
    const verb = head[but]!;
    const first = head[verb] ?? -1;
    if (verb < but || deprel[verb] !== 'conj' || first < 0 || first > but || deprel[first] !== 'ccomp') continue;
    if (!/^VB[PZ]$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['aux'])) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at > but);
    if (subject < 0 || subject > verb || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) continue;
    const said = head[first]!;
    if (said < 0 || said > first || xpos[said] !== 'VBD' || !saying.test(words[said]!) || !isPast(annotation, first))
      continue;
    if (!isInQuotation(words, said, verb)) head[verb] = said;
  }
}
mendPresentsBehindBut.needs = [/^but$/];
