import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const accusing = /^accus(?:e|es|ed|ing)$/i;

const verdicts = new Set(['guilty', 'liable']);

/** What a law or a paper may be found to be; elsewhere some of them are nouns. */
const nullities = new Set(['void', 'invalid', 'illegal', 'unlawful', 'unconstitutional', 'dead']);

/** Verbs that say what somebody is held to be. */
const judging = /^(?:f(?:ind|inds|ound|inding)|h(?:old|olds|eld|olding)|declar(?:e|es|ed|ing)|rul(?:e|es|ed|ing))$/i;

/**
 * Hangs what somebody is accused of on the verb, where the parser hangs it on him (`accused Peru's envoys of theft and its
 * army of murder`), and joins to him whoever stands behind it with a charge of his own. Changes the annotation in place.
 */
export function mendCharges(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  deprel.forEach((relation, charge) => {
    const accused = head[charge]!;
    const verb = head[accused] ?? -1;
    if (relation !== 'nmod' || upos[charge] !== 'NOUN' || xpos[charge] !== 'NN' || verb < 0 || verb > accused) return;
    if (!/^(?:obj|nsubj:pass)$/.test(deprel[accused]!) || !accusing.test(words[verb]!)) return;
    const isOf = (at: number): boolean =>
      words.some((word, c) => word === 'of' && head[c] === at && deprel[c] === 'case');
    if (!isOf(charge) || hasDependant(annotation, charge, ['det', 'nmod'])) return;
    if (hasDependant(annotation, verb, ['obl', 'advcl'], charge)) return;
    [head[charge], deprel[charge]] = [verb, 'obl'];
    deprel.forEach((joined, other) => {
      if (joined !== 'conj' || head[other] !== charge) return;
      const own = head.findIndex((above, at) => above === other && deprel[at] === 'nmod' && isOf(at));
      if (own > other) head[other] = accused;
    });
  });
}
mendCharges.needs = [accusing];

/** Takes `guilty` for the adjective it always is (`found Petrov guilty of theft`). Changes the annotation in place. */
export function mendVerdicts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const isVerdict = verdicts.has(words[at]!);
    if (!isVerdict && !nullities.has(words[at]!)) continue;
    if (isVerdict) [upos[at], xpos[at]] = ['ADJ', 'JJ'];
    const verb = head[at]!;
    const judged = at - 1;
    if (verb < 0 || verb >= judged || !judging.test(words[verb]!) || head[judged] !== at) continue;
    if (upos[judged] !== 'NOUN' && upos[judged] !== 'PROPN') continue;
    [upos[at], xpos[at]] = ['ADJ', 'JJ'];
    deprel[judged] = 'obj';
    deprel[at] = 'xcomp';
    for (let word = verb + 1; word < judged; word++) if (head[word] === at) head[word] = judged;
    head[judged] = verb;
  }
}
mendVerdicts.needs = [{ test: (word: string) => verdicts.has(word) || nullities.has(word) }];

/**
 * Hangs an adjective between a verb and the article or number of its object on the verb, whose outcome it is (`shot dead
 * two fishermen`): no adjective stands before an article. Changes the annotation in place.
 */
export function mendOutcomes(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at + 2 < words.length; at++) {
    const noun = head[at]!;
    const verb = at - 1;
    if (upos[at] !== 'ADJ' || deprel[at] !== 'amod' || noun < at + 2 || head[noun] !== verb) continue;
    if (upos[verb] !== 'VERB' || deprel[noun] !== 'obj' || (xpos[at + 1] !== 'DT' && xpos[at + 1] !== 'CD')) continue;
    head[at] = verb;
    deprel[at] = 'xcomp';
  }
}
