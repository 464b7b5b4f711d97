import { z } from 'zod';
import type { Analysis, Token } from '../../language/index.js';
import data from './ambiguous.data.js';

const Condition = z.object({
  capital: z.boolean().default(false),
  tags: z.array(z.string()).optional(),
  numeral: z.boolean().default(false),
});
const conditions = new Map(Object.entries(z.record(z.string(), Condition).parse(data)));

/** Whether a word that can mean a time may mean one here: `May` but not `may`, `the fall` but not `prices fall`. */
export function admits(analysis: Analysis, token: Token, word: string): boolean {
  if (isPartOfName(analysis, token)) return false;
  const condition = conditions.get(word);
  if (!condition) return true;
  const code = token.form.charCodeAt(0);
  if (condition.capital && !(code >= 65 && code <= 90)) return false;
  if (condition.tags && !condition.tags.includes(token.xpos)) return false;
  if (!condition.numeral) return true;
  return (
    token.form.endsWith('.') ||
    isNumeralOrDot(analysis.tokens[token.index + 1]) ||
    isDigit(analysis.tokens[token.index - 1])
  );
}

/** `Theresa May`, `June Allen`: a capitalised word inside a name of a person. */
function isPartOfName(analysis: Analysis, token: Token): boolean {
  if (token.upos !== 'PROPN' || token.deprel !== 'flat' || token.head < 0) return false;
  const head = analysis.tokens[token.head]!;
  return head.index < token.index && head.upos === 'PROPN' && token.index - head.index < 3;
}

const isDigit = (token: Token | undefined): boolean => !!token && /^\d/.test(token.form);
const isNumeralOrDot = (token: Token | undefined): boolean =>
  !!token && (token.form === '.' || token.form === ',' || isDigit(token));
