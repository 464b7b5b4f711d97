import { createSHA256 } from 'hash-wasm';

// The browser's own digest is there only on pages served with TLS, and a static host need not have that.
const sha256 = await createSHA256();
const utf8 = new TextEncoder();

/** The id that the command line gives the same text: the beginning of its SHA-256. */
export const documentId = (text: string): string => sha256.init().update(utf8.encode(text)).digest('hex').slice(0, 16);
