import { EventStatus, EventType } from '../../record/index.js';
import { inParts, type Work } from '../database/index.js';
import { grouped } from '../grouped.js';
import { boundsOf, familyKey, isAhead, windowOf } from '../intake/index.js';
import type { ReportFacts, SideFacts } from '../together/report-facts.js';
import { type Anchor, type Decision, parseAnchor, sideKeys, standingDecisions } from './decision.js';

/** What people decided about events, as it bears on the reports they rest on. */
export interface DecidedReports {
  /** A report with what was decided about it; the span is that of its trigger. */
  apply(facts: ReportFacts, trigger: { readonly start: number; readonly end: number }): ReportFacts;
  readonly isEmpty: boolean;
  /** The reports whose sides people corrected: they are found under those, not under what the machine read. */
  readonly resided: ReadonlySet<string>;
  /** Of those the ones on whose sides others stand than by earlier decisions, or the same under other actors. */
  residedOtherwise(before: DecidedReports): string[];
  /** The reports whose corrected sides name one of these signatures. */
  residedNaming(signatures: ReadonlySet<string>): string[];
  /** Each report whose sides people corrected, with the actors that its corrections lead to. */
  readonly sides: ReadonlyMap<string, string>;
}

/** The actors that signatures belong to, without those that are not in the ledger. */
type Named = ReadonlyMap<string, Omit<SideFacts, 'role' | 'count' | 'titles'>>;

/** Fields of an event that people may correct, and how a value is taken over. */
const corrections: Readonly<
  Record<string, (facts: ReportFacts, value: string | null, named: Named) => Partial<ReportFacts>>
> = {
  actors: (facts, value, named) => ({ sides: withSide(facts, 'actor', value, named) }),
  recipients: (facts, value, named) => ({ sides: withSide(facts, 'recipient', value, named) }),
  type: (_, value) => (EventType.safeParse(value).success ? { type: value! } : {}),
  mode: (_, mode) => ({ mode }),
  cameo: (_, cameo) => ({ cameo }),
  status: (_, value) => (EventStatus.safeParse(value).success ? { status: value! } : {}),
  when: (facts, edtf) => {
    const bounds = boundsOf(edtf);
    const { from, to, dating } = windowOf(bounds, boundsOf(facts.published));
    return { edtf, ...bounds, from, to, dating };
  },
  place: (_, place) => ({ place, placeCountry: null, lat: null, lon: null }),
};

export async function decidedReports(work: Work): Promise<DecidedReports> {
  const decisions = await standingDecisions(work, 'event');
  const anchored = decisions
    .map((decision) => ({ decision, anchor: parseAnchor(decision.subject)! }))
    .filter(({ anchor }) => anchor !== null);
  const byDocument = grouped(anchored, ({ anchor }) => anchor.document);
  const merges = await mergedReports(work, decisions);
  const corrected = anchored.flatMap(({ decision, anchor }) => {
    const keys = keysIn(decision);
    return keys ? [{ anchor, keys }] : [];
  });
  const named = await actorsNamed(work, new Set(corrected.flatMap(({ keys }) => keys)));
  const keysOf = new Map<string, string[]>();
  for (const { anchor, keys } of corrected)
    for (const id of await reportsAt(work, anchor)) keysOf.set(id, [...(keysOf.get(id) ?? []), ...keys]);
  const sides = new Map(
    [...keysOf].map(([id, keys]) => [id, JSON.stringify(keys.map((key) => named.get(key) ?? null))]),
  );
  return {
    isEmpty: decisions.length === 0,
    resided: new Set(keysOf.keys()),
    sides,
    residedOtherwise: (before) =>
      [...new Set([...sides.keys(), ...before.sides.keys()])].filter((id) => sides.get(id) !== before.sides.get(id)),
    residedNaming: (signatures) =>
      [...keysOf].filter(([, keys]) => keys.some((key) => signatures.has(key))).map(([id]) => id),
    apply(facts, trigger) {
      const own = (byDocument.get(facts.document) ?? []).filter(({ anchor }) => touches(anchor, trigger));
      const joined = merges.get(facts.id) ?? [];
      if (!own.length && !joined.length) return facts;
      let decided: ReportFacts = { ...facts, joined };
      for (const { decision } of own) decided = { ...decided, ...changeOf(decision, decided, named) };
      const { type, status, dating, published } = decided;
      const ahead = isAhead(decided, { earliest: published, latest: published });
      return { ...decided, family: familyKey(EventType.parse(type), EventStatus.parse(status), dating, ahead) };
    },
  };
}

/** The signatures that a correction of a side names; null for other decisions. */
function keysIn({ action, value }: Decision): string[] | null {
  if (action !== 'correct' || value === null || typeof value === 'string') return null;
  return value.field === 'actors' || value.field === 'recipients' ? sideKeys(value.value) : null;
}

async function actorsNamed(work: Work, keys: ReadonlySet<string>): Promise<Named> {
  const rows = await inParts(keys, (part) =>
    work
      .selectFrom('signature as g')
      .innerJoin('actor as a', 'a.id', 'g.actor')
      .select(['g.key', 'a.id', 'a.kind', 'a.party'])
      .where('g.key', 'in', part)
      .execute(),
  );
  return new Map(rows.map(({ key, id, kind, party }) => [key, { actor: id, kind, party }]));
}

/** The sides of a report with others in one role. */
function withSide(facts: ReportFacts, role: SideFacts['role'], value: string | null, named: Named): SideFacts[] {
  const others = facts.sides.filter((side) => side.role !== role);
  const found = new Map(
    sideKeys(value).flatMap((key) => {
      const actor = named.get(key);
      return actor ? [[actor.actor, { ...actor, role, count: null, titles: [] }] as const] : [];
    }),
  );
  return role === 'actor' ? [...found.values(), ...others] : [...others, ...found.values()];
}

function changeOf({ action, value }: Decision, facts: ReportFacts, named: Named): Partial<ReportFacts> {
  switch (action) {
    case 'accept':
      return { review: 'accepted' };
    case 'reject':
      return { review: 'rejected' };
    case 'split':
      return { isAlone: true };
    case 'correct': {
      if (value === null || typeof value === 'string') return {};
      const change = corrections[value.field];
      return change
        ? { ...change(facts, value.value === null ? null : String(value.value), named), review: 'corrected' }
        : {};
    }
    default:
      return {};
  }
}

/** For each report, the reports that people said are of the same event. */
async function mergedReports(work: Work, decisions: readonly Decision[]): Promise<Map<string, string[]>> {
  const pairs = new Map<string, string[]>();
  for (const { action, subject, value } of decisions) {
    if (action !== 'merge' || typeof value !== 'string') continue;
    const [a, b] = [await reportsAt(work, parseAnchor(subject)), await reportsAt(work, parseAnchor(value))];
    for (const [from, to] of [...a.flatMap((x) => b.map((y) => [x, y] as const))]) {
      pairs.set(from, [...(pairs.get(from) ?? []), to]);
      pairs.set(to, [...(pairs.get(to) ?? []), from]);
    }
  }
  return pairs;
}

/** The reports whose trigger stands at an anchor. */
export async function reportsAt(work: Work, anchor: Anchor | null): Promise<string[]> {
  if (!anchor) return [];
  const rows = await work
    .selectFrom('report')
    .select('id')
    .where('document', '=', anchor.document)
    .where('trigger_start', '<', anchor.end)
    .where('trigger_end', '>', anchor.start)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
