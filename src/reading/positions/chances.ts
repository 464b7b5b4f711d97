import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import { isNegated } from './negation.js';

/** What one needs in order to do something. */
const permits =
  /^(?:right|standing|authority|power|basis|ground|justification|entitlement|competence|permission|licen[cs]e|jurisdiction)$/;
/** What may happen or not. */
const chances =
  /^(?:risk|fear|chance|possibility|likelihood|prospect|speculation|rumou?r|danger|probability|concern|worry|suspicion|threat|sign|impression|option)$/;
const fearing = /^(?:fear|worry|suspect|predict|speculate|guess|bet|doubt|reckon|expect)$/;
/** What is set for a deed that is still to come. */
const dates = /^(?:date|deadline|timetable|timeline|schedule|condition|option|procedure|talk|negotiation)$/;
const having = /^(?:have|be|possess|hold|retain|enjoy|give|see|find|lack)$/;

const allows = /^(?:allow|permit|entitle|empower|authori[sz]e|enable)$/;
const texts =
  /^(?:treaty|agreement|accord|pact|deal|convention|protocol|charter|resolution|law|article|clause|paragraph|provision|text|nothing|it|which|statute|constitution)$/i;

/** `no clause allows India to suspend it`, `the treaty entitles members to leave it`: what a text lets others do. */
export const allowingOver = (analysis: Analysis, verb: Token): Token | null => {
  const above = /^(?:xcomp|ccomp|advcl)$/.test(relation(verb)) ? governor(analysis, verb.index) : null;
  const isIt =
    above?.upos === 'VERB' &&
    allows.test(above.lemma) &&
    verb.xpos === 'VB' &&
    dependents(analysis, above.index, 'nsubj').some(({ lemma, form }) => texts.test(lemma) || texts.test(form));
  return isIt ? above : null;
};

const isByNone = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'nsubj').some(
    (word) =>
      /^nothing$/i.test(word.form) || dependents(analysis, word.index, 'det').some(({ form }) => /^no$/i.test(form)),
  );

/**
 * Whether an act is only told of as what somebody may not do (`had no right to suspend it`), or as what may come to pass (`the risk that
 * Peru will leave it`); null where it is told otherwise.
 */
export function chanceOf(analysis: Analysis, verb: Token): 'denied' | 'open' | null {
  // `Chad fears that Peru will leave it`, `predicted that Peru would quit`
  const feared = /^(?:acl|ccomp)$/.test(relation(verb)) ? governor(analysis, verb.index) : null;
  if (feared?.upos === 'VERB')
    return fearing.test(feared.lemma) && dependents(analysis, verb.index, 'nsubj').some(({ upos }) => upos !== 'PRON')
      ? 'open'
      : null;
  const allowing = allowingOver(analysis, verb);
  if (allowing) return isNegated(analysis, allowing) || isByNone(analysis, allowing) ? 'denied' : 'open';
  const noun = /^(?:acl|ccomp)$/.test(relation(verb)) ? governor(analysis, verb.index) : null;
  if (noun?.upos !== 'NOUN') return null;
  // `the risk that Peru leaves it`, with the conjunction taken for an object
  const objects = dependents(analysis, verb.index, 'obj');
  const isThat = [...dependents(analysis, verb.index, 'mark'), ...(objects.length > 1 ? objects : [])].some(
    ({ form }) => form === 'that',
  );
  // `a date for concluding the code`
  if (dates.test(noun.lemma) && verb.xpos === 'VBG') return 'open';
  if (chances.test(noun.lemma)) return isThat ? 'open' : null;
  if (!permits.test(noun.lemma) || verb.xpos !== 'VB' || isThat) return null;
  const has = governor(analysis, noun.index);
  const isHad = has?.upos === 'VERB' && having.test(has.lemma) ? has : null;
  if (isNegated(analysis, noun) || isHad?.lemma === 'lack' || (isHad && isNegated(analysis, isHad))) return 'denied';
  return isHad ? 'open' : null;
}
