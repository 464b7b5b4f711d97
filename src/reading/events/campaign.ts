import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import type { Analysis } from '../../language/index.js';
import type { Actor, EventType, Sector } from '../../record/index.js';
import campaignData from './campaign.data.js';
import { normalLemma } from './lexicon.js';
import { type Candidate, namesOf, pairOf } from './selection.js';
import type { Sorting } from './sorts.js';

/** What is an event among those who contend at home in a campaign. */
export const Contest = z.strictObject({
  of: z.array(z.string()).min(1),
  with: z.array(z.string()).optional(),
  about: z.array(z.string()).optional(),
  between: z.array(z.string()).min(1),
  isLoose: z.boolean().default(false),
  example: z.string(),
  reads: z.string(),
});

const { words, contests: list } = shipped('campaign', () =>
  z.strictObject({ words: z.array(z.string()).min(1), contests: z.array(Contest) }).parse(campaignData),
);
export const contests = list;
const campaigning = new Set(words.map(normalLemma));
const compiled = list.map((contest) => ({ ...contest, pairs: contest.between.map(pairOf) }));

/** So many words of campaigns make a text of this length one about a campaign, if they are so large a part of it. */
const fewest = 4;
const share = 0.003;
const shortest = 100;
/** A text is about the affairs of a state of which so large a part of its actors are. */
const mostly = 0.75;
/** A campaign is that of one state: the votes of councils and the elections beside a war among others are none. */
const largely = 0.5;

/** Who carries arms, speaks for the world or is kept from power stands outside a campaign. */
const outside = new Set<Sector>(['MIL', 'REB', 'IGO', 'UAF', 'PRM', 'CRM', 'OPP']);

/** Whether a text is about an election campaign, by how much of it are words of campaigns and mentions of parties. */
export function isCampaign({ tokens }: Analysis, actors: readonly Actor[]): boolean {
  if (tokens.length < shortest) return false;
  let found = 0;
  for (const { lemma } of tokens) if (campaigning.has(normalLemma(lemma))) found++;
  for (const { sectors, mentions } of actors)
    if (sectors.includes('PTY') || sectors.includes('ELI')) found += mentions.length;
  return found >= fewest && found >= tokens.length * share;
}

/** Words of what is done between states, and to those whom a government drives out or locks up. */
const affairs = new Set(
  [
    ...['ambassador', 'envoy', 'embassy', 'diplomat', 'consulate', 'chargé', 'deport', 'deportation', 'expel'],
    ...['expulsion', 'treason', 'junta', 'coup', 'crackdown', 'exile', 'curfew', 'peacekeeper', 'mediator', 'detainee'],
    ...['repression', 'annul', 'bloc', 'treaty'],
  ].map(normalLemma),
);

/** Whether a text has nearly as many words of such affairs as others have of campaigns: a disputed vote and what states make of it. */
function isOfAffairs({ tokens }: Analysis): boolean {
  let [found, votes] = [0, 0];
  for (const { lemma } of tokens) {
    const word = normalLemma(lemma);
    if (affairs.has(word)) found++;
    else if (campaigning.has(word)) votes++;
  }
  return found >= fewest && found * 2 >= votes;
}

/** Words of strikes, protests and revolts, and of how they are put down. */
const unrest = new Set(
  [
    ...['protester', 'protestor', 'demonstrator', 'demonstration', 'protest', 'riot', 'rioter', 'curfew', 'baton'],
    ...['barricade', 'roadblock', 'walkout', 'strike', 'striker', 'picket', 'stoppage', 'crackdown', 'detention'],
    ...['arrest', 'looting', 'mutiny', 'coup', 'junta', 'blockade', 'unrest', 'clash', 'militant', 'gunman', 'soldier'],
    ...[
      'troop',
      'troops',
      'rebel',
      'hostage',
      'kidnapper',
      'ransom',
      'truce',
      'ceasefire',
      'police',
      'gunfire',
      'gendarme',
    ],
  ].map(normalLemma),
);

/** So large a part of a text are words of unrest that is about it. */
const troubled = 0.02;

/** Whether a text is about unrest at home, which is no politics as usual: it has more words of that than of campaigns. */
function isOfUnrest({ tokens }: Analysis): boolean {
  let [found, votes] = [0, 0];
  for (const { lemma, upos } of tokens) {
    const word = normalLemma(lemma);
    if (upos === 'NOUN' && unrest.has(word)) found++;
    else if (campaigning.has(word)) votes++;
  }
  return found >= fewest && found >= tokens.length * troubled && found >= votes;
}

/** The state of which a text speaks most, and how large a part of its mentions of actors of states are of that one. */
function homeOf(actors: readonly Actor[]): { readonly home: string | null; readonly part: number } {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { country, mentions } of actors) {
    if (!country) continue;
    counts.set(country, (counts.get(country) ?? 0) + mentions.length);
    all += mentions.length;
  }
  let home: string | null = null;
  for (const [country, count] of counts) if (!home || count > counts.get(home)!) home = country;
  return { home, part: home ? counts.get(home)! / all : 0 };
}

/** What a state does to none of its own. */
const outward =
  /\bact:(?:break-relations|close-border|expel-diplomats|mobilize-troops|test-weapons|alert|show-of-force|extradite)\b/;

/** What governments do to others and not candidates. */
const material = new Set<EventType>(['SANCTION', 'COERCE', 'RETREAT', 'AID', 'COOPERATE', 'MOBILIZE', 'CONSULT']);

const governs = (actor: Actor | undefined): boolean =>
  !!actor && actor.sectors.some((sector) => /^(?:GOV|MIL)$/.test(sector)) && !actor.sectors.includes('ELI');

/** `five Gulf states`: as little at home as a bloc. */
const areStates = ({ kind, country, name }: Actor): boolean =>
  kind === 'group' && country === null && /\b(?:states|countries|nations)\b/.test(name);

/** Whether a text speaks again and again of those who carry arms against a state. */
const isOfWar = (actors: readonly Actor[]): boolean =>
  actors.some(
    ({ sectors, mentions }) => mentions.length >= 4 && sectors.some((sector) => /^(?:REB|PRM)$/.test(sector)),
  );

/** What bodies do at home without anybody to do it to is their daily work (`repealed the law`). */
const tacit = new Set<EventType>(['AGREE', 'CONCEDE', 'COOPERATE', 'SUPPORT']);

/**
 * In a text about a campaign the words of diplomacy and war tell of much that is none: what those who contend at home do
 * is an event only where `campaign.yaml` says so.
 * @returns whether a candidate is left as an event.
 */
export function campaign(
  analysis: Analysis,
  actors: readonly Actor[],
  actorOf: (id: string) => Actor | undefined,
  are: Sorting,
): (event: Candidate) => boolean {
  const { home, part } = homeOf(actors);
  const isDomestic = analysis.tokens.length >= shortest && part >= mostly;
  const isContest = part >= largely && isCampaign(analysis, actors) && !isOfAffairs(analysis);
  // where rebels fight a government, what they do to each other is no politics
  if (!isContest && (!isDomestic || isOfWar(actors))) return () => true;
  const isTroubled = isOfUnrest(analysis);
  const isAtHome = (id: string): boolean => {
    const actor = actorOf(id);
    if (!actor || actor.kind === 'bloc' || areStates(actor)) return false;
    // `Amnesty International urged Lima to free the mayor`: it looks on from outside
    if (!actor.country && actor.kind === 'organisation' && actor.sectors.includes('NGO')) return false;
    return (!actor.country || actor.country === home) && !actor.sectors.some((sector) => outside.has(sector));
  };
  const isOwnState = (id: string): boolean => actorOf(id)?.kind === 'state' && actorOf(id)?.country === home;
  const isAbroad = (id: string): boolean => {
    const actor = actorOf(id);
    return (
      !!actor && (actor.kind === 'bloc' || actor.sectors.includes('IGO') || (!!actor.country && actor.country !== home))
    );
  };
  return (event) => {
    const { type, actors: doers, recipients, isByPlace } = event;
    if (isByPlace) return false;
    // where a state has unrest, what crowds, unions and police do to each other is no politics; what politicians say of it is
    if (isTroubled && !are(doers, 'politician')) return true;
    // `Lima recalled its ambassador`: states do that to states, whoever is not told
    if (doers.some((side) => isOwnState(side.actor)) && outward.test(event.rule)) return true;
    // what is done to those of other states is no affair of one, unless it serves a campaign; who governs acts for his state
    const isOfState = doers.length > 0 && doers.every((side) => governs(actorOf(side.actor)));
    if (
      (!isContest || (isOfState && material.has(type))) &&
      !event.isLoose &&
      recipients.some((side) => isAbroad(side.actor))
    )
      return true;
    // `the general seized power`: arms and no votes
    if (isOfState && /^act:coerce/.test(event.rule) && type === 'COERCE') return true;
    if (
      type !== 'PROTEST' &&
      recipients.some((side) => isOwnState(side.actor)) &&
      doers.every((side) => isAtHome(side.actor))
    )
      return false;
    if (doers.some((side) => isOwnState(side.actor))) return recipients.length > 0 && !are(recipients, 'partisan');
    if (doers.some((side) => !isAtHome(side.actor)) || (!doers.length && !recipients.length)) return true;
    if (doers.length && !are(doers, 'contender')) {
      const isAdvice = event.rule.startsWith('operator:warn');
      return !isAdvice && (recipients.length > 0 || !tacit.has(type));
    }
    const names = namesOf(event);
    return compiled.some(
      ({ of, with: entries, about, pairs, isLoose }) =>
        of.some((name) => names.includes(name)) &&
        (!entries || entries.some((entry) => `${event.rule}/`.startsWith(entry))) &&
        (!about || about.some((name) => event.isAbout(name))) &&
        (isLoose || (!event.isLoose && !event.isOwn)) &&
        pairs.some(({ actor, recipient }) => are(doers, actor) && are(recipients, recipient)),
    );
  };
}
