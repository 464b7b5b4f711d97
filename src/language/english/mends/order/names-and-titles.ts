import { mendGivenOffices } from '../given-offices.js';
import type { Mend } from '../mend.js';
import { mendNamesBeforeRoles } from '../names-before-roles.js';
import { mendNamesBehindTreaties } from '../names-behind-treaties.js';
import { mendNamesOfActs } from '../names-of-acts.js';
import { mendAdjectivesOfConjuncts, mendNamesOfConjuncts, mendRolesOfConjuncts } from '../names-of-conjuncts.js';
import { mendNamesBesideNouns, mendNamesOfHeads, mendNamesOfSeveralHeads } from '../names-of-heads.js';
import { mendOfficesThenHeld } from '../offices-then-held.js';
import { mendParticiplesBehindNouns, mendPluralsAsVerbs } from '../participles.js';
import { mendParticiplesBehindAgents } from '../participles-behind-agents.js';
import { mendNamesInRelatives, mendRelativesBehindNames, mendWhatIsCalled } from '../relatives.js';
import { mendNamesAsMarks, mendSubjectsAsDescriptions } from '../second-subjects.js';
import { mendSidedParties } from '../sided-parties.js';
import {
  mendCasesOfTitles,
  mendCrowns,
  mendNamesAsTitles,
  mendOwnersAsConjuncts,
  mendPhrasesBeforeNames,
  mendPhrasesOfAppositions,
  mendTitlesAsReceivers,
  mendVisitors,
} from '../titles.js';
import { mendHyphenedAdjectives, mendHyphenedVerbs } from '../verbs-as-nouns.js';

/** Names, their titles and descriptions, and clauses hung on them. In the order in which they are made. */
export const namesAndTitles: readonly Mend[] = [
  mendNamesOfActs,
  (_words, annotation) => mendSubjectsAsDescriptions(annotation),
  mendSidedParties,
  mendCrowns,
  mendGivenOffices,
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
  mendNamesBesideNouns,
  mendNamesOfSeveralHeads,
  mendOwnersAsConjuncts,
  mendNamesBehindTreaties,
  mendNamesBeforeRoles,
  mendNamesOfConjuncts,
  mendRolesOfConjuncts,
  mendOfficesThenHeld,
  mendAdjectivesOfConjuncts,
  mendHyphenedVerbs,
  mendHyphenedAdjectives,
  mendPluralsAsVerbs,
  mendParticiplesBehindNouns,
  mendParticiplesBehindAgents,
  (_words, annotation) => mendNamesAsMarks(annotation),
];
