import { familyNamed, familyStem, isSigning, overlapOf } from '../intake/index.js';
import { placesOf } from './places.js';
import type { ReportFacts, SideFacts } from './report-facts.js';

/** How well two reports fit to be of one event; null where they are of two. Higher is better. */
export type Fit = number | null;

/** Two accounts of the same words share at least this much of the smaller one's. */
const sameWords = 0.5;
/** Speech in one document is the same act only when it is nearly the same words (headline and lead). */
const sameWordsInDocument = 0.7;
/** What is done to somebody in many ways at a time: reports of two acts, or of two
 * days, are of one deed where they share this much of their words. */
const onceDone = new Set(['SANCTION', 'AID', 'CONCEDE']);
const sameDeed = 0.3;
/** By how many days two reports of a signing may differ. */
const signingTolerance = 2;
/** Two promises of the same parties that no day joins are one where they share at least this much of their words. */
const sameMatter = 0.2;

/**
 * Whether two reports can be of one event, and how well they fit: the same family, sides that agree as far as both name
 * them, days that meet (for deeds of the same actors also a day or two apart, which is then a disagreement), no two places
 * where only states are named. What is said can be said again: reports of speech must also agree in their words. The same
 * parties agree on many things: what they agree to must share some words, unless both are dated to the same day.
 *
 * Symmetric, and a function of the two alone.
 */
export function fitOf(a: ReportFacts, b: ReportFacts): Fit {
  if (familyStem(a.family) !== familyStem(b.family) || standsAlone(a) || standsAlone(b)) return null;
  const family = familyNamed(a.family);
  const isSigned = isSigning(a.cameo) && isSigning(b.cameo);
  const sides = agreementOf(a, b, isSigned || (family.isMutual && !(isJourney(a) && isJourney(b))));
  if (sides === 0) return null;
  const gap = gapBetween(a, b);
  const isSameDocument = a.document === b.document;
  if (gap === null && !isSameDocument) return null;
  if (!isSameDocument && !canJoin(a, b, sides)) return null;
  if (gap !== null && gap > 0) {
    if (
      !isDated(a, b) ||
      (sides < 2 && !isSigned) ||
      gap > (isSigned ? signingTolerance : family.tolerance) ||
      isSameDocument
    )
      return null;
  }
  const words = overlapOf(a.gist, b.gist);
  if (family.isSpoken && !isSigned && words < (isSameDocument ? sameWordsInDocument : sameWords)) return null;
  if (onceDone.has(family.family) && (a.act !== b.act || (gap ?? 0) > 0) && words < sameDeed) return null;
  if ((isSigned || family.family === 'AGREE') && words < sameMatter && !(a.dating === 'exact' && a.edtf === b.edtf))
    return null;
  if (
    isSameDocument &&
    a.edtf !== null &&
    b.edtf !== null &&
    a.dating === 'exact' &&
    b.dating === 'exact' &&
    a.edtf !== b.edtf
  )
    return null;
  const places = placesOf(a, b);
  if (places === 'two' && (sides < 2 || isSameDocument)) return null;
  return (
    sides * 4 +
    words * 2 -
    (gap ?? 0) +
    (places === 'one' ? 1 : 0) +
    (a.mode === b.mode ? 0.5 : 0) +
    (a.type === b.type ? 0.5 : 0)
  );
}

/**
 * Whether the days of two reports can be compared where they do not meet: both are told, or one tells without a day what named people
 * did or who signed, and is published a little later than the day that the other gives.
 */
function isDated(a: ReportFacts, b: ReportFacts): boolean {
  if (a.dating === 'exact' && b.dating === 'exact') return true;
  const [told, assumed] = a.dating === 'exact' ? [a, b] : [b, a];
  if (told.dating !== 'exact' || assumed.dating !== 'assumed' || assumed.from! < told.to!) return false;
  return isSigning(assumed.cameo) || assumed.sides.filter(({ kind }) => kind === 'person').length > 1;
}

/** The longest window, in days, of a vague report that joins a dated one: a month. */
export const widestJoining = 31;

/** Of reports that are dated to more than a week, those of the same actors and nearly the same days go together. */
function canJoin(a: ReportFacts, b: ReportFacts, sides: number): boolean {
  const [vagueA, vagueB] = [a.dating === 'vague', b.dating === 'vague'];
  if (!vagueA && !vagueB) return true;
  if (sides < 2) return false;
  if (vagueA && vagueB) return a.from === b.from && a.to === b.to;
  const vague = vagueA ? a : b;
  return vague.to! - vague.from! <= widestJoining;
}

/** People said that it is of no other event, or that it is none. */
const standsAlone = ({ isAlone, review }: ReportFacts): boolean => isAlone || review === 'rejected';

/** Days between two windows, 0 where they meet; null where one has none. */
export function gapBetween(a: ReportFacts, b: ReportFacts): number | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null;
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** 0: the sides are others; 1: they can be the same; 2: they are the same actors. */
function agreementOf(a: ReportFacts, b: ReportFacts, isMutual: boolean): 0 | 1 | 2 {
  if (isMutual) return together(a.sides, b.sides) ?? 0;
  const of = (facts: ReportFacts, role: SideFacts['role']) =>
    facts.sides.filter((side) => (side.role === role) !== isHosting(facts));
  const actors = together(of(a, 'actor'), of(b, 'actor'));
  const recipients = together(of(a, 'recipient'), of(b, 'recipient'));
  if (actors === 0 || recipients === 0) return 0;
  // A side that one of them leaves open is no agreement; the other must then be the same.
  if (actors === null) return recipients === 2 ? 1 : 0;
  // over whom or against what somebody resigns makes no other resignation of it
  if (recipients === null) return actors < 2 ? 0 : a.mode === 'resign' && b.mode === 'resign' ? 2 : 1;
  return actors === 2 && recipients === 2 ? 2 : 1;
}

/** CAMEO's *make a visit* and *host a visit*: who goes to whom is not who comes from there. */
const isJourney = ({ cameo }: ReportFacts): boolean => cameo === '042' || cameo === '043';

/** Whose guest is its recipient: the one who makes the visit. */
const isHosting = ({ cameo }: ReportFacts): boolean => cameo === '043';

/** How two lists of actors agree: each of the shorter must have its match in the longer; null where one is empty. */
function together(a: readonly SideFacts[], b: readonly SideFacts[]): 0 | 1 | 2 | null {
  if (!a.length || !b.length) return null;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const free = [...many];
  let least: 1 | 2 = 2;
  // Those who are named in both first, so that a state does not take the place of its minister.
  const open = few.filter((side) => {
    const at = free.findIndex((other) => other.actor === side.actor);
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
  for (const side of open) {
    const at = free.findIndex((other) => standsFor(side, other));
    if (at < 0) return 0;
    free.splice(at, 1);
    least = 1;
  }
  return least;
}

/** A state, its government and a minister of it can act as one; two persons, or two ministries, cannot. */
export function standsFor(a: SideFacts, b: SideFacts): boolean {
  if (a.party === null || a.party !== b.party) return false;
  // `the Thai foreign minister` is whoever is told to be that, and not the prime minister
  if (isOfOffice(a) && isOfOffice(b) && (a.kind === 'office' || b.kind === 'office'))
    return !a.titles.length || !b.titles.length || a.titles.some((title) => b.titles.includes(title));
  return isGeneral(a) || isGeneral(b);
}

const isOfOffice = ({ kind }: SideFacts): boolean => kind === 'office' || kind === 'person';

/** Who may be told of for somebody else of one state. */
export const isGeneral = ({ kind }: SideFacts): boolean => kind === 'state' || kind === 'group' || kind === 'office';
