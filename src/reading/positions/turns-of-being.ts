import { type Analysis, dependent, dependents, type Token } from '../../language/index.js';

const haggling =
  /^(?:discussion|negotiation|renegotiation|debate|grabs|revision|review|sale|bargaining|question|vote)$/;

const casesOf = (analysis: Analysis, { index }: Token): string[] =>
  dependents(analysis, index, 'case').map(({ form }) => form.toLowerCase());

/** `is not up for discussion`: what may not even be talked about. */
const isUpFor = (analysis: Analysis, token: Token): boolean =>
  dependent(analysis, token.index, 'cop') !== null &&
  dependents(analysis, token.index, 'obl', 'nmod').some(
    (word) => haggling.test(word.lemma) && casesOf(analysis, word).includes('for'),
  );

/** `the resolutions are back`, but not `is back on the table`, `is back from Lima`. */
const isBack = (analysis: Analysis, token: Token): boolean =>
  token.upos === 'ADV' &&
  dependent(analysis, token.index, 'cop') !== null &&
  dependents(analysis, token.index, 'obl', 'nmod').every(
    ({ lemma, deprel, index }) =>
      /^(?:force|effect|place)$/.test(lemma) ||
      deprel === 'obl:unmarked' ||
      dependents(analysis, index, 'case').every(({ form }) => /^(?:since|as)$/.test(form)),
  );

/** `ran out on Monday`, but not `ran out of time`. */
const isRunOut = (analysis: Analysis, token: Token): boolean =>
  token.upos === 'VERB' &&
  token.xpos !== 'VBG' &&
  !dependents(analysis, token.index, 'obj').length &&
  dependents(analysis, token.index, 'obl').every((word) => !casesOf(analysis, word).includes('of'));

/** `the matter does not concern us`: a thing with which the speaker will have nothing to do. */
const isOfOurs = (analysis: Analysis, token: Token): boolean =>
  dependents(analysis, token.index, 'obj').some(({ form }) => /^(?:us|them|it|me)$/i.test(form));

/** `came to an end`, but not `came at the end of the war`, `came close`. */
const isComeToEnd = (analysis: Analysis, token: Token): boolean =>
  token.upos === 'VERB' &&
  !dependents(analysis, token.index, 'obj').length &&
  dependents(analysis, token.index, 'obl').some(
    (word) =>
      /^(?:end|close)$/.test(word.lemma) &&
      casesOf(analysis, word).includes('to') &&
      !dependents(analysis, word.index, 'nmod').some((of) => casesOf(analysis, of).includes('of')),
  );

/** `remained in place`, but not `in the first place`, `has no place here`. */
const isInPlace = (analysis: Analysis, token: Token): boolean =>
  casesOf(analysis, token).includes('in') &&
  !dependents(analysis, token.index, 'det', 'amod', 'nmod:poss', 'nmod', 'compound').length &&
  (dependent(analysis, token.index, 'cop') !== null ||
    /^(?:remain|stay|continue)$/.test(analysis.tokens[token.head]?.lemma ?? ''));

/** `suspended rather than dead`, `suspended, not dead`: what it is said not to be. */
export const isRatherNot = (analysis: Analysis, { index, deprel }: Token): boolean =>
  deprel === 'conj' &&
  (dependents(analysis, index, 'cc').some(({ form }) => /^(?:rather|instead)$/i.test(form)) ||
    (analysis.tokens[index - 1]?.form === 'not' && analysis.tokens[index - 2]?.form === ','));

/** Whether a word that is a predicate only in one turn of speech stands in it. */
export function isInTurn(analysis: Analysis, token: Token): boolean {
  // `a cover-up`
  if (token.form === 'up') return analysis.tokens[token.index - 1]?.form === '-' || isUpFor(analysis, token);
  if (token.form === 'back') return isBack(analysis, token);
  if (token.lemma === 'come') return isComeToEnd(analysis, token);
  if (token.lemma === 'place') return isInPlace(analysis, token);
  if (token.lemma === 'run' && token.upos === 'VERB')
    return !dependents(analysis, token.index, 'advmod', 'compound:prt').some(({ form }) => form === 'out')
      ? true
      : isRunOut(analysis, token);
  return token.lemma !== 'concern' || isOfOurs(analysis, token);
}

/** `has never been more than a scrap of paper`, `is little more than a fig leaf`: what it is and no more. */
export function noMoreThan(analysis: Analysis, token: Token): Token | null {
  if (token.form !== 'more') return null;
  const isLess = dependents(analysis, token.index, 'advmod', 'det').some(({ form }) =>
    /^(?:never|no|not|n't|hardly|little|nothing|barely|scarcely)$/i.test(form),
  );
  return isLess
    ? (dependents(analysis, token.index, 'obl', 'nmod').find((word) => casesOf(analysis, word).includes('than')) ??
        null)
    : null;
}

/** `leaving it is out of the question` */
export const isOutOfQuestion = (analysis: Analysis, token: Token): boolean =>
  token.lemma === 'question' &&
  dependent(analysis, token.index, 'cop') !== null &&
  casesOf(analysis, token).includes('out');

/** `puts the country at a disadvantage` */
export const isPutAtOdds = (analysis: Analysis, token: Token): boolean =>
  token.lemma === 'put' &&
  token.upos === 'VERB' &&
  dependents(analysis, token.index, 'obj').length > 0 &&
  dependents(analysis, token.index, 'obl', 'xcomp').some(
    (word) =>
      /^(?:disadvantage|risk|danger|jeopardy|peril)$/.test(word.lemma) &&
      casesOf(analysis, word).some((form) => /^(?:at|in)$/.test(form)),
  );

/** `stands as signed`, `holds as written` */
export const isAsMade = (analysis: Analysis, { index, xpos }: Token): boolean =>
  xpos === 'VBN' &&
  !dependents(analysis, index, 'nsubj', 'nsubj:pass').length &&
  dependents(analysis, index, 'mark', 'case').some(({ form }) => form === 'as');
