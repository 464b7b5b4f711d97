import { type Database, inParts } from '../database/index.js';
import { grouped } from '../grouped.js';
import type { Disagreement } from '../together/disagreements.js';
import { leadOf } from '../writing/origins.js';
import { partyNames } from './actors-named.js';

/** In what the reports of an event differ, with names for people. */
export interface SpelledDisagreement {
  readonly about: Disagreement['about'];
  readonly versions: readonly {
    readonly value: string;
    readonly reports: readonly string[];
    /**
     * Names of the sources that say so, without repetition; of a document without one, its title, else
     * the file or host that it came from. In a list of events
     * those of the first reports, where there are many.
     */
    readonly sources: readonly string[];
  }[];
  /** For example `date: 2025-06-03 (IRNA, Xinhua) or 2025-06-04 (Reuters)`. */
  readonly words: string;
}

/** What an event's reports differ in, as a person says it. */
const labels: Readonly<Record<Disagreement['about'], string>> = {
  date: 'date',
  place: 'place',
  count: 'number',
  actors: 'actors',
  recipients: 'recipients',
  whether: 'whether it happened',
};

/** Fewest reports of one version that are looked up to name their sources. */
const fewest = 20;
/** How many sources are spelled out, and how many of more. */
const most = 8;
const someOfMany = 4;

/**
 * Spells out the disagreements of events: codes as names, and who says what. At least `reportsEach` reports of each
 * version are looked up to name their sources.
 */
export async function disagreementWords(
  database: Database,
  events: readonly (readonly [event: string, disagreements: readonly Disagreement[]])[],
  reportsEach = fewest,
): Promise<Map<string, SpelledDisagreement[]>> {
  const named = Math.max(fewest, reportsEach);
  const all = events.flatMap(([, disagreements]) => disagreements);
  const reports = new Set(all.flatMap(({ versions }) => versions.flatMap((one) => one.reports.slice(0, named))));
  const rows = await inParts(reports, (part) =>
    database
      .selectFrom('report as r')
      .innerJoin('document as d', 'd.id', 'r.document')
      .select(['r.id', 'd.id as document', 'd.source', 'd.title'])
      .where('r.id', 'in', part)
      .execute(),
  );
  const nameless = rows.flatMap(({ document, source, title }) => ((source ?? title) === null ? [document] : []));
  const fileOf = await filesOf(database, nameless);
  const sourceOf = new Map(
    rows.map(({ id, document, source, title }) => [id, source ?? title ?? fileOf.get(document) ?? document]),
  );
  const isOfParties = ({ about }: Disagreement): boolean => about === 'actors' || about === 'recipients';
  const parties = await partyNames(
    database,
    all.filter(isOfParties).flatMap(({ versions }) => versions.flatMap(({ value }) => value.split(', '))),
  );
  const spell = (disagreement: Disagreement): SpelledDisagreement => {
    const versions = disagreement.versions.map(({ value, reports: ids }) => ({
      value: isOfParties(disagreement)
        ? value
            .split(', ')
            .map((party) => parties.get(party) ?? party)
            .join(', ')
        : value,
      reports: ids,
      sources: [...new Set(ids.slice(0, named).map((id) => sourceOf.get(id) ?? id))].sort(),
    }));
    const said = versions.map(
      ({ value, sources, reports: ids }) => `${value} (${whoSay(sources, ids.length, ids.length <= named)})`,
    );
    return { about: disagreement.about, versions, words: `${labels[disagreement.about]}: ${said.join(' or ')}` };
  };
  return new Map(
    [...grouped(events, ([event]) => event)].map(([event, own]) => [
      event,
      own.flatMap(([, disagreements]) => disagreements.map(spell)),
    ]),
  );
}

/** What documents came from, by their ids, in a word: the name of the file, or the host of the address. */
async function filesOf(database: Database, documents: readonly string[]): Promise<Map<string, string>> {
  const origins = await inParts(new Set(documents), (part) =>
    database.selectFrom('origin').selectAll().where('document', 'in', part).execute(),
  );
  return new Map(
    [...grouped(origins, ({ document }) => document)].map(([document, own]) => [document, fileIn(leadOf(own).origin)]),
  );
}

/** The last part of a file's name, the host of an address; a text that was pasted has no name but its digest. */
export function fileIn(origin: string): string {
  if (/^https?:\/\//i.test(origin)) return URL.canParse(origin) ? new URL(origin).host : origin;
  const pasted = /^text:([0-9a-f]{8})[0-9a-f]{8}$/.exec(origin);
  return pasted ? `pasted text ${pasted[1]}` : (origin.split(/[\\/]/).findLast(Boolean) ?? origin);
}

/**
 * Names the sources of a version, or how many reports there are and some of their sources, where they would fill a page or
 * are not all known.
 */
export const whoSay = (sources: readonly string[], reports: number, areAll: boolean): string =>
  areAll && sources.length <= most
    ? sources.join(', ')
    : `${reports} reports, some of them by ${sources.slice(0, someOfMany).join(', ')}`;
