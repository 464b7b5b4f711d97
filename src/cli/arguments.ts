import { InvalidArgumentError } from 'commander';

/** A calendar day, `YYYY-MM-DD`. */
export function dateArgument(value: string): string {
  const [, year, month, day] = value.match(/^(\d{4})-(\d{2})-(\d{2})$/)?.map(Number) ?? [];
  const date = new Date(Date.UTC(year ?? Number.NaN, (month ?? 0) - 1, day));
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return value;
}

/** A year, month or day. */
export function vagueDateArgument(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('Give a date as YYYY, YYYY-MM or YYYY-MM-DD.');
  return value;
}

/** Whether the calendar has a year, month or day. */
export function isDate(text: string): boolean {
  const [, year, month = '01', date = '01'] = text.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/) ?? [];
  if (!year) return false;
  const time = Date.parse(`${year}-${month}-${date}`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${date}`);
}

/** A calendar day, or a moment with its zone as in `2025-09-28T00:00Z`. */
export function momentArgument(value: string): string {
  const [, day] = value.match(/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/) ?? [];
  if (day === undefined) return dateArgument(value);
  dateArgument(day);
  if (Number.isNaN(Date.parse(value))) throw new InvalidArgumentError('Give a moment as YYYY-MM-DDThh:mmZ.');
  return value;
}

/** An encoding that the platform can decode. */
export function encodingArgument(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('No such encoding; try utf-16le, windows-1252, iso-8859-1, windows-1251, …');
  }
}

/** A word that says something: an empty one comes of a variable that is not set. */
export function wordArgument(value: string): string {
  if (!value.trim()) throw new InvalidArgumentError('It is empty.');
  return value;
}

/** A port. */
export function portArgument(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new InvalidArgumentError('Give a port, 1 to 65535.');
  return number;
}

/** A whole number of at least 1. */
export function positiveArgument(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number of at least 1.');
  return number;
}
