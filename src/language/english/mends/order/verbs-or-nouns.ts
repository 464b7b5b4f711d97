import { mendNounsBehindAccordingTo } from '../according-to-nouns.js';
import { mendArticlesOfPlurals } from '../articles-of-plurals.js';
import { mendAttributesBehindTo } from '../attributes-behind-to.js';
import { mendAttributesInIng } from '../attributes-in-ing.js';
import { mendPlannedActs } from '../backing-verbs.js';
import { mendFree, mendVerbsBehindHelp } from '../bare-verbs.js';
import { mendBroughtAbout } from '../brought-about.js';
import { mendNounsBeforeCompass } from '../compass.js';
import { mendDemandedVerbs } from '../demanded-verbs.js';
import { mendDue, mendDueIn, mendSubjectsOfDue } from '../due.js';
import { mendFoundParticiples } from '../found-participles.js';
import { mendGerundsBeforeObjects, mendGerundsOfCharges, mendResultsOfCharges } from '../gerunds-of-charges.js';
import { mendHandingIn, mendShruggedOff } from '../hand-in.js';
import { mendHandsOver } from '../hand-over.js';
import {
  mendClausesBehindNames,
  mendGerundsBehindDemonstratives,
  mendInsertedParticiples,
  mendJoinedClauses,
  mendSubjectsDividedBySpeech,
} from '../joined-clauses.js';
import {
  mendFirstOfTwoSubjects,
  mendJoinedBehindGerunds,
  mendJoinedDealings,
  mendJoinedDeeds,
  mendObjectsAsConjuncts,
  mendSharing,
  mendSumsOfHelp,
  mendThreatenedMeasures,
} from '../joined-objects.js';
import { mendLapses } from '../lapses.js';
import type { Mend } from '../mend.js';
import { mendMines } from '../mines.js';
import { mendNamesOnVerbs, mendPersonae, mendSoughtObjects, mendTitlesAsComplements } from '../named-objects.js';
import { mendObjectsAsSubjects, mendSubjectsBehindTheirVerb } from '../objects-as-subjects.js';
import { mendRarePasts } from '../overran.js';
import { mendPairsBeforeVerbs } from '../pairs.js';
import {
  mendGerundSubjects,
  mendGerundsAsAdjectives,
  mendJoinedNames,
  mendJoinedPasts,
  mendOwnedGerunds,
  mendProgressivesAsAdjectives,
} from '../participles.js';
import { mendPerfectsOfTies } from '../perfects-of-ties.js';
import { mendPredicatesBehindPhrases } from '../predicates-behind-phrases.js';
import { mendCourtRulings, mendRulings } from '../rulings.js';
import { mendSitIns, mendSitInsAsNouns } from '../sit-ins.js';
import { mendSoughtBy } from '../sought-by.js';
import { mendStruckAnd } from '../struck-and.js';
import { mendClaimsBehindHearers, mendGiftsOfWorth, mendHearersBesideNames } from '../told-to.js';
import { mendSubjectsBeforeInserted } from '../two-subjects.js';
import {
  mendAttributesWithSubjects,
  mendParticiplesAsSubjects,
  mendPlans,
  mendPredicatesBeforeNouns,
  mendProgressives,
} from '../verbs-as-nouns.js';

/** Verbs, participles and gerunds against nouns and adjectives. In the order in which they are made. */
export const verbsOrNouns: readonly Mend[] = [
  mendMines,
  mendRarePasts,
  mendRulings,
  mendCourtRulings,
  mendPlans,
  mendPlannedActs,
  mendJoinedNames,
  mendJoinedDealings,
  mendJoinedDeeds,
  mendFoundParticiples,
  mendJoinedBehindGerunds,
  mendSharing,
  mendSumsOfHelp,
  mendObjectsAsConjuncts,
  mendThreatenedMeasures,
  mendPredicatesBehindPhrases,
  mendSubjectsBeforeInserted,
  mendFirstOfTwoSubjects,
  mendBroughtAbout,
  mendPairsBeforeVerbs,
  mendFree,
  mendVerbsBehindHelp,
  mendDemandedVerbs,
  mendAttributesInIng,
  mendSoughtBy,
  mendStruckAnd,
  mendHandsOver,
  mendHandingIn,
  mendSitIns,
  mendSitInsAsNouns,
  mendShruggedOff,
  mendPerfectsOfTies,
  mendNounsBeforeCompass,
  mendAttributesBehindTo,
  mendArticlesOfPlurals,
  mendGerundsOfCharges,
  mendGerundsBeforeObjects,
  mendResultsOfCharges,
  mendPersonae,
  mendSoughtObjects,
  mendTitlesAsComplements,
  mendNamesOnVerbs,
  mendClaimsBehindHearers,
  mendHearersBesideNames,
  mendGiftsOfWorth,
  mendJoinedPasts,
  mendJoinedClauses,
  mendClausesBehindNames,
  mendInsertedParticiples,
  mendSubjectsDividedBySpeech,
  mendGerundsBehindDemonstratives,
  mendGerundsAsAdjectives,
  mendParticiplesAsSubjects,
  mendOwnedGerunds,
  mendGerundSubjects,
  mendPredicatesBeforeNouns,
  mendAttributesWithSubjects,
  mendProgressives,
  mendProgressivesAsAdjectives,
  mendDue,
  mendDueIn,
  mendSubjectsOfDue,
  mendLapses,
  mendObjectsAsSubjects,
  mendSubjectsBehindTheirVerb,
  mendNounsBehindAccordingTo,
];
