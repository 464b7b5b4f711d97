import { type Analysis, relation, type Token } from '../../language/index.js';
import { summing } from './deed-nouns.js';
import { nounClasses } from './lexicon.js';

/** `an idea which Peru rejected`, `a claim denied by Peru`: whether a clause tells of what has just been said, summed up behind a comma. */
export const isOfRemark = ({ tokens, children }: Analysis, { index, head, deprel, xpos }: Token): boolean => {
  const isPassive = xpos === 'VBN' && children[index]!.some((c) => tokens[c]!.deprel === 'obl:agent');
  const noun = tokens[head];
  if (!noun || (deprel !== 'acl:relcl' && !isPassive)) return false;
  if (
    !/^(?:appos|parataxis)$/.test(noun.deprel) ||
    (!summing.has(noun.lemma) &&
      !['allegation', 'proposal', 'demand'].some((name) => nounClasses.get(name)!.words.has(noun.lemma)))
  )
    return false;
  const determiner = children[head]!.find((c) => tokens[c]!.deprel === 'det');
  return (
    determiner !== undefined && tokens[determiner - 1]?.form === ',' && /^(?:an?|the)$/.test(tokens[determiner]!.form)
  );
};

/** `hours before Peru attacked`: whether a clause in the past is said to lie so far ahead. */
export const isMeasuredBefore = ({ tokens, children }: Analysis, { index, xpos }: Token, word: string): boolean => {
  if (word !== 'before' || xpos !== 'VBD') return false;
  const mark = children[index]!.find((c) => tokens[c]!.deprel === 'mark');
  const measure = mark === undefined ? undefined : tokens[mark - 1];
  return measure !== undefined && /^(?:minute|hour|day|week|month|year)s?$/.test(measure.form);
};

const indefinite = /^(?:an?|any|some|no|every|each|another|many|few|several|most|more)$/;

/** Whether a phrase is of somebody who is known: with a name, or of which kind it says and not `a`, `some`, `any`. */
export const isDefinite = ({ tokens, children }: Analysis, head: number): boolean =>
  tokens[head]!.upos === 'PROPN' ||
  (tokens[head]!.upos === 'NOUN' &&
    children[head]!.some((c) => c < head && /^(?:det|nmod:poss|compound|amod)$/.test(tokens[c]!.deprel)) &&
    !children[head]!.some((c) => c < head && indefinite.test(tokens[c]!.form.toLowerCase())));

/** Whether a clause in the past opens with `who` or `which` behind a comma and tells of somebody who is known. */
export const isAside = (analysis: Analysis, { index, head, xpos }: Token): boolean => {
  const { tokens, children } = analysis;
  const relative = children[index]!.find((c) => c < index && /^(?:who|which|whom|where)$/.test(tokens[c]!.form));
  return (
    relative !== undefined &&
    tokens[relative - 1]?.form === ',' &&
    (isDefinite(analysis, head) ||
      children[head]!.some((c) => tokens[c]!.deprel === 'appos' && tokens[c]!.upos === 'PROPN' && c < index)) &&
    // `refused to meet Lind, whom he accuses of treason`
    (xpos === 'VBD' ||
      (tokens[relative]!.form === 'whom' && /^VB[PZ]$/.test(xpos)) ||
      children[index]!.some((c) => relation(tokens[c]!) === 'aux' && /^(?:was|were|had)$/.test(tokens[c]!.form)))
  );
};

/** `sought peace by promising to leave`: what he wanted is a thing and past, so that what he did for it is done. */
export const isSought = ({ tokens, children }: Analysis, { lemma, xpos, index }: Token): boolean =>
  lemma === 'seek' && xpos === 'VBD' && children[index]!.some((c) => c > index && tokens[c]!.deprel === 'obj');

/** What is this is told. */
const disclosed =
  /^(?:report|learn|announce|reveal|confirm|disclose|say|claim|allege|state|note|find|discover|establish|know)$/;

/** `it was reported that Peru had attacked`: whether a clause says what was told, and not denied. */
export const isToldOfIt = ({ tokens, children }: Analysis, { head, index }: Token): boolean =>
  index > head &&
  disclosed.test(tokens[head]!.lemma) &&
  !children[head]!.some((c) => /^(?:not|n['’]t|never)$/.test(tokens[c]!.lemma)) &&
  children[head]!.some((c) => tokens[c]!.form.toLowerCase() === 'it');
