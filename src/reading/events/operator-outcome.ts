import type { Analysis } from '../../language/index.js';
import { isNeitherNor } from '../neither-nor.js';
import type { Clause } from './clause.js';
import { introduction, isAnybody } from './constructions.js';
import { suffered } from './deed-nouns.js';
import { index, normalLemma, tables } from './lexicon.js';
import type { Match } from './match.js';
import { isMereThing } from './matters.js';
import { harmful, judging, type Meaning, turn, weigh } from './meaning.js';
import type { Nearby } from './nearby.js';
import type { Participants } from './participants.js';
import type { Receivers } from './receivers.js';
import type { Sides } from './sides.js';

/** Tables of what one says one will do oneself. */
const forswearing: Readonly<Record<string, true>> = { commit: true, intend: true, consent: true };
const telling = new Set(['operator:announce']);
const agreed = { type: 'AGREE', mode: null, cameo: '030' } as const;
const condemned = { type: 'ACCUSE', mode: 'disapprove', cameo: '111' } as const;
/** What is made up of those that `of` names behind it: `that the panel of experts be set up again` asks nothing of the experts. */
const crew = /^(?:panel|board|committee|commission|group|team|council|mission|force|unit|delegation|corps|body|court)$/;
/** Who is told of what somebody will do to others. */
const hearing =
  /^(?:reporter|journalist|press|media|correspondent|newspaper|agency|audience|crowd|supporter|parliament|lawmaker|deputy|television|interviewer|cabinet|viewer|Congress|Knesset|Bundestag|Duma|Parliament|Senate|legislator|senator|legislature|nation|rally)s?$/;
const sending =
  /^(?:send|dispatch|deploy|name|appoint|form|create|provide|contribute|step|increase|boost|expand|reinforce|open|reopen|re-open|run|conduct|resume|restore|keep|maintain|use)$/;
const sent =
  /^(?:delegation|envoy|ambassador|mediator|negotiator|representative|team|mission|embassy|consulate|patrol|flight|contingent|expert|monitor|observer|convoy|panel|committee|commission|army|navy|military|troop|troops|force|police|soldier)$/;
/** Who does what he is ordered to for the one who orders it. */
const serving =
  /^(?:army|navy|military|force|troop|troops|soldier|police|guard|gendarmerie|commander|general|official|minister|ministry)$/;
const schemes =
  /^(?:plan|proposal|attempt|move|effort|bid|scheme|push|idea|step|suggestion|project|initiative|call|decision)$/;
const befalling =
  /^(?:displace|deport|expel|relocate|annex|occupy|evict|uproot|resettle|transfer|isolate|sanction|partition|divide|dismember|starve|punish|exclude|remove|disarm|seize|invade|attack|bomb|blockade|encircle|topple|overthrow|oust|destabili[sz]e|undermine|weaken|kill|strike|blacklist|sideline|marginali[sz]e|replace)$/;
const counting = new Set(['report', 'record', 'register', 'count', 'document', 'confirm']);

/** Makes the meaning of matches of an operator: what it turns the act inside it into. */
export function operatorOutcomes(
  analysis: Analysis,
  sides: Sides,
  participants: Participants,
  receivers: Receivers,
  nearby: Nearby,
): (match: Match, clause: Clause) => Meaning | null {
  const { tokens } = analysis;
  const { isKnown, isOfOwn, sameActor } = participants;

  /** Whether a noun tells of a deed, and names nobody. */
  const isDeedNoun = (at: number): boolean =>
    tokens[at]!.upos === 'NOUN' &&
    !sides.isActor(at) &&
    (index.noun.has(normalLemma(tokens[at]!.lemma)) ||
      index.noun.has(normalLemma(tokens[at]!.lemma).replace(/s$/, '')));

  const isBetween = (at: number): boolean => introduction(analysis, at) === 'between';

  /** Whether a phrase stands in one that says what talks are about. */
  const isTopic = (at: number, talks: number): boolean => {
    for (let over = at, steps = 0; over >= 0 && over !== talks && steps < 6; over = tokens[over]!.head, steps++)
      if (/^(?:on|over|about|regarding|concerning)$/.test(introduction(analysis, over))) return true;
    return false;
  };

  /** Whether a phrase is the object of sending or setting up, without a name or a state. */
  const isSentOut = (at: number, verb: number): boolean =>
    // `a force of 900 soldiers`
    [at, ...(introduction(analysis, at) === 'of' ? [tokens[at]!.head] : [])].some(
      (whole) => tokens[whole]!.head === verb && tokens[whole]!.deprel === 'obj' && sent.test(tokens[whole]!.lemma),
    ) &&
    sending.test(tokens[verb]!.lemma) &&
    !sides.hasName(at) &&
    (tokens[verb]!.lemma === 'use' || !sides.hasCountry(at));

  /** Whether somebody stands in what a plan is to do, and has not made the plan. */
  const isBefallen = (at: number, verb: number): boolean => {
    for (let over = at, steps = 0; over >= 0 && over !== verb && steps < 8; over = tokens[over]!.head, steps++) {
      if (/^(?:by|from)$/.test(introduction(analysis, over))) return false;
      const plan =
        tokens[over]!.deprel === 'acl' && tokens[over]!.xpos === 'VB' ? tokens[tokens[over]!.head] : undefined;
      if (plan) return schemes.test(plan.lemma) && befalling.test(tokens[over]!.lemma);
    }
    return false;
  };

  /** The states of whose deeds a condition behind a verb tells: `if Chile did not withdraw`. */
  const conditioned = (verb: number): number[] =>
    analysis.children[verb]!.filter((c) => c > verb && tokens[c]!.deprel === 'advcl')
      .filter((c) => analysis.children[c]!.some((w) => /^(?:if|unless)$/.test(tokens[w]!.form)))
      .flatMap((c) => analysis.children[c]!.filter((w) => tokens[w]!.deprel === 'nsubj' && sides.isState(w)));

  /** Whether somebody wishes `for` another to do something. */
  const isWish = ({ entry }: Match): boolean =>
    entry.frame.slots.some((slot) => slot.filler === 'R' && slot.prepositions.includes('for')) &&
    entry.frame.slots.some((slot) => slot.site === 'infinitive');

  /** `the minister said Lima would not recognise it`: who holds an office says what his state will do. */
  const isOfOwnState = (speakers: readonly number[], doers: readonly number[]): boolean =>
    speakers.some((at) => sides.isOfficial(at)) &&
    doers.length > 0 &&
    doers.every((at) => sides.isState(at)) &&
    isOfOwn(doers, speakers);

  /** Whether the clause that an operator reports tells what the speaker will do himself, or what others must. */
  const isTold = (reports: 'own' | 'others', { actors, inner }: Match, clause: Clause): boolean => {
    // What somebody did not say he neither promised nor demanded.
    if (clause.isNegated) return false;
    // `said it would neither back nor block it`
    if (inner && isNeitherNor(analysis, tokens[inner.head]!)) return false;
    if (!inner?.isPledge || (inner.status === 'requested') !== (reports === 'others')) return false;
    if (sameActor(actors, inner.actors) !== (reports === 'own')) return false;
    // What any president must do is asked of none (`said a president must care for all`).
    if (reports === 'others' && inner.actors.length > 0 && inner.actors.every((at) => isAnybody(analysis, at)))
      return false;
    // Of others only who can act is told to (`his speech should help` is no demand).
    return reports === 'own' || inner.isPassive || inner.actors.some((at) => sides.isActor(at));
  };

  const isGetting = ({ actors }: Match, inner: Meaning): boolean =>
    isKnown(actors) &&
    !sameActor(actors, inner.actors) &&
    sameActor(actors, inner.recipients) &&
    inner.status === 'asserted';

  /** Whether somebody is asked to do to others what is not said to whom: `urged its partners to bring sanctions back`. */
  const isAskedOfSomebody = ({ inner, recipients, entry }: Match): boolean =>
    entry.operator!.table === 'request' && !isKnown(inner?.recipients ?? []) && isKnown(recipients);

  /** Whether an act is wished for by the form of its verb (`that Chad return`). */
  const isSubjunctive = (inner: Match['inner']): boolean => {
    if (!inner?.isDeed) return false;
    const own = analysis.children[inner.head]!.map((c) => tokens[c]!);
    // `that the sanctions be lifted`
    if (own.some(({ deprel, form }) => deprel === 'aux:pass' && form === 'be'))
      return !own.some(({ deprel, lemma }) => deprel === 'aux' || lemma === 'to');
    if (!/^VBP?$/.test(tokens[inner.head]!.xpos)) return false;
    if (own.some(({ deprel, lemma }) => deprel === 'cop' || lemma === 'to' || (deprel === 'aux' && lemma !== 'be')))
      return false;
    // `the United States lift` is no present either
    return own.some(
      ({ deprel, xpos, index }) => deprel.startsWith('nsubj') && (/^(?:NN|NNP)$/.test(xpos) || sides.isState(index)),
    );
  };

  /** `would allow nobody to use it`, `nor will it allow any state to do so` */
  const isAllowedToNobody = ({ head, objects, indirect }: Clause): boolean =>
    [...objects, ...indirect].some((at) => /^(?:nobody|no-?one|none)$/i.test(tokens[at]!.form)) ||
    analysis.children[head]!.some((c) => c < head && /^n(?:or|either)$/i.test(tokens[c]!.form));

  /** Whether words of judging, telling or asking do nothing to anybody, since of what they say nobody is the author. */
  const isNoDeed = (match: Match, clause: Clause): boolean => {
    const { entry, inner } = match;
    // `laments hosting them`: what one does oneself is nobody's fault.
    if (/^operator:(?:condemn|lament)$/.test(entry.name) && inner?.isDeed && tokens[inner.head]!.xpos === 'VBG')
      if (!isKnown(match.recipients) && sameActor(match.actors, inner.actors)) return true;
    // `failed to guarantee their rights`: no promise is refused
    if (entry.operator!.table === 'fail' && inner?.isDeed && tokens[inner.head]!.lemma === 'guarantee') return true;
    // `urged them to cease fire`: no truce is ended
    if (entry.operator!.table === 'stop' && inner?.rule === 'act:declare-ceasefire') return true;
    // `the police reported 900 attacks`: who counts what was done has not done it.
    if (
      telling.has(entry.name) &&
      inner?.type &&
      harmful.has(inner.type) &&
      !isKnown(inner.actors) &&
      counting.has(tokens[clause.head]!.lemma)
    )
      return true;
    // `called for the towns to be hit`: nobody is asked whom it would befall.
    // though who wants others expelled or under sanctions judges them
    const isJudging = inner?.type === 'SANCTION' && isKnown(inner.recipients);
    return isWish(match) && !!inner?.isPassive && !isJudging && (!inner.type || harmful.has(inner.type));
  };

  return (given, clause) => {
    const { entry, inner } = given;
    const { reports } = entry.operator!;
    // an act that the lexicon does not hold is told by itself nowhere
    const isUnknown = inner?.rule.includes('…') ?? false;
    const isForState = reports === 'own' && inner !== null && isUnknown && isOfOwnState(given.actors, inner.actors);
    const match = isForState ? { ...given, actors: inner.actors } : given;
    if (reports && !isTold(reports, match, clause)) return null;
    // `said Peru would not abstain`: how it will vote is not told
    if (reports === 'own' && inner && isUnknown && tokens[inner.head]!.lemma === 'abstain') return null;
    // `announced new support from the mayors`: what is only told of is theirs from whom it comes.
    // `announced a deployment of land and air forces`: what is sent sends nobody
    const isSent = (at: number): boolean =>
      inner?.type === 'MOBILIZE' && introduction(analysis, at) === 'of' && !sides.hasName(at);
    const others =
      inner && !inner.isDeed ? inner.actors.filter((at) => !sameActor(match.actors, [at]) && !isSent(at)) : [];
    if (telling.has(entry.name) && others.length && isKnown(others) && isKnown(match.actors))
      return {
        ...inner!,
        ...turn(match.outcome!, inner),
        head: clause.head,
        // `announced a truce between Chad and Libya`: it is theirs, not with him
        recipients: isKnown(inner!.recipients) || inner!.actors.some(isBetween) ? inner!.recipients : match.actors,
        rule: `${entry.name}(${inner!.rule})`,
        parts: [clause.head, ...inner!.parts],
      };
    if (isNoDeed(match, clause)) return null;
    // `an attack by Chad could allow Peru to send troops`: what comes of a deed is not given by whoever does it
    if (entry.name === 'operator:allow' && isAllowedToNobody(clause)) return null;
    if (entry.name === 'operator:allow' && clause.modal && match.actors.every((at) => !sides.isActor(at))) return null;
    // `insisted that Chad return the land`: without the ending of the present, it is asked for; with it, told as so
    if (entry.name === 'operator:insist' && !isSubjunctive(inner)) return null;
    // `was forced to withdraw its troops`: by whom is not said, but he did
    if (entry.operator!.table === 'compel' && clause.passive && !isKnown(match.actors) && inner?.isDeed && inner.type)
      return {
        ...inner,
        head: clause.head,
        actors: match.recipients,
        rule: `${entry.name}(${inner.rule})`,
        parts: [clause.head, ...inner.parts],
      };
    // `is set to receive help from Chad`: who only gets what another does promises nothing
    if (entry.operator!.table === 'intend' && inner?.type && isKnown(inner.actors) && isGetting(match, inner))
      return {
        ...inner,
        head: clause.head,
        status: 'future',
        rule: `${entry.name}(${inner.rule})`,
        parts: [clause.head, ...inner.parts],
      };
    // `a strike forced the minister to resign`: what a deed brings somebody to nobody makes him do, though he yields
    if (entry.operator!.table === 'compel' && !clause.passive && match.actors.some((at) => isDeedNoun(at))) {
      const isYielding = inner?.isDeed && (inner.type === 'RETREAT' || inner.type === 'CONCEDE');
      if (!isYielding) return null;
      return {
        ...inner,
        head: clause.head,
        actors: match.recipients,
        rule: `${entry.name}(${inner.rule})`,
        parts: [clause.head, ...inner.parts],
      };
    }
    const row = match.outcome!;
    // Who is told not to attack, nor to meddle, is told to give way.
    const isOrder = entry.operator!.table === 'order' && row.type === null;
    const isForbidden = row.isAimed && (row.type === 'ACCUSE' || isOrder) && inner?.status === 'denied';
    // Who vows not to do something refuses it.
    const isForsworn = entry.operator!.table in forswearing && inner?.status === 'denied' && inner.type !== null;
    const refused = isForsworn ? weigh(tables.get('will-not')!, inner!) : null;
    // `pledged not to veto the text`: what comes of that nobody knows
    if (isForsworn && !refused) return null;
    const outcome = refused
      ? refused
      : isForbidden
        ? { ...row, type: 'REQUEST' as const, mode: 'yield', isAimed: false }
        : row.isAimed && row.type !== null && (receivers.isToldOff(match) || isAskedOfSomebody(match))
          ? (entry.table!.get('deed') ?? row)
          : row;
    // Who was told or accused by somebody unnamed, or is guilty of it, is not he who tells or accuses.
    const isAddressed =
      (clause.passive && (isKnown(match.recipients) || entry.operator!.table === 'refuse')) ||
      (entry.frame.kind !== 'noun' &&
        !!inner &&
        match.recipients.length > 0 &&
        match.recipients.every((at) => inner.actors.includes(at)));
    const actors =
      match.actors.length || entry.frame.kind === 'noun' || isAddressed ? match.actors : (inner?.actors ?? []);
    const turned = turn(outcome, inner);
    if (!turned.type) return null;
    // `the extradition was delayed`: what is only put off is not broken off
    if (
      entry.operator!.table === 'cancel' &&
      turned.type === 'SANCTION' &&
      /^(?:delay|postpone|put|skip|shelve)$/.test(tokens[clause.head]!.lemma)
    )
      return null;
    // `said they should be freed`: what should be done to somebody, nobody knows by whom, is no demand on him.
    const isOpen =
      (reports === 'others' || (match.outcome!.type === 'REQUEST' && match.site === 'clause')) &&
      !!inner?.isPassive &&
      !isKnown(inner.actors);
    const isJudged = isOpen && !!inner?.type && judging.has(inner.type);
    // `demanded that control of the ministry be handed on`: whose it is, he is asked to yield it.
    const held =
      isOpen && !inner.type
        ? inner.recipients.filter(
            (at) => !sides.isActor(at) && sides.isOwnOrPossessed(at) && !crew.test(tokens[at]!.lemma),
          )
        : [];
    // `told reporters that Chad would strike Mali`: who only hears of it is not aimed at.
    const heard = reports === 'own' && match.recipients.some((at) => hearing.test(tokens[at]!.lemma));
    // `told supporters he would not run again`: those who listen are not refused anything
    if (turned.type === 'REJECT' && /…/.test(inner?.rule ?? '') && reports === 'own')
      if ([...clause.objects, ...clause.indirect].some((at) => hearing.test(tokens[at]!.lemma))) return null;
    const aimed = heard ? { ...match, recipients: [] } : isForbidden && isOrder ? { ...match, outcome } : match;
    // `appealed for money to help refugees`: for what somebody asks, and not of whom
    const isForMeans =
      turned.type === 'REQUEST' &&
      match.site === 'infinitive' &&
      !isKnown(match.recipients) &&
      !isKnown(inner?.actors ?? []) &&
      clause.obliques.some(({ preposition, head }) => preposition === 'for' && !sides.of(head).length);
    // `urged the Europeans to phase out Russian gas`: of whom it is asked, whoever they are
    const isOfUnknown =
      turned.type === 'REQUEST' &&
      !!inner &&
      !inner.isDeed &&
      !inner.type &&
      clause.infinitives.length > 0 &&
      clause.objects.includes(inner.head) &&
      !sides.isActor(inner.head);
    let recipients = isForMeans || isOfUnknown ? [] : isOpen && !isJudged ? held : receivers.of(aimed, actors);
    let isLoose =
      !isKnown(aimed.recipients) &&
      !!inner &&
      (inner.isLoose || (!inner.type && inner.isDeed && inner.recipients.some((at) => recipients.includes(at))));
    // `opposed any disarmament of the rebels`
    const isUnaimed =
      // `ordered the army to close the crossings`: who is told to do it does not suffer it
      // though a paper that is ordered to suspend publication does
      (entry.operator!.table === 'order' &&
        row.isAimed &&
        row.type === null &&
        !!inner?.isDeed &&
        !inner.isPassive &&
        match.recipients.some((at) => serving.test(tokens[at]!.lemma))) ||
      receivers.isSparing(match) ||
      receivers.isAmongThem(match, actors) ||
      // `denied any link with the pirates`
      (entry.operator!.table === 'deny' && inner?.rule === 'link') ||
      (entry.operator!.table === 'refuse' && !inner?.isDeed && inner?.mode === 'disarm');
    if (
      !isKnown(recipients) &&
      turned.type !== 'ACCUSE' &&
      !(turned.type === 'REQUEST' && inner && !inner.isDeed && suffered.test(tokens[inner.head]!.lemma)) &&
      tokens[clause.head]!.upos === 'VERB' &&
      !isOpen &&
      !isForMeans &&
      !isOfUnknown &&
      !isUnaimed &&
      !receivers.turnsOnDoer(match)
    ) {
      // What is to be talked about takes no part in the talks.
      const aim = inner?.type === 'CONSULT' && inner.isDeed ? inner.type : turned.type;
      const found = nearby(clause, actors, inner ? [inner.head] : [], aim);
      if (found.length) recipients = found;
      isLoose ||= found.length > 0;
    }
    // `threatened that Peru would close it if Chile did not withdraw`: not whoever would do it
    if (entry.name === 'operator:threaten' && match.site === 'clause' && inner?.isDeed) {
      recipients = recipients.filter((at) => !inner.actors.includes(at));
      if (!isKnown(recipients)) recipients = conditioned(inner.head).filter((at) => !sameActor([at], inner.actors));
    }
    // `called for a meeting of the council on the siege of Mali`: what is talked about takes no part
    if (turned.type === 'REQUEST' && turned.mode === 'meet' && inner && !inner.isDeed)
      recipients = recipients.filter((at) => !isTopic(at, inner.head));
    // `refused to give up what it knows about Chad`: whom a deed is about it is not done to.
    if (inner && !inner.type) recipients = recipients.filter((at) => introduction(analysis, at) !== 'about');
    // `rejected any plan to displace villagers`: those it would befall are refused nothing
    if (turned.type === 'REJECT' && entry.operator!.table === 'refuse' && inner && !inner.isDeed)
      recipients = recipients.filter((at) => !isBefallen(at, clause.head));
    // `denied shooting villagers`: that is said to those who say so, not to those who were shot
    if (entry.operator!.table === 'deny' && inner?.isDeed && inner.type && harmful.has(inner.type))
      recipients = recipients.filter((at) => !sides.isActor(at) || sides.isBody(at));
    // nor is anything promised to those, of no state and no name, who stand beside it (`agreed to let food through to the troops`)
    if (turned.type === 'AGREE' && inner && !inner.type)
      recipients = recipients.filter(
        (at) =>
          !isMereThing(analysis, sides, at) &&
          // `promised to consider it`
          tokens[at]!.form !== 'it' &&
          ((sides.isActor(at) && /^i?obj$/.test(tokens[at]!.deprel)) || sides.hasCountry(at) || sides.hasName(at)),
      );
    // `offered to host the first patrol`: those who go on it are promised nothing
    if (
      turned.type === 'AGREE' &&
      inner &&
      !inner.type &&
      /^(?:host|hold|join|lead|organi[sz]e)$/.test(tokens[inner.head]!.lemma)
    )
      recipients = recipients.filter((at) => sides.hasCountry(at) || sides.hasName(at));
    // `refused to send a delegation`, `offered to step up patrols`: whom one sends oneself is neither refused nor promised anything
    if ((turned.type === 'AGREE' || turned.type === 'REJECT') && inner?.isDeed)
      recipients = recipients.filter((at) => !isSentOut(at, inner.head));
    // `complained that a request made by Chad was turned down`: who turned it down is not said, and Chad did not
    if (entry.operator!.table === 'accuse' && inner?.isDeed && inner.isPassive && !isKnown(inner.actors))
      recipients = recipients.filter((at) => match.recipients.includes(at));
    // `called for the deployment of troops`: who is to be sent is asked nothing
    if (turned.type === 'REQUEST' && inner?.type === 'MOBILIZE' && !inner.isDeed)
      recipients = recipients.filter((at) => !inner.actors.includes(at) || sides.hasCountry(at));
    // `asked for an inquiry into the attack`, `called for steep tariffs`: where nobody is suspected or hit it is only asked for
    const isOpenInquiry =
      (turned.mode === 'investigate' || inner?.type === 'SANCTION') &&
      entry.operator!.table === 'request' &&
      !isKnown(recipients);
    // `called for steep tariffs on China`: a measure of trade, which blames nobody and is asked of nobody named
    const isOfTrade =
      entry.operator!.table === 'request' &&
      inner?.type === 'SANCTION' &&
      [inner.head, ...analysis.children[inner.head]!.filter((c) => tokens[c]!.deprel === 'obj')].some((at) =>
        /^(?:tariff|levy|duty)$/.test(tokens[at]!.lemma),
      );
    if (isOfTrade) recipients = recipients.filter((at) => !inner.recipients.includes(at));
    const keepsStatus = reports !== 'others' && inner;
    // `advised them not to visit Chad`: who is told not to meet anybody is not asked to meet him.
    const isWarnedOff = turned.type === 'REQUEST' && turned.mode === 'meet' && inner?.status === 'denied';
    // `agreed to close the plant`: what hits nobody threatens nobody
    const isAgreed =
      entry.operator!.table === 'consent' &&
      turned.type === 'THREATEN' &&
      !isKnown(recipients) &&
      /^(?:SANCTION|COERCE)$/.test(inner?.type ?? '');
    const { type, mode, cameo } = isAgreed
      ? agreed
      : isJudged
        ? condemned
        : isWarnedOff
          ? { ...turned, mode: null, cameo: '100' }
          : turned;
    return {
      head: clause.head,
      type: isOpenInquiry || isOfTrade ? 'REQUEST' : type,
      mode: isOpenInquiry || isOfTrade ? null : mode,
      cameo: isOpenInquiry || isOfTrade ? '100' : cameo,
      contexts: inner?.contexts ?? [],
      actors,
      recipients,
      // A judgement or promise of what is not done is made none the less.
      status: outcome.status ?? (keepsStatus && outcome.type === null ? inner.status : 'asserted'),
      rule: inner ? `${entry.name}(${inner.rule})` : entry.name,
      parts: inner ? [clause.head, ...inner.parts] : [clause.head],
      isPassive: clause.passive || (!actors.length && (inner?.isPassive ?? false)),
      // `denied arming rebels`, `cut off aid`, `condemned the sale`: that is told, whoever they are and had it
      // `appealed for aid`: nor need it be said to whom
      needsRecipient:
        !/^(?:deny|stop|condemn|lament|praise|refuse)$/.test(entry.operator!.table) &&
        !(turned.type === 'REQUEST' && turned.mode === 'assist') &&
        (inner?.needsRecipient ?? false),
      isPledge: false,
      isLoose,
      isDeed: tokens[clause.head]!.upos === 'VERB',
    };
  };
}
