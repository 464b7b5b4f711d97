import { actorRoutes } from './actors.js';
import { decisionRoutes } from './decisions.js';
import { documentRoutes } from './documents.js';
import { dyadRoutes } from './dyads.js';
import { eventRoutes } from './events.js';
import { instrumentRoutes } from './instruments.js';
import { jobRoutes } from './jobs.js';
import { procedureRoutes } from './procedures.js';
import { reviewRoutes } from './review.js';
import { statementRoutes } from './statements.js';
import { statsRoutes } from './stats.js';

export type { Actor, ActorDossier } from './actors.js';
export type { ActorName, Citation, ClaimOf } from './citation.js';
export type { Decision, NewDecision } from './decisions.js';
export type { DocumentCard, Explanation, Hit, ReadingLinks } from './documents.js';
export type { Dot, DyadDossier, DyadSum } from './dyads.js';
export type {
  Disagreement,
  Event,
  EventFacets,
  EventFilters,
  EventMap,
  EventNetwork,
  EventReport,
  EventSide,
  Month,
  QuadSum,
} from './events.js';
export type { Instrument, InstrumentDossier } from './instruments.js';
export type { Job, JobOutcome, JobProgress, NewJob } from './jobs.js';
export type {
  ProcedureAnswer,
  ProcedureBinding,
  ProcedureLane,
  ProcedureReason,
  ProcedureStatus,
} from './procedures.js';
export type { ReviewItem } from './review.js';
export { type Answer, type Asked, type Asking, type Method, Problem, type Route } from './route.js';
export type { Position, Statement, Target } from './statements.js';
export type { Desk, Stats, Vocabulary } from './stats.js';

/** All that can be asked, by the names under which the client asks it. */
export const routes = {
  ...statsRoutes,
  ...documentRoutes,
  ...eventRoutes,
  ...statementRoutes,
  ...actorRoutes,
  ...dyadRoutes,
  ...instrumentRoutes,
  ...procedureRoutes,
  ...reviewRoutes,
  ...decisionRoutes,
  ...jobRoutes,
};
export type Routes = typeof routes;
