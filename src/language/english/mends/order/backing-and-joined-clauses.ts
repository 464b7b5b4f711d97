import { mendAbstentions, mendCountedNames, mendDashedNames } from '../abstentions.js';
import { mendAccompaniments } from '../accompaniments.js';
import { mendVerbsBehindLists, mendWhatListsAre, mendWhatMembersAre } from '../added-names.js';
import { mendBackBehindModals, mendBackBetweenNouns } from '../back-as-verb.js';
import {
  mendBack,
  mendBackBehindRelatives,
  mendBackingVerbs,
  mendHelpedActs,
  mendNounsWithSubjects,
  mendPlacesBehindBack,
} from '../backing-verbs.js';
import { mendDeedsBesideClauses } from '../beside-with.js';
import {
  mendDescribedSubjects,
  mendListsBehindOf,
  mendSubjectsBehindMarks,
  mendSubjectsOfFirstVerbs,
} from '../far-subjects.js';
import {
  mendClausesBehindTimes,
  mendClausesJoinedToInfinitives,
  mendPastsBehindAnswers,
  mendPastsJoinedToParticiples,
  mendSpeechJoinedToReports,
  mendVerbsBehindAsides,
} from '../finite-conjuncts.js';
import { mendRootNouns } from '../headless-subjects.js';
import {
  mendBothAsked,
  mendConditionsOfShould,
  mendHelpedDoers,
  mendInfinitivesBehindDays,
  mendInvertedConditions,
  mendPlannedInfinitives,
  mendWhatOneWritesFor,
} from '../infinitives.js';
import { mendJoinedWithRelatives } from '../joined-with-relatives.js';
import { mendRelativesOfLetters } from '../letters.js';
import { mendListsAfterPrepositions } from '../lists-after.js';
import type { Mend } from '../mend.js';
import {
  mendAppositionsOfNames,
  mendClausesJoinedToObjects,
  mendSubjectsBeforeClosingSpeech,
  mendSubjectsBehindTheirVerbs,
  mendSubjectsOfJoinedClauses,
  mendThoseAsked,
} from '../new-subjects.js';
import { mendThatBeforeNumberedTexts } from '../numbered-texts.js';
import { mendObjectsBehindPhrases } from '../objects-behind-phrases.js';
import { mendCountedStates, mendReportsOfNames } from '../plural-verbs.js';
import { mendPairsBehindOpenings } from '../rows.js';
import { mendPastsBehindDecisions, mendWhatIsLeft, mendWhatIsNotified, mendWhatTextsDo } from '../text-participles.js';
import { mendVotersBehindRelatives } from '../voters.js';
import { mendWhatTextsAreAbout, mendWhatTextsSay } from '../what-texts-say.js';

/** Counted states, verbs of backing and helping, clauses joined with a subject of their own. In the order in which they are made. */
export const backingAndJoinedClauses: readonly Mend[] = [
  mendCountedStates,
  mendReportsOfNames,
  mendBackingVerbs,
  mendBack,
  mendBackBehindRelatives,
  mendBackBehindModals,
  mendBackBetweenNouns,
  mendPlacesBehindBack,
  mendNounsWithSubjects,
  mendHelpedActs,
  mendHelpedDoers,
  mendPlannedInfinitives,
  mendInfinitivesBehindDays,
  mendBothAsked,
  mendInvertedConditions,
  mendConditionsOfShould,
  mendRelativesOfLetters,
  mendListsAfterPrepositions,
  mendThatBeforeNumberedTexts,
  mendDeedsBesideClauses,
  mendObjectsBehindPhrases,
  mendWhatTextsDo,
  mendPastsBehindDecisions,
  mendWhatIsNotified,
  mendWhatIsLeft,
  mendAccompaniments,
  mendVotersBehindRelatives,
  mendAbstentions,
  mendCountedNames,
  mendDashedNames,
  mendPairsBehindOpenings,
  mendSubjectsOfJoinedClauses,
  mendSubjectsOfFirstVerbs,
  mendListsBehindOf,
  mendVerbsBehindLists,
  mendWhatListsAre,
  mendWhatMembersAre,
  // once more, of lists that have just been told what they are
  mendRootNouns,
  mendDescribedSubjects,
  mendSubjectsBehindMarks,
  mendThoseAsked,
  mendSubjectsBehindTheirVerbs,
  mendSubjectsBeforeClosingSpeech,
  mendClausesJoinedToObjects,
  mendAppositionsOfNames,
  mendWhatTextsSay,
  mendWhatTextsAreAbout,
  mendJoinedWithRelatives,
  mendClausesBehindTimes,
  mendPastsBehindAnswers,
  mendVerbsBehindAsides,
  mendClausesJoinedToInfinitives,
  mendPastsJoinedToParticiples,
  mendSpeechJoinedToReports,
  mendWhatOneWritesFor,
];
