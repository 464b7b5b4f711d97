import { type Analysis, dependent, dependents, extent, governor, relation, type Token } from '../../language/index.js';
import type { Stance } from '../../record/index.js';
import { relatives } from './arguments.js';
import { isNegated, isReversed } from './negation.js';

/** `wants the pact scrapped`: the verb above, and what it has for its object. */
export function wantedOf(analysis: Analysis, token: Token): { verb: Token; object: Token } | null {
  const above =
    (/^VB[ND]$/.test(token.xpos) || token.form === 'gone') && /^(?:xcomp|acl|advcl)$/.test(relation(token))
      ? governor(analysis, token.index)
      : null;
  if (!above) return null;
  // `expects the pact to be honoured`
  const isExpected =
    above.lemma === 'expect' &&
    /^(?:honou?r|respect|implement|observe|uphold|enforce|fulfil|fulfill|apply)$/.test(token.lemma) &&
    dependents(analysis, token.index, 'aux:pass').some(({ form }) => form === 'be');
  const expected = isExpected ? dependent(analysis, above.index, 'obj') : null;
  if (expected) return expected.index < token.index ? { verb: above, object: expected } : null;
  if (relation(token) === 'advcl') return likedOf(analysis, token, above);
  // `wants the pact ratified`, with the participle hung on the pact
  const isHung = relation(token) === 'acl' && relation(above) === 'obj' && isAtEnd(analysis, above, token);
  const verb = relation(token) === 'xcomp' ? above : isHung ? governor(analysis, above.index) : null;
  if (!verb || !/^(?:want|like|prefer|see|have|get)$/.test(verb.lemma)) return null;
  // `would rather see the pact renegotiated than scrapped`
  if (isRatherThan(analysis, token)) return null;
  const object = dependent(analysis, verb.index, 'obj') ?? dependent(analysis, token.index, 'nsubj');
  // `a pact that Chile wants scrapped`
  const wanted =
    verb.deprel === 'acl:relcl' && (!object || relatives.test(object.form)) ? governor(analysis, verb.index) : object;
  return wanted && { verb, object: wanted };
}

/** `renegotiated than scrapped`: the lesser of two ills. */
const isRatherThan = ({ tokens }: Analysis, { index }: Token): boolean =>
  tokens[index + 1]?.form === 'than' || (tokens[index + 1]?.form === 'rather' && tokens[index + 2]?.form === 'than');

/** `would like the ban on whaling lifted`, with the participle taken for a clause of its own. */
function likedOf(analysis: Analysis, token: Token, verb: Token): { verb: Token; object: Token } | null {
  const object = /^(?:want|like|prefer|see)$/.test(verb.lemma) ? dependent(analysis, verb.index, 'obj') : null;
  const isBare = !dependents(analysis, token.index, 'mark', 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'obj').length;
  return object && isBare && object.index < token.index && isAtEnd(analysis, object, token) ? { verb, object } : null;
}

/** `wants the ban on whaling lifted`: only what the noun is of or on stands before the participle. */
const isAtEnd = (analysis: Analysis, noun: Token, participle: Token): boolean =>
  dependents(analysis, noun.index).every(
    ({ index, deprel }) => index <= noun.index || index >= participle.index || deprel === 'nmod',
  ) && !analysis.tokens.slice(noun.index, participle.index).some(({ upos }) => upos === 'PUNCT');

/** Whether something is wanted done to the object: that verb tells how. */
export const isWantedDone = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'xcomp', 'ccomp').length > 0 ||
  isLeftToEnd(analysis, verb) ||
  isWantedIn(analysis, verb) ||
  dependents(analysis, verb.index, 'advcl').some(
    (clause) => /^VB[ND]$/.test(clause.xpos) && likedOf(analysis, clause, verb),
  ) ||
  dependents(analysis, verb.index, 'obj').some(({ index }) =>
    dependents(analysis, index, 'acl').some(({ xpos, deprel }) => deprel === 'acl' && /^VB[ND]?$/.test(xpos)),
  );

/** `wants the pact to lapse`, with the verb taken for a noun. */
const isLeftToEnd = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'obl').some(
    ({ index, lemma }) =>
      /^(?:lapse|end|collapse|fail)$/.test(lemma) &&
      dependents(analysis, index).every(({ form }) => form.toLowerCase() === 'to'),
  );

/** `want it in force without delay` */
const isWantedIn = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'obj').length > 0 &&
  dependents(analysis, verb.index, 'obl', 'xcomp').some(
    ({ lemma, index }) =>
      /^(?:force|effect)$/.test(lemma) && dependents(analysis, index, 'case').some(({ form }) => form === 'in'),
  );

/** What somebody wants to become of an instrument: `wants it to take effect`, `wants it to lapse`; null where that is nothing such. */
export function fateOf(analysis: Analysis, verb: Token): Stance | null {
  if (isLeftToEnd(analysis, verb)) return 'opposes';
  if (isWantedIn(analysis, verb)) return 'calls-for';
  const below =
    dependents(analysis, verb.index, 'xcomp', 'ccomp').find(({ xpos }) => xpos === 'VB') ??
    // `wants the pact to survive`, with the infinitive hung on the pact
    dependents(analysis, verb.index, 'obj')
      .flatMap(({ index }) => dependents(analysis, index, 'acl'))
      .find(({ xpos, deprel }) => xpos === 'VB' && deprel === 'acl');
  if (!below || !dependents(analysis, verb.index, 'obj').some(({ index }) => index < below.index)) return null;
  // `wants it to take effect only once others agree`
  if (isOnlyOnce(analysis, below)) return null;
  const is = (...forms: string[]): boolean =>
    dependents(analysis, below.index, 'obj', 'obl', 'advmod', 'compound:prt').some(({ form }) => forms.includes(form));
  if (/^(?:survive|succeed|last|hold|endure)$/.test(below.lemma)) return 'calls-for';
  if (/^(?:expire|lapse|end|die|fail|collapse)$/.test(below.lemma)) return 'opposes';
  const isKept =
    (below.lemma === 'take' && is('effect')) ||
    (/^(?:enter|come)$/.test(below.lemma) && is('force', 'effect')) ||
    (/^(?:remain|stay)$/.test(below.lemma) && is('force', 'place')) ||
    (below.lemma === 'go' && is('ahead', 'forward'));
  return isKept ? 'calls-for' : null;
}

const isOnlyOnce = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'advcl', 'obl').some(({ index }) => {
    const { first } = extent(analysis, index);
    return /^only$/i.test(analysis.tokens[first]!.form) || /^(?:if|unless)$/i.test(analysis.tokens[first]!.form);
  });

/** `failed to agree on a law to implement it`: nobody does. */
export const isFailedPurpose = (analysis: Analysis, verb: Token): boolean => {
  const failing = relation(verb) === 'xcomp' ? governor(analysis, verb.index) : null;
  if (failing?.lemma === 'agree' && governor(analysis, failing.index)?.lemma === 'fail') return true;
  const law = relation(verb) === 'acl' && verb.xpos === 'VB' ? governor(analysis, verb.index) : null;
  const agreed = law && relation(law) === 'obl' ? governor(analysis, law.index) : null;
  return agreed !== null && governor(analysis, agreed.index)?.lemma === 'fail';
};

const expecting =
  /^(?:fear|expect|anticipate|avoid|avert|prevent|forestall|foresee|predict|risk|rule|exclude|dread|head|escape|face)$/;

/** `feared an American veto`, `an American veto could not be ruled out`: nobody has cast it, whoever might. */
export const isOnlyExpected = (analysis: Analysis, noun: Token): boolean =>
  noun.upos === 'NOUN' &&
  /^(?:veto|withdrawal|exit|rejection|pullout|walkout)$/.test(noun.lemma) &&
  /^(?:obj|nsubj:pass)$/.test(noun.deprel) &&
  expecting.test(governor(analysis, noun.index)?.lemma ?? '') &&
  dependents(analysis, noun.index, 'amod', 'compound', 'nmod').some(({ form }) => /^\p{Lu}/u.test(form));

const blaming = /^(?:accuse|blame|criticise|criticize|condemn|denounce|fault|slam|assail|attack|rebuke|scold|lambast)$/;
const kept = /^(?:honou?r|implement|comply|respect|observe|abide|adhere|uphold|fulfill?|stick)$/;

/** `accused Peru of failing to defend it`: what it is blamed for not doing tells nothing of its will; who breaks his word takes a stand. */
export const isBlamedForFailing = (analysis: Analysis, verb: Token): boolean => {
  const failing = relation(verb) === 'xcomp' && !kept.test(verb.lemma) ? governor(analysis, verb.index) : null;
  return failing?.lemma === 'fail' && blaming.test(governor(analysis, failing.index)?.lemma ?? '');
};

/** `said Peru had ceased to perform its duties under the pact`: what it is reproached with is no will of its own. */
export const isUnperformed = (analysis: Analysis, verb: Token): boolean =>
  verb.lemma === 'perform' && (isNegated(analysis, verb) || isReversed(analysis, verb));

/** `Peru left, casting doubt on it`: what comes of that is no stance of its own. */
export const isOutcome = (analysis: Analysis, noun: Token): boolean => {
  // `casting doubt`, taken for one noun
  if (dependents(analysis, noun.index, 'compound', 'amod').some(({ form }) => form === 'casting')) return true;
  const verb = governor(analysis, noun.index);
  return (
    /^(?:cast|deal|pave|clear|open|smooth|throw|call|put|plunge)$/.test(verb?.lemma ?? '') &&
    verb?.xpos === 'VBG' &&
    !dependents(analysis, verb.index, 'nsubj', 'aux').length
  );
};
