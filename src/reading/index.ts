export { engine } from './engine.js';
export { modesOf } from './events/index.js';
export {
  type Explained,
  explainedEvents,
  explainedPositions,
  explainedStatements,
  partsOf,
  sentencesBehind,
} from './explanation.js';
export { analyseNews, read } from './read.js';
