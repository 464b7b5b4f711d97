export { engine } from './engine.js';
export { analyseNews, read } from './read.js';
