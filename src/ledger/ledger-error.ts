import { shownAddress } from './address.js';

/** What is wrong with a ledger, in words for the person who opened it. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  /** The file or address of the ledger, without a password. */
  readonly where: string;

  constructor(where: string, message: string) {
    super(message);
    this.where = shownAddress(where);
  }
}
