import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';

/** `once a critic of the pact`, `its former backers` */
export const isFormer = (analysis: Analysis, noun: Token): boolean =>
  was.test(analysis.tokens[noun.index - 1]?.form ?? '') ||
  isOnceBefore(analysis, noun) ||
  // `was once the pact's most ardent advocate`
  dependents(analysis, noun.index, 'advmod').some(({ form, index }) => index < noun.index && was.test(form)) ||
  dependents(analysis, noun.index, 'amod').some(({ form }) => /^(?:former|onetime|one-time|erstwhile)$/i.test(form));

const was = /^(?:once|formerly|previously|initially|originally|hitherto)$/i;

/** `who once campaigned against it, now speaks of it as a lifeline`: what somebody did before he changed his mind. */
export const isLongAgo = (analysis: Analysis, verb: Token): boolean => {
  const isThen = dependents(analysis, verb.index, 'advmod').some(
    ({ form, index }) => index < verb.index && was.test(form) && analysis.tokens[index - 1]?.form !== 'at',
  );
  const noun = verb.xpos === 'VBD' && isThen && verb.deprel === 'acl:relcl' ? governor(analysis, verb.index) : null;
  const main = noun && relation(noun) === 'nsubj' ? governor(analysis, noun.index) : null;
  return !!main && dependents(analysis, main.index, 'advmod').some(({ form }) => /^(?:now|today)$/.test(form));
};

/** `once a critic`, `once fierce critics`, `once a scathing critic` */
function isOnceBefore({ tokens }: Analysis, { index }: Token): boolean {
  let at = index - 1;
  while (at > index - 4 && /^(?:DET|ADJ|ADV)$/.test(tokens[at]?.upos ?? '') && !was.test(tokens[at]!.form)) at--;
  return was.test(tokens[at]?.form ?? '');
}

/**
 * `had criticised it, but now stands behind it`, `which had declined to sign, has since done so`: what somebody had done before he came
 * round.
 */
export function isComeRound(analysis: Analysis, verb: Token): boolean {
  const { tokens } = analysis;
  let at = verb;
  for (let step = 0; step < 3 && relation(at) === 'xcomp'; step++) at = governor(analysis, at.index)!;
  // `having opposed it in draft, it now accepts it`
  if (dependents(analysis, at.index, 'aux').some(({ form }) => form.toLowerCase() === 'having')) {
    const { last } = analysis.sentences[at.sentence]!;
    return tokens
      .slice(at.index, last)
      .some(
        ({ form, head, index }) => form === 'now' && /^VB[PZ]$/.test(tokens[head]?.xpos ?? '') && index - at.index < 16,
      );
  }
  if (!dependents(analysis, at.index, 'aux').some(({ form }) => form === 'had')) return false;
  const isTurned = (clause: Token): boolean =>
    dependents(analysis, clause.index, 'advmod').some(({ form }) => /^(?:now|since|finally|eventually)$/.test(form)) ||
    (clause.index > at.index &&
      dependents(analysis, clause.index, 'cc').some(({ form }) => /^(?:but|yet)$/.test(form)) &&
      /^VB[DZP]$/.test(clause.xpos));
  // `Peru, which had declined to sign it, has since done so`
  const owner = at.deprel === 'acl:relcl' ? governor(analysis, at.index) : null;
  const main = owner && relation(owner) === 'nsubj' ? tokens[owner.head] : undefined;
  return (main ? [main] : dependents(analysis, at.index, 'conj')).some(
    (clause) => isTurned(clause) && !dependents(analysis, clause.index, 'advmod').some(({ lemma }) => lemma === 'not'),
  );
}

/** `has not endorsed it`, but not `has never endorsed it`. */
export const isNotYet = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'aux').some(({ lemma }) => lemma === 'have') &&
  dependents(analysis, verb.index, 'advmod').some(({ lemma }) => /^(?:not|n't)$/.test(lemma));

/** Whether an act is still to come: `will not sign it`, `intends to sign it`, `urged Peru not to sign it`. */
export const isToCome = (analysis: Analysis, verb: Token): boolean =>
  // `urged Peru not to sign it`
  (verb.xpos === 'VB' &&
    /^(?:xcomp|advcl|ccomp)$/.test(relation(verb)) &&
    /^(?:urge|ask|tell|warn|advise|press|order|implore|beg|call|encourage|pressure|persuade|lobby)$/.test(
      governor(analysis, verb.index)?.lemma ?? '',
    )) ||
  (relation(verb) === 'xcomp' &&
    /^(?:want|intend|plan|wish|prepare|prepared|ready|willing|inclined|minded|vow|pledge|promise|swear|decide|resolve|threaten|choose|undertake|opt|able)$/.test(
      governor(analysis, verb.index)?.lemma ?? '',
    )) ||
  // `its plan to sign it`, but not `Canada, which did not sign it`
  (verb.deprel === 'acl' &&
    (verb.xpos === 'VB' || /^(?:intention|desire|wish|interest)$/.test(governor(analysis, verb.index)?.lemma ?? ''))) ||
  dependents(analysis, verb.index, 'aux').some(({ xpos }) => xpos === 'MD');
