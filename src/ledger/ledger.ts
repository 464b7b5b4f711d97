import { type DumpLine, dumpLines } from './archive/dump.js';
import { type Database, type Dialect, inParts, openDatabase } from './database/index.js';
import { forgetDocuments } from './writing/remove.js';
import { Dirt, settle } from './writing/settle.js';
import { type Incoming, type Stored, store } from './writing/store.js';

/** A ledger that is open. */
export class Ledger {
  /** File name or address, as it was given; an address is shown without its password. */
  readonly where: string;
  readonly database: Database;
  readonly dialect: Dialect;

  private constructor(where: string, database: Database, dialect: Dialect) {
    this.where = where;
    this.database = database;
    this.dialect = dialect;
  }

  /**
   * Opens the ledger at a file name or `postgres://` address; one that is not there yet is made.
   *
   * @throws LedgerError when it cannot be opened, is no ledger, or is newer than the program
   */
  static async open(where: string): Promise<Ledger> {
    const { database, dialect } = await openDatabase(where);
    return new Ledger(where.replace(/(:\/\/[^:/@]*):[^@]*@/, '$1:…@'), database, dialect);
  }

  /** Stores documents in one transaction and brings them together with what is there. */
  store(incoming: readonly Incoming[]): Promise<Stored[]> {
    return store(this.database, this.dialect, incoming);
  }

  /** Of the given origins and digests of what they held, those that are in the ledger already. */
  async known(origins: readonly { readonly origin: string; readonly bytes: string }[]): Promise<Set<string>> {
    const rows = await inParts(new Set(origins.map(({ origin }) => origin)), (part) =>
      this.database.selectFrom('origin').select(['origin', 'bytes']).where('origin', 'in', part).execute(),
    );
    return new Set(rows.map(({ origin, bytes }) => `${origin}\t${bytes}`));
  }

  /** Takes documents out of the ledger, with all that rests on them alone. */
  forget(documents: readonly string[]): Promise<void> {
    return this.database.transaction().execute(async (work) => {
      await this.dialect.lock(work);
      const dirt = new Dirt();
      await forgetDocuments(work, this.dialect, documents, dirt);
      await settle(work, this.dialect, dirt);
    });
  }

  /** The whole ledger as canonical lines. */
  dump(): AsyncGenerator<DumpLine> {
    return dumpLines(this.database);
  }

  close(): Promise<void> {
    return this.database.destroy();
  }
}
