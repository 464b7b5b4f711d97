export * from './amend.js';
export * from './analyse.js';
export * from './analysis.js';
export * from './conllu.js';
export * from './gapped.js';
export * from './one-string.js';
export * from './small-letters.js';
export * from './tree.js';
