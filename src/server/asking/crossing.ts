import { LedgerError, NameError, QueryError } from '../../ledger/index.js';

/** An error as it goes from thread to thread, where its class would be lost. */
export interface CrossingError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly where?: string;
  readonly sought?: string;
  readonly candidates?: NameError['candidates'];
  readonly isAmbiguous?: boolean;
}

export type Crossing = { readonly answer: unknown } | { readonly failed: CrossingError };

/** Packs an error up. */
export function packed(error: unknown): CrossingError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  if (error instanceof LedgerError) return { name, message, where: error.where };
  if (error instanceof NameError)
    return {
      name,
      message,
      sought: error.sought,
      candidates: error.candidates.map(({ id, name }) => ({ id, name })),
      isAmbiguous: error.isAmbiguous,
    };
  return { name, message, stack };
}

/** The inverse of {@link packed}. */
export function unpacked(error: CrossingError): Error {
  const { name, message, stack, where = '', sought = '', candidates = [], isAmbiguous = false } = error;
  if (name === 'LedgerError') return new LedgerError(where, message);
  if (name === 'NameError') return new NameError(sought, message, candidates, isAmbiguous);
  if (name === 'QueryError') return new QueryError(message);
  return Object.assign(new Error(message), { name, stack });
}
