import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import type { Analysis, Token } from '../../language/index.js';
import data from './ambiguous.data.js';
import { bitOf, entryOf } from './lexicon.js';

const weekday = bitOf('WEEKDAY');

const Condition = z.object({
  capital: z.boolean().default(false),
  tags: z.array(z.string()).optional(),
  numeral: z.boolean().default(false),
});
const conditions = new Map(
  Object.entries(shipped('ambiguous-times', () => z.record(z.string(), Condition).parse(data))),
);

/** Whether a word that can mean a time may mean one here: `May` but not `may`, `the fall` but not `prices fall`. */
export function admits(analysis: Analysis, token: Token, word: string): boolean {
  if (isPartOfName(analysis, token, word)) return false;
  const condition = conditions.get(word);
  if (!condition) return true;
  const code = token.form.charCodeAt(0);
  if (condition.capital && !(code >= 65 && code <= 90)) return false;
  if (condition.tags && !condition.tags.includes(token.xpos)) return false;
  return !condition.numeral || token.form.endsWith('.') || standsByNumeral(analysis, token);
}

/** A digit before or after, or a dot that does not end the sentence. */
function standsByNumeral({ tokens, sentences }: Analysis, { index, sentence }: Token): boolean {
  const next = tokens[index + 1];
  const isDot = next?.form === '.' && index + 2 < sentences[sentence]!.last;
  return isDot || isDigit(next) || isDigit(tokens[index - 1]);
}

/** Whether a word is the short form of a month or weekday, so that a dot after it may belong to it. */
export const isAbbreviation = (word: string): boolean => word === 'sept' || (conditions.get(word)?.numeral ?? false);

/** `Theresa May`, `June Allen`: a capitalised word inside a name of a person. */
function isPartOfName(analysis: Analysis, token: Token, word: string): boolean {
  // `USA TODAY reported`, `the Today show`: a name of its own
  if (/^(?:today|tomorrow|yesterday)$/.test(word) && /^\p{Lu}/u.test(token.form)) {
    const before = analysis.tokens[token.index - 1];
    const isInside = before?.sentence === token.sentence && /[\p{L}\p{N}]/u.test(before.form);
    const isShouted = token.form.length > 2 && token.form === token.form.toUpperCase();
    if (isInside && (!isShouted || before.form === 'USA')) return true;
  }
  if ((entryOf(word)?.mask ?? 0) & weekday) return false;
  if (token.upos !== 'PROPN' || token.deprel !== 'flat' || token.head < 0) return false;
  const head = analysis.tokens[token.head]!;
  return head.index < token.index && head.upos === 'PROPN' && token.index - head.index < 3;
}

const isDigit = (token: Token | undefined): boolean => !!token && /^\d/.test(token.form);
