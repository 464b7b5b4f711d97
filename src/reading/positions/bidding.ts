import { type Analysis, dependents, type Token } from '../../language/index.js';

/** Verbs that bid somebody act: `urged Peru to sign`, `called on Peru to sign`. */
export const bidding =
  /^(?:urge|ask|press|tell|order|call|implore|invite|encourage|beseech|exhort|appeal|advise|warn|persuade|convince|lobby|pressure|pressurise|pressurize|beg|plead|entreat|entice|want|need|like|push|prod|nudge|coax|goad|pester|challenge|dare|instruct|remind|petition|counsel|bully|cajole|talk|force|compel)$/;

/** `urged Peru to sign`, `called on Peru to sign`, but not `called the bill to scrap it a farce`. */
export function isBidden(analysis: Analysis, above: Token, verb: Token): boolean {
  if (verb.xpos !== 'VB' || !dependents(analysis, verb.index, 'mark').some(({ form }) => form.toLowerCase() === 'to'))
    return false;
  // `appealed to both to sign`, with the preposition taken for another
  const isTo = (word: Token): boolean => above.lemma === 'appeal' && analysis.tokens[word.index - 1]?.form === 'to';
  if (above.lemma === 'appeal' && dependents(analysis, above.index, 'obj').some(isTo)) return true;
  if (/^(?:call|appeal)$/.test(above.lemma))
    return (
      // `appealed to both to sign`, with both taken for the subject
      dependents(analysis, verb.index, 'nsubj', 'obj').some(({ index }) => index > above.index && index < verb.index) ||
      dependents(analysis, above.index, 'obl').some((word) =>
        dependents(analysis, word.index, 'case').some(({ form }) => /^(?:on|upon|to|for)$/.test(form)),
      )
    );
  return dependents(analysis, above.index, 'obj', 'iobj').some(({ index }) => index < verb.index);
}
