import { type Analysis, dependents, type Token } from '../../language/index.js';

const saying =
  /^(?:say|tell|claim|argue|insist|maintain|assert|declare|state|contend|note|add|write|warn|stress|announce)$/;

/**
 * Whether `this` or `that` stands right behind a sentence that is a claim: in `Chad told Mali that the pact had lapsed. Mali rejected this.`
 * not the pact is rejected, but that it has lapsed.
 */
export function isClaimBefore(analysis: Analysis, { form, sentence }: Token): boolean {
  const { tokens, sentences } = analysis;
  if (!/^(?:this|that)$/.test(form) || sentence === 0) return false;
  const { first, last } = sentences[sentence - 1]!;
  const root = tokens.slice(first, last).find(({ deprel }) => deprel === 'root');
  return (
    !!root &&
    saying.test(root.lemma) &&
    dependents(analysis, root.index, 'ccomp').some(({ index }) => index > root.index)
  );
}
