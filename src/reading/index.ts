export { type DocumentInput, read } from './read.js';
