import { sql } from 'kysely';
import { normaliseName } from '../../knowledge/index.js';
import { type Dialect, inParts, updateRows, type Work } from '../database/index.js';
import type { DecidedReports } from '../decisions/reports.js';
import { grouped } from '../grouped.js';
import type { Dating } from '../intake/index.js';

/** One side of a report, as its canonical actor. */
export interface SideFacts {
  readonly role: 'actor' | 'recipient';
  readonly actor: string;
  readonly kind: string;
  readonly party: string | null;
  readonly count: number | null;
  /** The offices that its document gives a person, as name keys. */
  readonly titles: readonly string[];
}

/** A report with all that bringing together looks at. People's corrections are already in it. */
export interface ReportFacts {
  readonly id: string;
  readonly document: string;
  /** The house that published the document, in lower case. */
  readonly source: string | null;
  readonly number: number;
  /** The event that it belonged to so far. */
  readonly event: string | null;
  readonly family: string;
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: string;
  readonly cameo: string | null;
  readonly score: number;
  readonly status: string;
  readonly statement: string | null;
  /** Whether it is the claim of a source that no actor is known for. */
  readonly isOfUnnamed: boolean;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly published: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly dating: Dating;
  readonly gist: string;
  /** The act that its rule names: those killed are counted apart from those wounded. */
  readonly act: string;
  readonly place: string | null;
  readonly placeCountry: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly sides: readonly SideFacts[];
  readonly review: 'accepted' | 'rejected' | 'corrected' | null;
  /** Ids of reports that people said are of the same event, and whether they said that it stands alone. */
  readonly joined: readonly string[];
  readonly isAlone: boolean;
}

const unnamed = sql<number>`case when report.statement is null or exists (select 1 from statement_actor s
  where s.statement = report.statement and s.role = 'speaker') then 0 else 1 end`;

/** Loads reports with their sides. */
export async function loadReports(work: Work, ids: Iterable<string>, decided: DecidedReports): Promise<ReportFacts[]> {
  const rows = await inParts(ids, (part) =>
    work
      .selectFrom('report')
      .innerJoin('document', 'document.id', 'report.document')
      .selectAll('report')
      .select(['document.source', unnamed.as('unnamed')])
      .where('report.id', 'in', part)
      .execute(),
  );
  const sides = await inParts(
    rows.map(({ id }) => id),
    (part) =>
      work
        .selectFrom('report_side as s')
        .innerJoin('signature as g', 'g.key', 's.signature')
        .innerJoin('actor as a', 'a.id', 'g.actor')
        .select(['s.report', 's.role', 's.number', 's.count', 's.signature', 'a.id', 'a.kind', 'a.party'])
        .where('s.report', 'in', part)
        .execute(),
  );
  const byReport = grouped(
    sides.sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : a.number - b.number)),
    ({ report }) => report,
  );
  const titles = await titlesIn(work, new Set(rows.map(({ document }) => document)));
  return rows.map((row) =>
    decided.apply(
      {
        id: row.id,
        document: row.document,
        source: row.source?.trim().toLowerCase() || null,
        number: row.number,
        event: row.event,
        family: row.family,
        type: row.type,
        mode: row.mode,
        contexts: row.contexts,
        cameo: row.cameo,
        score: row.score,
        status: row.status,
        statement: row.statement,
        isOfUnnamed: row.unnamed === 1,
        edtf: row.edtf,
        earliest: row.earliest,
        latest: row.latest,
        published: row.published,
        from: row.from_day,
        to: row.to_day,
        dating: row.dating as Dating,
        gist: row.gist,
        act: row.because.replace(/\/[^/]*$/, ''),
        place: row.place,
        placeCountry: row.place_country,
        lat: row.lat,
        lon: row.lon,
        sides: withoutTwice(
          (byReport.get(row.id) ?? []).map((side) => ({
            role: side.role as SideFacts['role'],
            actor: side.id,
            kind: side.kind,
            party: side.party,
            count: side.count,
            titles: titles.get(`${row.document} ${side.signature}`) ?? [],
          })),
        ),
        review: null,
        joined: [],
        isAlone: false,
      },
      { start: row.trigger_start, end: row.trigger_end },
    ),
  );
}

/** The offices that documents give people, by document and signature. */
async function titlesIn(work: Work, documents: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const rows = await inParts(documents, (part) =>
    work
      .selectFrom('office')
      .select(['document', 'signature', 'title'])
      .where('document', 'in', part)
      .orderBy('number')
      .execute(),
  );
  const titles = new Map<string, string[]>();
  for (const { document, signature, title } of rows) {
    const key = `${document} ${signature}`;
    titles.set(key, [...new Set([...(titles.get(key) ?? []), normaliseName(title)])].sort());
  }
  return titles;
}

/** Two names of one actor in a report are one side. */
function withoutTwice(sides: readonly SideFacts[]): SideFacts[] {
  return [...new Map(sides.toReversed().map((side) => [`${side.role} ${side.actor}`, side])).values()].reverse();
}

/**
 * Brings up to date under what reports are found again when others come: the party of each side (the actor itself where
 * it has none), family and first day, all as people corrected them.
 */
export async function refreshSides(work: Work, dialect: Dialect, reports: readonly ReportFacts[]): Promise<void> {
  const byId = new Map(reports.map((facts) => [facts.id, facts]));
  const sides = await inParts(byId.keys(), (part) =>
    work
      .selectFrom('report_side as s')
      .innerJoin('signature as g', 'g.key', 's.signature')
      .innerJoin('actor as a', 'a.id', 'g.actor')
      .select(['s.report', 's.role', 's.number', 's.party', 's.family', 's.from_day', 'a.id', 'a.party as now'])
      .where('s.report', 'in', part)
      .execute(),
  );
  await updateRows(
    work,
    dialect,
    'report_side',
    { report: 'text', role: 'text', number: 'integer' },
    { party: 'text', family: 'text', from_day: 'integer' },
    sides.flatMap((side) => {
      const { family, from } = byId.get(side.report)!;
      const party = side.now ?? side.id;
      return side.party === party && side.family === family && side.from_day === from
        ? []
        : [{ report: side.report, role: side.role, number: side.number, party, family, from_day: from }];
    }),
  );
}
