import fs from 'node:fs';
import { decodeHtml, decodeText } from './decode.js';
import { filesOf, formOf, type SourceForm } from './files.js';
import { linesOf } from './lines.js';
import { SourceError } from './source-error.js';

/** One document as it lies in its source: decoded, not yet taken apart. */
export interface RawDocument {
  /** File name or `-`, with the line for JSON Lines. */
  readonly origin: string;
  readonly form: 'text' | 'html' | 'json';
  readonly body: string;
}

export interface CollectOptions {
  /** What standard input and files without a known extension hold; `text` by default. */
  readonly input?: SourceForm | null;
  readonly encoding?: string | null;
  /** Largest document, in bytes; 20 MB by default. */
  readonly maxBytes?: number;
  readonly stdin?: AsyncIterable<Buffer>;
}

type Collected = RawDocument | SourceError;

/**
 * The documents behind the arguments of a command: files, directories (all `.txt .html .jsonl` below), globs, and `-`
 * for standard input. What cannot be had comes as a `SourceError` in its place: one bad file costs only itself.
 */
export async function* collect(inputs: readonly string[], options: CollectOptions = {}): AsyncGenerator<Collected> {
  for (const input of inputs) {
    try {
      if (input === '-') yield* fromStream(options.stdin ?? process.stdin, '-', options.input ?? 'text', options);
      else for (const file of await filesOf(input)) yield* fromFile(file, options);
    } catch (error) {
      yield asSourceError(error, input);
    }
  }
}

async function* fromFile(file: string, options: CollectOptions): AsyncGenerator<Collected> {
  try {
    yield* fromStream(fs.createReadStream(file), file, formOf(file) ?? options.input ?? 'text', options);
  } catch (error) {
    yield asSourceError(error, file);
  }
}

async function* fromStream(
  stream: AsyncIterable<Buffer>,
  origin: string,
  form: SourceForm,
  options: CollectOptions,
): AsyncGenerator<Collected> {
  const maxBytes = options.maxBytes ?? 20 * 2 ** 20;
  if (form === 'jsonl') {
    for await (const line of linesOf(stream, maxBytes)) yield* fromLine(line, `${origin}:${line.number}`, options);
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(origin, maxBytes);
    chunks.push(chunk);
  }
  const decode = form === 'html' ? decodeHtml : decodeText;
  yield { origin, form, body: decode(Buffer.concat(chunks), origin, options.encoding) };
}

function* fromLine(line: { bytes: Buffer | null }, where: string, options: CollectOptions): Generator<Collected> {
  if (!line.bytes) {
    yield tooLarge(where, options.maxBytes ?? 20 * 2 ** 20);
    return;
  }
  try {
    const body = decodeText(line.bytes, where, options.encoding);
    if (body.trim()) yield { origin: where, form: 'json', body };
  } catch (error) {
    yield asSourceError(error, where);
  }
}

const tooLarge = (where: string, maxBytes: number): SourceError =>
  new SourceError(
    where,
    `holds more than ${(maxBytes / 2 ** 20).toFixed(0)} MB, the limit for one document (--max-size)`,
  );

const causes: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOENT: 'no such file or directory',
  EISDIR: 'is a directory',
  EMFILE: 'too many open files',
  EIO: 'could not be read from the disk',
};

function asSourceError(error: unknown, where: string): SourceError {
  if (error instanceof SourceError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  return new SourceError(where, (code && causes[code]) ?? (error as Error).message);
}
