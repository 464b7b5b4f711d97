import { type Analysis, dependents, inSmallLetters, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { lower } from './candidate.js';
import { general } from './draft.js';
import type { KindEntry } from './lexicon.js';
import { doneBy, makingOf } from './makers.js';

/** `opposes the moratorium on whaling`, `rejected the amendments to the constitution`, with the phrase hung on the verb. */
export function hungAbove(
  analysis: Analysis,
  { index, head, deprel, lemma }: Token,
  { made }: KindEntry,
): readonly Token[] {
  const preposition =
    lemma === 'notification'
      ? 'by'
      : lemma === 'amendment'
        ? 'to'
        : made || general.has(lemma) || lemma === 'memorandum'
          ? 'on'
          : null;
  if (head < 0 || deprel !== 'obj' || lower(analysis.tokens[index + 1]) !== preposition) return [];
  return dependents(analysis, head, 'obl').filter(
    (word) =>
      (word.upos === 'NOUN' || preposition === 'by') &&
      !(days.test(word.lemma) && word.xpos !== 'NNS') &&
      dependents(analysis, word.index, 'case').some((one) => one.index === index + 1),
  );
}

const days =
  /^(?:day|week|month|year|eve|anniversary|date|occasion|sideline|condition|basis|ground|behalf|paper|visit|term|time)$/;

/** Whether a noun is what somebody is for or against. */
export const isJudged = (analysis: Analysis, { head, deprel }: Token): boolean =>
  deprel === 'obj' &&
  /^(?:oppose|reject|back|support|endorse|approve|critici[sz]e|condemn|denounce|block|veto|welcome|defend)$/.test(
    analysis.tokens[head]!.lemma,
  );

/** `voted against a bill`, `voted on a bill` */
export const isVotedOn = (analysis: Analysis, { index, head, deprel }: Token): boolean =>
  deprel === 'obl' &&
  analysis.tokens[head]!.lemma === 'vote' &&
  dependents(analysis, index, 'case').some(({ form }) => /^(?:for|against|on)$/.test(form));

/** `the concession law`, `the ceasefire resolution`: not `the criminal law`, and no invoice (`the gas bill`). */
export const isOfMatter = ({ lemma, xpos }: Token, modifiers: readonly Token[]): boolean =>
  /^(?:law|bill|resolution|decree|mou|regulation|directive)$/i.test(lemma) &&
  xpos !== 'NNS' &&
  modifiers.some((m) => m.deprel === 'compound' && m.upos === 'NOUN' && !branches.test(m.lemma));

/** Branches of law, and of resolutions what they are by their nature. */
const branches =
  /^(?:case|family|contract|tort|criminal|labour|labor|civil|common|property|employment|company|consumer|statute|church|draft|conflict|dispute|state)$/;
/** `the suspended accord`: in what state it is, not which it is. */
export const conditions =
  /^(?:suspended|expired|defunct|stalled|existing|current|new|old|disputed|moribund|lapsed|fragile|shaky|broken|collapsed|scrapped|proposed|planned|whole|same|entire)$/i;

/** `the three-day truce`: how long it lasts, not which it is. */
export const isOnlyTimed = ({ lemma }: Token, modifiers: readonly Token[]): boolean =>
  /^(?:truce|ceasefire|cease-fire)$/.test(lemma) &&
  modifiers.every(
    ({ form, upos }) =>
      upos !== 'PROPN' && /(?:day|week|month|hour|year)$|^(?:humanitarian|temporary|limited|brief)$/.test(form),
  );

/** `memorandum of understanding`, `code of conduct`: what the noun is named with. */
export const isOfUnderstanding = ({ tokens }: Analysis, { lemma, index }: Token): boolean =>
  lower(tokens[index + 1]) === 'of' &&
  ((lemma === 'memorandum' && lower(tokens[index + 2]) === 'understanding') ||
    (lemma === 'code' && lower(tokens[index + 2]) === 'conduct'));

/** `the Cairo understanding`, `a moratorium on tests`, `reached an understanding`: not `an understanding of the past`. */
export function isMade(analysis: Analysis, cast: Cast, token: Token, modifiers: readonly Token[]): boolean {
  const { tokens } = analysis;
  const next = lower(tokens[token.index + 1]);
  if (next === 'of' || lower(tokens[token.index - 1]) === 'of') return false;
  // `the Muscat understandings`
  if (token.xpos === 'NNS')
    return (
      token.lemma === 'understanding' &&
      modifiers.some(
        ({ deprel, upos, index }) => deprel === 'compound' && upos === 'PROPN' && index === token.index - 1,
      )
    );
  if (token.lemma !== 'compromise' && modifiers.some(({ deprel }) => deprel === 'compound')) return true;
  const before = /^(?:whole|entire)$/.test(lower(tokens[token.index - 1])) ? token.index - 2 : token.index - 1;
  if (/^(?:the|this|that)$/.test(lower(tokens[before]))) return true;
  if (/^(?:between|on)$/.test(next)) return true;
  // `floated a compromise that would delay it`
  if (token.lemma === 'compromise' && token.deprel === 'obj' && tabling.test(tokens[token.head]!.lemma)) return true;
  // `agreed on a compromise under which one hosts it`
  const isAgreed =
    tokens[token.head]?.lemma === 'agree' ||
    (token.deprel === 'obj' && /^(?:reach|strike|hammer|forge|find|seal)$/.test(tokens[token.head]?.lemma ?? ''));
  if (token.lemma === 'compromise' && isAgreed && /^(?:obj|obl)$/.test(token.deprel)) return true;
  return token.xpos !== 'NNS' && doneBy(analysis, cast, token).length > 0;
}

/** What sanctions come in, one of which may be told of by another: `the ninth round of sanctions`, then `the package`. */
export const bundles: ReadonlySet<string> = new Set('package round tranche raft wave batch set'.split(' '));

const tabling = /^(?:float|propose|circulate|table|offer|broker|put|draft|craft|suggest|present)$/;

/** `the U.S.-drafted text` */
export const authored = /(?:drafted|backed|sponsored|led|proposed|written)$/;
export const restored = /^(?:restored|reimposed|revived|reinstated|lifted)$/;
export const concluded = /^(?:adopt|sign|conclude|agree|reach|broker|initial|seal|ratify)$/;

/** Whether a relative clause says who has put a plan forward. */
export const isMadeBySome = (analysis: Analysis, noun: Token, { index, lemma, deprel }: Token): boolean =>
  deprel === 'acl:relcl' &&
  makingOf('plan', noun).test(lemma) &&
  dependents(analysis, index, 'nsubj').some(({ upos }) => upos === 'NOUN' || upos === 'PROPN');

/** `cannot support a text that ignores our views`, `will not be bound by a treaty whose judges …`: whoever says so means the one before him. */
export const isRefusedSo = (
  { tokens, children }: Analysis,
  { head, deprel }: Token,
  complements: readonly Token[],
): boolean => {
  if (!/^(?:obj|obl|obl:agent)$/.test(deprel)) return false;
  // `could not put its name to a text that …`
  const isNamedTo =
    /^(?:put|lend|add)$/.test(tokens[head]!.lemma) &&
    children[head]!.some((at) => /^(?:name|signature|weight|support)$/.test(tokens[at]!.lemma));
  // `could not go along with a text that …`
  const isGoneAlong = tokens[head]!.lemma === 'go' && children[head]!.some((at) => tokens[at]!.form === 'along');
  if (!isNamedTo && !isGoneAlong && !takingUp.test(tokens[head]!.lemma)) return false;
  const above = tokens[head]!.deprel === 'xcomp' ? tokens[head]!.head : head;
  const around = [...children[head]!, ...children[above]!].map((at) => inSmallLetters(tokens[at]!.form));
  // `saw no point in honouring an accord that others ignored`
  const isPointless =
    tokens[head]!.deprel === 'acl' &&
    /^(?:point|sense|reason|merit|use)$/.test(tokens[tokens[head]!.head]!.lemma) &&
    children[tokens[head]!.head]!.some((at) => /^no$/i.test(tokens[at]!.form));
  if (isPointless) return complements.some((m) => m.deprel === 'acl:relcl');
  const isNo = around.some((form) => /^(?:not|n't|cannot|never|longer)$/.test(form));
  const isFirm = around.some((form) => /^(?:can|ca|could|cannot|will|wo|would|longer)$/.test(form));
  return isNo && isFirm && complements.some((m) => m.deprel === 'acl:relcl');
};

const takingUp =
  /^(?:honou?r|respect|observe|uphold|accept|support|endorse|back|sign|approve|adopt|vote|agree|join|ratify|welcome|bind|bound|subscribe)$/;

/** `a rival text`, `an alternative text`: another than the one spoken of. */
export const isRivalText = ({ lemma, xpos }: Token, modifiers: readonly Token[]): boolean =>
  lemma === 'text' && xpos === 'NN' && modifiers.some(({ form }) => /^(?:rival|competing|alternative)$/i.test(form));

/** `a Chinese text that would have put off the vote`: whose it is and what it does say which it is. */
export const isTextOfState = (
  { lemma, xpos }: Token,
  modifiers: readonly Token[],
  complements: readonly Token[],
): boolean =>
  lemma === 'text' &&
  xpos === 'NN' &&
  modifiers.some(({ form, deprel }) => deprel === 'amod' && /^\p{Lu}/u.test(form)) &&
  complements.some(({ deprel }) => deprel === 'acl:relcl');

/** `a bill to leave the pact`, `a resolution calling for talks` */
export const isContent = ({ deprel, xpos }: Token): boolean => deprel === 'acl' && /^VB[G]?$/.test(xpos);

const laying =
  /^(?:let|allow|permit|give|grant|ban|bar|limit|cap|curb|regulate|govern|oblige|require|bind|divide|share|establish|create|guarantee|prohibit|commit|cut|phase|restrict|cover)$/;

/** `an agreement letting troops stay`, `an agreement confined to waste`: what it lays down or is about says which it is. */
export const isTerm = ({ deprel, xpos, lemma }: Token): boolean =>
  deprel === 'acl' &&
  ((xpos === 'VBG' && laying.test(lemma)) || (xpos === 'VBN' && /^(?:confine|limit|restrict)$/.test(lemma)));

/** `a declaration that would have called for a ban` */
export const isRelativeTerm = (analysis: Analysis, { deprel, lemma, index }: Token): boolean =>
  deprel === 'acl:relcl' &&
  (laying.test(lemma) || /^(?:call|urge|demand|condemn|extend|end|impose|protect|provide|order)$/.test(lemma)) &&
  dependents(analysis, index, 'nsubj').some(({ form }) => /^(?:that|which)$/.test(form));

/** `the Doha process`, and `the process` after it: talks that are called after a place. A process of another sort is none. */
export const isPlacedProcess = (
  cast: Cast,
  token: Token,
  determiner: Token | undefined,
  modifiers: readonly Token[],
  complements: readonly Token[],
): boolean => {
  if (!/^the$/i.test(determiner?.form ?? '') || token.xpos === 'NNS') return false;
  const [place, ...others] = modifiers;
  if (!place) return !complements.length;
  const id = cast.referenceAt(place.index)?.actor;
  return (
    !others.length &&
    place.upos === 'PROPN' &&
    place.deprel === 'compound' &&
    place.index === token.index - 1 &&
    !cast.actors.some((actor) => actor.id === id && /^(?:person|organisation|bloc)$/.test(actor.kind))
  );
};

/** Whether a quotation is open at a token, as far as its sentence shows. */
export function isQuoted({ tokens, sentences }: Analysis, at: number): boolean {
  let marks = 0;
  for (let i = sentences[tokens[at]!.sentence]!.first; i < at; i++) if (/^["“”]$/.test(tokens[i]!.form)) marks++;
  return marks % 2 === 1;
}

export const tying = new Set('between with to from by over of for'.split(' '));
export const definite = /^(the|this|that|these|those|its|their|his|her|both)$/;

/** `a weak treaty`: what one is to be, not which it is. */
export const worths =
  /^(?:weak|strong|good|bad|better|fair|unfair|robust|ambitious|meaningful|tough|binding|real|genuine|lasting|just|balanced)$/i;

/** `several pacts`: how many, not which. */
export const quantities = /^(?:several|many|numerous|various|countless|certain|few|such|other|different|more|most)$/i;

/** `the chairman's text`: who wrote what all speak of. */
export const chairs = /^(?:chair|chairman|chairwoman|president|facilitator|mediator|presidency|author|sponsor)$/;

const ranks = /^(?:first|second|third|fourth|fifth|latest|last|only)$/;

/** `is the third treaty that Peru has left`: what something is by its number. */
export const isRanked = (analysis: Analysis, { index, head, deprel }: Token, modifiers: readonly Token[]): boolean => {
  if (!modifiers.some(({ form }) => ranks.test(form))) return false;
  // `gave the body its first major deal in years`
  if (
    modifiers.some(({ deprel, upos }) => deprel === 'nmod:poss' && upos === 'PRON') &&
    !dependents(analysis, index, 'nmod').some((word) =>
      dependents(analysis, word.index, 'case').some(({ form }) => /^(?:with|between|on)$/.test(form)),
    )
  )
    return true;
  // `remains the only binding accord`
  if (deprel === 'xcomp' && head >= 0) return /^(?:remain|become|be)$/.test(analysis.tokens[head]!.lemma);
  return dependents(analysis, index, 'cop').length > 0 && dependents(analysis, index, 'acl').length > 0;
};

/** `hopes of a wider truce`, `the prospect of a new deal`: there is none yet. */
export const isHopedFor = (
  { tokens, children }: Analysis,
  { deprel, head, index }: Token,
  determiner: Token | undefined,
): boolean =>
  deprel === 'nmod' &&
  /^an?$/i.test(determiner?.form ?? '') &&
  /^(?:hope|prospect|chance|possibility|likelihood|dream|odds)$/.test(tokens[head]!.lemma) &&
  children[index]!.some((at) => /^(?:of|for)$/.test(tokens[at]!.form));

const voting = /^(?:adopt|pass|reject|defeat|approve|carry|back|table)$/;

/** Whether a motion is told of as one that is put to a house: by what became of it, or by what it asks for. */
export const isPutToVote = (
  analysis: Analysis,
  { lemma, xpos, head, deprel }: Token,
  modifiers: readonly Token[],
  complements: readonly Token[],
  isDefinite: boolean,
): boolean =>
  lemma === 'motion' &&
  xpos !== 'NNS' &&
  !modifiers.length &&
  (complements.some(isContent) ||
    (isDefinite &&
      complements.every((one) => one.deprel === 'acl:relcl') &&
      /^(?:obj|nsubj:pass)$/.test(deprel) &&
      voting.test(analysis.tokens[head]!.lemma)));

/** `a package of agreements`: the package is one thing. */
export const isInPackage = ({ tokens, children }: Analysis, { deprel, head, index, xpos }: Token): boolean =>
  deprel === 'nmod' &&
  xpos === 'NNS' &&
  tokens[head]!.lemma === 'package' &&
  children[index]!.some((at) => tokens[at]!.form === 'of');

/** `called the accord a treaty of submission`: what something is called that stands before it. */
export const isCallingOf = (
  { tokens, children }: Analysis,
  { deprel, head, index }: Token,
  determiner: Token | undefined,
): boolean =>
  /^(?:xcomp|obj)$/.test(deprel) &&
  /^an?$/i.test(determiner?.form ?? '') &&
  /^(?:call|brand|label|dub|term|deem|consider)$/.test(tokens[head]!.lemma) &&
  children[head]!.some((at) => at < index && /^(?:obj|iobj|nsubj:pass)$/.test(tokens[at]!.deprel));

/** `voted on a budget that taxes bread`, `rejected the 2026 budget`, or `the budget` of before: not what one has to spend. */
export const isPutBudget = (
  analysis: Analysis,
  token: Token,
  modifiers: readonly Token[],
  complements: readonly Token[],
): boolean =>
  token.xpos !== 'NNS' &&
  modifiers.every(({ deprel, upos }) => deprel !== 'compound' || upos === 'NUM') &&
  (isJudged(analysis, token) ||
    isVotedOn(analysis, token) ||
    isBeforeHouse(analysis, token) ||
    (!modifiers.length && !complements.length));

/** `described it as a bad deal`: what something is said to be that stands before it. */
export const isDescriptionOf = (
  { tokens, children }: Analysis,
  { deprel, head, index }: Token,
  determiner: Token | undefined,
): boolean =>
  (deprel === 'obl' &&
    /^an?$/i.test(determiner?.form ?? '') &&
    /^(?:turn|convert|transform|evolve|grow)$/.test(tokens[head]!.lemma) &&
    children[index]!.some((at) => tokens[at]!.form === 'into')) ||
  (/^(?:obl|xcomp|nmod)$/.test(deprel) &&
    /^an?$/i.test(determiner?.form ?? '') &&
    children[index]!.some((at) => tokens[at]!.form === 'as') &&
    (isDescribing(tokens[head]!) || isDescribing(tokens[tokens[head]!.head] ?? tokens[head]!)) &&
    children[isDescribing(tokens[head]!) ? head : tokens[head]!.head]!.some(
      (at) => at < index && /^(?:obj|nsubj:pass)$/.test(tokens[at]!.deprel),
    ));

const isDescribing = ({ lemma, upos }: Token): boolean =>
  upos === 'VERB' &&
  /^(?:describe|dismiss|denounce|hail|praise|regard|see|view|condemn|reject|criticise|criticize|deride|portray|characteri[sz]e)$/.test(
    lemma,
  );

/** `is to debate a law that would free them` */
export const isBeforeHouse = ({ tokens }: Analysis, { deprel, head }: Token): boolean =>
  /^(?:obj|nsubj:pass)$/.test(deprel) &&
  /^(?:debate|pass|adopt|approve|agree|consider|draft|propose|discuss|enact|table)$/.test(tokens[head]!.lemma);

/** `saved a great deal`, but not `struck a great deal with Peru`. */
export const isMuch = (
  analysis: Analysis,
  { lemma }: Token,
  determiner: Token | undefined,
  modifiers: readonly Token[],
  complements: readonly Token[],
): boolean =>
  lemma === 'deal' &&
  /^an?$/i.test(determiner?.form ?? '') &&
  modifiers.some((word) => word.lemma === 'great' || word.lemma === 'good') &&
  !complements.some(({ index }) =>
    dependents(analysis, index, 'case').some(({ form }) => /^(?:with|between)$/.test(form)),
  );

/** `the package of aid`, `the package proposed by Peru`, but not `wants the package adopted` */
export const isOfOther = (analysis: Analysis, { deprel, lemma, xpos, index }: Token): boolean =>
  deprel === 'acl' && xpos === 'VBN'
    ? dependents(analysis, index, 'obl:agent').length > 0
    : !/^(?:day|week|month|year|hour)$/.test(lemma);

/** `within the framework of talks`: in what something is done. */
export const isMereSetting = ({ tokens, children }: Analysis, { index }: Token): boolean =>
  lower(tokens[index + 1]) === 'of' && children[index]!.some((child) => /^(?:within|in)$/i.test(tokens[child]!.form));

/** The first word of a phrase. */
export function leftmost(analysis: Analysis, index: number): number {
  let first = index;
  for (const child of analysis.children[index]!) if (child < index) first = Math.min(first, leftmost(analysis, child));
  return first;
}

/** `Senator Ruiz's legislation`, `legislation to ban imports` */
export const isDraftedBySome = (token: Token, modifiers: readonly Token[], complements: readonly Token[]): boolean =>
  token.lemma === 'legislation' &&
  (modifiers.some((m) => m.deprel === 'nmod:poss' && m.upos === 'PROPN') || complements.some(isContent));
