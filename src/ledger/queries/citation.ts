import { type Database, inParts, type OriginTable } from '../database/index.js';
import { grouped } from '../grouped.js';
import { unpack } from '../intake/index.js';
import { leadOf } from '../writing/origins.js';

/** A place in a document: half-open, in UTF-16 code units of its text. */
export interface Passage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** The words that an answer rests on, and where they stand. */
export interface Citation extends Passage {
  readonly words: string;
  /** File name or address that the document came from. */
  readonly origin: string;
  readonly title: string | null;
  readonly source: string | null;
  /** EDTF. */
  readonly published: string | null;
}

/** A document that an answer cites. */
export interface CitedDocument extends Omit<Citation, keyof Passage | 'words'> {
  readonly id: string;
  readonly text: string;
}

/** The documents that the answers to one question cite, each unpacked once. */
export class Shelf {
  private readonly database: Database;
  private readonly documents = new Map<string, CitedDocument>();

  constructor(database: Database) {
    this.database = database;
  }

  /** Fetches documents that will be cited. */
  async fetch(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.documents.has(id));
    const rows = await inParts(missing, (part) =>
      this.database
        .selectFrom('document')
        .select(['id', 'title', 'source', 'published', 'body'])
        .where('id', 'in', part)
        .execute(),
    );
    const origins = await inParts(missing, (part) =>
      this.database.selectFrom('origin').selectAll().where('document', 'in', part).execute(),
    );
    const byDocument = grouped<OriginTable, string>(origins, ({ document }) => document);
    for (const { body, ...row } of rows)
      this.documents.set(row.id, {
        ...row,
        origin: leadOf(byDocument.get(row.id) ?? [])?.origin ?? row.id,
        text: unpack(body) as string,
      });
  }

  /** A document that was fetched. */
  document(id: string): CitedDocument {
    return this.documents.get(id)!;
  }

  /** The words of a passage in a document that was fetched. */
  cite({ document, start, end }: Passage): Citation {
    const { id: _, text, ...described } = this.document(document);
    return { document, start, end, words: text.slice(start, end), ...described };
  }
}
