import { type Analysis, dependent, dependents, governor, relation, type Token } from '../../language/index.js';
import { relatives } from './targets.js';

/** `wants the pact scrapped`: the verb above, and what it has for its object. */
export function wantedOf(analysis: Analysis, token: Token): { verb: Token; object: Token } | null {
  const above =
    /^VB[ND]$/.test(token.xpos) && /^(?:xcomp|acl)$/.test(relation(token)) ? governor(analysis, token.index) : null;
  if (!above) return null;
  // `wants the pact ratified`, with the participle hung on the pact
  const isHung = relation(token) === 'acl' && relation(above) === 'obj' && token.index === above.index + 1;
  const verb = relation(token) === 'xcomp' ? above : isHung ? governor(analysis, above.index) : null;
  if (!verb || !/^(?:want|like|prefer|see)$/.test(verb.lemma)) return null;
  const object = dependent(analysis, verb.index, 'obj') ?? dependent(analysis, token.index, 'nsubj');
  // `a pact that Chile wants scrapped`
  const wanted =
    verb.deprel === 'acl:relcl' && (!object || relatives.test(object.form)) ? governor(analysis, verb.index) : object;
  return wanted && { verb, object: wanted };
}

/** Whether something is wanted done to the object: that verb tells how. */
export const isWantedDone = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'xcomp', 'ccomp').length > 0 ||
  dependents(analysis, verb.index, 'obj').some(({ index }) =>
    dependents(analysis, index, 'acl').some(({ xpos }) => /^VB[ND]?$/.test(xpos)),
  );

/** `failed to agree on a law to implement it`: nobody does. */
export const isFailedPurpose = (analysis: Analysis, verb: Token): boolean => {
  const failing = relation(verb) === 'xcomp' ? governor(analysis, verb.index) : null;
  if (failing?.lemma === 'agree' && governor(analysis, failing.index)?.lemma === 'fail') return true;
  const law = relation(verb) === 'acl' && verb.xpos === 'VB' ? governor(analysis, verb.index) : null;
  const agreed = law && relation(law) === 'obl' ? governor(analysis, law.index) : null;
  return agreed !== null && governor(analysis, agreed.index)?.lemma === 'fail';
};

/** `Peru left, casting doubt on it`: what comes of that is no stance of its own. */
export const isOutcome = (analysis: Analysis, noun: Token): boolean => {
  // `casting doubt`, taken for one noun
  if (dependents(analysis, noun.index, 'compound', 'amod').some(({ form }) => form === 'casting')) return true;
  const verb = governor(analysis, noun.index);
  return verb?.lemma === 'cast' && verb.xpos === 'VBG' && !dependents(analysis, verb.index, 'nsubj', 'aux').length;
};
