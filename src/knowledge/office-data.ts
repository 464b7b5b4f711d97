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

/** The items of a text that separates them by commas. */
export const list = (text: string): string[] => text.split(', ');

/** What `offices.yaml` holds. Lists are texts with commas. */
export interface OfficeData {
  readonly titles: readonly {
    readonly level: OfficeLevel;
    readonly sectors: readonly Sector[];
    readonly body?: boolean;
    readonly titles: string;
    readonly example: string;
  }[];
  readonly portfolios: string;
  readonly holders: readonly {
    readonly nouns: string;
    readonly level: OfficeLevel;
    readonly sectors: readonly Sector[];
  }[];
  readonly organs: readonly {
    readonly nouns: string;
    readonly sectors: readonly Sector[];
    readonly example: string;
  }[];
  readonly modifiers: readonly {
    readonly words: string;
    readonly ended: boolean;
    readonly example: string;
  }[];
}

export const officeData = data as OfficeData;
