import { list, officeData } from './office-data.js';
import { createPhrases, type Phrases } from './phrases.js';
import { isHyphen } from './words.js';

const portfolios = createPhrases<string>({ anyCase: true });
for (const portfolio of list(officeData.portfolios)) portfolios.add(portfolio, portfolio);

/** The end of a portfolio that starts at `from`: *trade*, *trade and industry*; `from` itself where none does. */
export function portfolioEnd(words: readonly string[], from: number): number {
  let at = from;
  let end = from;
  for (;;) {
    const found = portfolios.longest(words, at);
    if (!found) return end;
    at += found.length;
    if (/^affairs?$/i.test(words[at] ?? '')) at++;
    end = at;
    const next = words[at]?.toLowerCase();
    if (next === 'and' || next === '&' || next === ',') at++;
    else return end;
    if (words[at]?.toLowerCase() === 'and') at++;
  }
}

/**
 * What a portfolio and a noun make together, either way round: *foreign minister*, *minister of trade and industry*,
 * *defence ministry*, *Ministry of Mines*. `takesOf` says whether the noun can be followed by *of* and its portfolio.
 */
export function compose<T>(
  words: readonly string[],
  from: number,
  nouns: Phrases<T>,
  takesOf: (value: T) => boolean,
): { readonly length: number; readonly value: T } | null {
  const end = portfolioEnd(words, from);
  if (end > from) {
    const at = isHyphen(words[end] ?? '') ? end + 1 : end;
    const held = nouns.longest(words, at);
    if (held) return { length: at + held.length - from, value: held.values[0]! };
  }
  const held = nouns.longest(words, from);
  if (!held || !takesOf(held.values[0]!)) return null;
  let at = from + held.length;
  if (!/^(?:of|for)$/i.test(words[at] ?? '')) return null;
  at++;
  if (/^the$/i.test(words[at] ?? '')) at++;
  const last = portfolioEnd(words, at);
  return last > at ? { length: last - from, value: held.values[0]! } : null;
}
