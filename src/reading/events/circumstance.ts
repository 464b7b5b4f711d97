import { entry } from '../../knowledge/index.js';
import { type Analysis, firstAt } from '../../language/index.js';
import type { Event, Place, Time } from '../../record/index.js';
import type { Cast } from '../cast.js';
import { entryTimeOf, isChargedNow, timeOf } from '../times/index.js';
import { introduction } from './constructions.js';
import { index, normalLemma } from './lexicon.js';

/** How far up the tree the predicate of a time or place is looked for. */
const furthest = 12;

/**
 * When: the time of the word that heads an event, else of a noun among its words; of an act still ahead (`agreed to meet
 * on Friday`) only where the event itself is, or where its words only say that it is ahead (`is due to meet them on Friday`).
 */
export function whenOf(
  analysis: Analysis,
  times: readonly Time[],
  {
    head,
    parts,
    status,
    type,
  }: {
    readonly head: number;
    readonly parts: readonly number[];
    readonly status: Event['status'];
    readonly type: Event['type'];
  },
): Event['when'] {
  // `condemned the killings of last month`: words for a deed may bring the deed's time, but a weekday is seldom one.
  const isOfDeed = (found: NonNullable<Event['when']>): boolean =>
    judging.has(type) &&
    (!day.test(found.edtf) || calendar.test(analysis.text.slice(found.start, found.end))) &&
    !isOwnTime(analysis, found, head);
  const timed = timeOf(analysis, times, head);
  const own = timed && isChargedNow(analysis, head) && /^\d{4}$/.test(timed.edtf) ? null : timed;
  if (own && !isOfDeed(own)) return own;
  for (const part of parts) {
    if (part === head || (analysis.tokens[part]!.upos === 'VERB' && status !== 'future' && !isAhead(analysis, head)))
      continue;
    const found = timeOf(analysis, times, part);
    if (found && !isOfDeed(found) && !isInName(analysis, found)) return found;
  }
  return status === 'future' || isTold(analysis, head) ? null : entryTimeOf(analysis, times, head);
}

/** Whether a verb tells what had been before, or stands in a clause that tells of a noun: not what happened on the day of an entry. */
function isTold({ tokens, children }: Analysis, head: number): boolean {
  for (let at = head, steps = 0; at >= 0 && steps < furthest; at = tokens[at]!.head, steps++) {
    if (/^acl/.test(tokens[at]!.deprel)) return true;
    if (children[at]!.some((c) => tokens[c]!.form === 'had' && tokens[c]!.deprel === 'aux')) return true;
  }
  return false;
}

const texts =
  /^(?:agreement|treaty|protocol|convention|accord|pact|charter|constitution|resolution|declaration|law|act)$/i;

/** `would defend the 1959 Waters Agreement`: a year by which a text is called is not when anything is done with it. */
function isInName(analysis: Analysis, { start, end }: { start: number; end: number }): boolean {
  const { tokens, text } = analysis;
  if (!/^\d{4}$/.test(text.slice(start, end))) return false;
  const year = firstAt(analysis, start);
  const noun = tokens[tokens[year]!.head];
  return noun !== undefined && noun.index > year && texts.test(noun.lemma);
}

/** `is due to`, `are expected to`: words that say no more than `will`. */
const isAhead = ({ tokens, children }: Analysis, head: number): boolean =>
  /^(?:due|set|scheduled|expected|slated|planned|poised)$/.test(tokens[head]!.form) &&
  children[head]!.some((c) => c < head && /^(?:cop|aux:pass)$/.test(tokens[c]!.deprel));

/** Events in which somebody speaks of a deed that has its own time. */
const judging = new Set<Event['type']>(['ACCUSE', 'REJECT', 'SUPPORT', 'REQUEST']);
const day = /^\d{4}-\d{2}-\d{2}$/;
/** A day that is told by its month. */
const calendar =
  /\d.*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d/u;

/** Whether the words of a time do not stand under a noun for a deed that is spoken of (`the attack of last month`). */
function isOwnTime(analysis: Analysis, { start }: { start: number }, head: number): boolean {
  const { tokens } = analysis;
  let at = firstAt(analysis, start);
  // `welcomed the declaration of May 2024`: when that was made, but not when it is signed
  const { deprel, head: dated } = tokens[at]!;
  const isOfText =
    deprel.startsWith('nmod') &&
    dated !== head &&
    introduction(analysis, at) === 'of' &&
    !isVehicle(analysis, dated, head);
  if (isOfText && !/^(?:sign|ink|initial|conclude|reach)$/.test(tokens[head]!.lemma)) return false;
  // `accused by officers of mass killings in 2017`: behind what somebody is accused of, it is of that
  const isOfCharge = (c: number): boolean =>
    c > head &&
    c < at &&
    tokens[c]!.upos === 'NOUN' &&
    introduction(analysis, c) === 'of' &&
    index.noun.has(normalLemma(tokens[c]!.lemma));
  if (dated === head && tokens[head]!.lemma === 'accuse' && analysis.children[head]!.some(isOfCharge)) return false;
  // `Chad's pledge last month to send grain was welcomed`: right behind the noun, with more of it to come before the verb
  const opens = tokens[firstAt(analysis, start) - 1];
  if (
    start < tokens[head]!.start &&
    opens &&
    /^(?:NOUN|PROPN)$/.test(opens.upos) &&
    index.noun.has(normalLemma(opens.lemma.toLowerCase()))
  )
    return false;
  for (let steps = 0; at >= 0 && at !== head && steps < furthest; steps++) {
    const { upos, lemma, index: here, start: begins } = tokens[at]!;
    const isDeed = upos === 'NOUN' && index.noun.has(normalLemma(lemma).replace(/s$/, ''));
    const isMatter = /^(?:for|over|about|of|against)$/.test(introduction(analysis, here));
    if (upos === 'NOUN' && begins < start && (isDeed || isMatter) && here > head) return false;
    at = tokens[at]!.head;
  }
  return true;
}

/** `asked for grain in a letter of 3 May`: the text that a deed of words is done by. */
const isVehicle = (analysis: Analysis, text: number, head: number): boolean =>
  text >= 0 &&
  analysis.tokens[text]!.head === head &&
  analysis.tokens[text]!.deprel.startsWith('obl') &&
  /^(?:in|by|with|through)$/.test(introduction(analysis, text));

/**
 * Where: the places that hang on a predicate, with no other predicate and at most one noun in between: `struck a school in
 * Gaza` is in Gaza, `discussed the support for crimes in Gaza` is not, nor is who condemns a raid where it was made. A visit
 * is where it goes.
 */
export function placesOf(
  analysis: Analysis,
  cast: Cast,
  parts: ReadonlyMap<number, number>,
  events: readonly { readonly head: number; readonly type: Event['type']; readonly mode: Event['mode'] }[],
): ReadonlyMap<number, Event['where']> {
  const { tokens } = analysis;
  const places = new Map<string, Place>(cast.places.map((place) => [place.id, place]));
  const owner = (token: number): number | null => {
    let nouns = 0;
    let at = tokens[token]!.head;
    for (let steps = 0; at >= 0 && steps < furthest; steps++) {
      const event = parts.get(at);
      // `condemned the raid on Goma`: the place of the deed is not that of the words about it
      if (event !== undefined) return judging.has(events[event]!.type) && events[event]!.head !== at ? null : event;
      if (tokens[at]!.upos === 'VERB') return null;
      if (tokens[at]!.upos === 'NOUN' && ++nouns > 1) return null;
      at = tokens[at]!.head;
    }
    return null;
  };
  const where = new Map<number, Event['where']>();
  const goals = new Map<number, Event['where']>();
  /** The towns that blows fall on. */
  const struck = new Map<number, Event['where']>();
  for (const reference of cast.references) {
    if (!reference.place || !places.has(reference.place)) continue;
    const at = { place: reference.place, start: reference.start, end: reference.end };
    const visit = goalOf(analysis, reference.head, parts);
    if (visit !== undefined && events[visit]!.mode === 'visit' && !goals.has(visit)) goals.set(visit, at);
    const hit = struckAt(analysis, reference.head, parts);
    if (hit !== undefined && events[hit]!.type === 'ASSAULT' && !isState(places.get(reference.place)!))
      struck.set(hit, at);
    const relation = tokens[reference.head]!.deprel;
    if (!relation.startsWith('obl') && !relation.startsWith('nmod')) continue;
    if (!analysis.children[reference.head]!.some((c) => settings.has(tokens[c]!.lemma.toLowerCase()))) continue;
    const event = owner(reference.head);
    // `condemned the raid in Goma`: right behind the deed, whatever the tree hangs it on
    const before = analysis.children[reference.head]!.find((c) => settings.has(tokens[c]!.lemma.toLowerCase()))! - 1;
    if (event !== null && judging.has(events[event]!.type) && before !== events[event]!.head && parts.has(before))
      continue;
    // `was hit, according to sources in Lima`: there they speak
    if (event !== null && isOfSource(analysis, reference.head)) continue;
    if (event !== null && !where.has(event)) where.set(event, at);
  }
  return new Map([...goals, ...where, ...struck]);
}

/** Whether a place stands under whom something is told according to. */
function isOfSource(analysis: Analysis, place: number): boolean {
  let at = place;
  for (let steps = 0; at >= 0 && steps < 3; at = analysis.tokens[at]!.head, steps++)
    if (/^accord/.test(introduction(analysis, at))) return true;
  return false;
}

/** The event toward which a place lies, by the word right above it: `visited Lima`, `flew to Lima`, `a visit to Lima`. */
function goalOf(analysis: Analysis, place: number, parts: ReadonlyMap<number, number>): number | undefined {
  const { head, deprel } = analysis.tokens[place]!;
  const isGoal = deprel === 'obj' || (/^(?:obl|nmod)/.test(deprel) && introduction(analysis, place) === 'to');
  return isGoal ? parts.get(head) : undefined;
}

/** The event that strikes a place: `shelled Izium`, `struck the town of Izium`. */
function struckAt({ tokens }: Analysis, place: number, parts: ReadonlyMap<number, number>): number | undefined {
  const { deprel, head } = tokens[place]!;
  if (deprel === 'obj') return parts.get(head);
  const isTown = deprel === 'nmod' && /^(?:town|city|village|port|district|suburb)$/.test(tokens[head]?.lemma ?? '');
  return isTown && tokens[head]!.deprel === 'obj' ? parts.get(tokens[head]!.head) : undefined;
}

const isState = ({ name, country }: Place): boolean => country !== null && entry(country)?.name === name;

const settings = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'around', 'throughout', 'off']);
