import { type Analysis, dependent, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Stance, Statement } from '../../record/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { isNeitherNor } from '../neither-nor.js';
import {
  against,
  bearing,
  bindable,
  breaking,
  deeds,
  departing,
  done,
  granted,
  leaving,
  objecting,
  ofTexts,
  passing,
  refusable,
  rethinking,
  shelved,
  shrugging,
  siding,
  voicing,
} from './act-words.js';
import { isAlternative, isUnlessDone } from './alternatives.js';
import { isJointlyAnnounced } from './announced.js';
import { argumentsOf, hasBeside, isAskedOfPersons, isEarlier, isInName, isSomePart, signedIn } from './arguments.js';
import { askedOf } from './asked.js';
import { bridged, ofDeed } from './bridges.js';
import { isBareVote, isOnlyDeed, isSetBehind } from './deeds.js';
import { completes, subjectsOf } from './holders.js';
import { paperOf } from './hung-deeds.js';
import { isBackingOff, isLeftSo, isWhole } from './idioms.js';
import { leftOut, ofIts } from './left-out.js';
import { type ActEntry, nouns, opposite, verbs } from './lexicon.js';
import { asBidden, isSaidOfOthers, type Mood, moodOf } from './mood.js';
import { hasMaker, isMerelyNegated, isMerelyNegatedNoun, isNegated, isReversed } from './negation.js';
import { isOfAnother, isSaidNotToBe } from './not-his.js';
import { isDemandedOf, pressureOn } from './pressed.js';
import { promisedBy } from './promised.js';
import { behindPronouns, instrumentBefore, instrumentOfPronoun } from './pronouns.js';
import {
  fateOf,
  isBlamedForFailing,
  isFailedPurpose,
  isOnlyExpected,
  isOutcome,
  isUnperformed,
  isWantedDone,
  wantedOf,
} from './purposes.js';
import { saidOf } from './said-of.js';
import { type Target, targetsIn } from './targets.js';
import { isPondered, isVotedOn } from './undecided.js';
import { undoneBefore } from './undone-before.js';
import type { Voices } from './voices.js';
import { putToVote } from './votes.js';
import { isComeRound, isFormer, isLongAgo, isNotYet, isToCome } from './when-held.js';

/** A stance found in the words, before it is known whose statement it stands in. */
export interface Found {
  readonly holders: readonly string[];
  readonly stance: Stance;
  readonly toward: string;
  readonly word: Token;
  readonly because: string;
}

/** The stance that a verb or noun of the lexicon takes toward the instruments among its arguments. */
export function fromAct(
  analysis: Analysis,
  cast: Voices,
  instruments: InstrumentsRead,
  token: Token,
  entries: readonly ActEntry[],
  statement: Statement | null,
  holdersOf: (entry: ActEntry) => string[],
): Found[] {
  for (const entry of entries) {
    if (entry.with && !hasBeside(analysis, token, entry.with)) continue;
    if (!isWhole(analysis, token, entry) || (entry.isNegated && !isNegated(analysis, token))) continue;
    // `was backing down from the plan`
    if (!entry.with && entry.lemma === 'back' && token.upos === 'VERB' && isBackingOff(analysis, token)) continue;
    // `held back its signature to the pact` does not hold to it
    if (!entry.with && entry.to === 'to' && entry.lemma === 'hold' && hasBeside(analysis, token, 'back')) continue;
    if (entry.lemma === 'distance' && token.upos === 'VERB' && isOfAnother(analysis, token)) continue;
    // `leave it that way`, `left it intact`
    if (entry.lemma === 'leave' && isLeftSo(analysis, token)) continue;
    // `has carried it out since 2020`: a task that it has had, and no text put to a vote now
    if (entry.lemma === 'carry' && isDoneSince(analysis, token)) continue;
    // who failed to agree has said neither yes nor no
    if (/^(?:agree|conclude|reach)$/.test(entry.lemma) && governor(analysis, token.index)?.lemma === 'fail') continue;
    // who failed to ratify a treaty may have tried
    if (done.has(entry.lemma) && relation(token) === 'xcomp' && governor(analysis, token.index)?.lemma === 'fail')
      continue;
    // `failed to agree on a law to implement the pact`, `accused of failing to defend it`
    if (isNeitherNor(analysis, token)) continue;
    // `could not agree on a text`: neither yes nor no
    if (
      entry.lemma === 'agree' &&
      entry.to === 'on' &&
      (isNegated(analysis, token) ||
        // `parted without agreeing on a text`
        dependents(analysis, token.index, 'mark', 'case').some(({ form }) => /^without$/i.test(form)))
    )
      continue;
    if (isOnlyExpected(analysis, token) || isComeRound(analysis, token) || isVotedOn(analysis, token)) continue;
    if (isFailedPurpose(analysis, token) || isBlamedForFailing(analysis, token) || isUnperformed(analysis, token))
      continue;
    if (entry.lemma === 'announce' && !isJointlyAnnounced(analysis, instruments, token)) continue;
    if (/^(?:want|need|seek)$/.test(entry.lemma) && isSaidNotToBe(analysis, token)) continue;
    const isDone = /^(?:want|need|like)$/.test(entry.lemma) && isWantedDone(analysis, token);
    // `wants it to take effect`
    const fate = isDone ? fateOf(analysis, token) : null;
    if (isDone && !fate) continue;
    // `Peru left, casting doubt on the pact`: what comes of it is nobody's stance
    if (/^(?:doubt|blow|way|door)$/.test(entry.lemma) && isOutcome(analysis, token)) continue;
    // `a text that Chad declined to sign`: the verb below tells what is declined
    if (/^(?:decline|refuse)$/.test(entry.lemma) && dependents(analysis, token.index, 'xcomp').length) continue;
    const wanted = entry.to === 'obj' ? wantedOf(analysis, token) : null;
    const own = wanted ? [wanted.object] : argumentsOf(analysis, token, entry.to);
    // `rolled over the pact`, with the particle taken for a preposition
    const particled = !own.length && entry.with && entry.to === 'obj' ? argumentsOf(analysis, token, entry.with) : [];
    const given = [...own, ...particled]
      .filter(
        (argument) =>
          (!isAttitude(argument) || isBareVote(analysis, argument)) &&
          // `is leaving the pact, a step that Chile rejects`: no object of the leaving
          !(argument.head === token.index && isSetBehind(analysis, argument)) &&
          !(entry.lemma === 'vote' && isInName(analysis, instruments, argument)),
      )
      .map((argument) => signedIn(analysis, instruments, token, argument));
    // who is against two paragraphs of a pact may well be for the rest
    if (against.test(entry.stance) && given.some((argument) => isSomePart(analysis, argument))) continue;
    // `criticised an early version of the draft`
    if (given.some((argument) => isEarlier(analysis, argument))) continue;
    // `sent a letter urging them to reconsider`: whom one urges
    if (/^(?:urge|ask|press|beg|implore)$/.test(entry.lemma) && isAskedOfPersons(analysis, token, given)) continue;
    // `a lukewarm welcome`
    if (entry.lemma === 'welcome' && isCool(analysis, token)) continue;
    // `called for a review of the pact`
    if (entry.stance === 'calls-for' && given.some(({ lemma }) => rethinking.test(lemma))) continue;
    const isWish = /^(?:want|need|like)$/.test(entry.lemma);
    const targets = given.flatMap((argument): readonly Target[] => {
      // `wants no repeat of the pact` wants no pact
      if (isWish && !fate && !instruments.instrumentAt(argument.index)) return [];
      const deed = undoneBefore(analysis, instruments, argument);
      if (deed) return [deed];
      const instrument =
        saidOf(analysis, instruments, argument) ??
        instrumentBefore(
          analysis,
          instruments,
          cast,
          argument,
          !!fate || ofTexts.test(entry.lemma) || entry.with === 'back',
        );
      if (instrument && entry.lemma === 'vote')
        return [{ instrument: putToVote(analysis, instruments, instrument, token), isUndone: false }];
      if (instrument) return [{ instrument, isUndone: false }];
      const own = targetsIn(analysis, instruments, argument);
      if (own.length) return own;
      // who respects a decision need not share it
      const isBorne = bearing.test(entry.lemma) && isOnlyDeed(argument);
      const bridge = isBorne ? [] : bridged(analysis, instruments, argument, cast);
      // who shrugs off that another leaves a pact says nothing of it
      const meant = shrugging.test(entry.lemma) && bridge.some(({ isUndone }) => isUndone) ? [] : bridge;
      return meant.length ? meant : behindPronouns(analysis, instruments, cast, argument);
    });
    if (!targets.length && token.upos === 'NOUN') targets.push(...ofDeed(analysis, cast, instruments, token, given));
    if (!targets.length && !given.length) targets.push(...ofIts(analysis, instruments, cast, token, entry));
    if (!targets.length) targets.push(...leftOut(analysis, instruments, cast, token, entry, given));
    if (!targets.length) continue;
    if (
      (breaking.test(entry.lemma) || departing.test(entry.lemma)) &&
      isDoneByText(analysis, instruments, token, targets)
    )
      continue;
    // `declined to voice support`: the verb that the noun completes tells how it is meant
    const above =
      entry.verb !== null ? governor(analysis, token.index) : token.upos === 'VERB' ? null : verbOf(analysis, token);
    const verb = above?.upos === 'VERB' ? above : token;
    if (verb !== token && isPondered(verb) && token.upos === 'NOUN') continue;
    // `made it a condition for its return to the pact`
    if (token.deprel === 'nmod' && /^(?:condition|precondition|price)$/.test(governor(analysis, token.index)!.lemma))
      continue;
    // who is no party to a treaty says nothing of it
    if (/^(?:party|signatory|guarantor|sponsor|member)$/.test(entry.lemma) && isMerelyNegatedNoun(analysis, token))
      continue;
    // `criticised members of the pact`
    if (
      entry.lemma === 'member' &&
      /^(?:obj|nsubj|nmod|obl)/.test(token.deprel) &&
      !dependents(analysis, token.index, 'cop').length
    )
      continue;
    // `once a critic of the pact`
    if (/^(?:NOUN|ADJ)$/.test(token.upos) ? isFormer(analysis, token) : isLongAgo(analysis, token)) continue;
    // `rejected Peru's preliminary objection`: to its own hearing a case, not to the treaty that it is about
    if (
      entry.lemma === 'objection' &&
      dependents(analysis, token.index, 'amod').some(({ form }) => form === 'preliminary')
    )
      continue;
    // who leaves no doubt about a treaty says nothing of it yet; who has no objections lets it be
    if (
      token.upos === 'NOUN' &&
      entry.stance === 'opposes' &&
      isNegated(analysis, token) &&
      !objecting.test(entry.lemma) &&
      !entry.besides.includes('no')
    )
      continue;
    // who voices no support opposes nothing yet
    const isOwnNo = token.upos === 'NOUN' && entry.stance === 'supports' && isMerelyNegatedNoun(analysis, token);
    if (isOwnNo && !siding.test(entry.lemma) && !entry.besides.includes('no')) continue;
    if (verb !== token && voicing.test(verb.lemma) && isNegated(analysis, verb)) continue;
    // who has not signed a treaty has not yet said that he will not
    if (done.has(entry.lemma) && entry.to !== 'with' && isNegated(analysis, token) && !isToCome(analysis, token))
      continue;
    // nor has who did not veto a text yet said that he backs it
    if (entry.lemma === 'veto' && isNegated(analysis, token) && !isToCome(analysis, token)) continue;
    // who cannot ignore a letter does not back it
    if (entry.lemma === 'ignore' && isNegated(analysis, token)) continue;
    if (granted.has(entry.lemma) && isNotYet(analysis, token)) continue;
    // who does not criticise a treaty need not back it; who does not leave it does
    if (against.test(entry.stance) && !leaving.test(entry.lemma) && isMerelyNegated(analysis, token)) continue;
    const isNot = !entry.besides.includes('no') && isMerelyNegated(analysis, token);
    if (entry.stance === 'supports' && !refusable.has(entry.lemma) && isNot) continue;
    // of a turn of speech the verb is a part: `passed a motion against it`
    if (entry.verb === null && isToldAbove(analysis, instruments, token)) continue;
    const mood: Mood = verb.upos === 'VERB' ? moodOf(analysis, cast, verb, statement) : { kind: 'own' };
    // who passes a law may be a house of many minds; who asks it to has made up his
    // who withdraws a draft of his own need not be against it
    const isOfMany =
      passing.test(entry.lemma) ||
      (entry.lemma === 'withdraw' && entry.to === 'obj') ||
      // who has replaced a treaty need not have been against it; who wants to, is
      (entry.lemma === 'replace' &&
        !/^(?:want|seek|wish|vow|demand|propose)$/.test(governor(analysis, token.index)?.lemma ?? ''));
    if (isOfMany && mood.kind !== 'bidden' && !wanted) continue;
    if (mood.kind === 'open' || isAlternative(analysis, verb)) continue;
    const pressed = pressureOn(analysis, token);
    if (pressed === 'open' || isDemandedOf(analysis, token)) continue;
    // whoever signs on a condition has not made up his mind; whoever threatens to leave takes a stand
    if (mood.kind === 'conditional' && (/^(?:supports|calls-for)$/.test(entry.stance) || isUnlessDone(analysis, verb)))
      continue;
    // `Peru is bound by it, Chile said`: Chile holds it to be in force
    const isBound =
      /^(?:bind|bound)$/.test(entry.lemma) &&
      !!statement?.speakers.length &&
      isSaidOfOthers(analysis, cast, token, statement, true);
    // `said that coastal states were not bound by it`: he holds so
    const isOfAll =
      bindable.test(entry.lemma) &&
      isNegated(analysis, token) &&
      !!statement?.speakers.length &&
      isOfStates(analysis, token);
    if (isBound && isNegated(analysis, token) && !isOfAll) continue;
    // `The judges ruled that Peru was bound by it`: nothing of Peru's own, whoever the judges are
    if (!isBound && !statement && bindable.test(entry.lemma) && isRuledOn(analysis, token)) continue;
    const isBeyond = verb !== token && isNegated(analysis, verb) !== isReversed(analysis, verb);
    const isOwnTurned = entry.verb === null && isNegated(analysis, token) !== isReversed(analysis, token);
    const isTurned = (isOwnTurned !== isBeyond) !== (pressed === 'withstood');
    const named =
      mood.kind === 'bidden'
        ? mood.by
        : isBound
          ? statement.speakers
          : wanted
            ? subjectsOf(analysis, cast, wanted.verb)
            : holdersOf(entry);
    const held = named.length ? named : promisedBy(analysis, cast, token, statement);
    const holders = isOfAll ? statement.speakers : held;
    const asked = entry.stance === 'calls-for' && entry.to === 'for' ? askedOf(analysis, token, given) : null;
    if (asked === 'open') continue;
    // `has never asked for it to be cancelled`: nor that it be kept
    if (asked && isNegated(analysis, token)) continue;
    return targets.map((target) => {
      const stance = stanceToward(
        fate ?? (isBound && !isOfAll ? 'holds-in-force' : entry.stance),
        target,
        isTurned !== (asked === 'end'),
      );
      return {
        holders,
        stance: mood.kind === 'bidden' ? asBidden(stance) : stance,
        toward: target.instrument,
        word: entry.verb !== null ? verb : verbOf(analysis, token),
        because: `stance:${entry.lemma}/${entry.to}`,
      };
    });
  }
  return [];
}

/** `a lukewarm welcome` is none. */
const isCool = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'amod').some(({ form }) =>
    /^(?:lukewarm|cool|frosty|chilly|muted|icy|tepid)$/.test(form),
  );

/** Whether states that nobody names are the subject. */
const isOfStates = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'nsubj').some(
    ({ lemma, xpos }) => xpos === 'NNS' && /^(?:state|country|nation|government)$/.test(lemma),
  );

/** `rejected the draft, saying it ignored the treaty`: the draft does. */
function isDoneByText(
  analysis: Analysis,
  instruments: InstrumentsRead,
  verb: Token,
  targets: readonly Target[],
): boolean {
  const subject = dependent(analysis, verb.index, 'nsubj');
  if (!subject || !/^(?:it|which|that)$/i.test(subject.form)) return false;
  const text = instrumentOfPronoun(analysis, instruments, subject);
  return text !== null && !targets.some(({ instrument }) => instrument === text);
}

/** `dropped its opposition`: the noun tells the stance; `reaffirmed its commitment` is told by the verb as well. */
const isAttitude = ({ upos, lemma }: Token): boolean =>
  upos === 'NOUN' && !deeds.test(lemma) && !!nouns.get(lemma)?.some(({ stance }) => against.test(stance));

/**
 * Whether the verb above takes the stance on what a word names: of who _urged adherence to the pact_, or _rejected the move to join
 * it_, nothing else is told.
 */
function isToldAbove(analysis: Analysis, instruments: InstrumentsRead, token: Token): boolean {
  const noun =
    token.upos === 'NOUN'
      ? token
      : token.xpos === 'VB' &&
          relation(token) === 'acl' &&
          // `gave notice that it will leave`
          dependents(analysis, token.index, 'mark').some(({ form }) => form === 'to')
        ? governor(analysis, token.index)
        : null;
  // `condemned Peru's decision to leave the pact`: Peru leaves it; `rebuffed an appeal by Chad to keep it`: so Chad asks
  if (noun && token.upos !== 'NOUN' && hasMaker(analysis, noun)) return false;
  if (!noun || relation(noun) !== 'obj' || isAttitude(noun) || !targetsIn(analysis, instruments, noun).length)
    return false;
  const verb = governor(analysis, noun.index);
  // `withdrew its support` tells by the noun
  return (
    verb?.upos === 'VERB' &&
    !/^(?:withdraw|announce)$/.test(verb.lemma) &&
    (verbs.get(verb.lemma) ?? []).some(
      // `put its ratification on hold`
      ({ to, with: beside }) =>
        to === 'obj' && (!beside || ((shelved.test(beside) || beside === 'out') && hasBeside(analysis, verb, beside))),
    )
  );
}

/** `expressed its objection`, `concurred in its ratification`: the words of a noun's stance are those of the verb that it completes. */
const verbOf = (analysis: Analysis, token: Token): Token =>
  (token.upos === 'NOUN' && paperOf(analysis, token)) ||
  (token.upos !== 'VERB' && completes(analysis, token) && governor(analysis, token.index)) ||
  token;

const stanceToward = (stance: Stance, target: Target, isTurned: boolean): Stance =>
  target.isUndone !== isTurned ? opposite(stance) : stance;

/** Whether a clause hangs on who or what rules, finds or says so. */
function isRuledOn(analysis: Analysis, token: Token): boolean {
  const above = governor(analysis, token.index);
  const subject = above && dependents(analysis, above.index, 'nsubj')[0];
  const isClause = /^(?:ccomp|acl:relcl|acl)$/.test(token.deprel);
  return (
    isClause && !!above && (subject ? above.upos === 'VERB' : dependents(analysis, token.index, 'mark').length > 0)
  );
}

const isDoneSince = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'obj').some(({ form }) => /^it$/i.test(form)) &&
  dependents(analysis, index, 'obl').some((word) =>
    dependents(analysis, word.index, 'case').some(({ form }) => form === 'since'),
  );
