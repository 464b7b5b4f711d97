import type { Token } from '../../language/index.js';
import { type Open, opened } from './attribution.js';
import { clauseOf } from './clause.js';
import { cueRange, grown, withOccasion } from './cue-words.js';
import { cueOf } from './cues.js';
import type { Range } from './draft.js';
import { settleSource } from './edges-of-source.js';
import { child, type Grammar, isPassive } from './grammar.js';
import { namesMedium } from './medium.js';
import { phrase, type Source } from './phrase.js';
import type { Quotation } from './quotations.js';
import { sourceOf } from './source.js';

/**
 * Whose words a quotation is that nothing attributes: of whoever the sentence right before it reports, rather than of the speaker
 * of an earlier quotation: `Daves told lawmakers that nobody had asked for it. “We are no beggars.”`. Null where that
 * sentence reports nobody's words.
 */
export function toldBefore(g: Grammar, quotation: Quotation): Open | null {
  const range = sentenceBefore(g, quotation.first);
  if (!range) return null;
  const reported = reportedIn(g, range);
  const spoken = reported ? null : spokenIn(g, range);
  const isApart = g.analysis.sentences[g.analysis.tokens[range.first]!.sentence]!.paragraph !== quotation.paragraph;
  if (spoken && isApart && g.analysis.tokens[spoken.verb]!.lemma !== 'say') return null;
  if (spoken && !spoken.tells) {
    const words = grown(g, cueRange(g, spoken.verb), spoken.source);
    const cue = { ...words, last: withOccasion(g, words, range.last) };
    return opened(cue, settleSource(g, spoken.source, cue), 'spoken', quotation);
  }
  const source = reported ?? spoken?.source ?? givenOutIn(g, range);
  return source && opened(null, source, 'told', quotation);
}

/** Whoever the sentence right before another, which begins at a word, reports, or lets speak or publish something. */
export function speakerBefore(g: Grammar, first: number): Source | null {
  const range = sentenceBefore(g, first);
  return range && (reportedIn(g, range) ?? spokenIn(g, range)?.source ?? givenOutIn(g, range));
}

/**
 * Whoever speaks last in the sentence right before a quotation, in a clause that does not tell what is said: `Ruiz agreed.
 * “…”`, `“…,” Lind said, and her husband cut in. “…”`. Null where nobody does.
 */
export function speaksBefore(g: Grammar, quotation: Quotation): Source | null {
  const range = sentenceBefore(g, quotation.first);
  return range && (spokenIn(g, range)?.source ?? null);
}

/** The sentence that ends where another begins with a word. */
function sentenceBefore({ analysis: { tokens, sentences } }: Grammar, at: number): Range | null {
  const before = tokens[at - 1];
  return before && tokens[at]!.sentence !== before.sentence ? sentences[before.sentence]! : null;
}

/** Whose words a clause of a sentence reports. */
function reportedIn(g: Grammar, { first, last }: Range): Source | null {
  const { tokens } = g.analysis;
  let verb: Token | null = null;
  let quoted = last;
  for (let at = first; at < last; at++) {
    if (g.quotationAt[at]! >= 0) quoted = Math.min(quoted, at);
    if (tokens[at]!.head < 0) verb = tokens[at]!;
  }
  if (!verb || verb.index > quoted) return null;
  // `called for talks and said that …`: the last verb of saying tells
  const { index: root } = verb;
  for (let at = root + 1; at < last; at++)
    if (tokens[at]!.deprel === 'conj' && !child(g, at, 'nsubj') && reports(g, tokens[at]!) && isJoinedTo(g, at, root))
      verb = tokens[at]!;
  // `said it was “ready” for a vote`: words quoted inside the clause are of what the sentence reports
  if (!reports(g, verb) || (tokens[quoted - 1]?.form === ':' && quoted < last)) return null;
  return one(g, sourceOf(g, verb.index), first, verb.index);
}

/** Whether a verb is joined to another, or to the one that this is completed by: `seemed tired and said that …`. */
function isJoinedTo({ analysis: { tokens } }: Grammar, verb: number, root: number): boolean {
  const { head } = tokens[verb]!;
  return head === root || (tokens[head]!.deprel === 'xcomp' && tokens[head]!.head === root);
}

/** Verbs of those who begin to speak where another stops, with the particle that they have. */
const joining: ReadonlyMap<string, string> = new Map([
  ['cut', 'in'],
  ['chime', 'in'],
  ['jump', 'in'],
  ['break', 'in'],
  ['weigh', 'in'],
  ['fire', 'back'],
  ['hit', 'back'],
  ['shoot', 'back'],
]);

/** What those who speak do with their bodies: `Ruiz shook her head. “…”`. */
const gestures: ReadonlyMap<string, string> = new Map([
  ['shake', 'head'],
  ['clear', 'throat'],
  ['raise', 'voice'],
  ['roll', 'eye'],
]);

/** Who speaks in the last clause of a sentence, and whether that tells what is said: `It is dead, Ruiz said.`. */
function spokenIn(g: Grammar, { first, last }: Range): { source: Source; verb: number; tells: boolean } | null {
  const { tokens, children } = g.analysis;
  for (let at = last - 1; at >= first; at--) {
    if (g.quotationAt[at]! >= 0) return null;
    const { upos, lemma, deprel, xpos } = tokens[at]!;
    if (upos !== 'VERB' || !/^(?:root|conj|parataxis)$/.test(deprel) || !/^VB[DZP]$/.test(xpos)) continue;
    const particle = joining.get(lemma);
    const speaks = particle
      ? children[at]!.some((word) => word > at && tokens[word]!.form === particle)
      : gestures.has(lemma) ||
        /^(?:agree|disagree|concur)$/.test(lemma) ||
        (cueOf('verb', lemma)?.kind === 'speech' && lemma !== 'lie');
    const below = children[at]!.map((word) => tokens[word]!);
    const isGesture = child(g, at, 'obj')?.lemma === gestures.get(lemma);
    if (!isGesture && below.some(({ index, deprel }) => index > at && /^(?:i?obj|[cx]comp|csubj)/.test(deprel)))
      return null;
    const { prepositions } = cueOf('verb', lemma) ?? {};
    const tells =
      deprel === 'parataxis' ||
      below.some(({ index, deprel }) => deprel === 'ccomp' || prepositions?.has(child(g, index, 'case')?.lemma ?? ''));
    const isDenied = below.some(({ form }) => /^(?:not|n't|n’t|never)$/.test(form));
    const subject = child(g, at, 'nsubj');
    if (!speaks || (gestures.has(lemma) && !isGesture) || isDenied || isPassive(g, at) || !subject) return null;
    // `“…,” said Ruiz.`: that quotation is what is told
    for (let before = at - 1; before >= g.edges.left[subject.index]!; before--)
      if (g.quotationAt[before]! >= 0) return null;
    const lead = g.edges.left[subject.index]! - 1;
    if (tokens[lead]?.form === ',' && g.quotationAt[lead - 1]! >= 0) return null;
    if (lead >= first && g.quotationAt[lead]! >= 0) return null;
    const source = one(g, phrase(g, subject.index), first, at);
    return source && { source, verb: at, tells };
  }
  return null;
}

/** Who gives out words in writing: `The ministry issued a statement on Monday. “…”`. */
function givenOutIn(g: Grammar, { first, last }: Range): Source | null {
  const { tokens, sentences } = g.analysis;
  const { root } = sentences[tokens[first]!.sentence]!;
  if (!/^(?:issue|release|publish|post|circulate|distribute)$/.test(tokens[root]!.lemma) || isPassive(g, root))
    return null;
  const object = child(g, root, 'obj');
  if (!object || !namesMedium(object) || tokens[root]!.xpos === 'VB') return null;
  for (let at = first; at < last; at++) if (g.quotationAt[at]! >= 0) return null;
  return one(g, sourceOf(g, root), first, root);
}

/** A source between two words, unless it is many: `critics say …` speaks of some whose words need not be meant. */
function one({ analysis: { tokens } }: Grammar, source: Source | null, first: number, verb: number): Source | null {
  const speaker = source && tokens[source.head]!;
  if (!speaker || speaker.index < first || speaker.index > verb || /^(?:NNP?S|W.+)$/.test(speaker.xpos)) return null;
  return /^(?:nobody|none|neither|no-one)$/i.test(speaker.form) ? null : source;
}

/** Whether a verb reports a clause as what somebody says. */
function reports(g: Grammar, { index, upos, lemma, form }: Token): boolean {
  const cue = upos === 'VERB' ? cueOf('verb', lemma, form) : null;
  return cue?.kind === 'speech' && (clauseOf(g, index)?.index ?? -1) > index;
}
