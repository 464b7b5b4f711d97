import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const fighting = /^(?:fighting|battling|combating|combatting|opposing|backing|supporting|facing|confronting)$/;
const within = /^(?:compound|amod|flat|nummod|det)$/;

/**
 * Takes for the subject of a verb in the singular whoever fights the many that stand before it, where the parser makes one noun of both:
 * `the coalition fighting Houthi rebels has declared a truce`. Changes the annotation in place.
 */
export function mendCoalitionsFighting(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let deed = 2; deed + 2 < words.length; deed++) {
    const one = deed - 1;
    if (!fighting.test(words[deed]!) || xpos[deed] !== 'VBG' || !/^(?:compound|amod)$/.test(deprel[deed]!)) continue;
    const many = head[deed]!;
    if (many <= deed || many > deed + 5 || xpos[many] !== 'NNS' || deprel[many] !== 'nsubj') continue;
    if (upos[one] !== 'NOUN' || xpos[one] !== 'NN' || !within.test(deprel[one]!)) continue;
    if (head[one] !== deed && head[one] !== many) continue;
    const verb = head[many]!;
    const isSingular = (at: number): boolean =>
      xpos[at] === 'VBZ' && (at === verb || (head[at] === verb && /^(?:aux|cop)/.test(deprel[at]!)));
    if (verb < many || !words.some((_, at) => isSingular(at))) continue;
    for (let at = 0; at < one; at++) if (head[at] === many || head[at] === deed) head[at] = one;
    [head[one], deprel[one]] = [verb, 'nsubj'];
    [head[deed], deprel[deed], upos[deed]] = [one, 'acl', 'VERB'];
    [head[many], deprel[many]] = [deed, 'obj'];
  }
}
mendCoalitionsFighting.needs = [fighting, /^(?:has|is|was|\p{Ll}+s)$/u];

const seats = /^(?:Vatican|Kremlin|Pentagon|Knesset|Bundestag|Duma|Treasury)$/;

/**
 * Makes the verb of a sentence of what the Vatican or the Kremlin did, where the parser has it for what its object is like: `The Vatican voiced
 * alarm`. Changes the annotation in place.
 */
export function mendDeedsOfSeats(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let seat = 1; seat + 2 < words.length; seat++) {
    const verb = seat + 1;
    if (!seats.test(words[seat]!) || !/^the$/i.test(words[seat - 1]!) || !words[verb]!.endsWith('ed')) continue;
    const object = head[verb]!;
    if (xpos[verb] !== 'VBN' || deprel[verb] !== 'amod' || object < verb || deprel[object] !== 'root') continue;
    if (head[seat] !== object || hasDependant(annotation, object, ['cop', 'nsubj', 'aux'])) continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === object && (at < seat || deprel[at] === 'punct')) head[at] = at === seat - 1 ? seat : verb;
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
    [head[seat], deprel[seat], upos[seat], xpos[seat]] = [verb, 'nsubj', 'PROPN', 'NNP'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendDeedsOfSeats.needs = [seats];
