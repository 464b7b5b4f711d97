export { type Failure, failureOf } from './failure.js';
export { onThreads, type Work } from './on-threads.js';
