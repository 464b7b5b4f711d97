import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Stance } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { bridged } from './bridges.js';
import { opposite } from './lexicon.js';
import { instrumentBefore } from './pronouns.js';
import { type Target, targetsIn } from './targets.js';

/** A vote as a verb tells it, and the instrument that it was on. */
export interface Vote {
  readonly stance: Stance;
  readonly toward: string;
}

const casting = /^(?:vote|abstain|cast|speak)$/;
/** What somebody does who has not voted so, or not yet. */
const wavering = /^(?:threaten|consider|contemplate|refuse|decline|fail|refrain|tempt|hesitate)$/;
/** What is put to the vote, without its name. */
const texts = /^(?:text|draft|document|measure|motion|proposal|resolution|decision|it)$/;
const resolutions = /^(?:resolution|law)$/;
const plans = /^(?:declaration|plan|charter)$/;
const agreed = /^(?:agreement|treaty)$/;
const weekday = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Sentences back in which the text stands that is voted on. */
const reach = 3;

/** Whether a verb tells how somebody voted. */
export const isVote = ({ upos, lemma }: Token): boolean => upos === 'VERB' && casting.test(lemma);

/** `with Peru opposing`: a verb that names nothing tells how somebody voted. */
export const isOpposing = (analysis: Analysis, { index, lemma, xpos, deprel }: Token): boolean =>
  lemma === 'oppose' &&
  xpos === 'VBG' &&
  /^(?:advcl|conj)$/.test(deprel) &&
  dependents(analysis, index, 'nsubj').length > 0 &&
  !dependents(analysis, index, 'obj').length;

/**
 * How somebody voted (`voted in favour`, `voted against it`, `abstained`), where the verb itself does not name the instrument:
 * on the one last spoken of that is voted on, in the sentence or shortly before it. Null where no such is in sight or the vote
 * is on something else.
 */
export function voteOn(analysis: Analysis, cast: Cast, instruments: InstrumentsRead, verb: Token): Vote | null {
  // who threatened to abstain, or decided not to, has not done so
  if (verb.xpos === 'VB' && wavering.test(governor(analysis, verb.index)?.lemma ?? '')) return null;
  // `a member may abstain`: what the rules allow
  if (
    verb.xpos === 'VB' &&
    dependents(analysis, verb.index, 'aux').some(({ form }) => /^(?:may|can|could|might)$/i.test(form))
  )
    return null;
  // `reserved the right to vote against it`
  if (verb.xpos === 'VB' && verb.deprel === 'acl' && governor(analysis, verb.index)?.lemma === 'right') return null;
  // `which Peru voted against`, with the pronoun taken for an object
  const phrases = dependents(analysis, verb.index, 'obl', 'obj').filter(
    ({ index, deprel }) => deprel !== 'obj' || dependents(analysis, index, 'case').length > 0,
  );
  // `cast its vote in favour`
  const ballot =
    verb.lemma === 'cast'
      ? dependents(analysis, verb.index, 'obj').find(({ lemma }) => /^(?:vote|ballot)$/.test(lemma))
      : undefined;
  if (verb.lemma === 'cast' && !ballot) return null;
  // `cast the dissenting votes`
  const isDissent =
    !!ballot &&
    dependents(analysis, ballot.index, 'amod').some(({ form }) => /^(?:dissenting|opposing|negative)$/.test(form));
  if (ballot) phrases.push(...dependents(analysis, ballot.index, 'nmod'));
  // `also spoke in support`
  if (verb.lemma === 'speak') return spokenFor(analysis, instruments, verb);
  // `abstained from an earlier vote`: not on what the text is about
  const isOther = phrases.some(
    ({ index }) =>
      !instruments.instrumentAt(index) &&
      dependents(analysis, index, 'amod').some(({ form }) =>
        /^(?:earlier|previous|similar|separate|other)$/.test(form),
      ),
  );
  if (isOther) return null;
  // `abstained in the vote on the mission`
  const isOnOther = phrases.some(
    (word) =>
      /^(?:vote|ballot)$/.test(word.lemma) &&
      dependents(analysis, word.index, 'nmod').some(
        (thing) =>
          dependents(analysis, thing.index, 'case').some(({ form }) => form === 'on') &&
          !texts.test(thing.lemma) &&
          !targetsIn(analysis, instruments, thing).length,
      ),
  );
  if (isOnOther) return null;
  // `abstained in the vote on the pact`, `voted no on it`
  const votedOn = [
    ...phrases,
    ...phrases
      .filter(({ lemma }) => /^(?:vote|ballot)$/.test(lemma))
      .flatMap(({ index }) => dependents(analysis, index, 'nmod')),
  ].find(
    (word) => dependents(analysis, word.index, 'case').some(({ form }) => form === 'on') && !weekday.test(word.lemma),
  );
  const isIt = !!votedOn && /^(?:it|them)$/i.test(votedOn.form);
  const itself = isIt ? instrumentBefore(analysis, instruments, cast, votedOn, true) : null;
  const caseOf = (word: Token): string => dependents(analysis, word.index, 'case')[0]?.form.toLowerCase() ?? '';
  const against = phrases.find((word) => caseOf(word) === 'against');
  const pro = phrases.find((word) => caseOf(word) === 'for' && texts.test(word.lemma));
  const favour = phrases.find((word) => /^favou?r$/.test(word.lemma) && caseOf(word) === 'in');
  const words = dependents(analysis, verb.index, 'advmod', 'obj', 'obl', 'xcomp', 'discourse');
  const bare = words.find(({ form }) => /^(?:against|no|yes)$/i.test(form));
  let stance: Stance;
  let object: Token | undefined;
  if (verb.lemma === 'oppose' || isDissent) stance = 'rejects';
  else if (verb.lemma === 'abstain') {
    if (dependents(analysis, verb.index, 'advmod').some(({ lemma }) => /^(?:not|never)$/.test(lemma))) return null;
    // `57 states supported it, with 21 abstaining`: others, whom only their number tells of
    if (verb.xpos === 'VBG' && analysis.tokens[verb.index - 1]?.upos === 'NUM') return null;
    const about = [
      ...dependents(analysis, verb.index, 'obj'),
      ...phrases.filter((word) => /^(?:on|from)$/.test(caseOf(word))),
    ].filter(({ lemma, upos }) => !/^(?:vote|ballot)$/.test(lemma) && upos !== 'NUM' && !weekday.test(lemma));
    object = about.find((word) => targetsIn(analysis, instruments, word).length > 0) ?? about[0] ?? votedOn;
    stance = 'abstains';
  } else if (against ?? (bare && !/^yes$/i.test(bare.form))) [stance, object] = ['rejects', against];
  else if (pro ?? favour ?? bare) {
    stance = 'supports';
    object = pro ?? (favour && dependents(analysis, favour.index, 'nmod')[0]);
  } else return null;
  if (itself !== null && (!object || object === votedOn)) return { stance, toward: itself };
  // `voted no on the pact`
  if (!object && votedOn && targetsIn(analysis, instruments, votedOn).length) object = votedOn;
  const which =
    (!object || /^which$/i.test(object.form)) && verb.deprel === 'acl:relcl'
      ? relativeOf(analysis, instruments, verb)
      : null;
  if (which) return { stance, toward: which };
  const named = object && targetsIn(analysis, instruments, object)[0];
  if (named) return { stance, toward: named.instrument };
  // `voted against a measure to cut taxes`: none that was spoken of before
  if (object && (!texts.test(object.lemma) || isNew(analysis, object))) return null;
  const shared = object ? null : votedAlike(analysis, cast, instruments, verb);
  if (shared) return { stance: shared.isUndone ? opposite(stance) : stance, toward: shared.instrument };
  // `voted against the mandate; Peru abstained`: on what is no instrument
  if (!object && isOnOtherBefore(analysis, instruments, verb)) return null;
  const toward = lastVoted(analysis, instruments, verb);
  return toward === null ? null : { stance, toward };
}

/** Whether the vote told last in the sentence was on something that is no instrument. */
function isOnOtherBefore(analysis: Analysis, instruments: InstrumentsRead, verb: Token): boolean {
  const { first } = analysis.sentences[verb.sentence]!;
  const before = analysis.tokens
    .slice(first, verb.index)
    .findLast(({ lemma, upos }) => lemma === 'vote' && upos === 'VERB');
  const about = before
    ? dependents(analysis, before.index, 'obl').filter(({ index }) =>
        dependents(analysis, index, 'case').some(({ form }) => /^(?:for|against|on)$/.test(form)),
      )
    : [];
  return (
    about.some(({ upos, lemma }) => upos === 'NOUN' && !weekday.test(lemma) && !texts.test(lemma)) &&
    !about.some((word) => targetsIn(analysis, instruments, word).length > 0)
  );
}

/** `backed withdrawal, although Peru voted against`: what the clause above decides on, where that is a deed. */
function votedAlike(analysis: Analysis, cast: Cast, instruments: InstrumentsRead, verb: Token): Target | null {
  for (let at = verb, step = 0; step < 3 && /^(?:advcl|conj|parataxis)$/.test(relation(at)); step++) {
    at = governor(analysis, at.index)!;
    // `voted to leave the pact, with Peru voting against`
    const decided = /^(?:vote|decide|move|agree)$/.test(at.lemma) ? dependents(analysis, at.index, 'xcomp')[0] : at;
    if (decided?.xpos === 'VB' && ending.test(decided.lemma) && decided.index < verb.index) {
      const left = dependents(analysis, decided.index, 'obj', 'obl').flatMap((object) =>
        targetsIn(analysis, instruments, object),
      )[0];
      if (left) return { instrument: left.instrument, isUndone: !left.isUndone };
    }
    for (const object of dependents(analysis, at.index, 'obj')) {
      // `approved it, although Peru voted against`
      const before = ratifying.test(at.lemma) ? instrumentBefore(analysis, instruments, cast, object, true) : null;
      if (before) return { instrument: before, isUndone: false };
      if (!deeds.test(object.lemma)) continue;
      return targetsIn(analysis, instruments, object)[0] ?? bridged(analysis, instruments, object, cast)[0] ?? null;
    }
  }
  return null;
}

const ending =
  /^(?:leave|quit|exit|abandon|withdraw|scrap|renounce|suspend|terminate|annul|revoke|cancel|repeal|freeze|reject|denounce)$/;
const ratifying = /^(?:ratify|approve|pass|adopt|reject|endorse)$/;
const deeds = /^(?:withdrawal|exit|denunciation|ratification|accession|suspension|repeal)$/;

/** `a directive on trade, which Peru voted against`: what the clause hangs on, or what that is about. */
function relativeOf(analysis: Analysis, instruments: InstrumentsRead, verb: Token): string | null {
  const isWhich = dependents(analysis, verb.index, 'obj', 'obl').some(
    ({ form, index }) => index < verb.index && /^(?:which|that)$/i.test(form),
  );
  let at = isWhich ? governor(analysis, verb.index) : null;
  for (let steps = 0; at && steps < 3; steps++) {
    const reference = instruments.instrumentAt(at.index);
    if (reference) return reference.instrument;
    at = at.deprel === 'nmod' ? governor(analysis, at.index) : null;
  }
  return null;
}

/**
 * The instrument last spoken of before a verb, or behind it in its own sentence, that a body votes on: a resolution near the verb, one that the
 * text has told a vote on before, or a plan near the verb.
 */
export function lastVoted(analysis: Analysis, instruments: InstrumentsRead, verb: Token): string | null {
  const { tokens, sentences } = analysis;
  const kinds = new Map(instruments.instruments.map(({ id, kind }) => [id, kind]));
  const near = sentences[Math.max(0, verb.sentence - reach)]!.first;
  const last = (kind: RegExp, from: number, isMeant: (sentence: number, at: number) => boolean): string | null => {
    for (let at = verb.index - 1; at >= from; at--) {
      const found = instruments.instrumentAt(at)?.instrument;
      if (!found || !kind.test(kinds.get(found) ?? '') || !isMeant(tokens[at]!.sentence, at)) continue;
      // `deployed under resolution 5`: what rules something is not what is voted on
      const isGround = dependents(analysis, at, 'case').some(({ form }) => /^(?:under|by)$/i.test(form));
      if (!isGround || tokens[at]!.sentence === verb.sentence) return found;
    }
    return null;
  };
  const own = sentences[verb.sentence]!;
  /** `Peru abstained, while Chad, which had asked for a delay of the resolution, backed it` */
  const behind = (): string | null => {
    for (let at = verb.index + 1; at < own.last; at++) {
      const found = instruments.instrumentAt(at)?.instrument;
      if (found && resolutions.test(kinds.get(found) ?? '')) return found;
    }
    return null;
  };
  /** `ratified the pact … two deputies abstained` */
  const ratified = (from: number): { id: string; at: number } | null => {
    for (let at = verb.index - 1; at >= from; at--) {
      const found = instruments.instrumentAt(at)?.instrument;
      if (found && agreed.test(kinds.get(found) ?? '') && isRatified(analysis, at)) return { id: found, at };
    }
    return null;
  };
  /** `extended the mandate …, with Peru abstaining` */
  const mandated = (): string | null => {
    for (let at = verb.index - 1; at >= own.first; at--) {
      const found = instruments.instrumentAt(at)?.instrument;
      if (
        found &&
        tokens[at]!.lemma === 'mandate' &&
        /^(?:extend|renew|prolong|approve|adopt)$/.test(governor(analysis, at)?.lemma ?? '')
      )
        return found;
    }
    return null;
  };
  const passed = ratified(near);
  /** `adopted a resolution … invoked Resolution 9 … Peru, which abstained`: nobody votes again on what was adopted of old */
  const names = new Map(instruments.instruments.map(({ id, name }) => [id, name]));
  const isNumbered = (at: number): boolean =>
    /\d/.test(names.get(instruments.instrumentAt(at)?.instrument ?? '') ?? '');
  const open = last(resolutions, 0, (sentence, at) => isVotedIn(analysis, sentence) && !isNumbered(at));
  const isOld = (at: number): boolean => open !== null && isNumbered(at) && !isVotedIn(analysis, tokens[at]!.sentence);
  return (
    last(resolutions, own.first, () => true) ??
    mandated() ??
    // `the resolutions restored in May are binding. Peru, which abstained, …`: several at once are not voted on
    last(resolutions, passed?.at ?? near, (_, at) => tokens[at]!.xpos !== 'NNS' && !isOld(at)) ??
    passed?.id ??
    // `Peru has spoken out against the pact, and Chile will vote no`
    last(agreed, own.first, () => true) ??
    behind() ??
    last(resolutions, 0, (sentence) => isVotedIn(analysis, sentence)) ??
    takenUpBefore(analysis, instruments, verb) ??
    last(plans, near, () => true) ??
    ratified(0)?.id ??
    null
  );
}

/** `spoke in support`, `spoke in opposition`, where nothing else says of what: on what was put to the vote. */
function spokenFor(analysis: Analysis, instruments: InstrumentsRead, verb: Token): Vote | null {
  const side = dependents(analysis, verb.index, 'obl').find(
    ({ lemma, index }) =>
      /^(?:support|favou?r|opposition)$/.test(lemma) &&
      // `has spoken in its favour`
      dependents(analysis, index).every(({ form }) => /^(?:in|its)$/i.test(form)),
  );
  const toward =
    side && !dependents(analysis, verb.index, 'obj').length ? lastVoted(analysis, instruments, verb) : null;
  return toward ? { stance: side!.lemma === 'opposition' ? 'opposes' : 'supports', toward } : null;
}

/** `Peru opposed the pact. Chad abstained.`: the agreement on which somebody takes a stand in the sentence before. */
function takenUpBefore(analysis: Analysis, instruments: InstrumentsRead, verb: Token): string | null {
  const { tokens, sentences } = analysis;
  const before = sentences[verb.sentence - 1];
  if (before?.paragraph !== sentences[verb.sentence]!.paragraph) return null;
  // a vote that the sentence tells of may be on something else
  const isTold = tokens.slice(before.first, before.last).some(({ lemma, upos }) => lemma === 'vote' && upos === 'VERB');
  const met = instruments.references.filter(({ head, instrument }) => {
    if (tokens[head]!.sentence !== verb.sentence - 1) return false;
    const kind = instruments.instruments.find(({ id }) => id === instrument)?.kind ?? '';
    return agreed.test(kind) || plans.test(kind);
  });
  const ids = [...new Set(met.map(({ instrument }) => instrument))];
  const isMet = met.some(
    ({ head }) =>
      /^(?:obj|nsubj:pass)$/.test(tokens[head]!.deprel) && meeting.test(governor(analysis, head)?.lemma ?? ''),
  );
  return !isTold && isMet && ids.length === 1 ? ids[0]! : null;
}

/**
 * `France tabled a draft. Peru said Resolution 2600 remained valid. Chad asked all to vote for it`: nobody votes on what was named by its
 * number once and has been in force for long, while there is a text without one.
 */
export function putToVote(
  { tokens }: Analysis,
  { instruments, references }: InstrumentsRead,
  meant: string,
  verb: Token,
): string {
  const named = instruments.find(({ id }) => id === meant);
  if (!named || named.mentions.length > 1 || !/\bResolution \d/.test(named.name)) return meant;
  const isOpen = (id: string): boolean =>
    instruments.some((one) => one.id === id && one.kind === 'resolution' && !/\d/.test(one.name));
  const open = references.findLast(
    ({ head, instrument }) =>
      head < verb.index && verb.sentence - tokens[head]!.sentence <= reach + 1 && isOpen(instrument),
  );
  return open?.instrument ?? meant;
}

const meeting = /^(?:oppose|back|support|reject|endorse|approve|favou?r)$/;

const deciding = /^(?:vote|abstain|adopt|pass|veto|approve)$/;

/** Whether a sentence tells of a vote. */
function isVotedIn({ tokens, sentences }: Analysis, sentence: number): boolean {
  const { first, last } = sentences[sentence]!;
  return tokens.slice(first, last).some(({ upos, lemma }) => upos === 'VERB' && deciding.test(lemma));
}

/** Whether a house is said to ratify an instrument. */
const isRatified = (analysis: Analysis, at: number): boolean =>
  ratifying.test(governor(analysis, at)?.lemma ?? '') && /^(?:obj|nsubj:pass)$/.test(analysis.tokens[at]!.deprel);

const isNew = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'det').some(({ form }) => /^(?:an?|another|every|any|some)$/i.test(form));
