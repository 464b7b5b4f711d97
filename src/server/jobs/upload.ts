import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { z } from 'zod';
import { Refusal } from '../problems.js';

/** Files that were sent, in a folder of their own. */
export interface Upload {
  readonly folder: string;
  /** Where each lies, and the name that it was sent with. */
  readonly files: readonly { readonly at: string; readonly name: string }[];
  readonly published: string | null;
  /** Takes the folder away. */
  readonly clear: () => Promise<void>;
}

export interface UploadLimits {
  /** Of all files together, in bytes. */
  readonly maxBytes: number;
  readonly mostFiles: number;
}

const Published = z.iso.date();

/**
 * Takes in a `multipart/form-data` body as it comes: `files`, and `published` for those that bring no date. Only a known
 * extension of a file's name says where it is put; the name is never a path.
 *
 * @throws Refusal for a body that is too large, or is no form with files
 */
export async function takeUpload(request: Request, limits: UploadLimits): Promise<Upload> {
  if (!request.body) throw new Refusal(400, 'the form holds no files; send them as `files`');
  if (Number(request.headers.get('content-length') ?? 0) > limits.maxBytes) throw tooLarge(limits);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'dragoman-upload-'));
  const clear = (): Promise<void> => fs.rm(folder, { recursive: true, force: true });
  try {
    const { files, published } = await store(request, folder, limits);
    if (!files.length) throw new Refusal(400, 'the form holds no files; send them as `files`');
    return { folder, files, published, clear };
  } catch (error) {
    await clear();
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, `the form could not be read: ${(error as Error).message}`);
  }
}

async function store(
  request: Request,
  folder: string,
  { maxBytes, mostFiles }: UploadLimits,
): Promise<Pick<Upload, 'files' | 'published'>> {
  const files: { at: string; name: string }[] = [];
  const writing: Promise<void>[] = [];
  const open = new Set<Readable>();
  let published: string | null = null;
  const form = new Busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' } as BusboyHeaders,
    limits: { files: mostFiles, fields: 10, fieldSize: 1000, fieldNameSize: 100, parts: mostFiles + 10 },
  });
  const fail = (error: Error): void => {
    form.destroy(error);
  };
  form.on('file', (field, stream, filename) => {
    if (field !== 'files') {
      stream.resume();
      return fail(new Refusal(400, `“${field.slice(0, 50)}” is no part of the form; send files as \`files\``));
    }
    const at = path.join(folder, `${files.length}${extensionOf(filename ?? '')}`);
    files.push({ at, name: nameOf(filename ?? '') });
    open.add(stream);
    stream.once('close', () => open.delete(stream));
    const written = pipeline(stream, createWriteStream(at, { mode: 0o600, flags: 'wx' }));
    written.catch(fail);
    writing.push(written);
  });
  form.on('field', (field, value) => {
    if (field !== 'published') return fail(new Refusal(400, `“${field.slice(0, 50)}” is no part of the form`));
    const date = value === '' ? null : Published.safeParse(value);
    if (date && !date.success) return fail(new Refusal(400, 'published is no day; give YYYY-MM-DD'));
    published = date?.data ?? null;
  });
  form.on('filesLimit', () => fail(new Refusal(413, `at most ${mostFiles} files are taken at once`)));
  form.on('partsLimit', () => fail(new Refusal(413, 'the form has too many parts')));
  let size = 0;
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge({ maxBytes });
      yield chunk;
    }
  }
  try {
    await pipeline(Readable.fromWeb(request.body as never), counted, form);
    await Promise.all(writing);
  } catch (error) {
    // a form that is given up leaves its files waiting for more
    for (const stream of open) stream.destroy();
    await Promise.allSettled(writing);
    throw error;
  }
  return { files, published };
}

const tooLarge = ({ maxBytes }: Pick<UploadLimits, 'maxBytes'>): Refusal =>
  new Refusal(413, `the files hold more than ${Math.floor(maxBytes / 2 ** 20)} MB together; send fewer`);

/** The extensions of a file by which it is told what it holds, and no other part of its name. */
const extensionOf = (name: string): string => /(?:\.[a-z]{2,6})?(?:\.gz)?$/i.exec(name)?.[0].toLowerCase() ?? '';

/** A file's name as a person may be shown it. */
function nameOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // biome-ignore format: control characters, and those that turn the direction of writing
  const plain = last.toWellFormed().replace(/[\p{Cc}\p{Cf}]/gu, '').trim().slice(-200);
  return plain === '' || plain === '.' || plain === '..' ? 'unnamed' : plain;
}
