import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import { reversing } from './lexicon.js';
import { isNegated } from './negation.js';

/** What others would have somebody do. The parser may take the words for verbs behind a _to_ (`bowed to pressure to leave`). */
const pressures = /^(?:pressure|pressures|calls?|demands?|appeals?|pleas?|requests?|urgings|entreaties)$/;
/** To do as one is pressed, with the particle that some need. */
const yielding = /^(?:bow|yield|cave|give|succumb|bend|submit|surrender|buckle|capitulate|kowtow)$/;

/**
 * How somebody meets what others press him to do with an instrument: `would not bow to calls to cancel it` withstands them, `is under
 * pressure to leave it` leaves open what he will do; null where he is not pressed, or does as he is told.
 */
export function pressureOn(analysis: Analysis, deed: Token): 'withstood' | 'open' | null {
  if (deed.xpos !== 'VB' || !/^(?:acl|xcomp|advcl)$/.test(deed.deprel)) return null;
  const pressure = governor(analysis, deed.index);
  if (!pressure || !pressures.test(pressure.form) || pressure.index > deed.index) return null;
  if (dependents(analysis, pressure.index, 'case').some(({ form }) => /^(?:under|amid|despite)$/i.test(form)))
    return 'open';
  const met = governor(analysis, pressure.index);
  if (!met || !yielding.test(met.lemma)) return null;
  const above = /^(?:xcomp|advcl)$/.test(met.deprel) ? governor(analysis, met.index) : null;
  const isRefused = isNegated(analysis, met) || (above !== null && reversing.has(above.lemma));
  return isRefused ? 'withstood' : null;
}

/** `rejected demands that Peru leave it`: whoever is demanded to does not do so by that. */
export const isDemandedOf = (analysis: Analysis, verb: Token): boolean => {
  if (!/^(?:acl|ccomp)$/.test(verb.deprel) || verb.form !== verb.lemma) return false;
  const that = dependents(analysis, verb.index, 'mark').find(({ form }) => form === 'that');
  return (
    !!that &&
    pressures.test(analysis.tokens[that.index - 1]?.form ?? '') &&
    !dependents(analysis, verb.index, 'aux').length &&
    dependents(analysis, verb.index, 'nsubj').length > 0
  );
};
