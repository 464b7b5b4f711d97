import type { Kysely, RawBuilder, SqlBool, Transaction } from 'kysely';
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

/** What is looked for in words. */
export type WordExpression =
  | {
      readonly is: 'phrase';
      /** Words in their order; one where it is no phrase. */
      readonly words: readonly string[];
      /** Whether the last word is only a beginning (`sanction*`). */
      readonly isPrefix: boolean;
    }
  | { readonly is: 'all' | 'any'; readonly of: readonly WordExpression[] };

/** A full-text question: what must occur, and what must not. */
export interface WordQuery {
  readonly wanted: WordExpression;
  readonly unwanted: WordExpression | null;
}

/** A subquery that gives the numbers of documents. */
export type Numbers = RawBuilder<{ number: number }>;

/** What must hold of a document beside its words. */
export interface Within {
  /** A condition on `document d`. */
  readonly condition: RawBuilder<SqlBool>;
  /** Whether so few documents fulfil it that these are looked up first, and not each one that has the words. */
  readonly isSparse: boolean;
}

/** How many of the documents that match are ranked, the newest ones; and how many where filters narrow them. */
export const ranked = 2_000;
export const rankedWithin = 400;

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
  /** The documents in which words occur. */
  wordsIn(wanted: WordExpression): Numbers;
  /** The documents in whose titles words occur. */
  wordsInTitle(wanted: WordExpression): Numbers;
  /**
   * Numbers of the documents that match, best first, at most `limit`; `within` narrows what is searched. Ranked are the
   * {@link ranked} that came last (with filters {@link rankedWithin}), so that a common word costs no more than a rare one.
   */
  searchWords(
    database: Database,
    query: WordQuery,
    within: Within | null,
    limit: number,
  ): Promise<{ number: number; rank: number }[]>;
  /** Bytes that the ledger takes on its disk. */
  size(database: Database): Promise<number>;
  /** Brings the planner's statistics up to date after much was written. */
  settle(database: Database): Promise<void>;
}
