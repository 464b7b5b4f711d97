import { cueOf } from './cues.js';
import type { Draft, Range } from './draft.js';
import { type Grammar, spanOf, trim } from './grammar.js';
import { possessor, stateBefore } from './phrase.js';

/** Most words of what stands before the colon. */
const longest = 14;

/** What a noun of saying may be said to be before its colon: `Her message was blunt: …`. */
const plainly = new Set(
  (
    'be remain the clear simple blunt short brief stark plain straightforward terse curt firm direct unequivocal unambiguous ' +
    'familiar same very equally always just as this still also typically'
  ).split(' '),
);

/**
 * `The minister’s answer: the treaty is dead`, `The message from Lima was blunt: pay or leave`: behind a colon stands what a
 * noun of saying, thinking or planning announces, up to the end of its sentence. Null where the text does not say whose it is.
 */
export function readNounColon(g: Grammar, sentence: number): Draft | null {
  const { tokens, sentences } = g.analysis;
  const { first, last } = sentences[sentence]!;
  const colon = colonOf(g, first, last);
  if (colon === null) return null;
  const noun = announcing(g, first, colon);
  const source = noun === null ? null : (possessor(g, noun) ?? stateBefore(g, noun));
  if (noun === null || !source || source.first < first || source.last > colon) return null;
  const content = trim(g, { first: colon + 1, last });
  if (!wanting.has(tokens[noun]!.lemma) && !holdsVerb(g, content)) return null;
  // one word is a label's, as a quotation is its own statement
  if (content.last - content.first < 2 || g.quotationAt[content.first]! >= 0) return null;
  const isBefore = source.last <= noun;
  const words: Range = { first: isBefore ? source.last : firstOfNoun(g, noun), last: isBefore ? colon + 1 : noun + 1 };
  return {
    cue: { first: words.first, last: words.last, head: noun },
    source,
    content: [spanOf(g, content)],
    addressees: [],
    isDirect: false,
    because: `cue:${tokens[noun]!.lemma}/colon`,
  };
}

/**
 * `Claim: Peru has left the pact.`, the heading of a check of facts: what is claimed, of whoever `Who said it: Ana Lind` names behind it; the
 * writer does not say so himself. Null in any other sentence.
 */
export function readClaim(g: Grammar, sentence: number): Draft | null {
  const { tokens, sentences } = g.analysis;
  const { first, last, paragraph } = sentences[sentence]!;
  const isFirst = sentence === 0 || sentences[sentence - 1]!.paragraph !== paragraph;
  const noun = /^the$/i.test(tokens[first]!.form) ? first + 1 : first;
  if (!isFirst || !/^claim$/i.test(tokens[noun]?.form ?? '') || tokens[noun + 1]?.form !== ':') return null;
  const content = trim(g, { first: noun + 2, last });
  if (!holdsVerb(g, content) || g.quotationAt[content.first]! >= 0) return null;
  return {
    cue: { first, last: noun + 2, head: noun },
    source: claimant(g, sentence + 1),
    content: [spanOf(g, content)],
    addressees: [],
    isDirect: false,
    because: 'cue:claim/colon',
  };
}

/** The name that stands behind `Who said it:` or `Claimed by:` in a sentence. */
function claimant({ analysis: { tokens, sentences } }: Grammar, sentence: number): Draft['source'] {
  if (!sentences[sentence]) return null;
  const { first, last } = sentences[sentence]!;
  let at = first;
  while (at < Math.min(last, first + 4) && tokens[at]!.form !== ':') at++;
  const label = tokens.slice(first, at).map(({ form }) => form.toLowerCase());
  if (tokens[at]?.form !== ':' || !/^(?:who said it|said by|claimed by|claim by|source)$/.test(label.join(' ')))
    return null;
  let end = at + 1;
  while (end < last && tokens[end]!.upos === 'PROPN') end++;
  return end > at + 1 ? { first: at + 1, last: end, head: at + 1 } : null;
}

/** Nouns of what is wanted, which may be a thing: `The rebels’ demand: an end to the blockade`. */
const wanting = new Set(
  'demand appeal plea proposal solution recommendation condition prescription suggestion slogan motto mantra'.split(
    ' ',
  ),
);

/** Whether words tell or bid something: `His claim to fame: a medal` does not. */
const holdsVerb = ({ analysis: { tokens } }: Grammar, { first, last }: Range): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ xpos, upos, index }) =>
        /^(?:VBD|VBP|VBZ|MD)$/.test(xpos) || (index === first && upos === 'VERB') || xpos === 'VB',
    );

/** The first colon of a sentence that stands near its head, outside of quotations. */
function colonOf(g: Grammar, first: number, last: number): number | null {
  for (let at = first; at < Math.min(last, first + longest); at++)
    if (g.analysis.tokens[at]!.form === ':')
      return g.quotationAt[at]! < 0 && at > first + 1 && at < last - 1 ? at : null;
  return null;
}

/** The noun before the colon that announces what follows: right before it, or said to be plain. */
function announcing(g: Grammar, first: number, colon: number): number | null {
  const { tokens } = g.analysis;
  let verb = colon - 1;
  while (verb > first && plainly.has(tokens[verb]!.lemma)) verb--;
  // what a preposition joins to the noun: whose it is, whom it is for
  for (let at = verb; at > first; at--) {
    const token = tokens[at]!;
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'PUNCT') return null;
    if (token.upos !== 'NOUN' || !cueOf('noun', token.lemma)?.frames.has('colon')) continue;
    return at === verb || tokens[at + 1]!.upos === 'ADP' ? at : null;
  }
  return null;
}

/** Where the article and adjectives of a noun begin. */
function firstOfNoun(g: Grammar, noun: number): number {
  const { tokens, children } = g.analysis;
  const before = children[noun]!.filter((at) => at < noun && /^(?:det|amod|compound|nummod)$/.test(tokens[at]!.deprel));
  return before[0] ?? noun;
}
