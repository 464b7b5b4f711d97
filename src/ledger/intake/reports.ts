import type { Reading } from '../../record/index.js';
import type { Tables } from '../database/schema.js';
import { boundsOf, isAhead, windowOf } from './days.js';
import { storable } from './digest.js';
import { familyKey, familyNamed, isSigning } from './families.js';
import { gistOf } from './gist.js';
import { countIn, type Signature } from './identity.js';
import { membersOf } from './members.js';
import { type Telling, toldAgain } from './told-again.js';

export type ReportRow = Omit<Tables['report'], 'event'>;
export type SideRow = Omit<Tables['report_side'], 'party'>;

/**
 * The rows of the events of one reading, and of those on their sides.
 *
 * @param named - the signature of each actor by its id in the reading
 */
export function reportsIn(
  reading: Reading,
  named: ReadonlyMap<string, string>,
  signatures: ReadonlyMap<string, Signature>,
): { readonly reports: readonly ReportRow[]; readonly sides: readonly SideRow[] } {
  const { document } = reading;
  const { id } = document;
  const published = boundsOf(document.published);
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const tellings = new Map<string, Telling>();
  const headline = document.title && document.text.startsWith(document.title) ? document.title.length : 0;
  const places = new Map(reading.places.map((place) => [place.id, place]));
  const sides: SideRow[] = [];
  const reports = reading.events.map((event, number) => {
    const key = `${id}:${event.id}`;
    const when = boundsOf(event.when?.edtf ?? null);
    const window = windowOf(when, published);
    const family = familyKey(event.type, event.status, window.dating, isAhead(when, published));
    for (const [role, list] of [
      ['actor', event.actors],
      ['recipient', event.recipients],
    ] as const) {
      const seen = new Set<string>();
      for (const side of list)
        for (const member of membersOf(side.actor, actors)) {
          const signature = named.get(member)!;
          if (seen.has(signature)) continue;
          seen.add(signature);
          sides.push({
            report: key,
            role,
            number: seen.size,
            signature,
            family,
            from_day: window.from,
            count: countIn(actors.get(member)!.name),
            start_at: side.start,
            end_at: side.end,
          });
        }
    }
    const place = event.where ? places.get(event.where.place) : undefined;
    const report: ReportRow = {
      id: key,
      document: id,
      number,
      family,
      type: event.type,
      mode: event.mode,
      contexts: JSON.stringify(event.contexts),
      cameo: event.cameo,
      score: event.score,
      status: event.status,
      statement: event.statement === null ? null : `${id}:${event.statement}`,
      edtf: event.when?.edtf ?? null,
      ...when,
      published: published.earliest,
      from_day: window.from,
      to_day: window.to,
      dating: window.dating,
      gist: gistOf(document.text.slice(event.evidence.start, event.evidence.end)),
      place: place ? storable(place.name) : null,
      place_country: place?.country ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      trigger_start: event.trigger.start,
      trigger_end: event.trigger.end,
      start_at: event.evidence.start,
      end_at: event.evidence.end,
      because: event.because,
    };
    tellings.set(key, {
      family,
      edtf: report.edtf,
      gist: report.gist,
      place: report.place,
      window,
      isSpoken: familyNamed(family).isSpoken && !isSigning(event.cameo),
      isMutual: familyNamed(family).isMutual || isSigning(event.cameo),
      isHeadline: event.evidence.end <= headline,
      sides: sides
        .filter((side) => side.report === key)
        .map(({ role, signature }) => ({ role, signature, party: signatures.get(signature)!.country ?? signature })),
    });
    return report;
  });
  for (const report of reports) {
    const dated = toldAgain(tellings.get(report.id)!, [...tellings.values()]);
    if (!dated) continue;
    const { family, window } = dated;
    report.family = family;
    [report.dating, report.from_day, report.to_day] = [window.dating, window.from, window.to];
    for (const side of sides)
      if (side.report === report.id) [side.family, side.from_day] = [report.family, report.from_day];
  }
  return { reports, sides };
}
