import digest from './engine.data.js';

/**
 * Version of the program, and a digest of all that it reads with: code, knowledge and models. The same document read by
 * the same engine is the same reading, ids included.
 */
export const engine = `0.1.0+${digest}`;
