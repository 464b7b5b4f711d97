import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { Candidate } from './candidate.js';

/** `2231 has expired`, where the text has spoken of Resolution 2231: a number that is nothing else. */
export function numberAgain(analysis: Analysis, found: readonly Candidate[], token: Token): Candidate[] {
  const { form, index, deprel } = token;
  if (!/^\d{3,4}$/.test(form)) return [];
  const isYear = /^(?:19|20)\d\d$/.test(form);
  if (!(isYear ? /^(?:nsubj|nsubj:pass|obj)$/ : /^(?:nsubj|nsubj:pass|obj|obl|nmod|conj|root)$/).test(deprel))
    return [];
  // `2,231 people`, `2231 of them`
  if (dependents(analysis, index, 'nmod', 'compound', 'nummod', 'flat').length) return [];
  const mother = found.findLast(
    ({ kind, last }) => kind === 'resolution' && analysis.tokens[last - 1]!.form === form && last <= index,
  );
  if (!mother) return [];
  const { kind, known, name, last } = mother;
  const at = { head: index, first: index, last: index + 1, stands: analysis.tokens[last - 1]!.end };
  return [{ ...at, form: 'name', kind, known, name, isSpecific: true, pointsBack: false, isDefinite: true }];
}
