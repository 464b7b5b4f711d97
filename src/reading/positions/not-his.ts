import { type Analysis, dependent, dependents, governor, type Token } from '../../language/index.js';
import type { Found } from './acts.js';
import { isNegated } from './negation.js';
import type { Voices } from './voices.js';

/** `was not the bill that he wanted` */
export const isSaidNotToBe = (analysis: Analysis, verb: Token): boolean => {
  const noun = verb.deprel === 'acl:relcl' ? governor(analysis, verb.index) : null;
  return !!noun && dependent(analysis, noun.index, 'cop') !== null && isNegated(analysis, noun);
};

/** `distanced Lind from his plan`: another is not himself. */
export const isOfAnother = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'obj').some(({ form }) => !/sel(?:f|ves)$/.test(form));

/** `turned against Mr. Ruiz's bill`: whoever he is that did so, he is not Mr. Ruiz. */
export function withoutNamed(analysis: Analysis, cast: Voices, verb: Token, found: Found): Found {
  const [subject] = dependents(analysis, verb.index, 'nsubj');
  const he = subject && /^(?:he|she|it|they)$/i.test(subject.form) ? cast.referenceAt(subject.index)?.actor : null;
  // `he turned against Mr. Ruiz's bill, which he once supported`, not `Ms. Mora's plan, which she has promoted`
  const above = verb.deprel === 'acl:relcl' ? governor(analysis, verb.index) : null;
  const over = above && /^(?:obj|obl)$/.test(above.deprel) ? dependents(analysis, above.head, 'nsubj') : [];
  const isSameHe = !!subject && over.some(({ form }) => form.toLowerCase() === subject.form.toLowerCase());
  const objects = [...dependents(analysis, verb.index, 'obj', 'obl'), ...(above && isSameHe ? [above] : [])];
  const named = objects.flatMap(({ index }) =>
    dependents(analysis, index, 'nmod:poss').filter(({ upos }) => upos === 'PROPN'),
  );
  const isNamed = !!he && named.some(({ index }) => cast.referenceAt(index)?.actor === he);
  return isNamed ? { ...found, holders: found.holders.filter((id) => id !== he) } : found;
}
