import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const nouns =
  /^(?:conclusion|finding|claim|charge|allegation|accusation|assertion|assessment|argument|view|reading|comparison|distinction|statement|assurance|threat|denial)s?$/;
const taking =
  /^(?:draw[ns]?|drew|shar(?:e[ds]?|ing)|reach(?:ed|es)?|den(?:y|ied|ies)|reject(?:ed|s)?|disput(?:e[ds]?)|endors(?:e[ds]?)|repeat(?:ed|s)?|level(?:led|ed|s)?|accept(?:ed|s)?|contest(?:ed|s)?|ma[dk]e)$/;

/**
 * Takes `a conclusion that the agency itself did not draw` for one that it did not draw, and not for what is concluded: a verb that needs an
 * object has none but `that`. Changes the annotation in place.
 */
export function mendConclusionsDrawn(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 2; that + 2 < words.length; that++) {
    const verb = head[that]!;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || verb < that + 2 || !taking.test(words[verb]!)) continue;
    const noun = that - 1;
    if (!nouns.test(words[noun]!) || head[verb] !== noun || deprel[verb] !== 'acl') continue;
    if (!hasDependant(annotation, verb, ['nsubj'], that)) continue;
    if (hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'aux:pass', 'obl'])) continue;
    [deprel[that], upos[that], xpos[that]] = ['obj', 'PRON', 'WDT'];
    deprel[verb] = 'acl:relcl';
  }
}
mendConclusionsDrawn.needs = [nouns, /^that$/, taking];
