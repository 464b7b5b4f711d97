import type { Analysis } from '../language/index.js';

/** Nouns for so many of something. */
const amount = /^(?:ten|dozen|score|hundred|thousand|million)$/;

const isOf = ({ tokens, children }: Analysis, at: number): boolean =>
  children[at]!.some((child) => tokens[child]!.deprel === 'case' && tokens[child]!.form === 'of');

/** The noun that says of what there are so many: `lawmakers` of `tens of thousands of lawmakers`; the word itself where it counts nothing. */
export function countedUnder(analysis: Analysis, at: number): number {
  const { tokens, children } = analysis;
  let noun = at;
  for (let depth = 0; depth < 3 && amount.test(tokens[noun]!.lemma); depth++) {
    const below = children[noun]!.find(
      (child) => child > noun && tokens[child]!.deprel === 'nmod' && isOf(analysis, child),
    );
    if (below === undefined) break;
    noun = below;
  }
  return noun;
}

/** The word of an amount that a noun hangs on, the outermost: `Dozens` of `Dozens of lawmakers`; the noun itself where there is none. */
export function amountOver(analysis: Analysis, at: number): number {
  const { tokens } = analysis;
  let noun = at;
  for (let depth = 0; depth < 3 && tokens[noun]!.deprel === 'nmod' && isOf(analysis, noun); depth++) {
    const { head } = tokens[noun]!;
    if (head > noun || !amount.test(tokens[head]!.lemma)) break;
    noun = head;
  }
  return noun;
}
