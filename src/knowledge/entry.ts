import type { Sector } from '../record/index.js';
import { fold } from './normalise.js';

/** Something the program knows by name. */
export interface Entry {
  /** ISO code for states, a slug for all others. */
  readonly id: string;
  readonly kind: 'state' | 'organisation' | 'person' | 'bloc' | 'group' | 'place';
  readonly name: string;
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null;
  readonly sectors: readonly Sector[];
  /** Ids of the members of a bloc (ISO codes, or ids of organisations). */
  readonly members: readonly string[];
  readonly lat?: number;
  readonly lon?: number;
  /** A capital or seat, which can stand for the government of its state. */
  readonly isMetonym?: boolean;
}

/** How a form names its entry: `Iran`, `Iranian`, `Iranians`. */
export type NameForm = 'name' | 'adjective' | 'demonym';

/** The id of a name: `Free Syrian Army` → `free-syrian-army`. */
export const slug = (name: string): string =>
  fold(name)
    .replace(/[.'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The items of a cell: `a; b`. */
export const items = (cell: string | undefined): string[] => (cell ? cell.split('; ') : []);

/** The rows of a TSV file, without comments. */
export function* rows(text: string): Generator<string[]> {
  for (const line of text.split('\n')) if (line && !line.startsWith('#')) yield line.split('\t');
}
