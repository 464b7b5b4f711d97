import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import { done, refusable } from './act-words.js';
import { isNegated } from './negation.js';

/** `would leave the pact if it was not ratified`: who says so wants it. */
export const isUnlessDone = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'advcl').some(
    (clause) =>
      (refusable.has(clause.lemma) || done.has(clause.lemma)) &&
      (isNegated(analysis, clause) ||
        dependents(analysis, clause.index, 'mark').some(({ form }) => form.toLowerCase() === 'unless')),
  );

/** `either it is signed now or it will not be signed by me` */
export const isAlternative = (analysis: Analysis, verb: Token): boolean =>
  [verb, ...(relation(verb) === 'conj' ? [governor(analysis, verb.index)!] : [])].some(({ index }) =>
    dependents(analysis, index, 'cc').some(({ form }) => form.toLowerCase() === 'either'),
  );
