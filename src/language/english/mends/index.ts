import type { Annotation } from '../model/index.js';
import { mendCapitalModals } from './capital-modals.js';
import {
  mendAppositionsAsConjuncts,
  mendClashingConjuncts,
  mendConjunctsOfInserted,
  mendConjunctsOfRelatives,
  mendPredicatesAsConjuncts,
  mendSubjectsAsConjuncts,
} from './clashing-conjuncts.js';
import { mendNamesBehindDates, mendParticiplesWithSubjects } from './dates.js';
import {
  mendClausesOfTime,
  mendJoinedSubjectsOfTime,
  mendNamesInBrackets,
  mendRootNouns,
  mendSubjectsBeforeCommas,
  mendSubjectsOfParticiples,
  mendSubjectsWithCase,
  mendVerbsJoinedToNames,
} from './headless-subjects.js';
import {
  mendBareHeadlines,
  mendClausesWithAs,
  mendFirstPredicates,
  mendJoinedPredicates,
  mendListedSubjects,
  mendObjectsAsSubjects,
  mendPastsBehindNames,
  mendTruces,
} from './headlines.js';
import {
  mendGerundsBehindDemonstratives,
  mendInsertedParticiples,
  mendJoinedClauses,
  mendSubjectsDividedBySpeech,
} from './joined-clauses.js';
import {
  mendCallsOn,
  mendCharges,
  mendClausesOfTold,
  mendInfinitivesAfterClauses,
  mendInfinitivesBehindAsked,
  mendInfinitivesInsideClauses,
  mendInfinitivesOfConcerned,
  mendObjectsBehind,
  mendObjectsBehindParticles,
  mendOutcomes,
  mendReceiversAsSubjects,
  mendSummariesAsSubjects,
  mendThingsGiven,
  mendUnwelcome,
  mendVerdicts,
  mendWeekdayObjects,
} from './objects.js';
import {
  mendGerundsAsAdjectives,
  mendJoinedNames,
  mendJoinedPasts,
  mendParticiplesBehindNouns,
  mendPluralsAsVerbs,
} from './participles.js';
import {
  mendAdjectivesWithObjects,
  mendAuxiliariesWithObjects,
  mendGerundsBehindVerbs,
  mendHeadlinesAsNouns,
  mendInfinitivesBehindPlans,
  mendMarksOfInfinitives,
  mendModalsAsClauses,
  mendParticiplesWithObjects,
  mendParticlesAsCases,
  mendPassivesAsSubjects,
  mendPassivesWithoutAuxiliaries,
  mendPurposesOfCalls,
  mendRelativeTags,
  mendRemarksBeforeVerbs,
  mendRootsWithMarks,
  mendTensedComplements,
  mendTensesBehindSubjects,
  mendVerbsBeforeRoots,
  mendVerbsBehindRelatives,
  mendVerbsBehindRoots,
} from './predicates.js';
import { mendPrepositionsAsMarks } from './prepositions.js';
import { mendRelativeClaims } from './relative-claims.js';
import {
  mendClausesOfTimes,
  mendNamesInRelatives,
  mendReducedRelatives,
  mendRelativesBehindNames,
  mendRelativesOfPeople,
  mendSecondRelatives,
  mendWhatIsCalled,
} from './relatives.js';
import { mendRowsOfNames } from './rows.js';
import {
  mendDividedSubjects,
  mendNamesAsMarks,
  mendNamesBeforeSubjects,
  mendObjectsOfParticiples,
  mendPhrasesOfSubjects,
  mendSecondSubjects,
  mendStrangeConjunctions,
  mendSubjectsAsDescriptions,
  mendSubjectsBehindCommas,
  mendSubjectsBehindVerbs,
  mendSubjectsOfReported,
} from './second-subjects.js';
import { mendClausesAfterSemicolons, mendSubjectsAfterSemicolons } from './semicolons.js';
import {
  mendArticlesOfReceivers,
  mendAttributesAsConjuncts,
  mendCallingsJoined,
  mendConjunctsAcrossVerbs,
  mendDividedPlaces,
  mendFirstNamesAsTitles,
  mendNamesBehindArticles,
  mendNeighbours,
  mendOriginsOfCompanies,
  mendOwnersInPlural,
  mendPhrasesOfNames,
  mendTitlesAsObjects,
  mendTitlesBesideNames,
  mendWorth,
} from './side-by-side.js';
import {
  mendClausesBeforeSaying,
  mendMeansOfAccused,
  mendSpeakersAsAppositions,
  mendSubjectsAcrossVerbs,
  mendSubjectsBehindSaid,
  mendTimesOfReported,
} from './speakers.js';
import {
  mendClosingSpeech,
  mendDividedClaims,
  mendSpeakersBehind,
  mendSpeakersBeside,
  mendSpeechOfNouns,
  mendSubjectsAsAppositions,
  mendSubjectsBehindDashes,
} from './speech.js';
import { mendSummingNouns } from './summing-up.js';
import {
  mendAppositionsBeside,
  mendCasesOfTitles,
  mendCrowns,
  mendJoinedStates,
  mendNamesAsTitles,
  mendNamesOfHeads,
  mendOwnersAsConjuncts,
  mendPhrasesBeforeNames,
  mendPhrasesOfAppositions,
  mendTitlesAsReceivers,
  mendUnderSecretaries,
  mendVisitors,
} from './titles.js';
import { mendInfinitivesBehindAsides, mendTrailingSpeech } from './trailing-participles.js';
import { isTree } from './tree.js';
import { mendAtLeast, mendUpTo } from './up-to.js';
import {
  mendAttributesWithSubjects,
  mendDemandedActs,
  mendDue,
  mendHyphenedAdjectives,
  mendHyphenedVerbs,
  mendNounsWithObjects,
  mendParticiplesAsSubjects,
  mendPlans,
  mendPredicatesBeforeNouns,
  mendProgressives,
  mendVerbsInCompounds,
} from './verbs-as-nouns.js';
import { mendVocativeRoots, mendVocatives } from './vocatives.js';
import {
  mendClausesBehindWeekdays,
  mendClearDays,
  mendDaysBeforeVerbs,
  mendDaysOfRoles,
  mendPhrasesBehindWeekdays,
  mendWeekdaySubjects,
} from './weekdays.js';

/** Words of the longest sentence that is looked at: what is longer is a list or no prose, and mending is quadratic. */
const longest = 400;

type Mend = (words: readonly string[], annotation: Annotation) => void;

/** In the order in which they are made. */
const mends: readonly Mend[] = [
  mendPrepositionsAsMarks,
  mendCapitalModals,
  mendStrangeConjunctions,
  mendVerbsInCompounds,
  mendDemandedActs,
  mendJoinedStates,
  mendNounsWithObjects,
  mendWeekdaySubjects,
  mendDaysBeforeVerbs,
  mendDaysOfRoles,
  mendDividedPlaces,
  mendTitlesBesideNames,
  mendTitlesAsObjects,
  mendAttributesAsConjuncts,
  mendNamesBehindArticles,
  mendNeighbours,
  mendWorth,
  mendAdjectivesWithObjects,
  mendAuxiliariesWithObjects,
  mendMarksOfInfinitives,
  mendParticiplesWithObjects,
  mendVerbsBeforeRoots,
  mendVerbsBehindRoots,
  mendPassivesWithoutAuxiliaries,
  mendPassivesAsSubjects,
  mendGerundsBehindVerbs,
  mendHeadlinesAsNouns,
  mendParticlesAsCases,
  mendInfinitivesBehindPlans,
  mendPurposesOfCalls,
  mendPhrasesOfNames,
  mendArticlesOfReceivers,
  mendCallingsJoined,
  mendOriginsOfCompanies,
  mendOwnersInPlural,
  mendTensedComplements,
  mendVerbsBehindRelatives,
  mendTensesBehindSubjects,
  mendRelativeTags,
  mendRemarksBeforeVerbs,
  mendVocativeRoots,
  mendVocatives,
  mendSubjectsBehindDashes,
  mendSpeakersBehind,
  mendPhrasesBehindWeekdays,
  mendClausesBehindWeekdays,
  mendClearDays,
  mendBareHeadlines,
  mendFirstPredicates,
  mendJoinedPredicates,
  mendObjectsAsSubjects,
  mendClausesWithAs,
  mendUnderSecretaries,
  mendPastsBehindNames,
  mendListedSubjects,
  mendTruces,
  mendPlans,
  mendJoinedNames,
  mendJoinedPasts,
  mendJoinedClauses,
  mendInsertedParticiples,
  mendSubjectsDividedBySpeech,
  mendGerundsBehindDemonstratives,
  mendGerundsAsAdjectives,
  mendParticiplesAsSubjects,
  mendPredicatesBeforeNouns,
  mendAttributesWithSubjects,
  mendProgressives,
  mendDue,
  (_words, annotation) => mendSubjectsAsDescriptions(annotation),
  mendCrowns,
  mendNamesAsTitles,
  mendCasesOfTitles,
  mendTitlesAsReceivers,
  mendVisitors,
  mendPhrasesOfAppositions,
  mendPhrasesBeforeNames,
  mendRelativesBehindNames,
  mendNamesInRelatives,
  mendWhatIsCalled,
  mendNamesOfHeads,
  mendOwnersAsConjuncts,
  mendHyphenedVerbs,
  mendHyphenedAdjectives,
  mendPluralsAsVerbs,
  mendParticiplesBehindNouns,
  (_words, annotation) => mendNamesAsMarks(annotation),
  mendSubjectsWithCase,
  mendSubjectsOfParticiples,
  mendClausesOfTime,
  mendJoinedSubjectsOfTime,
  mendSubjectsBeforeCommas,
  mendUpTo,
  mendAtLeast,
  mendVerdicts,
  mendWeekdayObjects,
  mendThingsGiven,
  mendUnwelcome,
  mendObjectsBehind,
  mendObjectsBehindParticles,
  mendOutcomes,
  mendInfinitivesInsideClauses,
  mendSummariesAsSubjects,
  mendInfinitivesAfterClauses,
  mendInfinitivesOfConcerned,
  mendClausesOfTold,
  mendInfinitivesBehindAsked,
  mendReceiversAsSubjects,
  mendCallsOn,
  mendCharges,
  mendNamesInBrackets,
  mendRootNouns,
  mendVerbsJoinedToNames,
  mendSubjectsAfterSemicolons,
  mendClausesAfterSemicolons,
  mendSubjectsOfReported,
  mendDividedSubjects,
  mendFirstNamesAsTitles,
  mendSubjectsBehindCommas,
  mendSubjectsBehindVerbs,
  (_words, annotation) => mendNamesBeforeSubjects(annotation),
  (_words, annotation) => mendAppositionsBeside(annotation),
  mendObjectsOfParticiples,
  mendPhrasesOfSubjects,
  mendSecondSubjects,
  mendConjunctsAcrossVerbs,
  mendClashingConjuncts,
  mendConjunctsOfInserted,
  mendConjunctsOfRelatives,
  (_words, annotation) => mendSubjectsAsConjuncts(annotation),
  mendAppositionsAsConjuncts,
  (_words, annotation) => mendPredicatesAsConjuncts(annotation),
  mendRelativeClaims,
  mendClosingSpeech,
  mendDividedClaims,
  mendSpeakersBeside,
  mendSubjectsAsAppositions,
  mendTimesOfReported,
  mendClausesBeforeSaying,
  mendSpeechOfNouns,
  mendSpeakersAsAppositions,
  mendSubjectsAcrossVerbs,
  mendSubjectsBehindSaid,
  mendMeansOfAccused,
  mendRowsOfNames,
  mendNamesBehindDates,
  mendParticiplesWithSubjects,
  mendReducedRelatives,
  mendRelativesOfPeople,
  mendSecondRelatives,
  mendModalsAsClauses,
  mendRootsWithMarks,
  mendTrailingSpeech,
  mendSummingNouns,
  mendClausesOfTimes,
  mendInfinitivesBehindAsides,
];

/**
 * Corrects what the model gets wrong although the words settle it. Changes the annotation in place; it stays a tree with
 * one root: a mend after which it would be none is not made.
 */
export function mendAnnotation(words: readonly string[], annotation: Annotation): void {
  if (words.length <= longest) mendWith(mends, words, annotation);
}

/** Makes mends one after the other, without those that leave no tree. Changes the annotation in place. */
export function mendWith(list: readonly Mend[], words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const given = { head: [...head], deprel: [...deprel], upos: [...upos], xpos: [...xpos] };
  const made: Mend[] = [];
  for (const mend of list) {
    mend(words, annotation);
    if (isTree(annotation)) {
      made.push(mend);
      continue;
    }
    for (let at = 0; at < words.length; at++) {
      head[at] = given.head[at]!;
      deprel[at] = given.deprel[at]!;
      upos[at] = given.upos[at]!;
      xpos[at] = given.xpos[at]!;
    }
    for (const before of made) before(words, annotation);
  }
}
