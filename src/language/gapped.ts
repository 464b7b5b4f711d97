import type { Analysis, Token } from './analysis.js';

const temporal = /^(?:advmod|obl|obl:unmarked|obl:tmod|nmod:unmarked)$/;

/**
 * The time of its own that stands between a conjunction and the noun it joins to another: *later* of `spoke to Trump and, two days later, to
 * Zelensky`; null where a noun has none.
 */
export function timeOfSecond({ tokens, children }: Analysis, noun: number): Token | null {
  const token = tokens[noun];
  if (token?.relation !== 'conj' || token.head > noun) return null;
  let cc = -1;
  let comma = -1;
  for (const at of children[noun]!) {
    if (at > noun) {
      if (Math.max(cc, comma) >= 0 && isOwnTime(tokens, token, at)) return tokens[at]!;
      continue;
    }
    if (tokens[at]!.relation === 'cc') cc = at;
    else if (tokens[at]!.form === ',') comma = at;
    else if (cc >= 0 && temporal.test(tokens[at]!.deprel) && isOfTime(tokens[at]!)) return tokens[at]!;
  }
  return null;
}

/** `met Lind on Monday and Moro the day before`: behind the second noun, where the first has a time of its own before the conjunction. */
function isOwnTime(tokens: Analysis['tokens'], second: Token, at: number): boolean {
  const time = tokens[at]!;
  if (!temporal.test(time.deprel) || !isOfTime(time)) return false;
  const verb = tokens[second.head]!.head;
  for (let i = second.head + 1; i < second.index; i++)
    if (tokens[i]!.head === verb && /^obl/.test(tokens[i]!.deprel) && isOfTime(tokens[i]!)) return true;
  return false;
}

const isOfTime = ({ form }: Token): boolean =>
  /^(?:later|earlier|after|afterwards|before|that|day|week|weekend|month|year|morning|afternoon|evening|night|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)$|day$/.test(
    form,
  );
