import { mendActivesBehindRelatives } from '../actives-behind-relatives.js';
import {
  mendConjunctsInRelatives,
  mendDeniedCharges,
  mendInfinitivesAfterRelatives,
  mendRelativesOfSaying,
  mendVerbsAfterRelatives,
} from '../after-relatives.js';
import {
  mendBareRelatives,
  mendRelativesWithoutPronouns,
  mendRelativesWithPronouns,
  mendSomeOfWhom,
} from '../bare-relatives.js';
import { mendClausesBehindBareRelatives, mendVerbsInsideRelatives } from '../behind-bare-relatives.js';
import { mendBothOfPairs } from '../both-of-pairs.js';
import {
  mendClaimsBehindAsides,
  mendQuestionsBeforeAsides,
  mendRelativesJoinedToNouns,
  mendSubjectsBeforeAsides,
} from '../claims-behind-asides.js';
import { mendRelativesBehindColons, mendThatClausesOfVerbs } from '../clauses-hung-astray.js';
import { mendConditionsBehindThreats } from '../conditions-behind-threats.js';
import {
  mendClausesBehindQuotations,
  mendObjectsAcrossVerbs,
  mendOwnersOfGerunds,
  mendSubjectsBehindMarks,
} from '../crossing-arcs.js';
import { mendNamesBehindDates, mendParticiplesWithSubjects, mendSubjectsBehindOrdinals } from '../dates.js';
import { mendThoughtsBehindWhich } from '../hearers.js';
import { mendInfinitivesOfPacts } from '../infinitives-of-pacts.js';
import { mendChargedInRelatives, mendJudgedAcrossRelatives } from '../judged-across-relatives.js';
import type { Mend } from '../mend.js';
import { mendNamesBehindWho } from '../names-behind-who.js';
import { mendModalsAsClauses, mendRootsWithMarks } from '../predicates.js';
import {
  mendConjunctsOfNames,
  mendDemandsAsNouns,
  mendDoersBesideNouns,
  mendSecondJudges,
  mendSubjectsBehindWhich,
  mendWantedDeeds,
  mendWhichBeforeClaims,
  mendWhichBesideSubjects,
} from '../relative-gaps.js';
import {
  mendClausesOfSpeakers,
  mendClausesOfTimes,
  mendReducedRelatives,
  mendRelativesOfMeasures,
  mendRelativesOfPeople,
  mendSecondRelatives,
} from '../relatives.js';
import { mendRowsBehindTitles, mendRowsOfNames, mendRowsOfStates, mendRowsOfTitled } from '../rows.js';
import { mendBareNamesInRows, mendRowsBehindOffices } from '../rows-of-persons.js';
import { mendThatBehindAsides } from '../set-off-relatives.js';
import { mendSubjectsOfSetOffClauses } from '../subjects-of-set-off-clauses.js';
import { mendSummingMeasures, mendSummingNouns } from '../summing-up.js';
import { mendInfinitivesBehindAsides, mendSpeechOnOccasions, mendTrailingSpeech } from '../trailing-participles.js';
import { mendEnRoute, mendVerbsBeforeNumbers } from '../verbs-before-numbers.js';
import { mendRelativesAcrossAsides, mendVerbsOfRelatives } from '../verbs-of-relatives.js';
import { mendWhichOfThings } from '../which-of-things.js';
import { mendWhomOfNames } from '../whom-of-names.js';
import { mendNamesBehindWhose } from '../whose-names.js';
import {
  mendChargesBehindAgents,
  mendClaimsWithObjects,
  mendClausesBesideClaims,
  mendJustBecause,
  mendKnownAs,
  mendPersonaNonGrata,
  mendToHearThemTell,
} from '../words-of-claims.js';
import { mendWordsOfRelatives } from '../words-of-relatives.js';
import {
  mendArticlesOfMedia,
  mendDeedsBehindRemarks,
  mendNamesAsHearers,
  mendNotingSpeakers,
  mendOwnersOfTwoNames,
  mendPredicatesBehindRemarks,
  mendSourcesBriefed,
  mendStatesOfTexts,
} from '../words-of-sources.js';

/** Rows of names, and relative clauses full and reduced. In the order in which they are made. */
export const rowsAndRelatives: readonly Mend[] = [
  mendThatClausesOfVerbs,
  mendRelativesBehindColons,
  mendNamesBehindWho,
  mendBareNamesInRows,
  mendRowsBehindOffices,
  mendConjunctsOfNames,
  mendRowsOfNames,
  mendRowsBehindTitles,
  mendRowsOfStates,
  mendRowsOfTitled,
  mendNamesBehindDates,
  mendSubjectsBehindOrdinals,
  mendParticiplesWithSubjects,
  mendReducedRelatives,
  mendClausesOfSpeakers,
  mendRelativesOfPeople,
  mendRelativesOfMeasures,
  mendSecondRelatives,
  mendBareRelatives,
  mendRelativesWithPronouns,
  mendRelativesWithoutPronouns,
  mendSomeOfWhom,
  mendSubjectsBehindWhich,
  mendDoersBesideNouns,
  mendVerbsOfRelatives,
  mendRelativesAcrossAsides,
  mendSecondJudges,
  mendWhichBesideSubjects,
  mendDemandsAsNouns,
  mendWhichBeforeClaims,
  mendModalsAsClauses,
  mendRootsWithMarks,
  mendTrailingSpeech,
  mendSourcesBriefed,
  mendArticlesOfMedia,
  mendStatesOfTexts,
  mendClaimsWithObjects,
  mendClausesBesideClaims,
  mendToHearThemTell,
  mendDeedsBehindRemarks,
  mendChargesBehindAgents,
  mendJustBecause,
  mendKnownAs,
  mendPersonaNonGrata,
  mendNamesAsHearers,
  mendNotingSpeakers,
  mendOwnersOfTwoNames,
  mendPredicatesBehindRemarks,
  mendSpeechOnOccasions,
  mendSummingNouns,
  mendSummingMeasures,
  mendClausesOfTimes,
  mendRelativesOfSaying,
  mendInfinitivesAfterRelatives,
  mendVerbsAfterRelatives,
  mendVerbsInsideRelatives,
  mendClausesBehindBareRelatives,
  mendInfinitivesOfPacts,
  mendWhichOfThings,
  mendDeniedCharges,
  mendConjunctsInRelatives,
  mendInfinitivesBehindAsides,
  mendThoughtsBehindWhich,
  mendWantedDeeds,
  mendNamesBehindWhose,
  mendSubjectsOfSetOffClauses,
  mendConditionsBehindThreats,
  mendJudgedAcrossRelatives,
  mendChargedInRelatives,
  mendThatBehindAsides,
  mendClaimsBehindAsides,
  mendSubjectsBeforeAsides,
  mendQuestionsBeforeAsides,
  mendRelativesJoinedToNouns,
  mendObjectsAcrossVerbs,
  mendSubjectsBehindMarks,
  mendOwnersOfGerunds,
  mendClausesBehindQuotations,
  mendVerbsBeforeNumbers,
  mendEnRoute,
  mendBothOfPairs,
  mendWordsOfRelatives,
  mendActivesBehindRelatives,
  mendWhomOfNames,
];
