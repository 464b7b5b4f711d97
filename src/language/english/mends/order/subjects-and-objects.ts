import {
  mendInfinitivesOfAppeals,
  mendInfinitivesOfCalls,
  mendSubjectsOfCalls,
  mendThoseAppealedTo,
} from '../appeals.js';
import {
  mendInfinitivesAfterClauses,
  mendInfinitivesBehindAsked,
  mendInfinitivesBehindParticiples,
  mendInfinitivesInsideClauses,
  mendInfinitivesOfConcerned,
  mendInfinitivesOfReceivers,
  mendRareVerbsOfCalls,
  mendRelativesBehindAsked,
  mendRelativesOfBidden,
} from '../bidden.js';
import { mendCompacts } from '../compacts.js';
import { mendCountedSubjects } from '../counted-subjects.js';
import { mendFightingAsSubject } from '../fighting-as-subject.js';
import {
  mendClausesBeforeQuoted,
  mendDescriptionsBeforeQuoted,
  mendFrontedPhrases,
  mendSubjectsBehindFrontedClauses,
  mendSubjectsBehindFrontedPhrases,
} from '../fronted-clauses.js';
import { mendFrontedMeetings } from '../fronted-meetings.js';
import { mendSubjectsWithCase } from '../headless-subjects.js';
import { mendHomeBehindVerbs } from '../home-behind-verbs.js';
import type { Mend } from '../mend.js';
import {
  mendBareThingsGiven,
  mendCallsOn,
  mendClausesOfTold,
  mendObjectsBehind,
  mendObjectsBehindParticles,
  mendReceiversAsSubjects,
  mendSummariesAsSubjects,
  mendThingsGiven,
  mendUnwelcome,
  mendWeekdayObjects,
} from '../objects.js';
import { mendObjectsJoinedToSubjects } from '../objects-joined-to-subjects.js';
import {
  mendPastsOfSubjects,
  mendSubjectsBeforeGerunds,
  mendSubjectsOfObjects,
  mendVerbsBeforeConjuncts,
} from '../subjects-across-verbs.js';
import { mendSubjectsBehindTowns } from '../subjects-behind-towns.js';
import {
  mendClausesOfTime,
  mendJoinedSubjectsOfTime,
  mendSubjectsAroundTimes,
  mendSubjectsBeforeCommas,
  mendSubjectsOfParticiples,
} from '../subjects-in-time-clauses.js';
import { mendBackingVoiced, mendSubjectsOverObjects } from '../subjects-over-objects.js';
import { mendTermsGiven } from '../terms.js';
import { mendAtLeast, mendUpTo } from '../up-to.js';
import { mendOutcomes, mendVerdicts } from '../verdicts.js';

/** Subjects that carry a case or belong to a participle; objects, receivers and infinitives behind them. In the order in which they are made. */
export const subjectsAndObjects: readonly Mend[] = [
  mendCompacts,
  mendFrontedMeetings,
  mendFrontedPhrases,
  mendSubjectsBehindFrontedClauses,
  mendClausesBeforeQuoted,
  mendDescriptionsBeforeQuoted,
  mendSubjectsBehindFrontedPhrases,
  mendSubjectsWithCase,
  mendSubjectsBehindTowns,
  mendSubjectsOverObjects,
  mendSubjectsOfObjects,
  mendSubjectsBeforeGerunds,
  mendPastsOfSubjects,
  mendVerbsBeforeConjuncts,
  mendBackingVoiced,
  mendSubjectsOfParticiples,
  mendCountedSubjects,
  mendFightingAsSubject,
  mendClausesOfTime,
  mendJoinedSubjectsOfTime,
  mendSubjectsBeforeCommas,
  mendUpTo,
  mendAtLeast,
  mendVerdicts,
  mendWeekdayObjects,
  mendThingsGiven,
  mendBareThingsGiven,
  mendUnwelcome,
  mendObjectsBehind,
  mendHomeBehindVerbs,
  mendObjectsBehindParticles,
  mendOutcomes,
  mendInfinitivesInsideClauses,
  mendSummariesAsSubjects,
  mendRelativesBehindAsked,
  mendRelativesOfBidden,
  mendInfinitivesAfterClauses,
  mendInfinitivesOfReceivers,
  mendInfinitivesOfConcerned,
  mendClausesOfTold,
  mendInfinitivesBehindAsked,
  mendInfinitivesBehindParticiples,
  mendReceiversAsSubjects,
  mendCallsOn,
  mendRareVerbsOfCalls,
  mendInfinitivesOfAppeals,
  mendInfinitivesOfCalls,
  mendThoseAppealedTo,
  mendSubjectsOfCalls,
  mendObjectsJoinedToSubjects,
  mendTermsGiven,
  mendSubjectsAroundTimes,
];
