import { createHash } from 'node:crypto';

/** An id for a document that brings none: the beginning of the SHA-256 of its text, so the same words have the same id. */
export const documentId = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
