export { type Doubt, doubtOf, urgencyOf } from './doubt.js';
export { type DoubtfulEvent, doubtsAboutEvent, eventWeight } from './events.js';
export {
  type DoubtfulPosition,
  type DoubtfulStatement,
  doubtsAboutPosition,
  doubtsAboutStatement,
  positionWeight,
  statementWeight,
} from './passages.js';
