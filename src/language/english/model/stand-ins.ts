import table from '../stand-ins.data.js';
import type { Annotation } from './index.js';

/** Pasts that the treebanks hardly show, each with one that stands for it. */
const standIns = new Map(
  table.split('\n').flatMap((line) => {
    const [past, other] = line.split('\t');
    return other && !line.startsWith('#') ? [[past!, other] as const] : [];
  }),
);

/**
 * The words of a sentence as they are best read: `Under Secretary` is a rank, as `Assistant Secretary` is, and begins no phrase with a
 * preposition; `Mr` is what American writers, of whom the treebanks are, write with a stop, and `Miss` is no verb before a name; `Andrii` is a name, as `Andriy` is, and no number
 * of a list; `WHO` is a body, as `NATO` is.
 */
export function asBestRead(words: readonly string[]): readonly string[] {
  const standIn = (word: string, at: number): string | null => {
    if (word === 'Under') return /^Secretar(?:y|ies)$/.test(words[at + 1] ?? '') ? 'Assistant' : null;
    // the health organization, which is no pronoun but in a line of capitals
    if (word === 'WHO') return words[at - 1] !== ',' && words.some((one) => /[a-z]{2}/.test(one)) ? 'NATO' : null;
    if (eastern.test(word)) return `${word.slice(0, -1)}y`;
    if (!address.test(word) || !/^\p{Lu}/u.test(words[at + 1] ?? '')) return null;
    return word === 'Miss' ? 'Ms.' : `${word}.`;
  };
  return words.some((word, at) => standIn(word, at) !== null)
    ? words.map((word, at) => standIn(word, at) ?? word)
    : words;
}

/** Given names as Ukraine writes them in Latin letters. */
const eastern = /^\p{Lu}\p{Ll}{2,}ii$/u;

/** Forms of address that British writers leave without a stop. */
const address = /^(?:Mr|Mrs|Ms|Miss|Dr)$/;

/** Relations of a verb that has a clause of its own. */
const clausal = /^(?:root|conj|ccomp|advcl|acl:relcl|parataxis|csubj)/;

/** What may stand right before a past: its subject, an adverb, or a mark behind what is put in. */
const before = /^(?:NOUN|PROPN|PRON|ADV|NUM|PUNCT)$/;

/** Whether what may be a past was taken for another word, where a past may well stand. */
function isDoubtful({ upos, xpos, deprel }: Annotation, at: number): boolean {
  if (at === 0 || at + 1 >= upos.length || !before.test(upos[at - 1]!) || xpos[at - 1] === 'PRP$') return false;
  if (xpos[at + 1] === 'HYPH' || xpos[at - 1] === 'HYPH') return false;
  return upos[at] === 'VERB' || upos[at] === 'AUX'
    ? xpos[at] === 'VBD' && !clausal.test(deprel[at]!)
    : !(upos[at] === 'PUNCT');
}

/**
 * The words of a sentence with a well-known past for each irregular one that was taken for another word (`Peru froze aid`: an
 * adverb), to be read once more; null where there is none.
 */
export function withStandIns(words: readonly string[], annotation: Annotation): string[] | null {
  let other: string[] | null = null;
  for (let at = 1; at < words.length; at++) {
    const known = standIns.get(words[at]!);
    if (known === undefined || !isDoubtful(annotation, at)) continue;
    other ??= words.slice();
    other[at] = known;
  }
  return other;
}

/** Of two readings of a sentence, the second with stand-ins: that one where each of them has become a verb with its subject. */
export function likelier(
  words: readonly string[],
  first: Annotation,
  other: readonly string[],
  second: Annotation,
): Annotation {
  for (let at = 0; at < words.length; at++) if (words[at] !== other[at] && !isPast(second, at)) return first;
  return second;
}

function isPast({ xpos, deprel, head }: Annotation, at: number): boolean {
  if (xpos[at] !== 'VBD' || !clausal.test(deprel[at]!)) return false;
  if (deprel[at] === 'conj') return true;
  for (let word = 0; word < at; word++) if (head[word] === at && deprel[word] === 'nsubj') return true;
  return false;
}
