import type { Annotation } from '../model/index.js';

const pressing = /^(?:press|push|call|appeal|clamour|clamor)$/;

/**
 * Makes a verb of the `press` of a headline in which two names joined by *and* or a comma press for something (`Chad and Mali press for
 * truce`), where the parser takes it for a noun with the second name before it. Changes the annotation in place.
 */
export function mendPressAsVerb(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const verb = words.findIndex((word) => pressing.test(word));
  if (verb < 3 || words[verb + 1] !== 'for' || xpos[verb] !== 'NN' || /^[.!?:]$/.test(words.at(-1)!)) return;
  if (upos.slice(0, verb).some((pos) => !/^(?:PROPN|CCONJ|PUNCT)$/.test(pos))) return;
  const joint = words.findIndex((word, at) => at < verb && /^(?:and|,)$/.test(word));
  if (joint < 1 || joint > verb - 2 || words.slice(joint + 1, verb).some((word) => /^(?:and|,)$/.test(word))) return;
  const first = tops(head, 0, joint);
  const second = tops(head, joint + 1, verb);
  const clause = [deprel[verb] === 'conj' ? head[verb]! : verb, first].includes(deprel.indexOf('root'));
  if (!clause) return;
  const purpose = deprel.findIndex((relation, at) => at > verb && head[at] === verb && relation === 'nmod');
  [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBP', -1, 'root'];
  [head[first], deprel[first]] = [verb, 'nsubj'];
  [head[second], deprel[second], head[joint]] = [first, 'conj', second];
  if (purpose > 0) deprel[purpose] = 'obl';
  for (let at = verb + 1; at < words.length; at++)
    if (head[at] === first || head[at] === second) {
      head[at] = verb;
      if (deprel[at] === 'acl' || deprel[at] === 'acl:relcl') deprel[at] = 'advcl';
    }
}
mendPressAsVerb.needs = [pressing, /^for$/, /^(?:and|,)$/];

/** The word of a stretch that hangs on none of it. */
function tops(head: ArrayLike<number>, from: number, to: number): number {
  for (let at = from; at < to; at++) if (head[at]! < from || head[at]! >= to) return at;
  return from;
}
