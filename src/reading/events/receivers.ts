import type { Analysis } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import { introduction } from './constructions.js';
import { suffered } from './deed-nouns.js';
import { normalLemma, nounClasses } from './lexicon.js';
import type { Match } from './match.js';
import { deploying, harmful } from './meaning.js';
import type { Participants } from './participants.js';

const appraising = new Set<EventType>(['SUPPORT', 'ACCUSE']);
const moved = nounClasses.get('troops')!.words;
/** Whoever denies having done such a thing for somebody turns against nobody. */
const unaimed = new Set<string>(['MOBILIZE', 'AID', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT', 'AGREE']);

/** Having somebody with one, which is denied to whoever charges it and not to the guest. */
const hosting = /\bact:host\b/;
/** Before whom somebody says what he will do. */
const hearers = /^(?:minister|cabinet|aide|staff|supporter|follower|lawmaker|troop|troops|soldier|people|voter|party)$/;

/** Who receives what an operator makes of an act. */
export interface Receivers {
  /** Whether it is said who should do what is demanded, so that the demand falls on him. */
  isToldOff(match: Match): boolean;
  /** Whether an act of conflict is judged or praised, so that its victims do not receive that. */
  turnsOnDoer(match: Match): boolean;
  /** Whether somebody will not have others under sanctions, who are not turned down by that. */
  isSparing(match: Match): boolean;
  /** Whether several agree to something that touches others only in passing: they agree with one another (`Kenya and Chad agreed to end a feud over a dam in Mali`). */
  isAmongThem(match: Match, actors: readonly number[]): boolean;
  /** Who receives a composed act: as the operator says, the doer of the inner act or the one it is aimed at. */
  of(match: Match, actors: readonly number[]): readonly number[];
}

/** Finds the recipients of composed acts among those of the acts inside them. */
export function receiversIn(analysis: Analysis, participants: Participants): Receivers {
  const { tokens } = analysis;
  const { isKnown, sameActor } = participants;

  const isOwn = (at: number): boolean =>
    analysis.children[at]!.some((c) => tokens[c]!.deprel === 'nmod:poss' && tokens[c]!.upos === 'PRON');
  // `ordered his army to suspend the patrols with Chad`: his own only do what he does
  const isToldOff = ({ inner, actors }: Match): boolean =>
    !!inner?.isDeed && isKnown(inner.actors.filter((at) => !sameActor(actors, [at]) && !isOwn(at)));

  const turnsOnDoer = ({ inner, outcome }: Match): boolean =>
    !!inner?.type &&
    (outcome!.type === 'SUPPORT'
      ? harmful.has(inner.type) || inner.type === 'ACCUSE'
      : outcome!.type === 'ACCUSE' && outcome!.mode !== 'investigate' && !outcome!.isAimed && harmful.has(inner.type));

  const isSparing = ({ entry, inner }: Match): boolean =>
    entry.operator!.table === 'refuse' &&
    !!inner?.isDeed &&
    !!inner.type &&
    /\bact:(?:impose-sanctions|invoke-sanctions|restrict|cut-exchange)\b/.test(inner.rule);

  const isAmongThem = ({ entry, inner }: Match, actors: readonly number[]): boolean =>
    entry.name === 'operator:agree' && !!inner?.isDeed && !inner.type && participants.namesOf(actors).size > 1;

  const receivers = (match: Match, actors: readonly number[]): readonly number[] => {
    const { entry, inner, outcome } = match;
    // `told his ministers that they would leave Chad`: before them he speaks, to them he is not bound
    const isBeforeOwn = entry.operator!.reports === 'own';
    const recipients = isBeforeOwn
      ? match.recipients.filter((at) => !(isOwn(at) && hearers.test(tokens[at]!.lemma)))
      : match.recipients;
    if (outcome!.isAimed && inner && !isToldOff(match) && isKnown(inner.recipients)) return inner.recipients;
    // `ordered the army to seize the town`: who is told to do it does not suffer it
    if (
      outcome!.isAimed &&
      outcome!.type === null &&
      inner?.isDeed &&
      !inner.isPassive &&
      entry.operator!.table === 'order'
    )
      return inner.recipients.filter((at) => !recipients.includes(at));
    if (recipients.length || !inner) return recipients;
    if (isAmongThem(match, actors)) return [];
    // What is denied concerns those it would have been done to, not whom it speaks of.
    if (
      entry.operator!.table === 'deny' &&
      ((!inner.type && (inner.isDeed || inner.rule === 'link')) || unaimed.has(inner.type!) || hosting.test(inner.rule))
    )
      return [];
    // `called for access for convoys`: whom it is for is not asked
    const isBenefit = (at: number): boolean =>
      /^request(?:-known)?$/.test(entry.operator!.table) && !inner.isDeed && introduction(analysis, at) === 'for';
    const others = (heads: readonly number[]): number[] =>
      heads.filter((at) => !sameActor(actors, [at]) && !isBenefit(at));
    // Troops that somebody orders away are not whom that befalls.
    const isMoved = (at: number): boolean =>
      outcome!.type === null && deploying.has(inner.type!) && moved.has(normalLemma(tokens[at]!.lemma));
    // `warned that its army would strike back`: nor is it a threat to one's own who are to do it
    const isOwnDoer = (at: number): boolean => entry.name === 'operator:warn-about' && isOwn(at);
    const doers = others(inner.actors).filter((at) => !isMoved(at) && !isOwnDoer(at));
    const targets = others(inner.recipients);
    // What is named by a noun has its author for recipient (`rejected the call of …`), what is refused has its target.
    // `pledged the alliance's support`: whose help it is does not get it.
    const isGiven = !inner.isDeed && /^(?:commit|intend|volunteer)$/.test(entry.operator!.table);
    if (isGiven && entry.frame.kind === 'verb' && doers.some((at) => tokens[at]!.deprel === 'nmod:poss'))
      return targets;
    const isToDoer = entry.operator!.recipient === 'doer' || !inner.isDeed;
    // `refused to extend sanctions on Chad`: nobody is turned down whom it would fall on
    if (isSparing(match)) return [];
    // `opposed the deportation of Afghans`, `rejected any disarmament of the rebels`: nobody is turned down whom it befalls.
    if (entry.operator!.table === 'refuse' && !inner.isDeed && (harmful.has(inner.type!) || inner.mode === 'disarm'))
      return doers.filter((at) => introduction(analysis, at) !== 'of');
    // `vowed that the group would not yield`: who is promised to act is promised nothing
    const isPledge = match.site === 'clause' && /^(?:commit|intend)$/.test(entry.operator!.table);
    const [first, second] = isToDoer ? [doers, targets] : [targets, isPledge ? [] : doers];
    // `supports driving them out`: whom an unknown deed touches is neither praised nor blamed for it.
    if (!inner.type && inner.isDeed && appraising.has(outcome!.type!)) return first;
    // `demanded an investigation by the agency`: who is to investigate is not suspected.
    // `is looking into the killing of a writer by soldiers`: nor is he who was killed, where it is told by whom
    const isOfHarm = entry.operator!.table === 'investigate' && harmful.has(inner.type!) && isKnown(doers);
    // nor he who was harmed, where nobody is said to have done it (`is looking into an attack on a clinic`)
    const isByNobody = entry.operator!.table === 'investigate' && inner.type === 'ASSAULT' && !isKnown(doers);
    if (outcome!.mode === 'investigate') return isOfHarm ? doers : isByNobody ? [] : targets;
    // Who is harmed by what is condemned is not condemned.
    if (turnsOnDoer(match)) return first;
    // `criticised a policy of turning away migrants`: nor those who are turned away
    if (
      outcome!.mode === 'disapprove' &&
      entry.operator!.table === 'condemn' &&
      inner.type === 'REJECT' &&
      (inner.isDeed || inner.rule.includes('operator:resumption'))
    )
      return first;
    // `condemned the release of the rebels`: nobody is blamed for what befalls him
    // nor is he asked for it (`called for her release`)
    // nor praised (`hailed the return of the migrants`)
    const isOpen =
      outcome!.type === 'ACCUSE' ||
      outcome!.type === 'REQUEST' ||
      (outcome!.type === 'SUPPORT' && inner.type === 'RETREAT');
    const isBefalling = isOpen && !inner.isDeed && suffered.test(tokens[inner.head]!.lemma);
    const rest = isBefalling
      ? second.filter((at) => introduction(analysis, at) !== 'of' && tokens[at]!.deprel !== 'nmod:poss')
      : second;
    return isKnown(first) ? first : isKnown(rest) ? rest : [...first, ...rest];
  };

  return { isToldOff, isSparing, isAmongThem, turnsOnDoer, of: receivers };
}
