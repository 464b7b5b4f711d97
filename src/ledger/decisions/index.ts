export { decidedActors } from './actors.js';
export { type Agreement, agreementOf, type Codings, codingsOf } from './agreement.js';
export { recordDecisions, withId } from './decide.js';
export { Decision, DecisionAction, decisionOf, rowOf, SubjectKind, standingDecisions } from './decision.js';
export { draftDecisions, type Signed, type Wanted } from './draft.js';
export { reviewPassages } from './passages.js';
export { decidedReports } from './reports.js';
export { type Subjects, subjectsOf } from './subjects.js';
