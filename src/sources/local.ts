import fs from 'node:fs';
import { untilAbort } from './abort.js';
import { decodeHtml, decodeJson, decodeText } from './decode.js';
import { documentsOfFeed } from './feed-documents.js';
import type { Keep } from './feeds/index.js';
import { formOf, isPacked } from './files.js';
import { gather, tooLarge } from './gather.js';
import { type Line, linesOf } from './lines.js';
import { mailDocument } from './mail.js';
import type { RawDocument } from './raw-document.js';
import type { Run } from './run.js';
import { asSourceError, SourceError } from './source-error.js';
import type { SourceForm } from './source-form.js';
import { unpack, unpackIfPacked } from './unpack.js';
import { pagesOf } from './warc/index.js';

type Step = RawDocument | SourceError | Keep;

/** The documents that a file holds. */
export async function* documentsOfFile(file: string, run: Run): AsyncGenerator<Step> {
  const form = formOf(file) ?? run.input ?? 'text';
  try {
    const start = form === 'warc' ? run.startAt(file) : 0;
    const stream = bytesOf(file, start);
    if (form === 'warc') yield* pagesOf(untilAbort(stream, run.signal), file, { ...run, start });
    else yield* documentsOfStream(isPacked(file) ? unpack(stream, 'gzip', file) : stream, file, form, run);
  } catch (error) {
    run.signal?.throwIfAborted();
    yield asSourceError(error, file);
  }
}

/** The bytes of a file, which is opened with the first of them: a stream that fails before it is read would end us. */
async function* bytesOf(file: string, start: number): AsyncGenerator<Buffer> {
  // a pipe has no places: it is read from where it is
  yield* fs.createReadStream(file, start > 0 ? { start } : {}) as AsyncIterable<Buffer>;
}

/** The documents that come by standard input, packed or not. */
export async function* documentsOfInput(stream: AsyncIterable<Buffer>, run: Run): AsyncGenerator<Step> {
  const form = run.input ?? 'text';
  yield* documentsOfStream(form === 'warc' ? stream : unpackIfPacked(stream, '-'), '-', form, run);
}

/** The documents that a stream holds. */
export async function* documentsOfStream(
  bytes: AsyncIterable<Buffer>,
  origin: string,
  form: SourceForm,
  run: Run,
): AsyncGenerator<Step> {
  const stream = untilAbort(bytes, run.signal);
  const { maxBytes, encoding } = run;
  switch (form) {
    case 'warc':
      return yield* pagesOf(stream, origin, run);
    case 'jsonl':
      return yield* fromLines(linesOf(stream, maxBytes), origin, run);
    case 'mail':
      return yield await mailDocument(await gather(stream, origin, maxBytes), origin);
    case 'json':
      return yield* documentsOfJson(decodeJson(await gather(stream, origin, maxBytes), origin, encoding), origin, run);
    case 'feed':
      return yield* documentsOfFeed(decodeHtml(await gather(stream, origin, maxBytes), origin, encoding), origin, run);
    case 'html':
      return yield { origin, form, body: decodeHtml(await gather(stream, origin, maxBytes), origin, encoding) };
    case 'text':
      return yield { origin, form, body: decodeText(await gather(stream, origin, maxBytes), origin, encoding) };
  }
}

/** A file of lines that holds nothing is told like any other that does. */
async function* fromLines(lines: AsyncIterable<Line>, origin: string, run: Run): AsyncGenerator<Step> {
  let isEmpty = true;
  for await (const line of lines)
    for (const item of fromLine(line, `${origin}:${line.number}`, run)) {
      isEmpty = false;
      yield item;
    }
  if (isEmpty) throw new SourceError(origin, 'holds no document');
}

function* fromLine(line: { bytes: Buffer | null }, where: string, run: Run): Generator<RawDocument | SourceError> {
  if (!line.bytes) {
    yield tooLarge(where, run.maxBytes);
    return;
  }
  try {
    const body = decodeJson(line.bytes, where, run.encoding);
    if (body.trim()) yield { origin: where, form: 'json', body };
  } catch (error) {
    yield asSourceError(error, where);
  }
}

/** A JSON file: a feed, a list of documents, or a document as a line of JSON Lines holds it. */
async function* documentsOfJson(text: string, origin: string, run: Run): AsyncGenerator<Step> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SourceError(origin, `is not JSON: ${(error as Error).message}`);
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'string' && version.includes('jsonfeed.org')) return yield* documentsOfFeed(text, origin, run);
  if (!Array.isArray(value)) return yield { origin, form: 'json', body: text };
  if (!value.length) throw new SourceError(origin, 'holds no document');
  for (const [i, one] of value.entries()) yield ofList(one, `${origin}#${i + 1}`);
}

/** An entry of a JSON list. What was parsed may nest deeper than can be written down again. */
function ofList(entry: unknown, origin: string): RawDocument | SourceError {
  try {
    return { origin, form: 'json', body: JSON.stringify(entry) };
  } catch {
    return new SourceError(origin, 'is no document: it nests too deeply');
  }
}
