/** An input that cannot become a document: which one, where in it, what is wrong and what to do. */
export class SourceError extends Error {
  /** `FILE`, `FILE:LINE` or `FILE (byte N)`. */
  readonly where: string;

  constructor(where: string, message: string) {
    super(message);
    this.name = 'SourceError';
    this.where = where;
  }
}
