import { boundsOf } from '../intake/index.js';
import { QueryError } from './query-error.js';

/** The first day of `2025`, `2025-06`, `2025-06-03`, or any EDTF date. */
export const firstDay = (date: string): string => boundsOf(date).earliest ?? notADate(date);

/** The last day of a date. */
export const lastDay = (date: string): string => boundsOf(date).latest ?? notADate(date);

function notADate(date: string): never {
  throw new QueryError(`“${date}” is no date; give YYYY, YYYY-MM or YYYY-MM-DD`);
}
