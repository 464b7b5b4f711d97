import { entry } from '../../knowledge/index.js';
import { type Analysis, oneString } from '../../language/index.js';
import type { Actor, Document, Mention, Place, Time } from '../../record/index.js';
import type { Cast, Name, Reference } from '../cast.js';
import { findTurns } from '../names/index.js';
import { giveBodiesOfHolders } from './bodies-of-holders.js';
import { giveCallings } from './callings.js';
import { nameChambers } from './chambers.js';
import { nameCounterparts } from './counterparts-named.js';
import { createNamed, isSelfRuled, wordsOfPhrase } from './entities.js';
import { published } from './features.js';
import { type Ground, survey } from './ground.js';
import { fillBlocs } from './groups.js';
import { completeOffices } from './held.js';
import { nameHeadlines, nameIncumbents } from './heralded.js';
import { giveHome } from './home.js';
import { homesOf } from './homes.js';
import { giveHosts } from './hosts.js';
import { withAnswers } from './interviews.js';
import { nameAhead, nameHolders, nameLeads } from './leads.js';
import { nameLeadsInPairs } from './leads-in-pairs.js';
import { giveEmbassies } from './ministries.js';
import { resolveNames } from './named.js';
import { nameThoseTold } from './named-later.js';
import { giveOfficesPassedOn, giveOfficesTaken } from './offices-taken.js';
import { identifyOfficials } from './officials.js';
import { findPhrases } from './phrases.js';
import { findQuotations } from './quotations.js';
import { resolveRest } from './resolve.js';
import type { Choice } from './scene.js';
import { joinShortNames } from './shortened.js';
import { giveSpeakersState } from './spoken-of.js';
import { nameSpokesmen } from './spokesmen.js';
import { mainState } from './state-meant.js';
import { giveStatesInBrackets } from './states-in-brackets.js';
import { termOf, termTold } from './terms.js';
import { linkOffices } from './titles.js';
import { dismissUnknown } from './unknown.js';
import { joinVariants } from './variants.js';
import { type Entity, type Held, type Phrase, settled } from './working.js';

export { nounOf } from './lexicon.js';
export { isPlatform } from './platforms.js';

/**
 * Brings names, titles, nominals and pronouns together into actors and places, by a sieve of passes from the surest
 * to the least sure (Raghunathan et al. 2010): names, offices and appositions, nominals, pronouns. What cannot be
 * resolved with reason stays unresolved.
 */
export function readActors(
  document: Document,
  analysis: Analysis,
  names: readonly Name[],
  choice: Choice = { weights: published },
  times: readonly Time[] = [],
): Cast {
  const ground = survey(analysis, names, findQuotations(analysis));
  const phrases = withAnswers(ground, findPhrases(ground), findTurns(analysis));
  const byHead: (Phrase | undefined)[] = new Array(analysis.tokens.length);
  for (const phrase of phrases) byHead[phrase.head] = phrase;
  const named = createNamed();
  resolveNames(ground, phrases, named);
  joinVariants(ground, phrases);
  joinShortNames(ground, phrases, named);
  nameChambers(ground, phrases, named);
  for (const phrase of phrases) {
    if (phrase.role === 'modifier' && phrase.form === 'nominal' && phrase.country && !phrase.entity) {
      const state = named.ofEntry(phrase.country);
      if (state) {
        phrase.entity = state;
        state.phrases.push(phrase);
      }
    }
  }
  linkOffices(ground, phrases, byHead);
  giveOfficesTaken(ground, phrases, byHead);
  giveStatesInBrackets(ground, named);
  identifyOfficials(ground, named, document.published ?? dayOf(document.dateline?.date ?? null));
  dismissUnknown(ground, phrases, byHead);
  fillBlocs(named);
  resolveRest(ground, phrases, byHead, named, choice, document);
  nameLeads(ground, phrases);
  nameLeadsInPairs(ground, phrases, byHead);
  nameCounterparts(ground, phrases);
  nameSpokesmen(phrases);
  nameHolders(ground, phrases);
  nameAhead(ground, phrases);
  nameHeadlines(ground, phrases);
  nameIncumbents(ground, phrases, byHead);
  nameThoseTold(ground, phrases);
  giveSpeakersState(ground, phrases, byHead);
  giveOfficesPassedOn(ground, phrases, byHead);
  completeOffices(ground, phrases, byHead, named);
  giveEmbassies(phrases);
  giveHosts(ground, phrases);
  giveHome(phrases, homesOf(ground, phrases, document, mainState(named)), ground.analysis.sentences);
  giveBodiesOfHolders(phrases);
  giveCallings(ground, phrases);
  return assemble(ground, phrases, times);
}

/** Who makes up a group or bloc; of `the two neighbours`, one of which the text does not name, no half is told. */
function membersOf({ kind, members }: Entity, ids: ReadonlyMap<Entity, string>): string[] {
  const known = members.flatMap((member) => ids.get(settled(member)) ?? []);
  return kind === 'group' && known.length < members.length ? [] : known;
}

function assemble(ground: Ground, phrases: readonly Phrase[], times: readonly Time[]): Cast {
  const { analysis } = ground;
  const ids = new Map<Entity, string>();
  const order: Entity[] = [];
  const enlist = (entity: Entity): void => {
    if (ids.has(entity)) return;
    order.push(entity);
    ids.set(entity, oneString(`a${order.length}`));
  };
  for (const phrase of phrases) if (phrase.entity) enlist(settled(phrase.entity));
  // members and bodies that the text itself does not mention are no actors of it
  const isMentioned = (entity: Entity): boolean => entity.phrases.length > 0;
  for (let i = 0; i < order.length; i++) {
    for (const member of order[i]!.members.map(settled).filter(isMentioned)) enlist(member);
    for (const held of order[i]!.offices) if (held.of && isMentioned(settled(held.of))) enlist(settled(held.of));
  }
  const places = new Map<string, { place: Omit<Place, 'mentions'>; mentions: Mention[] }>();
  const references: Reference[] = [];
  const byToken: (Reference | undefined)[] = new Array(analysis.tokens.length);
  for (const phrase of phrases) {
    const span = { start: analysis.tokens[phrase.from]!.start, end: analysis.tokens[phrase.to - 1]!.end };
    const place = placeOf(ground, phrase, places, span);
    const actor = phrase.entity ? ids.get(settled(phrase.entity))! : null;
    if (!actor && !place) continue;
    const reference: Reference = {
      start: span.start,
      end: span.end,
      head: phrase.head,
      first: phrase.first,
      last: phrase.last,
      form: phrase.form,
      actor,
      place,
    };
    references.push(reference);
    // A noun that only says what an actor is takes no part in anything itself.
    if (phrase.kind !== 'thing' || phrase.form === 'pronoun') byToken[phrase.head] = reference;
  }
  return {
    actors: order.map((entity) => actorOf(ground, entity, ids, times)),
    places: [...places.values()].map(({ place, mentions }) => ({ ...place, mentions })),
    references,
    referenceAt: (token) => byToken[token] ?? null,
  };
}

function actorOf(ground: Ground, entity: Entity, ids: ReadonlyMap<Entity, string>, times: readonly Time[]): Actor {
  // of whom it is told only that another holds his office now, and not since when, nothing is told that would end it
  const isTold = ({ isPassedOn, change }: Held): boolean =>
    !isPassedOn || termOf(ground.analysis, times, change!) !== null;
  const { tokens } = ground.analysis;
  const mentions = entity.phrases.map((phrase) => ({
    start: tokens[phrase.from]!.start,
    end: tokens[phrase.to - 1]!.end,
    form: phrase.form,
  }));
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    id: ids.get(entity)!,
    kind: entity.kind,
    name: entity.name,
    aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
    country: entity.country,
    sectors: entity.sectors,
    members: membersOf(entity, ids),
    offices: entity.offices.filter(isTold).map(({ office, of, change }) => ({
      title: office.past === null ? office.title : `${office.past} ${office.title}`,
      of: of ? (ids.get(settled(of)) ?? null) : null,
      start: tokens[office.first]!.start,
      end: tokens[office.last - 1]!.end,
      when:
        (change && termOf(ground.analysis, times, change)) ??
        (office.term && termTold(ground.analysis, times, office.term)),
    })),
    mentions,
  };
}

/** The id of the place that a phrase speaks of, or null. */
function placeOf(
  ground: Ground,
  phrase: Phrase,
  places: Map<string, { place: Omit<Place, 'mentions'>; mentions: Mention[] }>,
  span: { start: number; end: number },
): string | null {
  const { name } = phrase;
  if (!name) return null;
  const known = name.entry ? entry(name.entry) : undefined;
  const isPlace = phrase.kind === 'place' || (phrase.kind === 'state' && phrase.isPlaceRole && phrase.form === 'name');
  const isActor = known !== undefined && (known.isMetonym || isSelfRuled(known));
  const isSide = isActor || (phrase.entity !== null && settled(phrase.entity).kind === 'bloc');
  if (!isPlace || (isSide && phrase.entity && !phrase.isPlaceRole)) return null;
  const text = wordsOfPhrase(ground, phrase);
  const key = known?.id ?? text;
  let found = places.get(key);
  if (!found) {
    const place = {
      id: oneString(`p${places.size + 1}`),
      name: known?.name ?? text,
      country: known?.country ?? null,
      lat: known?.lat ?? null,
      lon: known?.lon ?? null,
    };
    found = { place, mentions: [] };
    places.set(key, found);
  }
  found.mentions.push({ start: span.start, end: span.end, form: 'name' });
  return found.place.id;
}

/** The date of a dateline, where it has its year. */
const dayOf = (date: string | null): string | null => (date && /^\d{4}-\d{2}/.test(date) ? date : null);
