import { mendCasesAcrossVerbs, mendPhrasesBeforeTheirVerb } from '../across-verbs.js';
import { mendSubjectsBehindOpeningDays } from '../behind-opening-days.js';
import { mendBetween, mendOwnersBetween, mendPrepositionsOfLast } from '../between.js';
import { mendBlamedDeeds } from '../blamed-deeds.js';
import { mendCallsAsNouns, mendPointsAsNouns } from '../calls-as-nouns.js';
import { mendClaimsBehindTimes, mendWhatIsTakenPartIn } from '../claims-behind-times.js';
import {
  mendAppositionsAsConjuncts,
  mendClashingConjuncts,
  mendConjunctsOfInserted,
  mendConjunctsOfRelatives,
  mendPredicatesAsConjuncts,
  mendSubjectsAsConjuncts,
} from '../clashing-conjuncts.js';
import {
  mendClausesOfWhere,
  mendWhereBehindDays,
  mendWhereBehindPlaces,
  mendWhetherAsSubject,
} from '../clauses-of-where.js';
import { mendCountedVotes } from '../counted-votes.js';
import { mendDemandedLists } from '../demanded-lists.js';
import { mendDividedLists, mendMembersAsConjuncts, mendNamesBehindCallings } from '../divided-lists.js';
import { mendAdjectivesAsSubjects, mendEarlierSubjects } from '../earlier-subjects.js';
import { mendPastsBehindInfinitives, mendPresentsBehindPerfects, mendVerbsBeforeParticiples } from '../finite-verbs.js';
import { mendClausesBehindAnd, mendFirstPredicates } from '../first-predicates.js';
import { mendHarmBehindClauses } from '../harm-behind-clauses.js';
import { mendJoinedAbsolutes } from '../joined-absolutes.js';
import {
  mendBareFormsAsConjuncts,
  mendBareFormsBehindGerunds,
  mendConjunctsByPreposition,
  mendDemandsBehindClaims,
  mendGerundsBesideParticiples,
  mendGerundsByPreposition,
  mendPastsBehindGerunds,
  mendPastsBehindPerfects,
} from '../level-conjuncts.js';
import { mendJoinedSubjects } from '../listed-subjects.js';
import type { Mend } from '../mend.js';
import { mendFoesOfAllies, mendOpeningPhrases, mendPhrasesBehindObjects } from '../misplaced-phrases.js';
import { mendNamesWithStates, mendUnitedBefore } from '../names-with-states.js';
import { mendListsOfWe, mendOfficesBehindLists } from '../offices-behind-lists.js';
import { mendOutsidePlaces } from '../outside-places.js';
import { mendPeopleByState } from '../people-by-state.js';
import { mendQuestionsAsObjects, mendQuestionsBehindTimes, mendWhatOneIsTold } from '../questions-as-objects.js';
import { mendRelativesBehindIncluding } from '../relatives-behind-including.js';
import { mendRowsWithoutAnd } from '../rows-without-and.js';
import { mendSecondPassives } from '../second-passives.js';
import { mendObjectsOfParticiples, mendPhrasesOfSubjects, mendSecondSubjects } from '../second-subjects.js';
import { mendConjunctsAcrossVerbs } from '../side-by-side.js';
import { mendSpeakersWithClauses } from '../speakers-with-clauses.js';
import {
  mendPastsBehindRelatives,
  mendPredicatesBehindSayings,
  mendSubjectsBeforeRelatives,
  mendSubjectsBehindAnd,
  mendSubjectsBehindDays,
  mendSubjectsOfPerfects,
} from '../subjects-behind-and.js';
import { mendSubjectsInBrackets, mendThoseAsked } from '../subjects-in-brackets.js';
import {
  mendAdjectivesBehindPronouns,
  mendDeedsToSubjects,
  mendMainClausesBehindAsides,
  mendSubjectsWithAsides,
} from '../subjects-with-asides.js';
import { mendMonthsOfNouns, mendStepByStep, mendVotersAcrossVerbs } from '../verbs-of-relatives.js';

/** Lists, and what is joined to what. In the order in which they are made. */
export const listsAndConjuncts: readonly Mend[] = [
  mendJoinedSubjects,
  mendBetween,
  mendOwnersBetween,
  mendPrepositionsOfLast,
  mendNamesWithStates,
  mendUnitedBefore,
  mendRowsWithoutAnd,
  mendDividedLists,
  mendListsOfWe,
  mendOfficesBehindLists,
  mendMembersAsConjuncts,
  mendNamesBehindCallings,
  mendObjectsOfParticiples,
  mendCasesAcrossVerbs,
  mendPhrasesBeforeTheirVerb,
  mendPhrasesOfSubjects,
  mendSecondSubjects,
  mendSubjectsInBrackets,
  mendThoseAsked,
  mendConjunctsAcrossVerbs,
  mendOpeningPhrases,
  mendPhrasesBehindObjects,
  mendFoesOfAllies,
  mendPeopleByState,
  mendWhatIsTakenPartIn,
  mendClaimsBehindTimes,
  mendQuestionsAsObjects,
  mendQuestionsBehindTimes,
  mendWhatOneIsTold,
  mendJoinedAbsolutes,
  mendVotersAcrossVerbs,
  mendCountedVotes,
  mendStepByStep,
  mendMonthsOfNouns,
  mendClashingConjuncts,
  mendBareFormsAsConjuncts,
  mendBareFormsBehindGerunds,
  mendPastsBehindGerunds,
  mendPastsBehindInfinitives,
  mendPresentsBehindPerfects,
  mendVerbsBeforeParticiples,
  mendPastsBehindPerfects,
  mendConjunctsByPreposition,
  mendGerundsByPreposition,
  mendGerundsBesideParticiples,
  mendDemandsBehindClaims,
  mendBlamedDeeds,
  mendCallsAsNouns,
  mendPointsAsNouns,
  mendClausesOfWhere,
  mendWhereBehindPlaces,
  mendWhereBehindDays,
  mendWhetherAsSubject,
  mendFirstPredicates,
  mendClausesBehindAnd,
  mendDemandedLists,
  mendConjunctsOfInserted,
  mendConjunctsOfRelatives,
  (_words, annotation) => mendSubjectsAsConjuncts(annotation),
  mendAppositionsAsConjuncts,
  (_words, annotation) => mendPredicatesAsConjuncts(annotation),
  mendSpeakersWithClauses,
  mendHarmBehindClauses,
  mendSecondPassives,
  mendOutsidePlaces,
  mendRelativesBehindIncluding,
  mendEarlierSubjects,
  mendAdjectivesAsSubjects,
  mendSubjectsBehindAnd,
  mendSubjectsBehindDays,
  mendSubjectsBehindOpeningDays,
  mendSubjectsWithAsides,
  mendMainClausesBehindAsides,
  mendDeedsToSubjects,
  mendAdjectivesBehindPronouns,
  mendSubjectsOfPerfects,
  mendSubjectsBeforeRelatives,
  mendPredicatesBehindSayings,
  mendPastsBehindRelatives,
];
