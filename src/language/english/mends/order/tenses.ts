import { mendAsPut } from '../as-put.js';
import { mendExpletives, mendObjectsBeforeClauses } from '../expletives.js';
import {
  mendGerundsBehindVerbs,
  mendInfinitivesAsNames,
  mendInfinitivesBehindPlans,
  mendMarksOfInfinitives,
  mendPurposesOfCalls,
  mendVerbsBehindMarks,
} from '../infinitives.js';
import { mendLongSince } from '../long-since.js';
import type { Mend } from '../mend.js';
import { mendPastsAsBases } from '../pasts-as-bases.js';
import {
  mendHeadlinesAsNouns,
  mendParticlesAsCases,
  mendTensedComplements,
  mendTensesBehindSubjects,
  mendVerbsBeforeRoots,
  mendVerbsBehindRelatives,
  mendVerbsBehindRoots,
} from '../predicates.js';
import {
  mendAttributesWithAuxiliaries,
  mendClaimsAsAttributes,
  mendJoinedPastsAsAttributes,
  mendPastsBehindSaid,
  mendPastsInObjects,
  mendPresentsBehindBut,
} from '../reported-pasts.js';
import {
  mendArticlesOfReceivers,
  mendCallingsJoined,
  mendOriginsOfCompanies,
  mendOwnersInPlural,
  mendPhrasesOfNames,
} from '../side-by-side.js';
import {
  mendAdjectivesWithObjects,
  mendAuxiliariesWithObjects,
  mendParticiplesWithObjects,
  mendPassivesAsSubjects,
  mendPassivesWithoutAuxiliaries,
  mendShortPerfects,
  mendStatesOfMind,
} from '../voice.js';

/** Voice and tense of verbs, and what depends on a verb as infinitive, gerund or complement. In the order in which they are made. */
export const tenses: readonly Mend[] = [
  mendLongSince,
  mendAdjectivesWithObjects,
  mendAuxiliariesWithObjects,
  mendInfinitivesAsNames,
  mendMarksOfInfinitives,
  mendVerbsBehindMarks,
  mendParticiplesWithObjects,
  mendAttributesWithAuxiliaries,
  mendPresentsBehindBut,
  mendClaimsAsAttributes,
  mendPastsBehindSaid,
  mendPastsInObjects,
  mendJoinedPastsAsAttributes,
  mendVerbsBeforeRoots,
  mendVerbsBehindRoots,
  mendPassivesWithoutAuxiliaries,
  mendShortPerfects,
  mendStatesOfMind,
  mendExpletives,
  mendObjectsBeforeClauses,
  mendAsPut,
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
  mendPastsAsBases,
];
