import { gather, tooLarge } from '../gather.js';
import { SourceError } from '../source-error.js';
import { packingOf, unpack } from '../unpack.js';

/** The part of a response that we use. */
export interface Answer {
  readonly status: number;
  header(name: string): string | null;
  readonly body: AsyncIterable<Uint8Array> & { destroy(error?: Error): unknown };
}

/** The body of an answer, unpacked; throws a `SourceError` where it holds more than `maxBytes`, packed or unpacked. */
export async function readBody(answer: Answer, where: string, maxBytes: number): Promise<Buffer> {
  if (Number(answer.header('content-length')) > maxBytes) throw tooLarge(where, maxBytes);
  const codings = (answer.header('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding && coding !== 'identity');
  if (codings.length > 2) throw new SourceError(where, `is packed ${codings.length} times over`);
  let stream: AsyncIterable<Uint8Array> = answer.body;
  for (const coding of codings.reverse()) {
    const packing = packingOf(coding);
    if (!packing) throw new SourceError(where, `is packed in a way that cannot be read: ${coding}`);
    stream = unpack(stream, packing, where);
  }
  return gather(stream, where, maxBytes);
}

/** Milliseconds that a Retry-After header (seconds, or a date) asks us to wait; null where there is none. */
export function retryAfter(header: string | null, now: number): number | null {
  if (!header) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
