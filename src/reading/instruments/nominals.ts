import { type Analysis, dependents, inSmallLetters, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { type Candidate, lower } from './candidate.js';
import { areOfCouncil } from './conclusions.js';
import { isParticiple, knownByParty, knownByText } from './known-by.js';
import { kindOfNoun, namingModifiers } from './lexicon.js';
import { doneBy, makingOf, settled } from './makers.js';
import { isOnMatter } from './matters.js';
import { isCapital } from './names.js';
import {
  authored,
  bundles,
  chairs,
  concluded,
  conditions,
  definite,
  hungAbove,
  isBeforeHouse,
  isCallingOf,
  isContent,
  isDescriptionOf,
  isDraftedBySome,
  isHopedFor,
  isInPackage,
  isJudged,
  isMade,
  isMadeBySome,
  isMereSetting,
  isMuch,
  isOfMatter,
  isOfOther,
  isOfUnderstanding,
  isOnlyTimed,
  isPlacedProcess,
  isPutBudget,
  isPutToVote,
  isQuoted,
  isRanked,
  isRefusedSo,
  isRelativeTerm,
  isRivalText,
  isTerm,
  isTextOfState,
  isVotedOn,
  leftmost,
  quantities,
  restored,
  tying,
  worths,
} from './nominal-words.js';
import { isOtherThing, isParty } from './other-things.js';
import { courts, isDecisionOfCourt, isOfCourt, isOrderOfCourt } from './rulings.js';
import { isOurs, isSignedByStates } from './signed.js';

/** `the joint letter`, `a 25-year partnership document`, `the agreement between Iran and China`. */
export function nominal(analysis: Analysis, cast: Cast, token: Token): Candidate[] {
  // `left of his own accord`
  if (token.lemma === 'accord' && analysis.tokens[token.index - 1]?.form === 'own') return [];
  const lemma = inSmallLetters(token.lemma);
  const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN';
  // the lemma of `communiqués` keeps its ending
  const entry = isNoun ? (kindOfNoun.get(lemma) ?? kindOfNoun.get(lemma.replace(/és$/, 'é'))) : undefined;
  // `the compact`, whatever the tagger says
  if (lemma === 'compact' && /^(?:obj|nsubj)/.test(token.deprel))
    return nominalOf(kindOfNoun.get(lemma)!, analysis, cast, token);
  // `the ruling Historic Pact` is a party
  if (token.upos === 'PROPN' && isParty(cast, token.index)) return none;
  // inside another noun (`letter writer`, `treaty obligations`) it only modifies
  if (!entry || token.deprel === 'compound' || token.deprel === 'amod') return none;
  return nominalOf(entry, analysis, cast, token);
}

/** `an executive order` is a president's. */
const isExecutive = ({ lemma }: Token, modifiers: readonly Token[]): boolean =>
  lemma === 'order' && modifiers.some((word) => /^executive$/i.test(word.form));

/** `a resolution of disapproval` */
const isOfJudgement = (analysis: Analysis, { lemma, index }: Token): boolean =>
  /^(?:disapproval|approval|ratification|condemnation|censure|withdrawal|inquiry|consent|impeachment|support)$/.test(
    lemma,
  ) && lower(dependents(analysis, index, 'case')[0]) === 'of';

const none: Candidate[] = [];
const others = /^(?:separate|rival|different|other|another|competing|parallel|own)$/;

/** `presented a counter-proposal`: the one that those who answer a plan have made. */
const isPutForward = ({ tokens }: Analysis, { lemma, deprel, head, xpos }: Token): boolean =>
  /^counter-?proposal$/.test(lemma) &&
  xpos !== 'NNS' &&
  deprel === 'obj' &&
  /^(?:present|table|submit|put|make|offer|draft|publish|unveil|circulate|send|propose|hand)$/.test(
    tokens[head]!.lemma,
  );

/** `a climate package`: what negotiators agree, as a package of sanctions is not. */
const isPackageOfTalks = ({ lemma }: Token, modifiers: readonly Token[]): boolean =>
  lemma === 'package' &&
  modifiers.some((m) => /^(?:climate|summit|biodiversity|compromise)$/.test(m.lemma.toLowerCase()));

function nominalOf(
  entry: NonNullable<ReturnType<typeof kindOfNoun.get>>,
  analysis: Analysis,
  cast: Cast,
  token: Token,
): Candidate[] {
  const determiner = dependents(analysis, token.index, 'det', 'nmod:poss')[0];
  const modifiers = dependents(analysis, token.index, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'nummod').filter(
    (m) => m.index < token.index && !/^(?:whole|entire)$/.test(m.form),
  );
  const complements = [
    ...dependents(analysis, token.index, 'nmod', 'acl').filter((m) => m.index > token.index),
    ...hungAbove(analysis, token, entry),
  ];
  // `will not sign any treaty that ignores us` means the one on the table
  const isNone = !!determiner && /^(?:any|every|each|no|whatever|what|which)$/i.test(determiner.form);
  if (isNone && !(/^any$/i.test(determiner.form) && isRefusedSo(analysis, token, complements))) return [];
  if (token.lemma === 'budget' && !isPutBudget(analysis, token, modifiers, complements)) return [];
  if (isOtherThing(analysis, cast, token, modifiers, complements)) return [];
  if (isMuch(analysis, token, determiner, modifiers, complements)) return [];
  // `its plan to quit the pact`
  const isOwnAim =
    token.lemma === 'plan' &&
    modifiers.some(({ deprel, upos }) => deprel === 'nmod:poss' && upos === 'PRON') &&
    complements.some(({ deprel, xpos }) => deprel === 'acl' && xpos === 'VB');
  if (isOwnAim) return [];
  // `in exchange for Peru's agreement to leave`: that it agrees
  const isAssent =
    token.lemma === 'agreement' &&
    token.xpos === 'NN' &&
    complements.some(({ deprel, xpos }) => deprel === 'acl' && xpos === 'VB') &&
    modifiers.some(
      ({ deprel, upos, index }) =>
        deprel === 'nmod:poss' && upos === 'PROPN' && !dependents(analysis, index, 'conj').length,
    );
  if (isAssent) return [];
  // `a package of accords`, `called the accord a treaty of submission`
  if (isInPackage(analysis, token) || isCallingOf(analysis, token, determiner)) return [];
  if (isDescriptionOf(analysis, token, determiner)) return [];
  // `hopes of a wider truce`
  if (isHopedFor(analysis, token, determiner)) return [];
  // `It is the second pact that Peru is leaving` says how many, not which
  if (isRanked(analysis, token, modifiers)) return [];
  // `Moscow's amendments` to a text are no text of their own
  const isOfText =
    token.lemma === 'amendment' &&
    !isCapital(token) &&
    !complements.some((m) => lower(dependents(analysis, m.index, 'case')[0]) === 'to');
  const isOfLaw =
    modifiers.some(({ lemma }) => lemma === 'constitutional') ||
    complements.some(({ lemma }) => lemma === 'constitution');
  if (isOfText && !isOfLaw && (token.xpos === 'NNS' || modifiers.some(({ deprel }) => deprel === 'nmod:poss')))
    return [];
  if (entry.court && !isOfCourt(analysis, token)) return [];
  if (token.lemma === 'process' && !isPlacedProcess(cast, token, determiner, modifiers, complements)) return [];
  if (entry.made && !isMade(analysis, cast, token, modifiers)) return [];
  const isSuch =
    !entry.with ||
    (token.lemma === 'conclusion' && areOfCouncil(analysis, cast, token)) ||
    modifiers.some((m) => entry.with!.includes(m.lemma.toLowerCase()) || entry.with!.includes(lower(m))) ||
    // `a warrant against the general`
    (token.lemma === 'warrant' &&
      complements.some(
        (m) =>
          /^(?:against|for)$/.test(lower(dependents(analysis, m.index, 'case')[0])) &&
          cast.referenceAt(m.index)?.actor !== undefined,
      )) ||
    // `an order of the court`
    (token.lemma === 'order' && complements.some((m) => courts.test(m.form))) ||
    // `a package of sanctions`
    ((bundles.has(token.lemma) || token.lemma === 'code') &&
      complements.some((m) => m.deprel === 'nmod' && entry.with!.includes(m.lemma)));
  // `a statement signed by Peru and Chile`
  const isSigned = token.lemma === 'statement' && isSignedByStates(analysis, cast, token);
  // `the court ordered Peru to stop. Chile welcomed the order.`
  const isOrdered = !isSuch && token.lemma === 'order' && !modifiers.length && isOrderOfCourt(analysis, token);
  const isDecided = isDecisionOfCourt(analysis, token);
  // `the package` may be the sanctions package of before
  if (
    !isSuch &&
    !isSigned &&
    !isDecided &&
    !(isOrdered && complements.length) &&
    !(bundles.has(token.lemma) && isRefusedSo(analysis, token, complements)) &&
    (modifiers.length ||
      complements.some((m) => isOfOther(analysis, m)) ||
      !/^(?:the|this)$/i.test(determiner?.form ?? ''))
  )
    return [];
  const names = (m: Token): boolean =>
    namingModifiers.has(m.lemma.toLowerCase()) ||
    m.upos === 'PROPN' ||
    m.upos === 'NUM' ||
    m.deprel === 'nmod:poss' ||
    // `the six-point plan`
    (m.lemma === 'point' && m.deprel === 'compound' && dependents(analysis, m.index, 'nummod').length > 0) ||
    // `an arbitration ruling`
    (entry.court && courts.test(m.form)) ||
    // `the 13th Amendment`
    (/^\d+(?:st|nd|rd|th)$/.test(m.form) && isCapital(token)) ||
    // `the Durand agreement`, whatever the tagger says
    (isCapital(m) && m.deprel !== 'det' && analysis.sentences[m.sentence]!.first !== m.index);
  const ties = (m: Token): boolean => {
    const preposition = lower(dependents(analysis, m.index, 'case')[0]);
    if (token.lemma === 'amendment' && preposition === 'to') return true;
    // `a protocol to the Lima Accord`
    if (token.lemma === 'protocol' && preposition === 'to' && kindOfNoun.has(m.lemma.toLowerCase())) return true;
    if (/^(?:resolution|law)$/.test(entry.kind) && /^(?:against|about|concerning|regarding)$/.test(preposition))
      return true;
    // `sign the agreement on the agreed date`
    const isWhen =
      /^(?:date|day|eve|occasion|schedule|time|deadline|sidelines?|basis|condition|terms?|ground|paper)s?$/;
    return (
      // `the notification by France`
      (entry.kind === 'letter' && preposition === 'by' && cast.referenceAt(m.index) !== null) ||
      (preposition === 'on' && !isWhen.test(m.lemma)) ||
      (tying.has(preposition) && cast.referenceAt(m.index) !== null)
    );
  };
  const isDefinite =
    !!determiner &&
    (definite.test(lower(determiner)) ||
      // `the chairman's text`
      (entry.back && determiner.deprel === 'nmod:poss' && chairs.test(determiner.lemma)) ||
      // `the court's opinion`
      (!!entry.court && determiner.deprel === 'nmod:poss' && courts.test(determiner.form)));
  // `talks within the framework of the commission`
  if (token.lemma === 'framework' && isMereSetting(analysis, token)) return [];
  // `the text of the speech` points to nothing
  const isTold =
    modifiers.some(
      (m) =>
        names(m) &&
        m.upos !== 'PRON' &&
        !authored.test(m.form) &&
        !chairs.test(m.lemma) &&
        !cast.referenceAt(m.index)?.actor,
    ) ||
    // `the $3 billion measure`
    modifiers.some(({ upos }) => upos === 'SYM') ||
    complements.some(
      ({ index, deprel }) =>
        // `the text, put forward by Peru,` only adds who did so
        (deprel === 'acl' && analysis.tokens[token.index + 1]!.form !== ',') ||
        (deprel === 'nmod' && lower(dependents(analysis, index, 'case')[0]) === 'of'),
    );
  const isRefused = /^an?y?$/.test(lower(determiner)) && isRefusedSo(analysis, token, complements);
  // `The motion was adopted by ten votes`, `tabled a motion urging it to leave the pact`
  const isMotion = isPutToVote(analysis, token, modifiers, complements, isDefinite);
  const isDrafted = isDraftedBySome(token, modifiers, complements);
  const isRival = isRivalText(token, modifiers) || isTextOfState(token, modifiers, complements);
  if (entry.back && !isRefused && !isMotion && !isDrafted && !isRival && (!isDefinite || isTold)) return [];
  const isNamed =
    modifiers.some(names) ||
    (!entry.plain &&
      modifiers.some(
        (m) => !worths.test(m.form) && !quantities.test(m.form) && (!isDefinite || !conditions.test(m.form)),
      )) ||
    (entry.made && modifiers.some(({ deprel }) => deprel === 'compound')) ||
    (isDefinite && isOfMatter(token, modifiers)) ||
    isOnMatter(token, modifiers, isDefinite);
  // `“How can they invoke an accord that they broke?”` speaks of one that the speaker need not name
  const isTied =
    complements.some(ties) ||
    (!entry.plain && complements.length > 0 && (isDefinite || !isQuoted(analysis, token.index))) ||
    // `a bill to leave the pact`: what it does says which it is
    ((/^(?:resolution|law)$/.test(entry.kind) || token.lemma === 'protocol') && complements.some(isContent)) ||
    // `an agreement letting U.S. troops use the base`, `an agreement confined to waste`
    (/^(?:treaty|agreement)$/.test(entry.kind) && token.xpos !== 'NNS' && complements.some(isTerm)) ||
    (token.lemma === 'resolution' && complements.some((m) => isOfJudgement(analysis, m))) ||
    // `the resolutions lifted in 2015`, `the restored resolutions`
    (entry.kind === 'resolution' &&
      token.xpos === 'NNS' &&
      dependents(analysis, token.index, 'det').some(({ form }) => definite.test(form.toLowerCase())) &&
      (complements.some((m) => isParticiple(m) || m.deprel === 'acl:relcl') ||
        modifiers.some(({ form }) => restored.test(form)))) ||
    // `adopted a resolution that Peru called an affront`
    (/^(?:resolution|protocol|charter|convention|bill|draft|budget|compromise|regulation|directive)$/.test(
      token.lemma,
    ) &&
      complements.some(({ deprel }) => deprel === 'acl:relcl')) ||
    // `a declaration that would have called for a moratorium`
    (/^(?:declaration|memorandum|communique|agreement|deal)$/.test(token.lemma) &&
      token.xpos !== 'NNS' &&
      !isDefinite &&
      complements.some((m) => isRelativeTerm(analysis, m))) ||
    // `an amnesty law that shields soldiers`, `debated a law that would free them`
    (token.lemma === 'law' &&
      (isOfMatter(token, modifiers) || isBeforeHouse(analysis, token)) &&
      complements.some(({ deprel }) => deprel === 'acl:relcl')) ||
    // `the ceasefire agreed in May`, `a declaration adopted in 2002`
    complements.some((m) => isParticiple(m) && concluded.test(m.lemma)) ||
    // `the roadmap that the four countries had issued`
    (entry.kind === 'plan' && isDefinite && complements.some((m) => isMadeBySome(analysis, token, m))) ||
    // `opposes the plan to use frozen assets`, `a plan to use frozen assets`
    (entry.kind === 'plan' &&
      token.xpos !== 'NNS' &&
      complements.some((m) => m.deprel === 'acl' && m.xpos === 'VB') &&
      isJudged(analysis, token)) ||
    // `adopt the proposal for a marine park`
    (entry.kind === 'plan' &&
      isDefinite &&
      token.xpos !== 'NNS' &&
      token.deprel === 'obj' &&
      /^(?:adopt|sponsor|shelve|scuttle|sink|veto|block|reject|oppose|back|endorse|support)$/.test(
        analysis.tokens[token.head]!.lemma,
      ) &&
      complements.some(
        (m) => m.deprel === 'nmod' && /^(?:for|on)$/.test(lower(dependents(analysis, m.index, 'case')[0])),
      )) ||
    // `voted against a harbour bill`, `opposes a background checks proposal`
    (/^(?:bill|proposal)$/.test(token.lemma) &&
      token.xpos !== 'NNS' &&
      /^VB[DZPN]$/.test(analysis.tokens[token.head]?.xpos ?? '') &&
      modifiers.some((m) => m.deprel === 'compound' && m.upos === 'NOUN') &&
      (isJudged(analysis, token) || isVotedOn(analysis, token))) ||
    // `the declaration of principles which both signed`
    (token.lemma === 'declaration' && complements.some(({ lemma }) => /^(?:principle|intent)$/.test(lemma)));
  // `the separate agreement`: none that was spoken of
  const isOther = modifiers.some(({ form }) => others.test(form));
  const known =
    isDefinite || complements.some(isParticiple)
      ? (knownByParty(analysis, token, modifiers) ?? knownByText(analysis, token, modifiers))
      : null;
  // `rejected an award in May in which the court sided with Chad`
  const isRuled = entry.court && /^an?$/.test(lower(determiner)) && complements.length > 0;
  // `such a resolution`
  const isLike =
    complements.every(({ lemma }) => /^(?:past|year|month|week|decade)$/.test(lemma)) &&
    dependents(analysis, token.index, 'det', 'amod').some(({ form }) => form.toLowerCase() === 'such');
  const isNewLetter = /^(?:letter|communique)$/.test(entry.kind) && !entry.plain && !isDefinite;
  const isDone =
    settled.has(entry.kind) &&
    token.xpos !== 'NNS' &&
    doneBy(analysis, cast, token, makingOf(entry.kind, token)).length > 0;
  const isCounter = isPutForward(analysis, token);
  if (
    !isNamed &&
    !isTied &&
    !isDefinite &&
    !isNewLetter &&
    !isDone &&
    !isCounter &&
    !isRuled &&
    !isLike &&
    !isRefused &&
    !isMotion &&
    !isRival &&
    !isOrdered &&
    !isSigned &&
    !known
  )
    return [];
  const left = [...modifiers.map((m) => leftmost(analysis, m.index)), determiner?.index ?? token.index];
  return [
    {
      head: token.index,
      first: Math.min(token.index, ...left),
      last: token.index + (isOfUnderstanding(analysis, token) ? 3 : 1),
      form: 'nominal',
      kind: isDecided
        ? 'ruling'
        : isExecutive(token, modifiers)
          ? 'law'
          : isPackageOfTalks(token, modifiers)
            ? 'agreement'
            : (known?.kind ?? entry.kind),
      known,
      name: known?.name ?? null,
      isSpecific:
        (isSuch || isSigned || isOrdered || isDecided) &&
        (!entry.back || isMotion || isDrafted || isRival) &&
        (isMotion ||
          isRival ||
          isSigned ||
          isOurs(analysis, token, determiner) ||
          entry.court ||
          isOrdered ||
          isDecided ||
          isNamed ||
          isTied ||
          (isOther && complements.length > 0) ||
          isNewLetter ||
          isDone ||
          isCounter ||
          known !== null),
      pointsBack:
        isLike ||
        isRefused ||
        isDecided ||
        isOrdered ||
        // `refused to endorse the conclusions`
        (token.lemma === 'conclusion' && !isSuch && isDefinite) ||
        // `the court's judgment` is the ruling just told of
        (entry.court && isDefinite && modifiers.every((m) => courts.test(m.form)) && token.xpos !== 'NNS') ||
        (!isOther && isDefinite && (entry.back || !isNamed || isOnlyTimed(token, modifiers)) && token.xpos !== 'NNS'),
      isDefinite,
    },
  ];
}
