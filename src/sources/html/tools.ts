import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * The packages that take web pages apart, loaded with the first page: they take a tenth of a second that the reader of
 * a plain text need not wait for.
 */
export const tools = {
  get readability() {
    return load('@mozilla/readability') as typeof import('@mozilla/readability');
  },
  get linkedom() {
    return load('linkedom') as typeof import('linkedom');
  },
  get htmlparser() {
    return load('htmlparser2') as typeof import('htmlparser2');
  },
};
