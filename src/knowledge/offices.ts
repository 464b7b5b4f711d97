import type { Sector } from '../record/index.js';

/** An office or rank in a text. */
export interface OfficeMatch {
  /** How many words it covers. */
  readonly length: number;
  readonly title: string;
  readonly sectors: readonly Sector[];
  readonly level: 'head' | 'minister' | 'official' | 'military' | 'legislator' | 'judge' | 'other';
}

/** The office that starts at `words[from]`. */
export function matchOffice(_words: readonly string[], _from: number): OfficeMatch | null {
  return null;
}
