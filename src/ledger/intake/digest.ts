import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** SHA-256 in hexadecimal of the UTF-8 bytes of a text; of its JSON form where lone surrogates have no UTF-8. */
export const digest = (text: string): string =>
  createHash('sha256')
    .update(text.isWellFormed() ? text : JSON.stringify(text), 'utf8')
    .digest('hex');

/** The id of a document: the first 16 digits of its text's SHA-256. */
export const documentIdOf = (text: string): string => digest(text).slice(0, 16);

/** Packs anything that JSON can say, lone surrogates included, into few bytes. */
export const pack = (value: unknown): Buffer =>
  deflateRawSync(Buffer.from(JSON.stringify(value), 'utf8'), { level: 6 });

/** The inverse of {@link pack}. */
export const unpack = (bytes: Uint8Array | ArrayBuffer): unknown =>
  JSON.parse(inflateRawSync(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes).toString('utf8'));

/** A text that every database stores: without lone surrogates and NUL. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');
