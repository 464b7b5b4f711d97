import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import zlib from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

/** Below this many bytes it is not worth it. */
const least = 1024;
const worthIt = /^(text\/(?!event-stream)|application\/(json|problem\+json|javascript|x-ndjson|xml)|image\/svg)/;

/** Packs answers that are words, as the client takes them: Brotli rather than gzip. */
export const compress: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers, body } = c.res;
  const length = headers.get('content-length');
  if (!body || c.req.method === 'HEAD' || headers.has('content-encoding')) return;
  if (!worthIt.test(headers.get('content-type') ?? '')) return;
  headers.append('vary', 'Accept-Encoding');
  if (length !== null && Number(length) < least) return;
  const accepted = acceptedEncodings(c.req.header('accept-encoding') ?? '');
  const encoding = accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : null;
  if (!encoding) return;
  const packer =
    encoding === 'br'
      ? zlib.createBrotliCompress({ params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })
      : zlib.createGzip({ level: 6 });
  const source = Readable.fromWeb(body as ReadableStream);
  source.on('error', (error) => packer.destroy(error));
  packer.on('close', () => source.destroy());
  const packed = new Response(Readable.toWeb(source.pipe(packer)) as ConstructorParameters<typeof Response>[0], c.res);
  packed.headers.set('content-encoding', encoding);
  packed.headers.delete('content-length');
  // else the headers of the answer before, its length among them, are put over these
  c.res = undefined;
  c.res = packed;
};

/** Encodings that a client takes, without those that it refuses with `q=0`. */
function acceptedEncodings(header: string): Set<string> {
  const offers = header.split(',').map((offer) =>
    offer
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  return new Set(
    offers.filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? '')).map(([encoding]) => encoding ?? ''),
  );
}
