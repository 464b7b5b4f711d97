import { grouped } from '../grouped.js';
import { placesOf } from './places.js';
import type { ReportFacts } from './report-facts.js';
import { gapBetween } from './same-event.js';

/** In what reports of one event differ, and which say what. */
export interface Disagreement {
  readonly about: 'date' | 'place' | 'count' | 'actors' | 'recipients' | 'whether';
  readonly versions: readonly { readonly value: string; readonly reports: readonly string[] }[];
}

/**
 * Spells out where reports of one event contradict each other. What only one of them says is no disagreement, nor is it
 * where one names some of those that another names, nor where one document tells an event twice.
 */
export function disagreementsOf(event: readonly ReportFacts[], isMutual: boolean): Disagreement[] {
  const found: Disagreement[] = [];
  const dated = event.filter(({ dating, edtf }) => dating === 'exact' && edtf !== null);
  if (
    isDisputed(
      dated,
      ({ from, to }) => `${from} ${to}`,
      (a, b) => (gapBetween(a, b) ?? 0) > 0,
    )
  )
    found.push(spell('date', dated, ({ edtf }) => edtf));
  const placed = event.filter(({ place }) => place !== null);
  if (isDisputed(placed, placeKey, areTwoPlaces)) found.push(spell('place', placed, ({ place }) => place));
  const counted = event.filter((facts) => countOf(facts) !== null);
  if (
    isDisputed(
      counted,
      (facts) => `${facts.act} ${countOf(facts)}`,
      (a, b) => a.act === b.act && countOf(a) !== countOf(b),
    )
  )
    found.push(spell('count', counted, (facts) => String(countOf(facts))));
  for (const about of isMutual ? (['actors'] as const) : (['actors', 'recipients'] as const)) {
    const roles = isMutual ? ['actor', 'recipient'] : [about === 'actors' ? 'actor' : 'recipient'];
    const parties = (facts: ReportFacts): string | null => partiesOf(facts, roles)?.join(', ') ?? null;
    const named = event.filter((facts) => parties(facts) !== null);
    if (isDisputed(named, parties, (a, b) => areOthers(partiesOf(a, roles)!, partiesOf(b, roles)!)))
      found.push(spell(about, named, parties));
  }
  if (new Set(event.map(({ status }) => status)).size > 1) found.push(spell('whether', event, ({ status }) => status));
  return found;
}

/**
 * Whether two documents contradict each other. Of the many reports that say the same (`versionOf`) two documents stand for
 * all.
 */
function isDisputed(
  reports: readonly ReportFacts[],
  versionOf: (facts: ReportFacts) => unknown,
  contradict: (a: ReportFacts, b: ReportFacts) => boolean,
): boolean {
  const versions = [...grouped(reports, versionOf).values()].map((alike) => {
    const other = alike.find(({ document }) => document !== alike[0]!.document);
    return other ? [alike[0]!, other] : [alike[0]!];
  });
  return versions.some((some, at) =>
    versions
      .slice(0, at)
      .some(
        (others) => contradict(some[0]!, others[0]!) && some.some((a) => others.some((b) => a.document !== b.document)),
      ),
  );
}

/** Whether each of two lists has somebody whom the other has not. */
const areOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((party) => !b.includes(party)) && b.some((party) => !a.includes(party));

function spell(
  about: Disagreement['about'],
  reports: readonly ReportFacts[],
  versionOf: (facts: ReportFacts) => string | null,
): Disagreement {
  const versions = new Map<string, string[]>();
  for (const facts of reports) {
    const value = versionOf(facts)!;
    const ids = versions.get(value);
    if (ids) ids.push(facts.id);
    else versions.set(value, [facts.id]);
  }
  for (const ids of versions.values()) ids.sort();
  const order = [...versions].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return { about, versions: order.map(([value, ids]) => ({ value, reports: ids })) };
}

const placeKey = ({ place, placeCountry, lat, lon }: ReportFacts): string =>
  JSON.stringify([place, placeCountry, lat, lon]);

/** Two cities are two places; a city and a state or region may be one, and so may two names of one spot. */
const areTwoPlaces = (a: ReportFacts, b: ReportFacts): boolean =>
  placesOf(a, b) === 'two' &&
  (a.placeCountry !== b.placeCountry || (a.lat !== b.lat && a.lat !== null && b.lat !== null));

/** How many the sides of a report are said to be, where one number is given. */
function countOf({ sides }: ReportFacts): number | null {
  const counts = sides.map(({ count }) => count).filter((count) => count !== null);
  return counts.length === 1 ? counts[0]! : null;
}

/** The parties on some sides of a report, in alphabetical order; null where none is named. */
function partiesOf({ sides }: ReportFacts, roles: readonly string[]): readonly string[] | null {
  const parties = sides.filter(({ role }) => roles.includes(role)).map(({ party, actor }) => party ?? actor);
  return parties.length ? [...new Set(parties)].sort() : null;
}
