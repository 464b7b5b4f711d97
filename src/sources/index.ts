export { type CollectOptions, collect, type RawDocument } from './collect.js';
export { documentOf } from './document-of.js';
export { formOf, type SourceForm } from './files.js';
export { SourceError } from './source-error.js';
