import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.js';

export type Database = Kysely<Tables>;
export type Work = Transaction<Tables>;

/** The words of a document as the full-text index takes them. */
export interface IndexedWords {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly source: string;
}

/** A full-text question: terms that all must, or must not, occur. */
export interface WordQuery {
  readonly terms: readonly WordTerm[];
}

export interface WordTerm {
  /** The words of a phrase in their order; one word where it is none. */
  readonly words: readonly string[];
  /** Whether the last word is only a beginning (`sanction*`). */
  readonly isPrefix: boolean;
  readonly isExcluded: boolean;
}

/** What SQLite and PostgreSQL do each in a way of its own. All else is one set of queries. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** Most values that one statement may carry. */
  readonly maxValues: number;
  /** How many rows a statement is best given; a server that has to be asked each time likes many. */
  readonly rowsAtOnce: number;
  /** Whether prepared statements are kept, so that there should be few sizes of them. */
  readonly keepsStatements: boolean;
  /** How the text of a statement marks its nth value, from 1. */
  mark(nth: number): string;
  /** Makes all other writers wait until this transaction ends. */
  lock(work: Work): Promise<void>;
  indexWords(work: Work, documents: readonly IndexedWords[]): Promise<void>;
  forgetWords(work: Work, numbers: readonly number[]): Promise<void>;
  /** Numbers of the documents that match, best first, at most `limit`; `within` narrows what is searched. */
  searchWords(
    database: Database,
    query: WordQuery,
    within: readonly number[] | null,
    limit: number,
  ): Promise<{ number: number; rank: number }[]>;
  /** Bytes that the ledger takes on its disk. */
  size(database: Database): Promise<number>;
  /** Brings the planner's statistics up to date after much was written. */
  settle(database: Database): Promise<void>;
}
