/** An input that cannot become a document: which one, where in it, what is wrong and what to do. */
export class SourceError extends Error {
  /** `FILE`, `FILE:LINE`, `FILE (byte N)`, `FILE.warc.gz#OFFSET` or an address. */
  readonly where: string;

  constructor(where: string, message: string) {
    super(message);
    this.name = 'SourceError';
    this.where = where;
  }
}

const causes: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOENT: 'no such file or directory',
  ELOOP: 'a link that leads back to itself',
  EISDIR: 'is a directory',
  EMFILE: 'too many open files',
  EIO: 'the disk failed',
  EEXIST: 'exists already; nothing is overwritten',
  ENOTDIR: 'no such file or directory',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only',
};

/** Any error as one that says where; what already does stays as it is. */
export function asSourceError(error: unknown, where: string): SourceError {
  if (error instanceof SourceError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  return new SourceError(where, (code && causes[code]) ?? (error as Error).message);
}
