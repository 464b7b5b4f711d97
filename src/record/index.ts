export * from './plover.js';
export * from './reading.js';
export * from './span.js';
