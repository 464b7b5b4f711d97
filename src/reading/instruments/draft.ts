import type { KnownInstrument } from '../../knowledge/index.js';
import type { InstrumentKind, Mention, Provision } from '../../record/index.js';
import type { MeasureFacts } from './measures.js';

/** An instrument while it is being put together. */
export interface Draft {
  readonly id: string;
  readonly kind: InstrumentKind;
  name: string;
  known: KnownInstrument | null;
  /** The noun by which the text first spoke of it. */
  readonly noun: string;
  /** The words before that noun that say what it is about. */
  readonly topics: readonly string[];
  readonly isPlural: boolean;
  /** Whether it was first spoken of by a name of its own. */
  isNamed: boolean;
  /** Sentences of the first and of the last mention. */
  readonly opened: number;
  sentence: number;
  readonly mentions: Mention[];
  readonly parties: string[];
  readonly provisions: Provision[];
  /** Of a measure whose it is, and on what. */
  readonly measure?: MeasureFacts | undefined;
}

/** Kinds that a definite noun may point back to: `the deal` may be a treaty. */
const family: Readonly<Record<string, string>> = {
  treaty: 'agreement',
  agreement: 'agreement',
  declaration: 'declaration',
  communique: 'declaration',
};
/** The kind that stands for all to which a noun may point back. */
export const familyOf = (kind: InstrumentKind): string => family[kind] ?? kind;

/** Nouns that may stand for any agreement; another noun points back only to one of its own name. */
export const general = new Set(['agreement', 'accord', 'deal', 'pact', 'treaty', 'compact']);

/** Whether the text calls an instrument by a noun, first or in its name. */
export const isCalledBy = ({ noun, name }: Draft, called: string): boolean =>
  noun === called || name.toLowerCase().split(' ').includes(called);

/** Whether an instrument is divided into articles: a treaty, charter or law, or an agreement that is called more than a deal. */
export const isDivided = ({ kind, noun, isNamed, known }: Draft): boolean =>
  /^(?:treaty|charter|law)$/.test(kind) || (kind === 'agreement' && (noun !== 'deal' || isNamed || known !== null));
