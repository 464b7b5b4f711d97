import { type Fits, meetingKeys } from './fits.js';
import type { ReportFacts } from './report-facts.js';
import { fitOf, gapBetween } from './same-event.js';

/** An event that is being put together from reports, the first of which all others fit. */
export class BegunEvent {
  readonly reports: ReportFacts[] = [];
  /** Its place among the events begun. */
  readonly number: number;
  /** The dates that each document gives it. */
  private readonly dates = new Map<string, Set<string | null>>();
  /** The days that each house gives it, with the document that does so, null where there are several. */
  private readonly days = new Map<string, Map<string, { readonly facts: ReportFacts; document: string | null }>>();

  constructor(number: number) {
    this.number = number;
  }

  get head(): ReportFacts {
    return this.reports[0]!;
  }

  add(facts: ReportFacts): void {
    this.reports.push(facts);
    if (facts.dating !== 'exact' || facts.edtf === null) return;
    const { document, source, edtf, from, to } = facts;
    this.dates.set(document, (this.dates.get(document) ?? new Set()).add(edtf));
    if (source === null) return;
    const days = this.days.get(source) ?? new Map();
    this.days.set(source, days);
    const window = `${from} ${to}`;
    const known = days.get(window);
    if (!known) days.set(window, { facts, document });
    else if (known.document !== document) known.document = null;
  }

  /** A document that dates two deeds differently tells of two; so does a house that gives them days apart. */
  contradicts(report: ReportFacts): boolean {
    if (report.dating !== 'exact' || report.edtf === null) return false;
    for (const edtf of this.dates.get(report.document) ?? []) if (edtf !== report.edtf) return true;
    if (report.source === null) return false;
    for (const { facts, document } of this.days.get(report.source)?.values() ?? [])
      if (document !== report.document && gapBetween(facts, report) !== 0) return true;
    return false;
  }
}

/** The events begun so far, found by what their first reports are like. */
export class BegunEvents {
  readonly events: BegunEvent[] = [];
  private readonly fits: Fits;
  private readonly kindsAt = new Map<string, Set<number>>();
  private readonly byKind = new Map<number, BegunEvent[]>();
  private readonly byDocument = new Map<string, BegunEvent[]>();

  constructor(fits: Fits) {
    this.fits = fits;
  }

  begin(report: ReportFacts): void {
    const event = new BegunEvent(this.events.length);
    event.add(report);
    this.events.push(event);
    const kind = this.fits.kindOf(report);
    const alike = this.byKind.get(kind);
    if (alike) alike.push(event);
    else {
      this.byKind.set(kind, [event]);
      for (const key of meetingKeys(report))
        this.kindsAt.set(key, (this.kindsAt.get(key) ?? new Set<number>()).add(kind));
    }
    const beside = this.byDocument.get(report.document);
    if (beside) beside.push(event);
    else this.byDocument.set(report.document, [event]);
  }

  /** The event whose first report one fits best, the earliest of those it fits equally; null where it fits none. */
  bestFor(report: ReportFacts): BegunEvent | null {
    let best: BegunEvent | null = null;
    let most = Number.NEGATIVE_INFINITY;
    const isBetter = (event: BegunEvent, fit: number): boolean =>
      fit > most || (fit === most && event.number < best!.number);
    for (const event of this.byDocument.get(report.document) ?? []) {
      const fit = fitOf(event.head, report);
      if (fit === null || !isBetter(event, fit) || event.contradicts(report)) continue;
      [best, most] = [event, fit];
    }
    for (const kind of this.kindsMeeting(report))
      for (const event of this.byKind.get(kind)!) {
        if (event.head.document === report.document) continue;
        const fit = this.fits.of(event.head, report);
        // All events that begin alike fit alike, and they stand in their order.
        if (fit === null || !isBetter(event, fit)) break;
        if (event.contradicts(report)) continue;
        [best, most] = [event, fit];
        break;
      }
    return best;
  }

  private kindsMeeting(report: ReportFacts): Set<number> {
    const kinds = new Set<number>();
    for (const key of meetingKeys(report)) for (const kind of this.kindsAt.get(key) ?? []) kinds.add(kind);
    return kinds;
  }
}
