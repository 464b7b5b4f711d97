import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';

/** `once a critic of the pact`, `its former backers` */
export const isFormer = (analysis: Analysis, noun: Token): boolean =>
  /^(?:once|formerly|previously)$/.test(analysis.tokens[noun.index - 1]?.form ?? '') ||
  // `once a critic`, `once fierce critics`
  (analysis.tokens[noun.index - 2]?.form === 'once' &&
    /^(?:DET|ADJ)$/.test(analysis.tokens[noun.index - 1]?.upos ?? '')) ||
  dependents(analysis, noun.index, 'amod').some(({ form }) => /^(?:former|onetime|one-time|erstwhile)$/i.test(form));

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
  (relation(verb) === 'acl' &&
    (verb.xpos === 'VB' || /^(?:intention|desire|wish|interest)$/.test(governor(analysis, verb.index)?.lemma ?? ''))) ||
  dependents(analysis, verb.index, 'aux').some(({ xpos }) => xpos === 'MD');
