import {
  mendHeadlineClauses,
  mendHeadlineLots,
  mendHeadlineMarches,
  mendHeadlinePresents,
  mendNounsBehindNames,
  mendPresentsInCompounds,
} from '../headline-clauses.js';
import {
  mendAppositionsInHeadlines,
  mendOfficesInHeadlines,
  mendOthersInHeadlines,
  mendPairsInHeadlines,
} from '../headline-pairs.js';
import { mendHeadlinePassives } from '../headline-passives.js';
import { mendHeadlinePredicates } from '../headline-predicates.js';
import { mendHeadlineFutures, mendSubjectsAsAdverbials, mendSubjectsAsAttributes } from '../headline-subjects.js';
import { mendBarePresents, mendClosingPresents, mendTurnsInHeadlines } from '../headline-turns.js';
import {
  mendBareHeadlines,
  mendClausesWithAs,
  mendFirstPredicates,
  mendJoinedPredicates,
  mendListedSubjects,
  mendObjectsAsSubjects,
  mendPastsBehindNames,
  mendTruces,
} from '../headlines.js';
import type { Mend } from '../mend.js';
import { mendUnderSecretaries, mendUnderSecretariesGeneral } from '../titles.js';
import { mendObjectsAsVocatives } from '../vocatives.js';

/** Headlines, and predicates of the same scant kind in texts. In the order in which they are made. */
export const headlines: readonly Mend[] = [
  mendHeadlineFutures,
  mendPairsInHeadlines,
  mendOfficesInHeadlines,
  mendAppositionsInHeadlines,
  mendOthersInHeadlines,
  mendSubjectsAsAttributes,
  mendBareHeadlines,
  mendNounsBehindNames,
  mendPresentsInCompounds,
  mendHeadlinePresents,
  mendHeadlineLots,
  mendHeadlineMarches,
  mendFirstPredicates,
  mendJoinedPredicates,
  mendObjectsAsSubjects,
  mendHeadlinePredicates,
  mendClausesWithAs,
  mendHeadlineClauses,
  mendSubjectsAsAdverbials,
  mendUnderSecretaries,
  mendUnderSecretariesGeneral,
  mendPastsBehindNames,
  mendListedSubjects,
  mendTruces,
  mendBarePresents,
  mendClosingPresents,
  mendTurnsInHeadlines,
  mendObjectsAsVocatives,
  mendHeadlinePassives,
];
