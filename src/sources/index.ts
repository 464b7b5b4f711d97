export { type CollectOptions, collect } from './collect.js';
export { dated, documentOf } from './document-of.js';
export {
  type Fetcher,
  type FetchMemory,
  type FetchOptions,
  type FetchRecord,
  openFetcher,
} from './fetch/index.js';
export { formOf } from './files.js';
export type { RawDocument, SourceMetadata } from './raw-document.js';
export { sizeOf } from './size-of.js';
export { SourceError } from './source-error.js';
export { type SourceForm, sourceForms } from './source-form.js';
export { type WatchOptions, watch } from './watch.js';
