import { mendAdjectivesAcrossVerbs } from '../across-verbs.js';
import { mendAges } from '../ages.js';
import { mendCapitalModals } from '../capital-modals.js';
import { mendBullets } from '../diplomatic-phrases.js';
import { mendDoubleTitles } from '../double-titles.js';
import { mendElect } from '../elect.js';
import { mendGeneralTitles } from '../general-titles.js';
import { mendHyphenedAttributes } from '../hyphened-attributes.js';
import { mendInvitedGuests } from '../invited-guests.js';
import { mendRolesBeforeSubjects, mendSubjectLists } from '../listed-subjects.js';
import type { Mend } from '../mend.js';
import { mendMonthsBehindPrepositions } from '../months-behind-prepositions.js';
import { mendPluralsWithClauses } from '../plural-verbs.js';
import {
  mendAmounts,
  mendFollowing,
  mendParticlesBeforePhrases,
  mendPhrasesAsObjects,
  mendPhrasesAsParts,
  mendPrepositionsAsMarks,
} from '../prepositions.js';
import { mendStrangeConjunctions } from '../second-subjects.js';
import {
  mendAttributesAsConjuncts,
  mendDividedPlaces,
  mendNamesBehindArticles,
  mendNeighbours,
  mendTitlesAsObjects,
  mendTitlesBesideNames,
  mendWorth,
} from '../side-by-side.js';
import { mendStoppedDoings } from '../stopped-doings.js';
import { mendSubjectsBehindBareDays } from '../subjects-behind-bare-days.js';
import { mendJoinedStates } from '../titles.js';
import { mendTitlesInLists } from '../titles-in-lists.js';
import { mendHandedOver } from '../up-to.js';
import { mendDemandedActs, mendNounsWithObjects, mendVerbsInCompounds } from '../verbs-as-nouns.js';
import { mendVerbsBehindBrackets } from '../verbs-behind-brackets.js';
import { mendDaysBeforeVerbs, mendDaysOfRoles, mendWeekdaySubjects } from '../weekdays.js';

/** Small words and those taken for another part of speech; titles, towns and names that stand side by side. In the order in which they are made. */
export const wordsSideBySide: readonly Mend[] = [
  mendBullets,
  mendHyphenedAttributes,
  mendAges,
  mendPrepositionsAsMarks,
  mendPhrasesAsParts,
  mendPhrasesAsObjects,
  mendAdjectivesAcrossVerbs,
  mendFollowing,
  mendAmounts,
  mendParticlesBeforePhrases,
  mendCapitalModals,
  mendMonthsBehindPrepositions,
  mendStrangeConjunctions,
  mendVerbsInCompounds,
  mendElect,
  mendDemandedActs,
  mendPluralsWithClauses,
  mendSubjectLists,
  mendRolesBeforeSubjects,
  mendJoinedStates,
  mendNounsWithObjects,
  mendSubjectsBehindBareDays,
  mendStoppedDoings,
  mendTitlesInLists,
  mendWeekdaySubjects,
  mendDaysBeforeVerbs,
  mendDaysOfRoles,
  mendDividedPlaces,
  mendTitlesBesideNames,
  mendDoubleTitles,
  mendGeneralTitles,
  mendInvitedGuests,
  mendTitlesAsObjects,
  mendAttributesAsConjuncts,
  mendNamesBehindArticles,
  mendNeighbours,
  mendHandedOver,
  mendWorth,
  mendVerbsBehindBrackets,
];
