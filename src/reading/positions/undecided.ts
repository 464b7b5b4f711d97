import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import { isNegated } from './negation.js';

/** Verbs of those who have not made up their minds. */
export const undecided =
  /^(?:consider|mull|weigh|contemplate|debate|study|discuss|toy|flirt|ponder|explore|lean|edge|inch|incline|examine|envisage)$/;

/** Whether who weighs something has not made up his mind; who `considers himself bound` has. */
export const isUndecided = (analysis: Analysis, { lemma, index }: Token): boolean =>
  undecided.test(lemma) &&
  !dependents(analysis, index, 'obj').some(({ form }) =>
    /^(?:itself|themselves|himself|herself|ourselves)$/.test(form),
  );

const conditions =
  /^(?:condition|term|requirement|deadline|timetable|criterion|criteria|date|price|preconditions?|threshold)$/;

/** `stopped short of endorsing it` */
export const isShort = (analysis: Analysis, verb: Token, above: Token): boolean => {
  if (verb.xpos !== 'VBG') return false;
  const over = above.form === 'short' ? governor(analysis, above.index) : above;
  return (
    !!over &&
    /^(?:stop|fall)$/.test(over.lemma) &&
    dependents(analysis, over.index, 'advmod', 'xcomp').some(({ form }) => form === 'short')
  );
};

/** `set conditions for joining it`: the verb below such a noun, or beside it. */
export const isConditionOf = (analysis: Analysis, verb: Token, above: Token): boolean =>
  verb.xpos === 'VBG' &&
  dependents(analysis, verb.index, 'mark', 'case').some(({ form }) => form === 'for') &&
  (conditions.test(above.lemma) ||
    dependents(analysis, above.index, 'obj').some(
      ({ lemma, index }) => conditions.test(lemma) && index < verb.index && index > verb.index - 4,
    ));

/** `would not rule out leaving it` */
export const isNotRuledOut = (analysis: Analysis, above: Token): boolean =>
  /^(?:rule|exclude)$/.test(above.lemma) && above.upos === 'VERB' && isNegated(analysis, above);

/** Whether a noun is only what somebody thinks about: `is weighing withdrawal from it`. */
export const isPondered = (verb: Token): boolean =>
  // `tied its consent to a guarantee`
  verb.upos === 'VERB' && (undecided.test(verb.lemma) || /^(?:tie|link|condition)$/.test(verb.lemma));

/** `is to vote on renewing it`: how the vote goes nobody knows yet. */
export const isVotedOn = (analysis: Analysis, { xpos, index, head }: Token): boolean =>
  xpos === 'VBG' &&
  dependents(analysis, index, 'mark', 'case').some(({ form }) => /^(?:on|over|about)$/.test(form)) &&
  /^(?:vote|decide|deliberate|debate|rule|consult|negotiate|talk)$/.test(analysis.tokens[head]?.lemma ?? '');

/** `let us ratify it` */
export const isLetUs = (analysis: Analysis, { lemma, index }: Token): boolean =>
  lemma === 'let' && dependents(analysis, index, 'obj', 'iobj').some(({ form }) => form === 'us');

/** `“Sign the pact,” he urged them` */
export const isImperative = (analysis: Analysis, { xpos, index, deprel }: Token): boolean =>
  xpos === 'VB' &&
  /^(?:root|ccomp)$/.test(deprel) &&
  /^["“‘]$/.test(analysis.tokens[index - 1]?.form ?? '') &&
  !dependents(analysis, index, 'nsubj', 'aux', 'mark').length;

/** `will sign only if Chile does`, `would sign provided that …`, `will only sign once Chile has` */
export const isConditional = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'aux').some(({ lemma }) => /^(?:will|would|'ll|'d|can|could)$/.test(lemma)) &&
  dependents(analysis, verb.index, 'advcl').some(
    ({ index }) =>
      dependents(analysis, index, 'mark').some(({ form }) => /^(?:if|provided|once|unless)$/i.test(form)) ||
      dependents(analysis, index, 'advmod').some((word) => word.form === 'once' && word.index < index) ||
      isOnlyAfter(analysis, verb, index),
  );

/** `would leave it only if others did` */
export const isOnlyIf = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'advcl').some(
    ({ index }) =>
      dependents(analysis, index, 'mark').some(({ form }) => /^if$/i.test(form)) &&
      [verb.index, index].some((at) => dependents(analysis, at, 'advmod').some(({ form }) => /^only$/i.test(form))),
  );

/** `will sign only after Chile does` */
const isOnlyAfter = (analysis: Analysis, verb: Token, clause: number): boolean =>
  dependents(analysis, clause, 'mark', 'advmod').some(({ form }) => /^(?:after|when)$/i.test(form)) &&
  [verb.index, clause].some((at) => dependents(analysis, at, 'advmod').some(({ form }) => /^only$/i.test(form)));

const proposals = /^(?:bill|plan|proposal|draft|motion|scenario|idea|amendment|option|clause|measure|referendum)$/;

/** `a bill under which Peru would leave it`: what would be so if something came to pass. */
const isProvided = (analysis: Analysis, verb: Token): boolean =>
  verb.deprel === 'acl:relcl' &&
  proposals.test(governor(analysis, verb.index)?.lemma ?? '') &&
  dependents(analysis, verb.index, 'aux').some(({ form }) => /^(?:would|will|could|might|may)$/.test(form)) &&
  dependents(analysis, verb.index, 'obl').some(({ form, index }) => form === 'which' && index < verb.index);

/** `Peru would say that we broke it`: what others may come to claim, or what a proposal would bring about. */
export function isImagined(analysis: Analysis, verb: Token): boolean {
  if (isProvided(analysis, verb)) return true;
  const above = relation(verb) === 'ccomp' ? governor(analysis, verb.index) : null;
  return (
    !!above &&
    /^(?:say|claim|argue|allege|insist|think|believe|suggest|complain|object|contend|assume)$/.test(above.lemma) &&
    dependents(analysis, above.index, 'aux').some(({ form }) =>
      /^(?:would|could|might|may|will|'d|'ll|’d|’ll)$/.test(form),
    )
  );
}
