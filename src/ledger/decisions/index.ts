export { decidedActors } from './actors.js';
export { type Agreement, agreementOf, type Codings, codingsOf } from './agreement.js';
export { recordDecisions, withId } from './decide.js';
export { Decision, DecisionAction, decisionOf, rowOf, SubjectKind, standingDecisions } from './decision.js';
export { correctablePassageFields, reviewPassages } from './passages.js';
export { correctableFields, decidedReports } from './reports.js';
export { type Subjects, subjectsOf } from './subjects.js';
