export { analyse } from './language/index.js';
export { engine, read } from './reading/index.js';
export * from './record/index.js';
