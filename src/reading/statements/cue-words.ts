import { relation, type Token } from '../../language/index.js';
import { isNeitherNor } from '../neither-nor.js';
import { isCalendar } from './calendar.js';
import { isMadeKnown } from './conveyed.js';
import type { Draft, Range } from './draft.js';
import { child, type Grammar } from './grammar.js';
import { tellsHow } from './manner.js';
import { namesMedium } from './medium.js';
import { counted } from './nearest-source.js';
import type { Source } from './phrase.js';
import { failing } from './source-of-noun.js';

type Cue = Range & { readonly head: number };

/** Adverbs that make one word of meaning with their verb: "shot back", "went on". */
const particles = new Set('back out up down off away in on forward forth aside ahead through'.split(' '));

/** The particle of a verb ("rule out"), or null. */
export function particleOf(g: Grammar, verb: number): string | null {
  const particle = child(g, verb, 'compound:prt');
  if (particle && particle.index > verb) return particle.lemma;
  const next = g.analysis.tokens[verb + 1];
  const isAdverb = next?.head === verb && next.deprel === 'advmod' && particles.has(next.lemma);
  return isAdverb && g.analysis.children[next.index]!.length === 0 ? next.lemma : null;
}

/**
 * Verbs that lend a noun of saying or thinking little more than their tense: "made the claim that", "expressed interest in".
 * After others the noun is content: "announced plans to leave".
 */
const lightVerbs = new Set(
  'make give have take hold show express voice offer issue raise launch lodge deliver extend pledge declare lend throw keep state get receive share harbor harbour feel'.split(
    ' ',
  ),
);

/** Whether a cue, a noun, has taken in a light verb. */
export const hasLightVerb = (g: Grammar, cue: Range & { readonly head: number }, verb: number): boolean =>
  cue.first <= verb && lightVerbs.has(g.analysis.tokens[verb]!.lemma);

/** What stands before the word of a cue and belongs to it; before a noun also its article and adjectives: "a harsh critique of". */
const before = /^(aux|cop|advmod|compound:prt)/;
const qualifying = /^(det$|amod$)/;

/** "most surprising", "so far": an adjective of a noun, or an adverb, with an adverb before it. */
const isGraded = (token: Token, before: Token): boolean =>
  token.deprel === 'amod' || (token.upos === 'ADV' && before.upos === 'ADV');

/** Nouns of what somebody is ready for. */
const moods = new Set(['mood', 'rush', 'hurry']);

/** Nouns of taking a side. */
const sides = new Set(['favor', 'favour', 'support', 'opposition', 'defense', 'defence']);

/** How it is said: "said repeatedly", "asked dryly", "worried aloud". */
const isManner = (token: Token): boolean =>
  /ly$|^aloud$/.test(token.form) && !['only', 'early', 'really'].includes(token.lemma);

/** Where the words before a cue begin, from one of them on. */
function leftOf(g: Grammar, head: number, from: number): number {
  const { tokens } = g.analysis;
  const isNoun = tokens[head]!.upos === 'NOUN';
  let first = from;
  for (let at = from - 1; at >= 0 && tokens[at]!.sentence === tokens[head]!.sentence; at--) {
    const token = tokens[at]!;
    // "without agreeing" negates as "not" does
    const isTo = token.deprel === 'mark' && /^(?:to|without)$/.test(token.lemma);
    // "an early and vocal critic of": adjectives that are joined
    const joined = isNoun && token.deprel === 'conj' ? tokens[token.head]! : token;
    if (
      joined !== token &&
      joined.head === head &&
      joined.deprel === 'amod' &&
      g.edges.left[joined.index] === joined.index
    ) {
      first = joined.index;
      at = first;
      continue;
    }
    if (token.head !== head || !(isTo || before.test(token.deprel) || (isNoun && qualifying.test(token.deprel)))) break;
    const isQualified = g.edges.left[at]! < at && /^(advmod|amod)/.test(token.deprel);
    // "her most surprising suggestion", "has so far refused": an adjective or adverb with one adverb, no more
    if (isQualified && !(g.edges.left[at] === at - 1 && isGraded(token, tokens[at - 1]!))) break;
    // "most believe": with no other subject it is who believes
    if (counted.has(token.lemma) && !child(g, head, 'nsubj')) break;
    // "when asked": a question word joins the clause to another
    if (token.xpos === 'WRB') break;
    // "May said": a modal before a past form is a name
    if (token.xpos === 'MD' && ['VBD', 'VBZ'].includes(tokens[head]!.xpos)) break;
    first = isQualified ? at - 1 : at;
    at = first;
  }
  return first;
}

/** The auxiliary a word or three before the words of a cue, where no subject, comma or verb stands between. */
function auxiliaryBefore(g: Grammar, head: number, first: number): number | null {
  const { tokens } = g.analysis;
  for (let at = first - 1; at >= 0 && at >= first - 4; at--) {
    const token = tokens[at]!;
    if (token.head === head && /^aux/.test(token.deprel)) return at === first - 1 ? null : at;
    if (['PUNCT', 'VERB', 'PRON', 'PROPN', 'CCONJ'].includes(token.upos) || /^(nsubj|expl|det)/.test(token.deprel))
      return null;
  }
  return null;
}

/**
 * The words of a cue: the verb with its auxiliaries, the "to" of an infinitive, the adverbs and the negation between them,
 * its particle ("shot back") and the adverb that says how ("said repeatedly").
 */
export function cueRange(g: Grammar, head: number): Cue {
  const { tokens } = g.analysis;
  const isNoun = tokens[head]!.upos === 'NOUN';
  let first = leftOf(g, head, head);
  // "had last month charged", "has in turn called": whatever stands behind its auxiliary
  const helper = auxiliaryBefore(g, head, first);
  if (helper !== null) first = leftOf(g, head, helper);
  first = withDoubt(g, head, withExpletive(g, head, first));
  // "voted in favor of": bare behind "in" such a noun is one word with it
  if (isNoun && first === head && sides.has(tokens[head]!.lemma) && tokens[head - 1]?.lemma === 'in') first--;
  // "is in no mood to"
  const within = isNoun && moods.has(tokens[head]!.lemma) && child(g, head, 'cop') ? child(g, head, 'case') : null;
  if (within && within.index === first - 1) first = leftOf(g, head, within.index);
  let last = head + 1;
  const particle = child(g, head, 'compound:prt');
  if (particle && particle.index <= head + 2 && particle.index > head) last = particle.index + 1;
  for (let at = last; at < tokens.length && at < last + 1; at++) {
    const token = tokens[at]!;
    if (token.head !== head || (token.lemma !== 'aloud' && (token.deprel !== 'advmod' || token.upos !== 'ADV'))) break;
    if (!particles.has(token.lemma) && !isManner(token)) break;
    if (g.edges.left[at]! < at || g.edges.right[at]! > at + 1) break;
    last = at + 1;
  }
  return { head, first, last };
}

/** "would neither confirm nor deny that": who does neither does not deny it. */
function withDoubt(g: Grammar, head: number, first: number): number {
  const { tokens } = g.analysis;
  const other = tokens[head]!.head;
  if (tokens[head]!.deprel !== 'conj' || other < 0 || tokens[first - 1]?.form !== 'nor' || other !== first - 2)
    return first;
  const either = tokens[other - 1];
  const isOpen = /^(?:confirm|deny)$/.test(tokens[other]!.lemma) || isNeitherNor(g.analysis, tokens[head]!);
  if (either?.form !== 'neither' || !isOpen) return first;
  return leftOf(g, other, either.index);
}

/** "There is agreement that …": with the words that only say it is there. */
function withExpletive(g: Grammar, head: number, first: number): number {
  const { tokens } = g.analysis;
  const lead = tokens[first - 1];
  const isThere = lead?.lemma === 'be' && tokens[head]!.head === lead.index && lead.upos === 'VERB';
  const there = isThere && tokens[head]!.upos === 'NOUN' ? tokens[first - 2] : undefined;
  return there?.lemma === 'there' && there.deprel === 'expl' ? first - 2 : first;
}

/** Adverbs that say when or where something is said. */
const occasions = new Set(
  'then here there twice aloud afterward afterwards earlier later again today yesterday tomorrow tonight recently once'.split(
    ' ',
  ),
);

/** Nouns by which a verb only announces the words behind a colon. */
const forewords = new Set('statement message caveat tweet response reply answer warning case note way'.split(' '));

/** "put it": what stands for the words to come. "issued the following statement: …", "added a caveat: …": before a colon also what announces them. */
function withForeword(g: Grammar, cue: Cue, stop: number): number {
  const { tokens } = g.analysis;
  const object = child(g, cue.head, 'obj');
  if (!object || g.edges.left[object.index] !== cue.last) return cue.last;
  const last = g.edges.right[object.index]!;
  const isIt = object.lemma === 'it' && last === cue.last + 1;
  if (isIt && tokens[cue.head]!.lemma === 'put' && last <= stop) return last;
  if (tokens[last]?.form !== ':' || last - cue.last > 5) return cue.last;
  return forewords.has(object.lemma) || /^(?:it|this|that)$/.test(object.lemma) ? last : cue.last;
}

/**
 * Where a cue ends with the bare words of time and place right behind it: "said Tuesday that …", "“…,” she said last month".
 * `stop` is the first word that belongs to something else.
 */
export function withOccasion(g: Grammar, cue: Cue, stop: number): number {
  const { tokens } = g.analysis;
  if (tokens[cue.head]!.upos !== 'VERB') return cue.last;
  let last = withForeword(g, cue, stop);
  for (let steps = 0; steps < 2; steps++) {
    const next = g.analysis.children[cue.head]!.find((at) => at >= last && g.edges.left[at] === last);
    if (next === undefined || g.edges.right[next]! > stop) break;
    if (g.edges.right[next]! > last + 3 && !(g.edges.right[next]! === last + 4 && tellsHow(g, tokens[next]!))) break;
    const { deprel, upos, lemma } = tokens[next]!;
    const isTime = /^(obl:unmarked|nmod:unmarked|obj|nsubj)$/.test(deprel) && isCalendar(tokens[next]!);
    const isWhen = /^obl:(unmarked|tmod)$/.test(deprel);
    if (!isTime && !isWhen && !(upos === 'ADV' && occasions.has(lemma)) && !tellsHow(g, tokens[next]!)) break;
    last = g.edges.right[next]!;
  }
  return last;
}

/**
 * The cue with the words that lead up to it and with those that name its medium: "went on to call", "was quick to note",
 * "made the case for", "issued a statement saying", "said in a statement".
 */
export function grown(g: Grammar, cue: Cue, source: Source | null): Cue {
  const { tokens } = g.analysis;
  let { first } = cue;
  let at = cue.head;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[at]!;
    const above = tokens[token.head];
    if (!above || above.index >= first || first - above.index > 5) break;
    // "went on to say": the parser may take the infinitive for one of purpose
    const isOn = token.deprel === 'advcl' && tokens[first - 1]!.deprel === 'compound:prt' && cue.first < cue.head;
    const isChain = token.upos === 'VERB' && (token.deprel === 'xcomp' || isOn) && ['VERB', 'ADJ'].includes(above.upos);
    // "became devoted to", "remain confident", "made clear"
    const isState = token.upos === 'ADJ' && token.deprel === 'xcomp' && above.upos === 'VERB';
    const isLight =
      above.upos === 'VERB' &&
      token.upos === 'NOUN' &&
      token.deprel === 'obj' &&
      // "faces questions about": who faces them asks none
      above.lemma !== 'face' &&
      source !== null &&
      source.last <= above.index;
    if (!isChain && !isState && !isLight) break;
    if ((isChain || isState) && !isMadeKnown(g, at))
      for (let between = above.index + 1; between < first; between++)
        if (!['PART', 'ADV'].includes(tokens[between]!.upos) && tokens[between]!.deprel !== 'compound:prt')
          return { ...cue, first };
    first = cueRange(g, above.index).first;
    at = above.index;
  }
  first = withLetter(g, cue, first, source);
  return { ...cue, first, last: withMedium(g, cue) };
}

/** "issued a statement saying": the verb above the medium that a participle belongs to, if the source is that verb's. */
function withLetter(g: Grammar, cue: Cue, first: number, source: Source | null): number {
  const { tokens } = g.analysis;
  const verb = tokens[cue.head]!;
  const noun = tokens[verb.head];
  if (verb.xpos !== 'VBG' || !noun || relation(verb) !== 'acl' || !namesMedium(noun)) return first;
  const above = tokens[noun.head];
  // "failed to adopt a resolution demanding": nobody gives it out
  if (above && isNotDone(g, above)) return first;
  if (relation(noun) !== 'obj' || above?.upos !== 'VERB' || above.index > noun.index || first - above.index > 12)
    return first;
  return source && source.last <= above.index ? cueRange(g, above.index).first : first;
}

/** "failed to adopt a resolution", "refused to sign a letter". */
const isNotDone = (g: Grammar, verb: Token): boolean =>
  verb.deprel === 'xcomp' && verb.head >= 0 && failing.has(g.analysis.tokens[verb.head]!.lemma);

/** "said in a statement": a short phrase with the medium right after the verb. */
function withMedium(g: Grammar, cue: Cue): number {
  const { tokens } = g.analysis;
  if (tokens[cue.head]!.upos !== 'VERB') return cue.last;
  const preposition = tokens[cue.last];
  const noun = preposition && tokens[preposition.head];
  if (!noun || noun.head !== cue.head || preposition.deprel !== 'case' || !namesMedium(noun)) return cue.last;
  if (g.edges.left[noun.index] !== cue.last || lengthy.has(noun.lemma)) return cue.last;
  return noun.index - cue.last <= (noun.lemma === 'statement' ? 6 : 3) ? noun.index + 1 : cue.last;
}

/** Media with much else in them: "said in a speech" tells where, as a place does. */
const lengthy = new Set('speech report study ruling memoir book blog television'.split(' '));

/** The cue grown by the preposition that stands between it and its content: "called for", "spoke out about". */
export function withWord(words: Cue, content: Range): Cue {
  return content.first > words.last && content.first - words.last <= 2 ? { ...words, last: content.first } : words;
}

/** The cue with the colon right behind it: "he [said:] {“We are ready.”}". */
export function withColon({ analysis: { tokens } }: Grammar, draft: Draft): Draft {
  const { cue } = draft;
  const next = cue ? tokens[cue.last] : undefined;
  if (!cue || next?.form !== ':' || next.sentence !== tokens[cue.head]!.sentence) return draft;
  return { ...draft, cue: { ...cue, last: cue.last + 1 } };
}
