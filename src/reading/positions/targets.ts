import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { undermining } from './act-words.js';
import { askedOf } from './asked.js';
import { undoing, verbs } from './lexicon.js';

/** An instrument within an argument, and whether the argument undoes it (`an end to the treaty`). */
export interface Target {
  readonly instrument: string;
  readonly isUndone: boolean;
}

/**
 * The instruments that a word speaks of: itself or, where it is none, those in its subtree, without those in relative clauses of
 * their own. Below an instrument only those beside it count, and those that it endorses or annuls (`signed a law annulling the pact`).
 */
export function targetsIn(analysis: Analysis, instruments: InstrumentsRead, word: Token): Target[] {
  const found: Target[] = [];
  if (persons.test(word.lemma)) return found;
  // `the Declaration of Principles, which Peru signed`, with the clause hung on the last word of the name
  const whole = instruments.references.find(({ first, last }) => first <= word.index && word.index < last);
  if (whole && whole.head !== word.index && /^(?:nmod|flat)/.test(word.deprel))
    return [{ instrument: whole.instrument, isUndone: false }];
  const pair = instruments.pairAt(word.index);
  if (pair.length) return pair.map((instrument) => ({ instrument, isUndone: false }));
  const stack = [{ index: word.index, isUndone: false }];
  while (stack.length) {
    const { index, isUndone } = stack.pop()!;
    const reference = instruments.instrumentAt(index) ?? provisionAt(analysis, instruments, index);
    if (reference && !found.some((target) => target.instrument === reference.instrument))
      found.push({ instrument: reference.instrument, isUndone });
    const isEnded =
      isUndone !==
      (isUndoing(analysis.tokens[index]!) ||
        isTakingOut(analysis, index) ||
        isLettingGo(analysis, index) ||
        isChangeRefused(analysis, index));
    for (const child of analysis.children[index]!) {
      const token = analysis.tokens[child]!;
      const isActing = token.deprel === 'acl' && token.upos === 'VERB';
      // `rejected the claim that it had broken the truce` is not about the truce
      if (isClaimed(analysis, analysis.tokens[index]!, token)) continue;
      // `opposes attempts to undermine the deal` is not about the deal
      if (isActing && token.xpos === 'VB' && undermining.test(token.lemma)) continue;
      // `rejected attempts to strengthen the deal` leaves it as it is
      const over = isActing && token.xpos === 'VB' && bettering.test(token.lemma) ? governor(analysis, index) : null;
      if (over && /^(?:reject|oppose|refuse|resist|block|dismiss|spurn|rebuff|thwart|veto)$/.test(over.lemma)) continue;
      if (token.deprel === 'acl:relcl' || relation(token) === 'advcl' || relation(token) === 'parataxis') continue;
      if (isMedium(analysis, instruments, child) || isSetBeside(analysis, token)) continue;
      // `a push to add clauses to the treaty` is not about the treaty, as one to leave it is
      if (
        analysis.tokens[index]!.upos === 'VERB' &&
        index !== word.index &&
        !isActedOn(analysis.tokens[index]!, token, isByMeans(analysis, child))
      )
        continue;
      if (isLoose(analysis, index, child) || isExcepted(analysis, token)) continue;
      // `Resolutions 12, 14 and 15`
      const isNumber = token.upos === 'NUM' && instruments.instrumentAt(child) !== null;
      if (reference && !isNumber && !/^(?:conj|appos)$/.test(relation(token))) {
        if (!(isActing && takesSides(token))) continue;
      }
      // `joined calls for the pact to be scrapped`
      const isCalledOff =
        token.deprel === 'nmod' && askings.test(analysis.tokens[index]!.lemma)
          ? askedOf(analysis, analysis.tokens[index]!)
          : null;
      if (isCalledOff === 'open') continue;
      const isTurned = isSetAgainst(analysis, index, child) || isCalledOff === 'end';
      stack.push({ index: child, isUndone: isEnded !== isTurned });
    }
  }
  return found;
}

const askings = /^(?:call|demand|appeal|plea|request)$/;

/** `backs the accord but not its annex` */
const isExcepted = (analysis: Analysis, { deprel, index }: Token): boolean =>
  deprel === 'conj' && dependents(analysis, index, 'advmod').some(({ form }) => form === 'not');

/** `voted for the treaty and against the annex` */
const isSetAgainst = (analysis: Analysis, first: number, second: number): boolean => {
  // `backed a motion against the pact`
  if (/^(?:motion|petition|campaign|lawsuit|case)$/.test(analysis.tokens[first]!.lemma))
    return dependents(analysis, second, 'case').some(({ form }) => form === 'against');
  if (analysis.tokens[second]!.deprel !== 'conj') return false;
  const sides = [first, second].map(
    (at) => dependents(analysis, at, 'case').find(({ form }) => /^(?:for|against)$/.test(form))?.form,
  );
  return !!sides[0] && !!sides[1] && sides[0] !== sides[1];
};

const claimed =
  /^(?:claim|allegation|accusation|charge|assertion|suggestion|report|argument|insinuation|rumou?r|speculation|suspicion|impression|news|fear|worry|concern|theory)$/;

const overlooking = /^(?:ignore|overlook|disregard|forget|neglect|obscure|conceal|hide|note|cite|mention|recall|omit)$/;

/** What somebody says in a clause of its own behind a noun. */
const isClaimed = (analysis: Analysis, { lemma, head }: Token, { deprel, upos, index }: Token): boolean =>
  upos === 'VERB' &&
  /^(?:acl|ccomp)$/.test(deprel) &&
  // `ignored the fact that they had signed the pact`
  (claimed.test(lemma) || (lemma === 'fact' && head >= 0 && overlooking.test(analysis.tokens[head]!.lemma))) &&
  dependents(analysis, index, 'mark').some(({ form }) => form === 'that');

/** `extended the mandate, with all members voting for it`: who stands there belongs to no object. */
const isSetBeside = (analysis: Analysis, { deprel, index }: Token): boolean =>
  deprel === 'nmod' &&
  dependents(analysis, index, 'case').some(
    (word) => word.form === 'with' && analysis.tokens[word.index - 1]?.form === ',',
  );

/** The instrument of a provision that is itself spoken of, not of one under which something is done. */
const provisionAt = (analysis: Analysis, instruments: InstrumentsRead, index: number) =>
  dependents(analysis, index, 'case').some(({ form }) => /^(?:under|by|per|within|in)$/i.test(form))
    ? null
    : instruments.provisionAt(index);

/** `changes to the treaty`, `scrutiny under the treaty`: nothing is said of the treaty itself. */
function isLoose(analysis: Analysis, noun: number, child: number): boolean {
  const { upos, lemma } = analysis.tokens[noun]!;
  if (upos !== 'NOUN' || relation(analysis.tokens[child]!) !== 'nmod') return false;
  // `ruled out any change to the pact` keeps it as it is
  if (revising.test(lemma) && isRuledOut(analysis, noun)) return false;
  if (revising.test(lemma) || construing.test(lemma)) return true;
  if (duties.test(lemma)) return false;
  const preposition = dependents(analysis, child, 'case')[0]?.form.toLowerCase() ?? '';
  if (preposition === 'to') return !returning.test(lemma);
  // `ruled out talks on a new treaty`
  if (/^(?:talk|negotiation)$/.test(lemma) && isOfNew(analysis, child) && isRefused(analysis, noun)) return false;
  if (/^(?:on|about|over|regarding|concerning)$/.test(preposition)) return deliberating.test(lemma);
  // `suspended its participation in the treaty`
  if (taking.test(lemma)) return false;
  // `any mention of limits in the treaty`
  return asides.test(preposition);
}

/** `emissions under the pact`, `any mention of limits in it`, `cut them through it`: where, when or by what means. */
const asides =
  /^(?:in|under|behind|beyond|outside|alongside|besides|like|through|via|by|during|since|before|after|amid|despite|throughout|within|per|following|pending|ahead)$/;

const isChangeRefused = (analysis: Analysis, noun: number): boolean =>
  revising.test(analysis.tokens[noun]!.lemma) && isRuledOut(analysis, noun);

/** `ruled out any changes`, `refused any amendment` */
const isRuledOut = (analysis: Analysis, noun: number): boolean =>
  // `opposes any reference to statehood in it`: in a text that is still being written
  analysis.tokens[noun]!.lemma !== 'reference' &&
  /^(?:rule|reject|refuse|oppose|exclude|resist)$/.test(governor(analysis, noun)?.lemma ?? '') &&
  analysis.tokens[noun]!.deprel === 'obj' &&
  dependents(analysis, noun, 'det').some(({ form }) => /^(?:any|all)$/i.test(form));

/** `a new treaty`: none that there is yet. */
const isOfNew = (analysis: Analysis, noun: number): boolean =>
  dependents(analysis, noun, 'det').some(({ form }) => /^an?$/.test(form)) &&
  dependents(analysis, noun, 'amod').some(({ form }) => /^(?:new|another|fresh)$/.test(form));

const isRefused = (analysis: Analysis, noun: number): boolean =>
  analysis.tokens[noun]!.deprel === 'obj' &&
  /^(?:rule|reject|refuse|oppose|exclude|resist|shun|spurn|rebuff)$/.test(governor(analysis, noun)?.lemma ?? '');

const taking = /^(?:participation|membership|involvement)$/;
/** `honour its obligations under the treaty` */
const duties = /^(?:obligation|commitment|duty|undertaking|pledge)$/;
export const deliberating =
  /^(?:referendum|vote|debate|talk|negotiation|meeting|review|explanation|discussion|statement|court|consultation|hearing|decision|dispute|row|question|report|session|clarity|clarification|information|briefing|conference|summit|position|stance|stand|view|attitude|policy|opinion|role|line)$/;
const revising =
  /^(?:change|amendment|revision|alteration|modification|reform|rewrite|addition|addendum|alternative|substitute|exemption|exception|derogation|opt-out|reference)$/;
/** What somebody makes of an instrument: to reject it is not to reject that. */
const construing =
  /^(?:reading|interpretation|account|portrayal|description|characteri[sz]ation|claim|view|understanding|comment|remark|detail|specifics?|particulars?)$/;
const returning =
  /^(?:return|end|commitment|adherence|accession|loyalty|allegiance|opposition|objection|resistance|halt|stop|support|consent|blow|threat|danger|damage|hostility|party|signatory)$/;

const changing =
  /^(?:amend|change|rewrite|alter|update|modify|water|reinterpret|reform|renegotiate|review|examine|study|discuss|debate|read|see|assess|scrutini[sz]e|inspect|interpret|explain|include|insert|add|append|attach|incorporate)$/;

/** Whether a word is what a verb above it acts on. */
const isActedOn = (verb: Token, { deprel }: Token, isByMeans: boolean): boolean =>
  /^(?:obj|nsubj:pass)$/.test(deprel)
    ? !changing.test(verb.lemma)
    : deprel === 'obl'
      ? verbs.has(verb.lemma) && !isByMeans
      : deprel === 'xcomp';

/** `lay out terms through a resolution` */
const isByMeans = (analysis: Analysis, index: number): boolean =>
  dependents(analysis, index, 'case').some(({ form }) =>
    /^(?:under|through|via|during|since|before|after|amid|despite)$/.test(form),
  );

/** `criticised members of the treaty` */
const persons =
  /^(?:member|state|party|signatory|country|nation|author|architect|negotiator|critic|opponent|supporter|backer|official|minister|envoy|leader|government|people|lawmaker|side|sponsor|drafter|guarantor|mediator)$/;

/** Whether what is done to an instrument undoes it: `an end to the treaty`, `leaving the treaty`. */
const isUndoing = ({ upos, lemma }: Token): boolean =>
  undoing.has(lemma) || (upos === 'VERB' && (undoes(lemma) || undermining.test(lemma)));

/** `take the country out of the pact` */
const isTakingOut = (analysis: Analysis, verb: number): boolean =>
  /^(?:take|pull|get|lead|bring)$/.test(analysis.tokens[verb]!.lemma) &&
  analysis.tokens[verb]!.upos === 'VERB' &&
  dependents(analysis, verb, 'obl').some(({ index }) => {
    const cases = dependents(analysis, index, 'case').map(({ form }) => form);
    return cases.includes('out') && cases.includes('of');
  });

/** `letting the pact lapse` */
const isLettingGo = (analysis: Analysis, verb: number): boolean =>
  /^(?:let|allow|permit)$/.test(analysis.tokens[verb]!.lemma) &&
  dependents(analysis, verb, 'xcomp', 'ccomp').some(({ lemma, index }) => index > verb && ebbing.test(lemma));

const ebbing = /^(?:expire|lapse|die|end|collapse|fade|wither|fail|perish|unravel)$/;

const undoes = (lemma: string): boolean =>
  (verbs.get(lemma) ?? []).some(
    // `speak our minds and assert our rights` is not `speak against them`
    ({ stance, to, with: beside }) => /^(?:opposes|rejects)$/.test(stance) && !beside && to !== 'against',
  );

/** `a resolution endorsing the pact` */
const takesSides = ({ lemma }: Token): boolean => verbs.has(lemma);

/** What one does to a text to have more of it. */
const bettering =
  /^(?:strengthen|improve|expand|tighten|toughen|widen|broaden|moderni[sz]e|enhance|bolster|deepen|harden|enlarge)$/;

/** `backed the stand in a letter`: that in which something is said is not what is spoken of. */
export function isMedium(analysis: Analysis, instruments: InstrumentsRead, index: number): boolean {
  const id = instruments.instrumentAt(index)?.instrument;
  const kind = instruments.instruments.find((one) => one.id === id)?.kind;
  return (
    (kind === 'letter' || kind === 'communique' || kind === 'declaration') &&
    dependents(analysis, index, 'case').some(({ form }) => /^(?:in|by|through|via)$/i.test(form))
  );
}
