import { type Analysis, inSmallLetters } from '../../language/index.js';
import type { InstrumentReference } from '../cast.js';
import { kindOfNoun } from './lexicon.js';

/** `operative clause 8`: its words, and the token of its noun. */
export interface ProvisionMention {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly token: number;
}

const nouns = new Set('clause paragraph article section chapter annex provision para subparagraph'.split(' '));
const qualifiers = new Set(['operative', 'preambular', 'sub']);

/** Finds numbered parts of instruments (`Article 27(3)`, `annex B`, `paragraphs 36 and 37`). */
export function findProvisions(analysis: Analysis): ProvisionMention[] {
  const { tokens, text } = analysis;
  const found: ProvisionMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const noun = inSmallLetters(tokens[at]!.lemma);
    if (!nouns.has(noun)) continue;
    let next = at + 1;
    for (let isFirst = true; tokens[next]?.sentence === tokens[at]!.sentence; isFirst = false) {
      const number = tokens[next]!;
      if (!/^(\d{1,3}[a-z]?|[IVXLC]{1,6}|[A-Z])$/.test(number.form)) break;
      let last = next + 1;
      // `27(3)` comes as `27`, `(`, `3`, `)`
      while (text[tokens[last - 1]!.end] === '(' && tokens[last + 2] && tokens[last + 2]!.form === ')') last += 3;
      const first = isFirst && qualifiers.has(tokens[at - 1]?.form.toLowerCase() ?? '') ? at - 1 : isFirst ? at : next;
      const start = tokens[first]!.start;
      const end = tokens[last - 1]!.end;
      const words = text.slice(start, end).replace(/\s+/g, ' ');
      found.push({ label: isFirst ? words : `${noun} ${words}`, start, end, token: isFirst ? at : next });
      next = last;
      if (!/^(and|or|,|to)$/.test(tokens[next]?.form ?? '')) break;
      next++;
    }
  }
  return found;
}

/**
 * The instrument that a provision belongs to: the one it is `of`, else the last named before it in its sentence, else the
 * next one in it, else the last named in the text. Null where none was named, and where it is `of` one that is not known.
 */
export function ownerOf(
  analysis: Analysis,
  provision: ProvisionMention,
  references: readonly InstrumentReference[],
  hasArticles: (instrument: string) => boolean,
): string | null {
  const sentence = analysis.sentences[analysis.tokens[provision.token]!.sentence]!;
  const ofNoun = /^\s*of\s+(?:the|this|that|its|their)\s+(\p{L}+)/u.exec(
    analysis.text.slice(provision.end, sentence.end),
  )?.[1];
  const isOfUnknown = ofNoun !== undefined && kindOfNoun.has(ofNoun.toLowerCase());
  let before: InstrumentReference | null = null;
  let beforeInSentence: InstrumentReference | null = null;
  for (const reference of references) {
    if (reference.start >= provision.end) {
      const between = analysis.text.slice(provision.end, reference.start);
      if (reference.end <= sentence.end && /^\s*(of|in|under|to)\s+(the\s+)?\W*$/.test(between))
        return reference.instrument;
      if (isOfUnknown) return null;
      if (beforeInSentence) return beforeInSentence.instrument;
      if (reference.end <= sentence.end) return reference.instrument;
      break;
    }
    before = reference;
    if (reference.start >= sentence.start) beforeInSentence = reference;
  }
  if (isOfUnknown) return null;
  if (beforeInSentence || !before) return beforeInSentence?.instrument ?? null;
  // `Article 6` is of the treaty, not of the resolution that was named in between
  const isArticle = /^(?:article|chapter|annex)/i.test(provision.label) && !hasArticles(before.instrument);
  const whole = isArticle
    ? references.findLast(({ start, instrument }) => start < provision.start && hasArticles(instrument))
    : undefined;
  return (whole ?? before).instrument;
}
