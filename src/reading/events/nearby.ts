import type { Analysis } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import { disarming } from './authors.js';
import { barredBy } from './barred.js';
import type { Clause } from './clause.js';
import { introduction, isOfLack } from './constructions.js';
import { befalling, bloodshed, imposed, inflicted, passed, weighing } from './deed-nouns.js';
import { nounClasses, verbEntries } from './lexicon.js';
import { isAside, isInMatter, isSidedWith } from './matters.js';
import { hearings } from './oblique-fillers.js';
import type { Participants } from './participants.js';
import type { Phrases } from './phrases.js';
import type { Sides } from './sides.js';

/** Who hears complaints. */
export const forums = new Set(
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
const framing = /^(?:within|under|during)$/;
const further = new Set(['nmod', 'obl', 'obj', 'acl', 'advcl', 'xcomp', 'conj']);
/** What is done with words. */
const verbal = new Set<EventType>(['ACCUSE', 'SUPPORT', 'REJECT', 'REQUEST', 'AGREE', 'THREATEN', 'CONCEDE']);
const settling = new Set<EventType>(['SUPPORT', 'AGREE', 'COOPERATE']);
const friendly = new Set<EventType>(['SUPPORT', 'AID', 'COOPERATE']);
const hostile = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION', 'REJECT', 'ACCUSE']);
const partners = new Set(['with', 'between', 'to', 'of']);
/** Those who are moved, which is no deed against them. */
const forces = [nounClasses.get('troops')!, nounClasses.get('peacekeepers')!];

/** Where people meet and speak. */
const gatherings = nounClasses.get('gathering')!;
/** What is given, and receives nothing. */
const gifts = nounClasses.get('relief')!;

const disasters = nounClasses.get('accident')!;

/** What is done for whoever stands behind `of`. */
const served = /^(?:protection|safety|security|rescue|evacuation|release|return|rights?|welfare|well-being|care)$/;

/** What befalls those behind `of`, for whose sake others are punished. */
const casualty =
  /^(?:killing|murder|death|arrest|detention|assassination|kidnapping|abduction|beating|poisoning|execution|jailing|imprisonment|shooting|bombing|raid|attack|assault)$/;

const handed = /^(?:sale|purchase|delivery|supply|transfer|shipment|export|acquisition)$/;

const measures = /^(?:sanction|embargo|tariff|penalty)$/;

/** Finds whom an act falls on where its frame does not say. Heads are token indices. */
export type Nearby = (
  clause: Clause,
  actors: readonly number[],
  means: readonly number[],
  type: EventType,
  isSigning?: boolean,
) => readonly number[];

/**
 * The first actor other than those who act among the objects, what hangs on them, and the phrases of direction and
 * place: whom an act falls on when its frame does not say (`imposed a curfew in Kashmir`).
 */
export function nearbyIn(
  analysis: Analysis,
  sides: Sides,
  phrases: Phrases,
  participants: Participants,
  clauseAt: (head: number) => Clause,
): Nearby {
  const { tokens, children } = analysis;
  const { namesOf, isOwn } = participants;

  /** Whether a verb may be of an act of help, so that a commitment to it is one to whom it helps. */
  const isFriendly = (verb: number): boolean =>
    (verbEntries(tokens[verb]!.form, tokens[verb]!.lemma) ?? []).some(({ act }) => act && friendly.has(act.type));

  const isHostile = (verb: number): boolean =>
    (verbEntries(tokens[verb]!.form, tokens[verb]!.lemma) ?? []).some(({ act }) => act && hostile.has(act.type));

  const isMoved = (at: number): boolean => forces.some((nouns) => phrases.isOf(nouns, at));
  const lemmaOver = (at: number): string => tokens[tokens[at]!.head]?.lemma ?? '';

  /** `closed the border after the killing of two soldiers` */
  const isCasualty = (at: number): boolean =>
    (casualty.test(lemmaOver(at)) && /^(?:of|on|against)$/.test(introduction(analysis, at))) ||
    (casualty.test(tokens[at]!.lemma) && /^(?:after|following|since|over)$/.test(introduction(analysis, at)));

  const isInflicted = ({ preposition, head }: Clause['obliques'][number], objects: readonly number[]): boolean =>
    /^(?:against|on|towards?)$/.test(preposition) &&
    [tokens[head]!.head, ...objects].some((at) => at >= 0 && at < head && inflicted.test(tokens[at]!.lemma));

  /** `condemned the bloodshed in Chad`: where it happens, not who is to blame. */
  const isWhereBloodshed = ({ preposition, head }: Clause['obliques'][number], objects: readonly number[]): boolean =>
    preposition === 'in' && tokens[head]!.upos === 'PROPN' && objects.some((at) => bloodshed.test(tokens[at]!.lemma));

  const isThought = (at: number): boolean => /^(?:idea|notion|concept|prospect|vision)$/.test(lemmaOver(at));

  /** `along with the French, they struck`, `closed the road, with the minister speaking of order`: who stands beside. */
  const isCompany = ({ preposition, head }: Clause['obliques'][number]): boolean => {
    const at = children[head]!.find((c) => c < head && tokens[c]!.deprel === 'case');
    if (at === undefined || !/^(?:along |together )?with$/.test(preposition)) return false;
    // `with or without Peru`
    if (tokens[at + 2]?.form === 'without') return true;
    const before = tokens[at]!.form.toLowerCase() === 'with' ? tokens[at - 1] : undefined;
    return (
      /^(?:along|together)/.test(preposition) || (!!before && /^(?:,|along|together)$/.test(before.form.toLowerCase()))
    );
  };

  /** `to demand the release of the mayor` */
  const isForSomebody = (verb: number): boolean =>
    /^(?:demand|seek|urge|request|secure)$/.test(tokens[verb]!.lemma) &&
    clauseAt(verb).objects.some((at) =>
      /^(?:release|freedom|liberation|return|pardon|acquittal|reinstatement)$/.test(tokens[at]!.lemma),
    );

  /** `sent tents after a quake had killed 200 people in Peru`: where the disaster was that help is sent after. */
  const strickenBy = (verb: number): number[] =>
    children[verb]!.filter(
      (c) => tokens[c]!.deprel === 'advcl' && /^(?:after|when|as)$/.test(introduction(analysis, c)),
    )
      .filter((c) => clauseAt(c).subjects.some((at) => phrases.isOf(disasters, at)))
      .flatMap((c) => [...clauseAt(c).objects, ...clauseAt(c).obliques.map((o) => o.head)])
      .flatMap((at) => [at, ...phrases.under(at).map((p) => p.head)])
      .filter((at) => sides.isPlace(at) || sides.isState(at));

  /** All nouns in what a clause takes besides its subject, nearest first: where help goes may be told far down. */
  /** `closed the border over smugglers' balloons`: what for, where it is no state's. */
  const isWhatFor = (at: number): boolean => sides.of(at).length > 0 && !sides.hasCountry(at);

  const below = (clause: Clause): number[] => {
    const found: number[] = [];
    // What a deed sets going says for whom it is meant (`invoked the clause, starting a process to …`).
    const results = children[clause.head]!.filter(
      (c) => c > clause.head && tokens[c]!.deprel === 'advcl' && tokens[c]!.xpos === 'VBG',
    );
    const purposes = clause.infinitives.filter((at) => !isHostile(at));
    const beside = clause.obliques
      .filter((o) => !framing.test(o.preposition) && !(o.preposition === 'over' && isWhatFor(o.head)))
      .map((o) => o.head);
    let level = [...results, ...clause.objects, ...beside, ...purposes, ...strickenBy(clause.head)];
    for (let depth = 0; depth < 5 && level.length && found.length < 40; depth++) {
      found.push(...level.filter((at) => !clause.objects.includes(at)));
      // Within what body something is done, it is not done to.
      level = level.flatMap((at) =>
        children[at]!.filter(
          (c) =>
            further.has(tokens[c]!.deprel) &&
            !framing.test(introduction(analysis, c)) &&
            !(introduction(analysis, c) === 'over' && isWhatFor(c)),
        ),
      );
    }
    return found;
  };

  return (clause, actors, means, type, isSigning = false) => {
    const isTalk = type === 'CONSULT';
    const isMaterial = type === 'AID' || type === 'SANCTION' || type === 'COOPERATE';
    const names = namesOf(actors);
    const choose = (list: readonly number[]): number[] => {
      const found = list.filter((at) => {
        const named = sides.of(at);
        if (verbal.has(type) && isInMatter(analysis, at, names.size > 1)) return false;
        if (isAside(analysis, at)) return false;
        // `sent a company of Chadian troops`: who is sent gets nothing
        if (type === 'AID' && means.includes(tokens[at]!.head) && isMoved(at)) return false;
        if (type === 'SANCTION' && isCasualty(at)) return false;
        // `closed the border in solidarity with Peru`
        if ((hostile.has(type) || type === 'PROTEST') && isSidedWith(analysis, at)) return false;
        // `restored U.N. sanctions`: whose they are, not whom they hit
        if (type === 'SANCTION' && measures.test(tokens[at]!.lemma) && sides.areInternational(at)) return false;
        if (isOwn(at, names) || isOwn(phrases.through(at), names)) return false;
        return named.length > 0 && named.every((s) => !names.has(s.actor)) && !actors.includes(at);
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
    // `imposed sanctions that bar Lind from travel`: whom they are said to keep from something
    const barred = type === 'SANCTION' ? objects.flatMap((at) => barredBy(analysis, at, clauseAt)) : [];
    const kept = choose(barred);
    if (kept.length) return kept;
    // `buzzed planes near Chad`: where they flew at whom they did not send
    const isWhereFlown = ({ preposition, head }: Clause['obliques'][number]): boolean =>
      type === 'MOBILIZE' &&
      preposition === 'near' &&
      /^(?:buzz|circle|swarm|tail|shadow|intercept|escort|track|surround)$/.test(tokens[clause.head]!.lemma) &&
      objects.some((at) => tokens[head]!.head === at && !means.includes(at));
    const near = clause.obliques.filter(
      (p) =>
        p.head > clause.head || (sides.isActor(p.head) && tokens[p.head]!.head === clause.head && !isWhereSpoken(p)),
    );
    // `filed a complaint with the court`, `threatened to take it to the court`: who hears it is not accused.
    const isHearing = ({ preposition, head }: Clause['obliques'][number]): boolean =>
      (type === 'ACCUSE' || type === 'THREATEN') &&
      preposition !== 'against' &&
      forums.has(tokens[head]!.lemma.toLowerCase());
    // What is said on a station or network is not said to it.
    const around = [...hanging, ...aimed, ...near].filter(
      (p) =>
        !isCompany(p) &&
        // `sent in the army`: the particle was taken for a preposition
        !(type === 'MOBILIZE' && means.includes(p.head)) &&
        !isWhereFlown(p) &&
        !(p.preposition === 'of' && befalling.test(lemmaOver(p.head))) &&
        (p.preposition !== 'on' || !sides.isMedium(p.head)) &&
        // `criticised the verdict against Chileans`: whom it falls on has not passed it.
        !(
          weighing.test(tokens[clause.head]!.lemma) &&
          /^(?:against|on|of|for)$/.test(p.preposition) &&
          (passed.test(lemmaOver(p.head)) || imposed.test(lemmaOver(p.head)))
        ) &&
        // `approved the sale of 20 fighters to Chad`: what is sold gets nothing
        !(p.preposition === 'of' && (type === 'AID' || type === 'COOPERATE') && handed.test(lemmaOver(p.head))) &&
        // `committed to the disarmament of Chad`: what is to befall it is no support of it
        !(type === 'SUPPORT' && p.preposition === 'of' && disarming.test(lemmaOver(p.head))) &&
        // `deplored the violence against the marchers`: nor has he done it whom it befalls
        !(type === 'ACCUSE' && (isInflicted(p, objects) || isWhereBloodshed(p, objects))) &&
        !(/^(?:SANCTION|COERCE)$/.test(type) && p.preposition === 'over' && isWhatFor(p.head)) &&
        // `blew up a pipeline near the Chadian border`: where, not whose.
        !(type === 'ASSAULT' && p.preposition === 'near' && tokens[p.head]!.lemma === 'border') &&
        // `embraced the idea of a Chadian force`: whose it may be is not agreed with.
        !(p.preposition === 'of' && type === 'AGREE' && !sides.isActor(p.head) && isThought(p.head)) &&
        // `appealed for safe passage for convoys`: whom it is for is not asked.
        !(
          type === 'REQUEST' &&
          (p.preposition === 'for' || (p.preposition === 'of' && served.test(lemmaOver(p.head))))
        ) &&
        !isHearing(p) &&
        // `urged restraint at the Lima Conference`: where one speaks
        !(verbal.has(type) && p.preposition === 'at' && phrases.isOf(gatherings, p.head)) &&
        // `denied this in an interview with the station`: who hears it
        !(verbal.has(type) && hearings.test(tokens[p.head]!.lemma)) &&
        // `the activation of a force`: what is moved is not whom it is moved against.
        !(/^(?:of|from|with)$/.test(p.preposition) && type === 'MOBILIZE' && isMoved(p.head)),
    );
    // Where several come to terms or talks fail is their host's, who is no party.
    const isAmong = names.size > 1 && (type === 'AGREE' || isSigning || actors.every((at) => !sides.isActor(at)));
    const regions = isTalk ? [partners] : isAmong ? [towards] : [towards, within];
    for (const prepositions of regions) {
      // Where a deal is made at is no side to it (`signed at the palace`), nor where a blow comes from (`fired from a hill`).
      const isFar = (p: string): boolean =>
        prepositions.has(p) &&
        !(p === 'at' && settling.has(type)) &&
        // `signed a letter of intent for the purchase of jets`: of two who come to terms none is what it is for
        !(p === 'for' && isAmong && isSigning) &&
        // What is against another, one rejects for his sake (`defied the sanctions against Libya`).
        !(p === 'against' && type === 'REJECT') &&
        !(p === 'from' && (type === 'ASSAULT' || type === 'MOBILIZE' || type === 'AID'));
      // Nor where one promises or praises something (`reached a deal in Oslo`, `criticised the budget in parliament`).
      const isSite = (at: number): boolean =>
        prepositions === within &&
        ((settling.has(type) && tokens[at]!.upos === 'PROPN') || (verbal.has(type) && sides.isChamber(at)));
      const found = choose(around.filter((p) => isFar(p.preposition) && !isSite(p.head)).map((p) => p.head));
      if (found.length) return found;
    }
    // `sent troops for a war against Uganda`
    const aims = type === 'MOBILIZE' ? near.flatMap(({ head }) => phrases.under(head)) : [];
    const opponents = choose(aims.filter((p) => p.preposition === 'against').map((p) => p.head));
    if (opponents.length) return opponents;
    if (isTalk) return [];
    // `vowed to oppose it in parliament`
    const isForum = (p: Clause['obliques'][number]): boolean =>
      verbal.has(type) && within.has(p.preposition) && sides.isChamber(p.head);
    const purposes = [
      ...clause.infinitives,
      ...objects.flatMap((at) => children[at]!.filter((c) => tokens[c]!.deprel === 'acl' && tokens[c]!.xpos === 'VB')),
    ];
    for (const purpose of purposes) {
      // `marched to demand the release of the mayor`: he is not whom they march against
      if (type === 'PROTEST' && isForSomebody(purpose)) continue;
      // Help is not for those whom it is to be used against (`raised money to fight them`).
      if (type === 'AID' && isHostile(purpose)) continue;
      // nor is a truce made with those whom it lets through
      if (type === 'CONCEDE' && /^(?:let|allow|permit|enable)$/.test(tokens[purpose]!.lemma)) continue;
      const { complements } = clauseAt(purpose);
      // nor what they are helped to do done to those who are helped
      const deeds = [purpose, ...complements].filter((at) => type !== 'AID' || !isHostile(at));
      for (const { objects: aims, obliques } of deeds.map(clauseAt)) {
        const found = choose([
          // What is only moved is not whom it is moved against.
          ...aims.filter((at) => (!isMoved(at) || sides.hasCountry(at)) && !phrases.isOf(gifts, at)),
          ...aims.flatMap((at) =>
            phrases
              .under(at)
              .filter((p) => !isForum(p))
              .map((p) => p.head),
          ),
          // `to act as mediator`: what one is to be is nobody else.
          ...obliques
            .filter(
              (o) =>
                !isForum(o) &&
                !isHearing(o) &&
                o.preposition !== 'as' &&
                o.preposition !== 'without' &&
                !isOfLack(analysis, o.head, obliques),
            )
            .map((o) => o.head),
        ]);
        if (found.length) return found;
      }
    }
    if (!isMaterial || isAmong) return [];
    const far = choose(below(clause));
    return far.length ? far : choose(objects.filter((at) => sides.hasName(at)));
  };
}
