export { formOfType, isFeed, readContentType } from './content-type.js';
export { FetchError } from './fetch-error.js';
export { type Fetched, type Fetcher, openFetcher } from './fetcher.js';
export type { FetchMemory, FetchRecord } from './memory.js';
export type { FetchOptions } from './options.js';
