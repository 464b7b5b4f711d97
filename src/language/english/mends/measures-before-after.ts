import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const measures = /^(?:minutes|hours|days|weeks|months|years)$/;

/**
 * Parts a measure of time before `after` or `before` from the noun in front of it, with which the parser makes one object of it: in
 * `Kenya expelled the envoy hours after Chad had left` the envoy is expelled, and that hours after. Changes the annotation in place.
 */
export function mendMeasuresBeforeAfter(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at + 2 < words.length; at++) {
    const noun = at - 1;
    if (!measures.test(words[at]!) || !/^(?:after|before)$/.test(words[at + 1]!)) continue;
    if (head[noun] !== at || deprel[noun] !== 'compound' || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    const verb = head[at]!;
    if (verb < 0 || verb > noun || !/^(?:obj|obl|obl:unmarked|nsubj:pass)$/.test(deprel[at]!)) continue;
    if (!/^V/.test(xpos[verb]!)) continue;
    // `went after Ruiz hours after …`
    [head[noun], deprel[noun]] = [verb, deprel[at] === 'obl:unmarked' ? 'obl' : deprel[at]!];
    for (let word = verb + 1; word < noun; word++) if (head[word] === at) head[word] = noun;
    const clause = head[at + 1]!;
    const isClause =
      clause > at + 1 && deprel[at + 1] === 'mark' && hasDependant(annotation, clause, ['nsubj', 'nsubj:pass']);
    [head[at], deprel[at]] = [isClause ? clause : verb, 'obl:unmarked'];
  }
}
mendMeasuresBeforeAfter.needs = [measures, /^(?:after|before)$/];

const units = /^(?:minute|hour|day|week|month|year)s?$/;

/**
 * Makes a clause of what follows a measure of time and `after`, where the parser has the subject of it behind a preposition: in `Kenya met
 * them on Monday, a day after five states in the bloc said so` the five states said so, and Kenya met them a day after. Changes the annotation
 * in place.
 */
export function mendClausesBehindMeasures(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 2; at + 3 < words.length; at++) {
    const after = at + 1;
    if (!units.test(words[at]!) || !/^(?:after|before)$/.test(words[after]!)) continue;
    const subject = deprel[after] === 'case' ? head[after]! : -1;
    const verb = subject > after && deprel[subject] === 'nsubj' ? head[subject]! : -1;
    if (verb < subject || !/^VB[DZP]$/.test(xpos[verb]!)) continue;
    // the parser may make what is told first the content of the verb
    const told = head.findIndex(
      (above, word) => above === verb && word < at && /^(?:ccomp|parataxis)$/.test(deprel[word]!),
    );
    if (told >= 0) {
      if (!/^VB[DZP]$/.test(xpos[told]!) || !hasDependant(annotation, told, ['nsubj'])) continue;
      [head[told], deprel[told]] = [head[verb]!, deprel[verb]!];
      [head[verb], deprel[verb]] = [told, 'advcl'];
      for (let word = 0; word < words.length; word++)
        if (head[word] === verb && word < told) head[word] = told;
        else if (head[word] === verb && word === words.length - 1) head[word] = told;
    } else if (deprel[verb] !== 'advcl') continue;
    [head[after], deprel[after]] = [verb, 'mark'];
    [head[at], deprel[at]] = [verb, 'obl:unmarked'];
  }
}
mendClausesBehindMeasures.needs = [units, /^(?:after|before)$/];
