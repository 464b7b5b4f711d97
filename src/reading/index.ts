export { engine } from './engine.js';
export { read } from './read.js';
