export { digest, documentIdOf, type Entry, readEntry } from './intake/index.js';
export { Ledger } from './ledger.js';
export { LedgerError } from './ledger-error.js';
export type { Incoming, Stored } from './writing/store.js';
