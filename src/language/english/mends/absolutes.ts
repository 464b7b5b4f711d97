import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const joining = /^(?:and|but|while)$/;

/**
 * Gives the second of two participles that tell what goes with something its own doer, where the parser joins him to what stands
 * before: `The talks ended, with Peru accusing Chile of deceit and Lima threatening to leave`. Changes the annotation in place.
 */
export function mendDoersOfParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    if (xpos[verb] !== 'VBG' || !/^(?:conj|acl|advcl)$/.test(deprel[verb]!)) continue;
    const doer = verb - 1;
    if (!/^(?:PROPN|NOUN)$/.test(upos[doer]!) || deprel[doer] !== 'conj' || head[doer]! >= doer) continue;
    const first = head[verb] === doer ? participleOver(annotation, doer) : head[verb]!;
    if (first < 0 || first > doer || xpos[first] !== 'VBG' || !hasOwnDoer(words, annotation, first)) continue;
    const cc = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === doer && at < doer);
    if (cc < 0 || !joining.test(words[cc]!) || hasDependant(annotation, verb, ['nsubj'])) continue;
    [head[verb], deprel[verb]] = [first, 'conj'];
    [head[doer], deprel[doer]] = [verb, 'nsubj'];
    head[cc] = verb;
  }
}
mendDoersOfParticiples.needs = [/^with$/i, joining, /ing$/];

/** The participle that a phrase stands under. */
function participleOver({ head, xpos }: Annotation, word: number): number {
  for (let at = head[word]!, steps = 0; at >= 0 && steps < 5; at = head[at]!, steps++)
    if (xpos[at] === 'VBG') return at;
  return -1;
}

/** Whether who does what a participle says stands before it, behind `with`. */
function hasOwnDoer(words: readonly string[], { head, deprel }: Annotation, verb: number): boolean {
  return deprel.some(
    (relation, at) =>
      /^(?:case|mark)$/.test(relation) &&
      /^with$/i.test(words[at]!) &&
      at < verb &&
      (head[at] === verb || isNear(head[at]!, verb)),
  );
  function isNear(noun: number, participle: number): boolean {
    return noun < participle && (head[participle] === noun || head[noun] === participle || noun === participle - 1);
  }
}

const denying = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/;
const judging = /^(?:calling|describing|dismissing|denouncing|labelling|labeling|branding|terming|rejecting)$/;

/**
 * Makes whoever denies something the one who calls it something, where the parser gives that to the one of whom it is denied:
 * `denied that his boats had fired on them, calling it a lie`. Changes the annotation in place.
 */
export function mendJudgementsBehindDenials(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let verb = 4; verb < words.length; verb++) {
    if (!judging.test(words[verb]!) || deprel[verb] !== 'advcl' || words[verb - 1] !== ',') continue;
    const inner = head[verb]!;
    const outer = inner < 0 || inner > verb || deprel[inner] !== 'ccomp' ? -1 : head[inner]!;
    if (outer >= 0 && outer < inner && upos[outer] === 'VERB' && denying.test(words[outer]!)) head[verb] = outer;
  }
}
mendJudgementsBehindDenials.needs = [denying, judging];

/**
 * Makes a noun right before a participle behind `with` the one who does it, where the parser takes it for a phrase of the participle:
 * `left the pact, with the opposition Liberal Party voting against`. Changes the annotation in place.
 */
export function mendDoersBehindWith(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb < words.length; verb++) {
    const doer = verb - 1;
    if (xpos[verb] !== 'VBG' || upos[doer] !== 'PROPN' || head[doer] !== verb || deprel[doer] !== 'obl') continue;
    const mark = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === verb && words[at] === 'with');
    if (
      mark < 0 ||
      mark > doer ||
      hasDependant(annotation, verb, ['nsubj']) ||
      hasDependant(annotation, doer, ['case'])
    )
      continue;
    deprel[doer] = 'nsubj';
    for (let at = mark + 1; at < doer; at++)
      if (head[at] === verb && /^(?:compound|det|amod)$/.test(deprel[at]!)) head[at] = doer;
  }
}
mendDoersBehindWith.needs = [/^with$/, /ing$/];
