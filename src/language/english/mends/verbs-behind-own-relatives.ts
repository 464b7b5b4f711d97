import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const opening = /^(?:which|who)$/;

/**
 * Makes the verb of its sentence of a past behind the clause about the noun that opens it, where the parser puts it into that clause and
 * leaves the noun without a verb: `Peru, which claims part of the lake, called on Chad to leave`. Changes the annotation in place.
 */
export function mendVerbsBehindOwnRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const noun = head.indexOf(-1);
  if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || words.at(-1) !== '.') return;
  if (words[noun + 1] !== ',' || !opening.test(words[noun + 2] ?? '')) return;
  if (hasDependant(annotation, noun, ['cop', 'nsubj', 'case', 'aux'])) return;
  const clause = deprel.findIndex((relation, at) => relation === 'acl:relcl' && head[at] === noun);
  if (clause < noun || head[noun + 2] !== clause) return;
  for (let verb = clause + 2; verb + 1 < words.length; verb++) {
    if (words[verb - 1] !== ',' || !/^VB[DN]$/.test(xpos[verb]!) || upos[verb] !== 'VERB') continue;
    if (head[verb] !== clause || !/^(?:xcomp|advcl|conj|ccomp|parataxis)$/.test(deprel[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'mark', 'cc', 'obl:agent'])) continue;
    if (!hasDependant(annotation, verb, ['obj', 'obl', 'ccomp', 'xcomp'], verb)) continue;
    for (let at = 0; at < words.length; at++)
      if (at !== clause && (head[at] === noun || head[at] === clause) && at > verb) head[at] = verb;
    [head[verb], deprel[verb], xpos[verb]] = [-1, 'root', 'VBD'];
    [head[noun], deprel[noun], head[verb - 1]] = [verb, 'nsubj', clause];
    return;
  }
}
mendVerbsBehindOwnRelatives.needs = [opening, /^,$/, /^\.$/];

const when = /^(?:when|after|before|while|as|because|since|until)$/;

/**
 * Gives a verb behind `when` its subject, where the parser makes that a second subject of the main verb: in `The nuns were seized when
 * raiders from Chad, a band of deserters, stormed the school` the raiders were not seized. Changes the annotation in place.
 */
export function mendSubjectsBehindWhen(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let mark = 2; mark + 2 < words.length; mark++) {
    const second = head[mark]!;
    if (!when.test(words[mark]!) || second < mark + 2 || !/^(?:conj|parataxis|ccomp|advcl)$/.test(deprel[second]!))
      continue;
    const first = head[second]!;
    if (
      first < 0 ||
      first > mark ||
      !/^VB[DZP]$/.test(xpos[second]!) ||
      hasDependant(annotation, second, ['nsubj', 'cc'])
    )
      continue;
    const subject = deprel.findIndex(
      (relation, at) => /^nsubj/.test(relation) && head[at] === first && at > mark && at < second,
    );
    if (subject < 0) continue;
    const isOther = deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === first && at < first);
    if (!isOther) continue;
    [head[subject], deprel[subject]] = [
      second,
      hasDependant(annotation, second, ['aux:pass']) ? 'nsubj:pass' : 'nsubj',
    ];
    deprel[second] = 'advcl';
  }
}
mendSubjectsBehindWhen.needs = [when];
