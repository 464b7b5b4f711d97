export { analyse } from './language/index.js';
export { type DocumentInput, read } from './reading/index.js';
export * from './record/index.js';
