import { mendAddedClauses, mendToldClauses } from '../added-clauses.js';
import { mendAgentsDescribed, mendWhichOfOne } from '../agents-described.js';
import { mendAppealsFor } from '../appealed-for.js';
import { mendAsTold } from '../as-told.js';
import { mendAskedWhetherAside, mendAsNamesNote, mendClosingSaidBehindWho } from '../asked-aside.js';
import { mendAuxiliariesBeforeRemarks } from '../auxiliaries-before-remarks.js';
import {
  mendClaimsAroundSources,
  mendHearersOfClosingSaid,
  mendPhrasesBeforeClosingSources,
  mendPhrasesOfWhatIsTold,
  mendPredicatesBehindWhose,
  mendSpeakersInformed,
  mendSubjectsBeforeClosingSources,
} from '../before-closing-sources.js';
import { mendCalledAs, mendCalledObjects, mendNamedThings } from '../called.js';
import { mendClaimsAsParticiples, mendClaimsBehindThat } from '../claims-as-participles.js';
import {
  mendGerundsBehindThat,
  mendMarksOfClaims,
  mendPredicatesBehindParticles,
  mendPredicatesOfClaims,
  mendPredicatesOfPlans,
} from '../claims-as-subjects.js';
import {
  mendClaimsBeforeNames,
  mendClausesAsObjects,
  mendSpeakersBehindQuoted,
  mendThingsVoiced,
  mendTopicsOfAsked,
} from '../claims-behind.js';
import {
  mendModalsBehindClaims,
  mendPresentsAsObjects,
  mendPronounsBehindClaims,
  mendRootsInQuotations,
  mendSourcesJoinedToObjects,
  mendSpeakersBehindWith,
  mendSubjectsBeforeWhere,
  mendSubjectsBehindSaying,
} from '../claims-cut.js';
import {
  mendClaimsBehindSteps,
  mendClaimsInBareRelatives,
  mendClaimsInsideSubjects,
  mendClaimsInWhat,
} from '../claims-put-in.js';
import { mendArticlesAcrossCommas, mendClosingMedia } from '../closing-media.js';
import { mendClosingReports, mendClosingSources, mendPairsOfClosingSources } from '../closing-sources.js';
import { mendClausesAsConjuncts, mendGerundsAsSubjects, mendObjectsBeforeAuxiliaries } from '../cut-clauses.js';
import { mendDaysBehindSaid, mendSpeakersBetweenCommas } from '../days-behind-said.js';
import { mendHeardFrom } from '../heard-from.js';
import { mendHeardInCourt } from '../heard-in-court.js';
import { mendHearersBesideSubjects, mendNamesBeforeTheirNouns, mendNamesGiven } from '../hearers.js';
import { mendHonoursBeforeNames } from '../honours.js';
import { mendInPassing } from '../in-passing.js';
import { mendInstances, mendLittleMore } from '../instances.js';
import {
  mendOfficesAsHearers,
  mendSayersBesideClauses,
  mendSourcesBehindClauses,
  mendSourcesPutBetween,
} from '../inverted-sources.js';
import { mendFuturesOfBe } from '../is-to.js';
import {
  mendAdviceBehindClaims,
  mendClaimsJoinedByThat,
  mendDeedsBehindReports,
  mendJudgesBesideClaims,
  mendPresentsBehindClaims,
} from '../joined-claims.js';
import { mendJointClosingSources } from '../joint-closing-sources.js';
import { mendJudgedNouns } from '../judged-nouns.js';
import { mendLostSpeakers } from '../lost-speakers.js';
import type { Mend } from '../mend.js';
import { mendNearPersons } from '../near-persons.js';
import { mendPredicatesBehindRelatives, mendThosePresent } from '../never-nouns.js';
import {
  mendObjectsBehindManner,
  mendOpeningPassives,
  mendOpeningTold,
  mendSubjectsBehindOpening,
} from '../opening-participles.js';
import { mendObjectsOfSaying, mendPairsBehindSaying } from '../pairs-behind-saying.js';
import {
  mendClausesOfClaims,
  mendClausesOfSaying,
  mendClausesOfVerbs,
  mendRelativeClaims,
} from '../relative-claims.js';
import { mendDeadlyRelatives } from '../relatives.js';
import { mendRemarksBetweenCommas, mendRemarksInRelatives } from '../remarks-between.js';
import { mendAsidesOfSpeakers, mendRowsBehindAfter } from '../rows-behind-after.js';
import { mendCallsToFight, mendHopesBetweenCommas, mendSayingsBehindQuotations } from '../said-in-ies.js';
import { mendDeedsBehindInserted, mendSaidAsMuch, mendSaidSo, mendSayingsBetween } from '../sayings-between.js';
import { mendSecondObjects } from '../second-objects.js';
import { mendClausesOfSecondSayings } from '../second-sayings.js';
import { mendPredicatesBehindViews, mendSomeArguing, mendSubjectsBehindInPrivate } from '../set-in-phrases.js';
import { mendClausesAroundRelatives, mendRelativesOfRemarks } from '../set-off-relatives.js';
import {
  mendAnswersOfAsked,
  mendAskedSpeakers,
  mendClosingAttribution,
  mendParticiplesAsRoots,
  mendPassivesBehindClaims,
  mendPastsAsAttributes,
  mendRemarksBeforeClauses,
  mendRemarksBeforeTimes,
  mendSpeakersSetOff,
} from '../set-off-speech.js';
import { mendOthersBehindPlaces, mendSomeWhoSay, mendSpeakersOfBareRelatives } from '../some-who-say.js';
import {
  mendClausesBeforeSaying,
  mendMeansOfAccused,
  mendSpeakersAsAppositions,
  mendSubjectsAcrossVerbs,
  mendSubjectsBeforeSpeakers,
  mendSubjectsBehindSaid,
  mendTimesOfReported,
} from '../speakers.js';
import { mendSpeakersAsObjects } from '../speakers-as-objects.js';
import {
  mendClosingSpeech,
  mendDividedClaims,
  mendReportsBefore,
  mendSpeakersBeside,
  mendSubjectsAsAppositions,
} from '../speech.js';
import {
  mendReportsOfNouns,
  mendSpeechAsRelatives,
  mendSpeechOfLetters,
  mendSpeechOfNouns,
} from '../speech-of-nouns.js';
import {
  mendObjectsOfQuoting,
  mendRemarksAsCircumstances,
  mendRemarksAsClauses,
  mendSubjectsBeforeRemarks,
} from '../split-clauses.js';
import { mendPrepositionsBehindNouns, mendSubjectsBeforeSemicolons, mendWhatIsSaidToBe } from '../stranded-words.js';
import {
  mendFearsBeforeClauses,
  mendParticiplesBeforeVerbs,
  mendSubjectsOfSaying,
} from '../subjects-with-participles.js';
import { mendSummingParticiples } from '../summing-up.js';
import { mendTellingAsCompounds } from '../telling-nouns.js';
import { mendModalsOfClaims, mendTitledClosingSources } from '../titled-closing-sources.js';
import {
  mendClaimsBehindAudiences,
  mendPapersBeforeCalling,
  mendPastsBehindJoinedNames,
  mendSomeWarning,
  mendSpeakersDescribed,
  mendSubjectsBehindSemicolons,
  mendWhatDeedsAreCalled,
  mendWhoBehindNames,
} from '../told-before.js';
import { mendHearersInClauses } from '../told-to.js';
import { mendAccusedAsAttribute, mendWarnedBehindJudged } from '../warned-behind-judged.js';
import {
  mendBareWarnings,
  mendClausesBehindDays,
  mendMadeClear,
  mendParticiplesAsNouns,
  mendSomeJudging,
} from '../words-of-saying.js';

/** Who speaks, with which verb, and the clauses that say what. In the order in which they are made. */
export const reportedSpeech: readonly Mend[] = [
  mendHonoursBeforeNames,
  mendAsNamesNote,
  mendClaimsAsParticiples,
  mendClaimsBehindThat,
  mendHeardFrom,
  mendHeardInCourt,
  mendInPassing,
  mendNearPersons,
  mendAsTold,
  mendSecondObjects,
  mendTellingAsCompounds,
  mendSomeWhoSay,
  mendOthersBehindPlaces,
  mendSpeakersOfBareRelatives,
  mendClaimsInsideSubjects,
  mendPredicatesBehindRelatives,
  mendThosePresent,
  mendSubjectsBehindOpening,
  mendOpeningPassives,
  mendOpeningTold,
  mendInstances,
  mendLittleMore,
  mendObjectsBehindManner,
  mendClausesAroundRelatives,
  mendSubjectsBehindInPrivate,
  mendPredicatesBehindViews,
  mendSomeArguing,
  mendClaimsBeforeNames,
  mendThingsVoiced,
  mendClausesAsObjects,
  mendTopicsOfAsked,
  mendSpeakersBehindQuoted,
  mendAddedClauses,
  mendToldClauses,
  mendRelativeClaims,
  mendClaimsInWhat,
  mendClaimsInBareRelatives,
  mendClaimsBehindSteps,
  mendSayingsBetween,
  mendDeedsBehindInserted,
  mendSaidSo,
  mendSaidAsMuch,
  mendDeadlyRelatives,
  mendClausesOfClaims,
  mendClausesOfVerbs,
  mendClausesOfSaying,
  mendJudgedNouns,
  mendClosingSpeech,
  mendReportsBefore,
  mendLostSpeakers,
  mendSpeakersSetOff,
  mendCalledAs,
  mendCalledObjects,
  mendNamedThings,
  mendPassivesBehindClaims,
  mendSayingsBehindQuotations,
  mendHopesBetweenCommas,
  mendCallsToFight,
  mendFearsBeforeClauses,
  mendSubjectsOfSaying,
  mendParticiplesBeforeVerbs,
  mendPastsAsAttributes,
  mendPredicatesOfClaims,
  mendPredicatesOfPlans,
  mendGerundsBehindThat,
  mendFuturesOfBe,
  mendPredicatesBehindParticles,
  mendMarksOfClaims,
  mendParticiplesAsRoots,
  mendAskedSpeakers,
  mendAnswersOfAsked,
  mendClosingAttribution,
  mendRemarksBeforeClauses,
  mendRemarksBeforeTimes,
  mendRemarksAsClauses,
  mendRemarksAsCircumstances,
  mendObjectsOfQuoting,
  mendRemarksBetweenCommas,
  mendSubjectsBeforeRemarks,
  mendPrepositionsBehindNouns,
  mendSubjectsBeforeSemicolons,
  mendWhatIsSaidToBe,
  mendDividedClaims,
  mendClosingMedia,
  mendArticlesAcrossCommas,
  mendJointClosingSources,
  mendClosingSources,
  mendTitledClosingSources,
  mendAppealsFor,
  mendRowsBehindAfter,
  mendAsidesOfSpeakers,
  mendModalsOfClaims,
  mendPairsOfClosingSources,
  mendClosingReports,
  mendSpeakersBeside,
  mendSubjectsAsAppositions,
  mendTimesOfReported,
  mendClausesBeforeSaying,
  mendSpeechOfNouns,
  mendReportsOfNouns,
  mendSpeechOfLetters,
  mendSpeechAsRelatives,
  mendClausesAsConjuncts,
  mendObjectsBeforeAuxiliaries,
  mendGerundsAsSubjects,
  mendSpeakersAsAppositions,
  mendSubjectsAcrossVerbs,
  mendSubjectsBeforeSpeakers,
  mendSubjectsBehindSaid,
  mendMeansOfAccused,
  mendRelativesOfRemarks,
  mendSpeakersDescribed,
  mendSubjectsBehindSemicolons,
  mendPapersBeforeCalling,
  mendClaimsBehindAudiences,
  mendWhatDeedsAreCalled,
  mendPastsBehindJoinedNames,
  mendWhoBehindNames,
  mendSomeWarning,
  mendRootsInQuotations,
  mendSourcesJoinedToObjects,
  mendPresentsAsObjects,
  mendSpeakersBehindWith,
  mendModalsBehindClaims,
  mendPronounsBehindClaims,
  mendSubjectsBeforeWhere,
  mendSubjectsBehindSaying,
  mendHearersBesideSubjects,
  mendHearersInClauses,
  mendNamesBeforeTheirNouns,
  mendNamesGiven,
  mendClaimsJoinedByThat,
  mendPresentsBehindClaims,
  mendAdviceBehindClaims,
  mendSourcesBehindClauses,
  mendSourcesPutBetween,
  mendOfficesAsHearers,
  mendSpeakersAsObjects,
  mendSayersBesideClauses,
  mendSummingParticiples,
  mendJudgesBesideClaims,
  mendDeedsBehindReports,
  mendParticiplesAsNouns,
  mendBareWarnings,
  mendClausesBehindDays,
  mendMadeClear,
  mendSomeJudging,
  mendClausesOfSecondSayings,
  mendPairsBehindSaying,
  mendObjectsOfSaying,
  mendAuxiliariesBeforeRemarks,
  mendDaysBehindSaid,
  mendSpeakersBetweenCommas,
  mendPredicatesBehindWhose,
  mendClaimsAroundSources,
  mendSubjectsBeforeClosingSources,
  mendHearersOfClosingSaid,
  mendSpeakersInformed,
  mendPhrasesBeforeClosingSources,
  mendPhrasesOfWhatIsTold,
  mendAskedWhetherAside,
  mendClosingSaidBehindWho,
  mendWarnedBehindJudged,
  mendAccusedAsAttribute,
  mendAgentsDescribed,
  mendWhichOfOne,
  mendRemarksInRelatives,
];
