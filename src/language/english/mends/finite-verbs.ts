import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

/** What a verb of a clause of its own has before it. */
const own = ['nsubj', 'aux', 'cop', 'mark', 'expl'];

/**
 * Joins a past to the finite verb above, where the parser joins it to an infinitive: in `went after Lind for the refusal to use the term and
 * called for a vote` a past goes with a past. Changes the annotation in place.
 */
export function mendPastsBehindInfinitives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at + 1 < words.length; at++) {
    const infinitive = head[at]!;
    if (deprel[at] !== 'conj' || !/^VB[ND]$/.test(xpos[at]!) || infinitive < 0 || infinitive > at) continue;
    if (xpos[infinitive] !== 'VB' || words[infinitive - 1] !== 'to' || hasDependant(annotation, infinitive, ['aux']))
      continue;
    // `to be seen and heard`: what is done to somebody is no past
    if (hasDependant(annotation, at, own) || !hasDependant(annotation, at, ['obj', 'ccomp', 'obl', 'advcl'], at))
      continue;
    if (!joining.test(words[at - 1]!) && !/ly$/.test(words[at - 1]!)) continue;
    let above = head[infinitive]!;
    for (let steps = 0; above >= 0 && above < infinitive && xpos[above] !== 'VBD' && steps < 5; steps++)
      above = head[above]!;
    if (above < 0 || above > infinitive || xpos[above] !== 'VBD') continue;
    if (!hasDependant(annotation, above, ['nsubj']) || hasDependant(annotation, above, ['aux:pass', 'cop'])) continue;
    if (isInQuotation(words, above, at)) continue;
    [head[at], xpos[at]] = [above, 'VBD'];
  }
}
const joining = /^(?:and|but|or)$/;
mendPastsBehindInfinitives.needs = [joining, /^to$/];

/**
 * Makes a verb of what the parser takes for the subject of a participle that describes its object: `The minister faces continued
 * backlash`. Changes the annotation in place.
 */
export function mendVerbsBeforeParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    const participle = verb + 1;
    if (xpos[verb] !== 'VBZ' || deprel[verb] !== 'nsubj' || head[verb] !== participle) continue;
    if (xpos[participle] !== 'VBD' || !hasDependant(annotation, verb, ['nsubj'])) continue;
    const noun = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === participle && at > participle);
    if (noun < 0 || upos[noun] !== 'NOUN') continue;
    // nothing but adjectives before the noun
    if (!upos.slice(participle + 1, noun).every((tag) => tag === 'ADJ' || tag === 'NOUN')) continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === participle && at !== noun && at !== verb) head[at] = verb;
    [head[verb], deprel[verb], upos[verb]] = [head[participle]!, deprel[participle]!, 'VERB'];
    [head[noun], head[participle], deprel[participle], xpos[participle]] = [verb, noun, 'amod', 'VBN'];
  }
}
mendVerbsBeforeParticiples.needs = [/s$/, /ed$/];

/**
 * Joins a present to the present above, where the parser joins it to the perfect of what is said: `The sources believe Peru has left the bloc,
 * and admit that …`. Changes the annotation in place.
 */
export function mendPresentsBehindPerfects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 4; at + 1 < words.length; at++) {
    const perfect = head[at]!;
    if (deprel[at] !== 'conj' || !/^VB[PZ]?$/.test(xpos[at]!) || perfect < 0 || perfect > at) continue;
    if (
      xpos[perfect] !== 'VBN' ||
      deprel[perfect] !== 'ccomp' ||
      words[at - 1] !== 'and' ||
      hasDependant(annotation, at, own)
    )
      continue;
    const above = head[perfect]!;
    const hasForm = xpos[at] === 'VBZ' ? xpos[above] === 'VBZ' : xpos[above] === 'VBP';
    if (above < 0 || above > perfect || upos[above] !== 'VERB' || !hasForm) continue;
    if (!hasDependant(annotation, perfect, ['aux']) || isInQuotation(words, above, at)) continue;
    [head[at], xpos[at]] = [above, xpos[above]!];
  }
}
mendPresentsBehindPerfects.needs = [/^and$/, /^(?:has|have|had|'ve|’ve|'s|’s)$/];
