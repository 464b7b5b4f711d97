/** What is wrong with a question, in words for the person who asked it. */
export class QueryError extends Error {
  override readonly name: string = 'QueryError';
}

/** A name that the ledger does not know, or that several bear. */
export class NameError extends QueryError {
  override readonly name = 'NameError';
  /** The name as it was asked for. */
  readonly sought: string;
  /** Those that bear it, or whose names are near. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  /** Whether several bear it; otherwise none does. */
  readonly isAmbiguous: boolean;

  constructor(sought: string, message: string, candidates: NameError['candidates'], isAmbiguous = false) {
    super(message);
    this.sought = sought;
    this.candidates = candidates;
    this.isAmbiguous = isAmbiguous;
  }
}
