import type { Sector } from '../record/index.js';
import data from './offices.data.js';

/** What kind of office it is. */
export type OfficeLevel =
  | 'head'
  | 'leader'
  | 'minister'
  | 'diplomat'
  | 'official'
  | 'local'
  | 'military'
  | 'police'
  | 'intelligence'
  | 'legislator'
  | 'judge'
  | 'opposition'
  | 'party'
  | 'rebel'
  | 'paramilitary'
  | 'religious'
  | 'business'
  | 'labour'
  | 'academic'
  | 'media'
  | 'civic'
  | 'medical'
  | 'international';

/** What `offices.yaml` holds. */
export interface OfficeData {
  readonly titles: readonly {
    readonly level: OfficeLevel;
    readonly sectors: readonly Sector[];
    readonly body?: boolean;
    readonly titles: readonly string[];
    readonly example: string;
  }[];
  readonly portfolios: readonly string[];
  readonly holders: readonly {
    readonly nouns: readonly string[];
    readonly level: OfficeLevel;
    readonly sectors: readonly Sector[];
  }[];
  readonly organs: readonly {
    readonly nouns: readonly string[];
    readonly sectors: readonly Sector[];
    readonly example: string;
  }[];
  readonly modifiers: readonly {
    readonly words: readonly string[];
    readonly ended: boolean;
    readonly example: string;
  }[];
}

export const officeData = data as OfficeData;
