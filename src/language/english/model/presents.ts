import table from '../presents.data.js';
import type { Annotation } from './index.js';

/** Presents that are written like nouns, of the singular and of the plural, each with its past. */
const singular = new Map<string, string>();
const plural = new Map<string, string>();
for (const line of table.split('\n')) {
  const [base, past] = line.split('\t');
  if (!past || line.startsWith('#')) continue;
  plural.set(base!, past);
  singular.set(/(?:[sx]|[cs]h|to)$/.test(base!) ? `${base}es` : base!.replace(/y$/, 'ie').concat('s'), past);
}

/** Bodies whose name is that of several or is taken for one. */
const several =
  /^(?:[A-Z]\d{1,2}|BRICS|Quartet|Troika|Taliban|Houthis|Greens|Democrats|Republicans|Tories|Conservatives|Socialists|Kurds|Sahrawis|Palestinians|\p{Lu}\p{Ll}+(?:ans|ians|ese|is))$/u;

/** What may stand right behind such a verb: what it is done to, or the preposition that it wants. */
const behind = /^(?:DT|PRP\$?|NNPS?|CD|NNS|JJ)$/;
const particles =
  /^(?:(?:call|vote|press) (?:for|on)|(?:vote|protest) (?:against|to|down)|(?:back|pledge|vow|promise|plan|vote|offer|threaten|demand|claim) (?:to|that|down)|(?:hold|call) off|appeal (?:for|to)|fire (?:on|at)|march on)$/;

/** Whether a sentence has a verb of its own, or none is wanted: a line without a stop may well be a noun. */
function hasVerb(words: readonly string[], { head, xpos, deprel }: Annotation): boolean {
  if (!/^[.;]$/.test(words.at(-1)!)) return true;
  const root = head.indexOf(-1);
  const isTensed = (at: number): boolean => /^(?:VB[DPZ]|MD)$/.test(xpos[at]!);
  if (isTensed(root) || xpos[root] === 'VB') return true;
  for (let at = 0; at < words.length; at++)
    if (
      head[at] === root &&
      (/^(?:cop|aux)/.test(deprel[at]!) || (/^(?:parataxis|ccomp)$/.test(deprel[at]!) && isTensed(at)))
    )
      return true;
  return false;
}

/** A sentence with a past in place of a present that was taken for a noun, and where that stands. */
export interface Recast {
  readonly words: readonly string[];
  readonly at: number;
  /** Whether it is joined to the verb of the sentence. */
  readonly isJoined?: boolean;
}

/**
 * The words of a sentence without a verb, with the past of the one present in it that is written like a noun (`Iran and the IAEA exchange
 * letters.`), to be read once more; null where there is none.
 */
export function withPast(words: readonly string[], annotation: Annotation): Recast | null {
  const { xpos, head, deprel } = annotation;
  if (words.length < 4) return null;
  // `Chile, Peru and Mali demand answers`: the last of them is no attribute of what they do
  const isLost = (at: number): boolean =>
    xpos[at] === 'VBP' && deprel[at] === 'root' && head[at - 1] === at && /^(?:amod|compound)/.test(deprel[at - 1]!);
  const isWhole = hasVerb(words, annotation);
  for (let at = 1; at + 1 < words.length - 1; at++) {
    const word = words[at]!;
    const isOne = !plural.has(word);
    const past = isOne ? singular.get(word) : plural.get(word);
    if (past === undefined || (isWhole ? !isLost(at) : /^VB/.test(xpos[at]!))) continue;
    const base = isOne ? word.replace(/e?s$/, '') : word;
    const next = words[at + 1]!;
    if (!behind.test(xpos[at + 1]!) && !particles.test(`${base} ${next}`)) continue;
    const before = xpos[at - 1]!;
    if (isOne ? !/^NNPS?$/.test(before) : !areSeveral(words, annotation, at)) continue;
    return { words: words.with(at, past), at };
  }
  return isWhole ? joinedPresent(words, annotation) : null;
}

/** What is said with such a verb behind `and`, and hardly with the noun. */
const spoken = /^(?:calls on|demands that|appeals to|urges|welcomes|supports|backs)$/;

/** `condemns the attacks and demands that Peru agree`: a present behind the one of the sentence that was taken for a noun. */
function joinedPresent(words: readonly string[], { xpos, head, upos }: Annotation): Recast | null {
  if (xpos[head.indexOf(-1)] !== 'VBZ') return null;
  for (let at = 3; at + 2 < words.length; at++) {
    if (words[at - 1] !== 'and' || xpos[at] !== 'NNS' || head.indexOf(-1) > at) continue;
    const past = singular.get(words[at]!);
    const isSaid =
      spoken.test(`${words[at]} ${words[at + 1]}`) ||
      (spoken.test(words[at]!) && (xpos[at + 1] === 'DT' || upos[at + 1] === 'PROPN'));
    if (past !== undefined && isSaid) return { words: words.with(at, past), at, isJoined: true };
  }
  return null;
}

/** Whether a subject of several stands right before a word: a plural, two names joined, a body of several. */
function areSeveral(words: readonly string[], { xpos, upos }: Annotation, verb: number): boolean {
  const last = verb - 1;
  if (/^(?:NNS|NNPS)$/.test(xpos[last]!) || several.test(words[last]!)) return true;
  if (xpos[last] !== 'NNP' && xpos[last] !== 'NN') return false;
  for (let at = last - 1; at > 0 && last - at < 6; at--) {
    if (words[at] === 'and') return /^(?:PROPN|NOUN)$/.test(upos[at - 1]!);
    if (!/^(?:PROPN|ADJ|NOUN|DET)$/.test(upos[at]!)) return false;
  }
  return false;
}

/** Of two readings the second, that with a past, where the past has become the verb of the sentence, told as the present that it is. */
export function recast(
  words: readonly string[],
  first: Annotation,
  { at, isJoined }: Recast,
  second: Annotation,
): Annotation {
  if (isJoined) {
    const root = second.head.indexOf(-1);
    if (!/^VB[DN]$/.test(second.xpos[at]!) || second.deprel[at] !== 'conj' || second.head[at] !== root) return first;
    if (second.xpos[root] !== 'VBZ') return first;
    second.xpos[at] = 'VBZ';
    return second;
  }
  const isVerb =
    /^VB[DN]$/.test(second.xpos[at]!) &&
    second.deprel[at] === 'root' &&
    second.deprel.some((relation, word) => relation === 'nsubj' && second.head[word] === at && word < at);
  if (!isVerb) return first;
  second.xpos[at] = plural.has(words[at]!) ? 'VBP' : 'VBZ';
  return second;
}
