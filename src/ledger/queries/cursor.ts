import { QueryError } from './query-error.js';

/** Where a list goes on: after the row of this day and id. */
export interface Cursor {
  readonly day: string;
  readonly id: string;
}

/** A cursor as a word that can be copied. */
export const cursorText = ({ day, id }: Cursor): string => `${day || 'undated'}/${id}`;

/**
 * The inverse of {@link cursorText}.
 *
 * @throws QueryError for what is none
 */
export function parseCursor(text: string): Cursor {
  const match = /^(\d{4}-\d{2}-\d{2}|undated)\/([0-9a-f]{16}:[\w.]+)$/.exec(text);
  if (!match) throw new QueryError(`“${text}” is no place in the list; give what was printed after --after`);
  return { day: match[1] === 'undated' ? '' : match[1]!, id: match[2]! };
}
