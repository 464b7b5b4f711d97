export * from './calendar.js';
export * from './edtf.js';
export * from './issue-words.js';
export * from './plover.js';
export * from './reading.js';
export * from './span.js';
