import { familyStem } from '../intake/index.js';
import type { ReportFacts } from './report-facts.js';
import { type Fit, fitOf } from './same-event.js';

/**
 * How well reports fit, asked once for all that are alike. Thousands of copies of one story bring thousands of reports
 * that differ in their document alone: whether two of them can be of one event is a question about two kinds of report.
 */
export class Fits {
  private readonly numbers = new Map<string, number>();
  private readonly kinds = new WeakMap<ReportFacts, number>();
  private readonly known = new Map<number, Fit>();

  /** The number of a report's kind: of all that {@link fitOf} looks at but the document. */
  kindOf(facts: ReportFacts): number {
    const known = this.kinds.get(facts);
    if (known !== undefined) return known;
    const text = JSON.stringify([
      familyStem(facts.family),
      facts.type,
      facts.mode,
      facts.cameo,
      facts.dating,
      facts.from,
      facts.to,
      facts.edtf,
      facts.gist,
      facts.act,
      facts.place,
      facts.placeCountry,
      facts.lat,
      facts.lon,
      facts.isAlone || facts.review === 'rejected',
      ...facts.sides.map(({ role, actor, kind, party, titles }) => [role, actor, kind, party, titles]),
    ]);
    const kind = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, kind);
    this.kinds.set(facts, kind);
    return kind;
  }

  of(a: ReportFacts, b: ReportFacts): Fit {
    if (a.document === b.document) return fitOf(a, b);
    const [x, y] = [this.kindOf(a), this.kindOf(b)];
    const pair = x < y ? x * 0x4000000 + y : y * 0x4000000 + x;
    const known = this.known.get(pair);
    if (known !== undefined) return known;
    const fit = fitOf(a, b);
    this.known.set(pair, fit);
    return fit;
  }
}

/** Under what reports that fit one are found: they are of one family and have at least one party in common. */
export function meetingKeys({ family, sides }: ReportFacts): Set<string> {
  const stem = familyStem(family);
  return new Set(sides.flatMap(({ actor, party }) => [`${stem} ${actor}`, `${stem} ${party ?? actor}`]));
}

/** Reports among which those that fit another are found without looking at each of them. */
export class Crowd<Group = null> {
  private readonly fits: Fits;
  private readonly groupOf: (facts: ReportFacts) => Group;
  private readonly byDocument = new Map<string, ReportFacts[]>();
  private readonly kindsAt = new Map<string, Set<number>>();
  /** One report of each kind in each group, and one of another document where there is one. */
  private readonly byKind = new Map<number, Map<Group, ReportFacts[]>>();

  constructor(fits: Fits, reports: Iterable<ReportFacts>, groupOf: (facts: ReportFacts) => Group) {
    this.fits = fits;
    this.groupOf = groupOf;
    for (const facts of reports) this.add(facts);
  }

  private add(facts: ReportFacts): void {
    listIn(this.byDocument, facts.document).push(facts);
    const kind = this.fits.kindOf(facts);
    const known = this.byKind.get(kind);
    const groups = known ?? new Map<Group, ReportFacts[]>();
    if (!known) {
      this.byKind.set(kind, groups);
      for (const key of meetingKeys(facts)) {
        const kinds = this.kindsAt.get(key);
        if (kinds) kinds.add(kind);
        else this.kindsAt.set(key, new Set([kind]));
      }
    }
    const held = listIn(groups, this.groupOf(facts));
    if (!held.length || (held.length === 1 && held[0]!.document !== facts.document)) held.push(facts);
  }

  /** The groups of the reports that fit one; a group may come more than once. */
  *groupsFitting(facts: ReportFacts): Generator<Group> {
    for (const other of this.byDocument.get(facts.document) ?? [])
      if (fitOf(other, facts) !== null) yield this.groupOf(other);
    const seen = new Set<number>();
    for (const key of meetingKeys(facts))
      for (const kind of this.kindsAt.get(key) ?? []) {
        if (seen.has(kind)) continue;
        seen.add(kind);
        for (const [group, held] of this.byKind.get(kind)!) {
          const other = held.find(({ document }) => document !== facts.document);
          if (!other) continue;
          if (this.fits.of(other, facts) === null) break;
          yield group;
        }
      }
  }

  hasFitting(facts: ReportFacts): boolean {
    return !this.groupsFitting(facts).next().done;
  }
}

function listIn<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const known = lists.get(key);
  if (known) return known;
  const made: T[] = [];
  lists.set(key, made);
  return made;
}
