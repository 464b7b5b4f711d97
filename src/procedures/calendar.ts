import { Temporal } from 'temporal-polyfill';
import { spanOf } from './duration.js';

/** A point in time: `ms` since 1970 in UTC, and as it is written: a day alone, or with an hour in UTC. */
export interface Moment {
  readonly ms: number;
  readonly text: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a day that the calendar has, as `2019-03-29`. */
export const isDay = (text: string): boolean => day.test(text) && succeeds(() => Temporal.PlainDate.from(text));

/** Whether a text is a day with an hour and its zone, as `2020-01-31T23:00Z`. */
export const isMoment = (text: string): boolean => moment.test(text) && succeeds(() => Temporal.Instant.from(text));

function succeeds(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}

/** The moment of what happened: a day without an hour counts from its beginning (GMT). */
export const momentOf = (text: string): Moment =>
  isDay(text) ? { ms: Date.parse(`${text}T00:00Z`), text } : instant(Temporal.Instant.from(text).epochMilliseconds);

/** The moment for which one asks: of a day without an hour, noon GMT, when it is that day over most of the world. */
export const askedMoment = (text: string): Moment =>
  isDay(text) ? { ms: Date.parse(`${text}T12:00Z`), text } : momentOf(text);

const instant = (ms: number): Moment => ({ ms, text: new Date(ms).toISOString().replace(/(?::00)?\.000Z$/, 'Z') });

/** The calendar day of something that happened, where the clock is kept. */
export const dayIn = (text: string, zone: string): Temporal.PlainDate =>
  isDay(text) ? Temporal.PlainDate.from(text) : Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDate();

/** Whether an IANA time zone is one. */
export const isZone = (zone: string): boolean =>
  succeeds(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone));

/**
 * The last day of a length of time. A month or year later is the same date, or the last day of its month where that
 * month is shorter: a month after 31 January is 28 or 29 February.
 */
export const lastDayAfter = (from: Temporal.PlainDate, span: string): Temporal.PlainDate =>
  from.add(spanOf(span), { overflow: 'constrain' });

/** When a clock is over whose last day this is. */
export function endOf(
  last: Temporal.PlainDate,
  ends: 'beginning of the last day' | 'midnight after the last day',
  zone: string,
): Moment {
  const isAfter = ends === 'midnight after the last day';
  const ms = (isAfter ? last.add({ days: 1 }) : last).toZonedDateTime(zone).epochMilliseconds;
  return !isAfter && zone === 'UTC' ? { ms, text: last.toString() } : instant(ms);
}
