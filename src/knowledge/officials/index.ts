export { bodyOf } from './bodies.js';
export { isSpelt, officialById, officialsNamed } from './roll.js';
export type { Official, Term } from './term.js';
export { termAt } from './term.js';
