import type { Annotation } from '../model/index.js';

const offices =
  /^(?:Secretary|Director|Commissioner|Attorney|Governor|Inspector|Auditor|Solicitor|Consul|Comptroller|Prosecutor)$/;

/**
 * Makes one title of an office and `-General` before the name of who holds it, with whose office it is and what stands before that (`WTO
 * Director-General Ngozi …`, `Nato Deputy Secretary-General Radmila …`), where the parser divides it. Changes the annotation in place.
 */
export function mendGeneralTitles(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let hyphen = 1; hyphen + 2 < words.length; hyphen++) {
    const office = hyphen - 1;
    const general = hyphen + 1;
    const name = hyphen + 2;
    if (words[hyphen] !== '-' || words[general] !== 'General' || !offices.test(words[office]!)) continue;
    if (upos[name] !== 'PROPN') continue;
    let first = office;
    while (first > 0 && office - first < 3 && isBefore(words[first - 1]!, xpos[first - 1]!)) first--;
    const isInside = (at: number): boolean => at >= first && at <= general;
    // what the phrase is to the rest of the sentence may stand with any of its words
    const outer = [...words.keys()].find((at) => isInside(at) && !isInside(head[at]!) && head[at] !== name);
    const isLost = isInside(head[name]!) || deprel[name] === 'appos';
    if (outer !== undefined && isLost && outer !== general) {
      const isJoined = deprel[outer] === 'conj' && /^flat/.test(deprel[head[outer]!] ?? '');
      [head[name], deprel[name]] = [isJoined ? head[head[outer]!]! : head[outer]!, deprel[outer]!];
    }
    for (let at = 0; at < words.length; at++) if (!isInside(at) && at !== name && isInside(head[at]!)) head[at] = name;
    for (let at = first; at < office; at++)
      [head[at], deprel[at]] = [general, deprel[at] === 'amod' ? 'amod' : 'compound'];
    [head[office], deprel[office], upos[office]] = [general, 'nmod:desc', 'PROPN'];
    [head[hyphen], deprel[hyphen]] = [office, 'punct'];
    [head[general], deprel[general]] = [name, 'nmod:desc'];
  }
}
mendGeneralTitles.needs = [/^General$/];

/** Whether a word belongs to the title behind it: a body or state, or a rank. */
const isBefore = (word: string, tag: string): boolean =>
  /^(?:Deputy|Assistant|Acting|Former|Vice)$/.test(word) ||
  (/^(?:NNPS?|JJ)$/.test(tag) && /^\p{Lu}{2,}$|^\p{Lu}\p{Ll}+(?:an|ese|ish)$/u.test(word));
