export { answerOn, type ProcedureAnswer } from './answer.js';
export { askedMoment, isDay, isMoment, type Moment, momentOf } from './calendar.js';
export { type Checked, checkProcedure, type Fault } from './check.js';
export type { Happening, Reason } from './course.js';
export { leftInWords } from './duration.js';
export { evaluate } from './evaluate.js';
export { type Difference, runExamples, runVotes } from './examples.js';
export { documentedFacts, type Evidence, type Fact } from './fact.js';
export { knownProcedure, knownProcedures } from './known.js';
export type { Lane, LaneClock, LaneStanding } from './lanes.js';
export { type Named, proceduresNamed } from './named.js';
export { instrumentName, nameOf, namesOf } from './names.js';
export { readingsNamed, readingsOf } from './readings.js';
export { votingRule, votingRules } from './rules.js';
export {
  type Act,
  applies,
  type Premise,
  type Procedure,
  type Reading,
  type Standing,
  type VotingRule,
} from './schema.js';
export type {
  Coming,
  MatterStatus,
  PassedStage,
  Possible,
  RefusedAct,
  RunningStage,
  Status,
  VoteStatus,
} from './status.js';
export { type Tally, tally } from './vote.js';
