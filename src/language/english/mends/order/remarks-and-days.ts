import { mendClausesBehindMeasures, mendMeasuresBeforeAfter } from '../measures-before-after.js';
import type { Mend } from '../mend.js';
import { mendRelativeTags, mendRemarksBeforeVerbs } from '../predicates.js';
import { mendSpeakersBehind, mendSubjectsBehindDashes } from '../speech.js';
import { mendRolesBehindSpeakers, mendVocativeRoots, mendVocatives, mendVocativesBesideRoles } from '../vocatives.js';
import {
  mendClausesBehindWeekdays,
  mendClearDays,
  mendPhrasesBehindWeekdays,
  mendWeekdaysBehindSubjects,
} from '../weekdays.js';

/** What is set into or beside a clause: remarks, people called by name, speakers behind dashes, days of the week. In the order in which they are made. */
export const remarksAndDays: readonly Mend[] = [
  mendRelativeTags,
  mendMeasuresBeforeAfter,
  mendClausesBehindMeasures,
  mendRemarksBeforeVerbs,
  mendVocativeRoots,
  mendVocatives,
  mendVocativesBesideRoles,
  mendRolesBehindSpeakers,
  mendSubjectsBehindDashes,
  mendSpeakersBehind,
  mendPhrasesBehindWeekdays,
  mendClausesBehindWeekdays,
  mendClearDays,
  mendWeekdaysBehindSubjects,
];
