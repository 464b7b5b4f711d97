import type { KnownInstrument } from '../../knowledge/index.js';
import { type Analysis, inSmallLetters, type Token } from '../../language/index.js';
import type { InstrumentKind, MentionForm } from '../../record/index.js';
import type { MeasureFacts } from './measures.js';

/** A phrase that may refer to an instrument. */
export interface Candidate {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly form: MentionForm;
  readonly kind: InstrumentKind;
  readonly known: KnownInstrument | null;
  /** The name, for one that stands under its own name; else null. */
  readonly name: string | null;
  /** Whether the phrase alone says which instrument it is; else it can only point back at one already named. */
  readonly isSpecific: boolean;
  /** Whether it means one already named where there is one (`the letter`). */
  readonly pointsBack: boolean;
  readonly isDefinite: boolean;
  /** For a measure (sanctions, a tariff): whose it is, and on what. */
  readonly measure?: MeasureFacts | undefined;
  /** For *one* (`the 2015 one`): the noun that it stands for. */
  readonly noun?: string | undefined;
  /** For an abbreviation that the text has set beside a phrase (`a memorandum (MoU)`): where that phrase ends. */
  readonly stands?: number | undefined;
}

/** The token of `[first, last)` whose governor lies outside. */
export function headOf(analysis: Analysis, first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    const { head } = analysis.tokens[at]!;
    if ((head < first || head >= last) && analysis.tokens[at]!.upos !== 'PUNCT') return at;
  }
  return last - 1;
}

/** The form of a token in small letters, or nothing where there is no token. */
export const lower = (token: Token | undefined): string => (token ? inSmallLetters(token.form) : '');
