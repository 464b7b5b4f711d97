import { type Analysis, dependent, dependents, governor, type Token } from '../../language/index.js';
import { isNegated } from './negation.js';

/** `was not the bill that he wanted` */
export const isSaidNotToBe = (analysis: Analysis, verb: Token): boolean => {
  const noun = verb.deprel === 'acl:relcl' ? governor(analysis, verb.index) : null;
  return !!noun && dependent(analysis, noun.index, 'cop') !== null && isNegated(analysis, noun);
};

/** `distanced Lind from his plan`: another is not himself. */
export const isOfAnother = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'obj').some(({ form }) => !/sel(?:f|ves)$/.test(form));
