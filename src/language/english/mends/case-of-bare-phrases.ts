import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Verbs that have no object behind *over*. */
const quarrelling =
  /^(?:(?:strik|protest|ralli|rally|march|demonstrat|clash|quarrel|resign|su|riot|sanction|row|feud|wrangl)(?:e|es|ed|s|ing|led|ling|ied)?|struck|sued|walked)$/;

/**
 * Takes a word for the preposition of the noun right behind it, where the parser has it for the particle of the verb and leaves the noun
 * without one: `was put on standby`, `are striking over pay`. Changes the annotation in place.
 */
export function mendCaseOfBarePhrases(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 1 < words.length; at++) {
    if (deprel[at] !== 'compound:prt' || !/^(?:on|in|at|over)$/.test(words[at]!)) continue;
    const verb = head[at]!;
    const noun = words.findIndex(
      (_, i) => i > at && i < at + 5 && head[i] === verb && /^(?:obl|obj)$/.test(deprel[i]!),
    );
    if (noun < 0 || upos[noun] !== 'NOUN' || hasDependant(annotation, noun, ['case'])) continue;
    if (words.slice(at + 1, noun).some((_, i) => head[at + 1 + i] !== noun)) continue;
    const isBare = deprel[noun] === 'obl' && hasDependant(annotation, verb, ['obj', 'nsubj:pass']);
    const isCause = words[at] === 'over' && quarrelling.test(words[verb]!) && verb === at - 1;
    if (!isBare && !isCause) continue;
    [head[at], deprel[at], upos[at], xpos[at]] = [noun, 'case', 'ADP', 'IN'];
    deprel[noun] = 'obl';
  }
}
mendCaseOfBarePhrases.needs = [/^(?:on|in|at|over)$/];
