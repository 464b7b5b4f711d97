import { SourceError } from '../source-error.js';

/** An address that could not be fetched; `status` where a server answered, `isForbidden` where we would not ask. */
export class FetchError extends SourceError {
  readonly status: number | null;
  readonly isForbidden: boolean;

  constructor(where: string, message: string, status: number | null = null, isForbidden = false) {
    super(where, message);
    this.name = 'FetchError';
    this.status = status;
    this.isForbidden = isForbidden;
  }
}
