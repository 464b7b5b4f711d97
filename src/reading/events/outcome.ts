import type { Analysis } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import type { Clause } from './clause.js';
import { introduction, isAnybody } from './constructions.js';
import { withoutEndured } from './endured.js';
import { normalLemma, nounClasses, tables, verbEntries } from './lexicon.js';
import type { Match } from './match.js';
import { isAside, isInMatter, isMereThing } from './matters.js';
import { judging, type Meaning, turn, weigh } from './meaning.js';
import type { Phrases } from './phrases.js';
import { befalling, type Sides } from './sides.js';

/** Where people gather. */
const venues = new Set(
  'university college school hotel arena stadium center centre hall park square airport church theater theatre campus mall'.split(
    ' ',
  ),
);
/** Who hears complaints. */
const forums = new Set(
  'court tribunal commission committee board police regulator watchdog ombudsman agency panel'.split(' '),
);

const towards = new Set(['against', 'to', 'on', 'for', 'toward', 'towards', 'from', 'of', 'at', 'into']);
const within = new Set([
  'in',
  'inside',
  'across',
  'near',
  'along',
  'around',
  'throughout',
  'over',
  'between',
  'among',
  'with',
]);
const framing = /^(?:within|under)$/;
const further = new Set(['nmod', 'obl', 'obj', 'acl', 'advcl', 'xcomp', 'conj']);
const harmful = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN']);
/** What is done with words. */
const verbal = new Set<EventType>(['ACCUSE', 'SUPPORT', 'REJECT', 'REQUEST', 'AGREE', 'THREATEN', 'CONCEDE']);
const settling = new Set<EventType>(['SUPPORT', 'AGREE', 'COOPERATE']);
const friendly = new Set<EventType>(['SUPPORT', 'AID', 'COOPERATE']);
const appraising = new Set<EventType>(['SUPPORT', 'ACCUSE']);
const hurting = new Set<EventType>(['COERCE', 'ASSAULT']);
const hostile = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'REJECT', 'ACCUSE']);
const deploying = new Set<EventType>(['AID', 'MOBILIZE', 'RETREAT', 'SANCTION']);
/** Deeds of others whose `of` names whom they befall. */
const suffered = /^(?:release|freeing|extradition|handover|dismissal|prosecution|rendition)$/;
/** What opens a clause that tells what is claimed or asked. */
const reporting = new Set(['that', 'whether']);
const partners = new Set(['with', 'between', 'to', 'of']);
/** Operators whose subject need not be the author of what they tell of. */
const moved = nounClasses.get('troops')!.words;
const forces = [nounClasses.get('troops')!, nounClasses.get('peacekeepers')!];
/** Tables of what one says one will do oneself. */
const forswearing: Readonly<Record<string, true>> = { commit: true, intend: true };
const telling = new Set(['operator:announce']);
const counting = new Set(['report', 'record', 'register', 'count', 'document', 'confirm']);
/** Whoever denies having done such a thing for somebody turns against nobody. */
const unaimed = new Set<string>(['MOBILIZE', 'AID', 'SUPPORT', 'COOPERATE']);

/** What one thinks of somebody, and of how many that is said. */
const holding = new Set(['agree', 'support', 'back', 'favor', 'favour', 'oppose', 'approve', 'trust', 'like']);
const shares = new Set(['percent', 'quarter', 'third', 'half', 'fifth', 'majority', 'plurality', 'percentage']);
const personal = new Set(['it', 'they', 'he', 'she', 'we', 'i']);

/** Makes the meaning of a match: the act as it stands, or what its operator turns the inner act into. */
export function outcomes(
  analysis: Analysis,
  sides: Sides,
  phrases: Phrases,
  clauseAt: (head: number) => Clause,
): (match: Match, clause: Clause) => Meaning | null {
  const { tokens, children } = analysis;
  const isKnown = (heads: readonly number[]): boolean => heads.some((at) => sides.of(at).length > 0);
  const namesOf = (heads: readonly number[]): Set<string> =>
    new Set(heads.flatMap((at) => sides.of(at).map((s) => s.actor)));

  const sameActor = (a: readonly number[], b: readonly number[]): boolean => {
    if (b.some((at) => a.includes(at))) return true;
    const names = namesOf(a);
    return b.some((at) => {
      const named = sides.of(at);
      return named.length ? named.some((s) => names.has(s.actor)) : personal.has(tokens[at]!.lemma.toLowerCase());
    });
  };

  /** Whether a phrase is the actors' own (`its troops`). */
  const isOwn = (head: number, names: ReadonlySet<string>): boolean =>
    children[head]!.some(
      (c) =>
        tokens[c]!.deprel === 'nmod:poss' &&
        (tokens[c]!.upos === 'PRON' || sides.of(c).some((s) => names.has(s.actor))),
    );

  /** Whether a verb may be of an act of help, so that a commitment to it is one to whom it helps. */
  const isFriendly = (verb: number): boolean =>
    (verbEntries(tokens[verb]!.form, tokens[verb]!.lemma) ?? []).some(({ act }) => act && friendly.has(act.type));

  const isHostile = (verb: number): boolean =>
    (verbEntries(tokens[verb]!.form, tokens[verb]!.lemma) ?? []).some(({ act }) => act && hostile.has(act.type));

  /**
   * The first actor other than those who act among the objects, what hangs on them, and the phrases of direction and
   * place: whom an act falls on when its frame does not say (`imposed a curfew in Kashmir`).
   */
  const isThought = (at: number): boolean =>
    /^(?:idea|notion|concept|prospect|vision)$/.test(tokens[tokens[at]!.head]?.lemma ?? '');
  /** `rallied at the university`: where people gather is not whom they protest against. */
  const isScene = (type: EventType, at: number): boolean =>
    type === 'PROTEST' && introduction(analysis, at) === 'at' && venues.has(tokens[at]!.lemma.toLowerCase());
  /** `along with the French, they struck`, `closed the road, with the minister speaking of order`: who stands beside. */
  const isCompany = ({ preposition, head }: Clause['obliques'][number]): boolean => {
    const at = children[head]!.find((c) => c < head && tokens[c]!.deprel === 'case');
    if (at === undefined || !/^(?:along |together )?with$/.test(preposition)) return false;
    const before = tokens[at]!.form.toLowerCase() === 'with' ? tokens[at - 1] : undefined;
    return (
      /^(?:along|together)/.test(preposition) || (!!before && /^(?:,|along|together)$/.test(before.form.toLowerCase()))
    );
  };
  const nearby = (
    clause: Clause,
    actors: readonly number[],
    means: readonly number[],
    type: EventType,
    isSigning = false,
  ): number[] => {
    const isTalk = type === 'CONSULT';
    const isMaterial = type === 'AID' || type === 'SANCTION' || type === 'COOPERATE';
    const names = namesOf(actors);
    const choose = (list: readonly number[]): number[] => {
      const found = list.filter((at) => {
        const named = sides.of(at);
        if (verbal.has(type) && isInMatter(analysis, at, names.size > 1)) return false;
        if (isAside(analysis, at)) return false;
        return named.length > 0 && named.every((s) => !names.has(s.actor)) && !actors.includes(at) && !isOwn(at, names);
      });
      const best = found.find((at) => sides.hasCountry(at)) ?? found[0];
      return best === undefined ? [] : [best];
    };
    const objects = [...clause.objects, ...clause.indirect];
    // What is talked about is not talked with.
    const direct = isTalk ? [] : choose(objects.filter((at) => !means.includes(at)));
    if (direct.length) return direct;
    // The subject of talks does not take part in them (`discussed the links to …`).
    const hanging = (isTalk ? means : objects).flatMap((at) => phrases.under(at));
    // `the commitment to supporting Lebanon's claim`: what a gerund is done to.
    const aimed = hanging.flatMap(({ preposition, head }) =>
      tokens[head]!.xpos === 'VBG' && isFriendly(head)
        ? clauseAt(head).objects.map((at) => ({ preposition, head: at }))
        : [],
    );
    // A phrase before the verb that only holds a name sets the scene (`in a counter to British policies, he …`).
    // `In Geneva, the envoy condemned the raid`: where somebody speaks is not whom he speaks of.
    const isWhereSpoken = ({ preposition, head }: Clause['obliques'][number]): boolean =>
      verbal.has(type) && (preposition === 'in' || preposition === 'at') && sides.isPlace(head);
    const near = clause.obliques.filter(
      (p) =>
        p.head > clause.head || (sides.isActor(p.head) && tokens[p.head]!.head === clause.head && !isWhereSpoken(p)),
    );
    // What is said on a station or network is not said to it.
    const around = [...hanging, ...aimed, ...near].filter(
      (p) =>
        !isCompany(p) &&
        !(p.preposition === 'of' && befalling.test(tokens[tokens[p.head]!.head]?.lemma ?? '')) &&
        (p.preposition !== 'on' || !sides.isMedium(p.head)) &&
        // `embraced the idea of a Chadian force`: whose it may be is not agreed with.
        !(p.preposition === 'of' && type === 'AGREE' && !sides.isActor(p.head) && isThought(p.head)) &&
        // `filed a complaint with the court`: who hears it is not accused.
        !(type === 'ACCUSE' && p.preposition !== 'against' && forums.has(tokens[p.head]!.lemma.toLowerCase())) &&
        // `the activation of a force`: what is moved is not whom it is moved against.
        !(
          (p.preposition === 'of' || p.preposition === 'from') &&
          type === 'MOBILIZE' &&
          moved.has(normalLemma(tokens[p.head]!.lemma))
        ),
    );
    // Where several come to terms or talks fail is their host's, who is no party.
    const isAmong = names.size > 1 && (type === 'AGREE' || isSigning || actors.every((at) => !sides.isActor(at)));
    const regions = isTalk ? [partners] : isAmong ? [towards] : [towards, within];
    for (const prepositions of regions) {
      // Where a deal is made at is no side to it (`signed at the palace`), nor where a blow comes from (`fired from a hill`).
      const isFar = (p: string): boolean =>
        prepositions.has(p) &&
        !(p === 'at' && settling.has(type)) &&
        // What is against another, one rejects for his sake (`defied the sanctions against Libya`).
        !(p === 'against' && type === 'REJECT') &&
        !(p === 'from' && (type === 'ASSAULT' || type === 'MOBILIZE'));
      // Nor where one promises or praises something (`reached a deal in Oslo`).
      const isSite = (at: number): boolean =>
        prepositions === within && settling.has(type) && tokens[at]!.upos === 'PROPN';
      const found = choose(around.filter((p) => isFar(p.preposition) && !isSite(p.head)).map((p) => p.head));
      if (found.length) return found;
    }
    // `sent troops for a war against Uganda`
    const aims = type === 'MOBILIZE' ? near.flatMap(({ head }) => phrases.under(head)) : [];
    const opponents = choose(aims.filter((p) => p.preposition === 'against').map((p) => p.head));
    if (opponents.length) return opponents;
    if (isTalk) return [];
    const purposes = [
      ...clause.infinitives,
      ...objects.flatMap((at) => children[at]!.filter((c) => tokens[c]!.deprel === 'acl' && tokens[c]!.xpos === 'VB')),
    ];
    for (const purpose of purposes) {
      // Help is not for those whom it is to be used against (`raised money to fight them`).
      if (type === 'AID' && isHostile(purpose)) continue;
      const { complements } = clauseAt(purpose);
      for (const { objects: aims, obliques } of [purpose, ...complements].map(clauseAt)) {
        const found = choose([
          // What is only moved is not whom it is moved against.
          ...aims.filter((at) => !forces.some((nouns) => phrases.isOf(nouns, at)) || sides.hasCountry(at)),
          ...aims.flatMap((at) => phrases.under(at).map((p) => p.head)),
          // `to act as mediator`: what one is to be is nobody else.
          ...obliques.filter((o) => o.preposition !== 'as').map((o) => o.head),
        ]);
        if (found.length) return found;
      }
    }
    if (!isMaterial || isAmong) return [];
    const far = choose(below(clause));
    return far.length ? far : choose(objects.filter((at) => sides.hasName(at)));
  };

  /** All nouns in what a clause takes besides its subject, nearest first: where help goes may be told far down. */
  const below = (clause: Clause): number[] => {
    const found: number[] = [];
    // What a deed sets going says for whom it is meant (`invoked the clause, starting a process to …`).
    const results = children[clause.head]!.filter(
      (c) => c > clause.head && tokens[c]!.deprel === 'advcl' && tokens[c]!.xpos === 'VBG',
    );
    const purposes = clause.infinitives.filter((at) => !isHostile(at));
    const beside = clause.obliques.filter((o) => !framing.test(o.preposition)).map((o) => o.head);
    let level = [...results, ...clause.objects, ...beside, ...purposes];
    for (let depth = 0; depth < 5 && level.length && found.length < 40; depth++) {
      found.push(...level.filter((at) => !clause.objects.includes(at)));
      // Within what body something is done, it is not done to.
      level = level.flatMap((at) =>
        children[at]!.filter((c) => further.has(tokens[c]!.deprel) && !framing.test(introduction(analysis, c))),
      );
    }
    return found;
  };

  /** The state in which a passive without an agent says that authorities act: `was arrested in Chad`. */
  const placeOf = (clause: Clause): number[] => {
    if (!clause.passive) return [];
    const place = clause.obliques.find(({ preposition, head }) => preposition === 'in' && sides.isPlace(head));
    return place ? [place.head] : [];
  };

  /** Troops that are sent by nobody who is named act themselves (`Polish troops were sent to Mali`). */
  const sentIn = ({ means }: Match, { passive }: Clause, type: EventType): readonly number[] =>
    passive && deploying.has(type)
      ? means.filter((at) => sides.isActor(at) && forces.some((nouns) => phrases.isOf(nouns, at)))
      : [];

  const isSufferer =
    ({ objects }: Clause) =>
    (at: number): boolean =>
      objects.includes(at) && sides.isActor(at) && !sides.isBody(at);

  /** Who is said to have done what is looked into: `an inquiry into claims that officers had hit …`. */
  const suspectsIn = (clause: Clause): number[] => {
    const matters = [
      ...clause.obliques.map((o) => o.head),
      ...clause.objects.flatMap((at) => [at, ...phrases.under(at).map((p) => p.head)]),
    ];
    for (const deed of matters.flatMap((at) => children[at]!)) {
      if (tokens[deed]!.upos !== 'VERB' || !children[deed]!.some((c) => reporting.has(tokens[c]!.lemma))) continue;
      const { passive, subjects } = clauseAt(deed);
      const named = passive ? [] : subjects.filter((at) => sides.of(at).length > 0);
      if (named.length) return named;
    }
    return [];
  };

  /** Whether it is said who should do what is demanded, so that the demand falls on him. */
  const isToldOff = ({ inner, actors }: Match): boolean =>
    !!inner?.isDeed && isKnown(inner.actors.filter((at) => !sameActor(actors, [at])));

  /** Whether an act of conflict is judged or praised, so that its victims do not receive that. */
  const turnsOnDoer = ({ inner, outcome }: Match): boolean =>
    !!inner?.type &&
    (outcome!.type === 'SUPPORT'
      ? harmful.has(inner.type) || inner.type === 'ACCUSE'
      : outcome!.type === 'ACCUSE' && outcome!.mode !== 'investigate' && !outcome!.isAimed && harmful.has(inner.type));

  /** A part of many, by its size. */
  const isShare = (at: number): boolean =>
    shares.has(normalLemma(tokens[at]!.lemma)) || [at, ...children[at]!].some((c) => tokens[c]!.form === '%');

  /** Whether somebody wishes `for` another to do something. */
  const isWish = ({ entry }: Match): boolean =>
    entry.frame.slots.some((slot) => slot.filler === 'R' && slot.prepositions.includes('for')) &&
    entry.frame.slots.some((slot) => slot.site === 'infinitive');

  /** Who receives a composed act: as the operator says, the doer of the inner act or the one it is aimed at. */
  const receivers = (match: Match, actors: readonly number[]): readonly number[] => {
    const { entry, recipients, inner, outcome } = match;
    if (outcome!.isAimed && inner && !isToldOff(match) && isKnown(inner.recipients)) return inner.recipients;
    if (recipients.length || !inner) return recipients;
    // What is denied concerns those it would have been done to, not whom it speaks of.
    if (entry.operator!.table === 'deny' && ((!inner.type && inner.isDeed) || unaimed.has(inner.type!))) return [];
    const others = (heads: readonly number[]): number[] => heads.filter((at) => !sameActor(actors, [at]));
    // Troops that somebody orders away are not whom that befalls.
    const isMoved = (at: number): boolean =>
      outcome!.type === null && deploying.has(inner.type!) && moved.has(normalLemma(tokens[at]!.lemma));
    const doers = others(inner.actors).filter((at) => !isMoved(at));
    const targets = others(inner.recipients);
    // What is named by a noun has its author for recipient (`rejected the call of …`), what is refused has its target.
    // `pledged the alliance's support`: whose help it is does not get it.
    const isGiven = !inner.isDeed && /^(?:commit|intend|volunteer)$/.test(entry.operator!.table);
    if (isGiven && entry.frame.kind === 'verb' && doers.some((at) => tokens[at]!.deprel === 'nmod:poss'))
      return targets;
    const isToDoer = entry.operator!.recipient === 'doer' || !inner.isDeed;
    // `opposed the deportation of Afghans`, `rejected any disarmament of the rebels`: nobody is turned down whom it befalls.
    if (entry.operator!.table === 'refuse' && !inner.isDeed && (harmful.has(inner.type!) || inner.mode === 'disarm'))
      return doers.filter((at) => introduction(analysis, at) !== 'of');
    // `vowed that the group would not yield`: who is promised to act is promised nothing
    const isPledge = match.site === 'clause' && /^(?:commit|intend)$/.test(entry.operator!.table);
    const [first, second] = isToDoer ? [doers, targets] : [targets, isPledge ? [] : doers];
    // `supports driving them out`: whom an unknown deed touches is neither praised nor blamed for it.
    if (!inner.type && inner.isDeed && appraising.has(outcome!.type!)) return first;
    // `demanded an investigation by the agency`: who is to investigate is not suspected.
    if (outcome!.mode === 'investigate') return targets;
    // Who is harmed by what is condemned is not condemned.
    if (turnsOnDoer(match)) return first;
    // `condemned the release of the rebels`: nobody is blamed for what befalls him
    // nor is he asked for it (`called for her release`)
    const isOpen = outcome!.type === 'ACCUSE' || outcome!.type === 'REQUEST';
    const isBefalling = isOpen && !inner.isDeed && suffered.test(tokens[inner.head]!.lemma);
    const rest = isBefalling
      ? second.filter((at) => introduction(analysis, at) !== 'of' && tokens[at]!.deprel !== 'nmod:poss')
      : second;
    return isKnown(first) ? first : isKnown(rest) ? rest : [...first, ...rest];
  };

  return (match, clause) => {
    const { entry, inner } = match;
    const base = {
      head: clause.head,
      isPassive: clause.passive,
      isPledge: false,
      isDeed: tokens[clause.head]!.upos === 'VERB',
    };
    // `A third of Chadians agree with him`: what a poll finds is not done.
    if (holding.has(tokens[clause.head]!.lemma) && clause.subjects.some(isShare)) return null;
    if (entry.act) {
      const { type, mode = null, cameo, contexts, needs, by, reciprocal } = entry.act;
      const { recipients } = match;
      const actors = match.actors.length
        ? match.actors
        : by === 'authorities'
          ? placeOf(clause)
          : sentIn(match, clause, type);
      // `Chad and Niger held drills near Mali`: what several show they show together.
      if (entry.name === 'act:show-of-force' && actors.flatMap((at) => sides.of(at)).length > 1) return null;
      // `respected the independence of its courts`: what is one's own one need not back.
      if (tokens[clause.head]!.lemma === 'respect' && recipients.some((at) => isOwn(at, namesOf(actors)))) return null;
      // `Chad and Niger exchanged lists of prisoners`: what several do with each other they do to nobody else
      const isMutual = reciprocal && type === 'COOPERATE' && actors.flatMap((at) => sides.of(at)).length > 1;
      const around =
        isKnown(recipients) || isMutual || entry.name === 'act:call-it-war'
          ? []
          : nearby(clause, actors, match.means, type, entry.name === 'act:sign');
      // `deported Chilean migrants`: whom a frame only requires suffers it where it says of nobody else.
      const suffering =
        isKnown(recipients) || around.length || !hurting.has(type) ? [] : match.means.filter(isSufferer(clause));
      const suspects = mode === 'investigate' && !isKnown(recipients) && !around.length ? suspectsIn(clause) : [];
      return {
        ...base,
        type,
        mode,
        cameo,
        contexts,
        actors,
        recipients: isKnown(recipients)
          ? withoutEndured(analysis, entry.act, recipients).filter((at) => !isScene(type, at))
          : [...recipients, ...around, ...suffering, ...suspects],
        isLoose: !isKnown(recipients),
        status: 'asserted',
        rule: entry.name,
        parts: [clause.head],
        needsRecipient: needs === 'recipient',
      };
    }
    const { reports } = entry.operator!;
    if (reports) {
      // What somebody did not say he neither promised nor demanded.
      if (clause.isNegated) return null;
      if (!inner?.isPledge || (inner.status === 'requested') !== (reports === 'others')) return null;
      if (sameActor(match.actors, inner.actors) !== (reports === 'own')) return null;
      // What any president must do is asked of none (`said a president must care for all`).
      if (reports === 'others' && inner.actors.length > 0 && inner.actors.every((at) => isAnybody(analysis, at)))
        return null;
      // Of others only who can act is told to (`his speech should help` is no demand).
      if (reports === 'others' && !inner.isPassive && !inner.actors.some((at) => sides.isActor(at))) return null;
    }
    // `announced new support from the mayors`: what is only told of is theirs from whom it comes.
    const others = inner && !inner.isDeed ? inner.actors.filter((at) => !sameActor(match.actors, [at])) : [];
    if (telling.has(entry.name) && others.length && isKnown(others) && isKnown(match.actors))
      return {
        ...base,
        ...inner!,
        ...turn(match.outcome!, inner),
        head: clause.head,
        recipients: isKnown(inner!.recipients) ? inner!.recipients : match.actors,
        rule: `${entry.name}(${inner!.rule})`,
        parts: [clause.head, ...inner!.parts],
      };
    // `laments hosting them`: what one does oneself is nobody's fault.
    if (/^operator:(?:condemn|lament)$/.test(entry.name) && inner?.isDeed && tokens[inner.head]!.xpos === 'VBG')
      if (!isKnown(match.recipients) && sameActor(match.actors, inner.actors)) return null;
    // `the police reported 900 attacks`: who counts what was done has not done it.
    if (
      telling.has(entry.name) &&
      inner?.type &&
      harmful.has(inner.type) &&
      !isKnown(inner.actors) &&
      counting.has(tokens[clause.head]!.lemma)
    )
      return null;
    // `called for the towns to be hit`: nobody is asked whom it would befall.
    if (isWish(match) && inner?.isPassive && (!inner.type || harmful.has(inner.type))) return null;
    const row = match.outcome!;
    // Who is told not to attack is told to give way.
    const isForbidden = row.isAimed && row.type === 'ACCUSE' && inner?.status === 'denied';
    // Who vows not to do something refuses it.
    const isForsworn = entry.operator!.table in forswearing && inner?.status === 'denied' && inner.type !== null;
    const refused = isForsworn ? weigh(tables.get('will-not')!, inner!) : null;
    const outcome = refused
      ? refused
      : isForbidden
        ? { ...row, type: 'REQUEST' as const, mode: 'yield', isAimed: false }
        : row.isAimed && row.type !== null && isToldOff(match)
          ? (entry.table!.get('deed') ?? row)
          : row;
    // Who was told or accused by somebody unnamed is not he who tells or accuses.
    const isAddressed =
      (clause.passive && isKnown(match.recipients)) ||
      (entry.frame.kind === 'verb' &&
        !!inner &&
        match.recipients.length > 0 &&
        match.recipients.every((at) => inner.actors.includes(at)));
    const actors =
      match.actors.length || entry.frame.kind === 'noun' || isAddressed ? match.actors : (inner?.actors ?? []);
    const turned = turn(outcome, inner);
    if (!turned.type) return null;
    // `said they should be freed`: what should be done to somebody, nobody knows by whom, is no demand on him.
    const isOpen =
      (reports === 'others' || (match.outcome!.type === 'REQUEST' && match.site === 'clause')) &&
      !!inner?.isPassive &&
      !isKnown(inner.actors);
    const isJudged = isOpen && !!inner?.type && judging.has(inner.type);
    // `demanded that control of the ministry be handed on`: whose it is, he is asked to yield it.
    const held =
      isOpen && !inner.type ? inner.recipients.filter((at) => !sides.isActor(at) && sides.isOwnOrPossessed(at)) : [];
    let recipients = isOpen && !isJudged ? held : receivers(match, actors);
    let isLoose =
      !isKnown(match.recipients) &&
      !!inner &&
      (inner.isLoose || (!inner.type && inner.isDeed && inner.recipients.some((at) => recipients.includes(at))));
    // `opposed any disarmament of the rebels`
    const isUnaimed = entry.operator!.table === 'refuse' && !inner?.isDeed && inner?.mode === 'disarm';
    if (
      !isKnown(recipients) &&
      turned.type !== 'ACCUSE' &&
      !(turned.type === 'REQUEST' && inner && !inner.isDeed && suffered.test(tokens[inner.head]!.lemma)) &&
      base.isDeed &&
      !isOpen &&
      !isUnaimed &&
      !turnsOnDoer(match)
    ) {
      // What is to be talked about takes no part in the talks.
      const aim = inner?.type === 'CONSULT' && inner.isDeed ? inner.type : turned.type;
      const found = nearby(clause, actors, inner ? [inner.head] : [], aim);
      if (found.length) recipients = found;
      isLoose ||= found.length > 0;
    }
    // `refused to give up what it knows about Chad`: whom a deed is about it is not done to.
    if (inner && !inner.type) recipients = recipients.filter((at) => introduction(analysis, at) !== 'about');
    if (turned.type === 'AGREE' && inner && !inner.type)
      recipients = recipients.filter((at) => !isMereThing(analysis, sides, at));
    const keepsStatus = reports !== 'others' && inner;
    // `advised them not to visit Chad`: who is told not to meet anybody is not asked to meet him.
    const isWarnedOff = turned.type === 'REQUEST' && turned.mode === 'meet' && inner?.status === 'denied';
    return {
      ...base,
      ...(isJudged ? { type: 'ACCUSE' as const, mode: 'disapprove', cameo: '111' } : turned),
      ...(isWarnedOff ? { mode: null, cameo: '100' } : {}),
      contexts: inner?.contexts ?? [],
      actors,
      recipients,
      isLoose,
      // A judgement or promise of what is not done is made none the less.
      status: outcome.status ?? (keepsStatus && outcome.type === null ? inner.status : 'asserted'),
      rule: `${entry.name}${inner ? `(${inner.rule})` : ''}`,
      parts: [clause.head, ...(inner?.parts ?? [])],
      needsRecipient: inner?.needsRecipient ?? false,
      isPassive: clause.passive || (!actors.length && (inner?.isPassive ?? false)),
    };
  };
}
