import type { Mend } from '../mend.js';
import { agentsAndCharges } from './agents-and-charges.js';
import { backingAndJoinedClauses } from './backing-and-joined-clauses.js';
import { headlines } from './headlines.js';
import { listsAndConjuncts } from './lists-and-conjuncts.js';
import { looseEnds } from './loose-ends.js';
import { lostVerbs } from './lost-verbs.js';
import { namesAndTitles } from './names-and-titles.js';
import { remarksAndDays } from './remarks-and-days.js';
import { reportedSpeech } from './reported-speech.js';
import { rowsAndRelatives } from './rows-and-relatives.js';
import { subjectsAndObjects } from './subjects-and-objects.js';
import { tenses } from './tenses.js';
import { toldAndCalled } from './told-and-called.js';
import { verbsOrNouns } from './verbs-or-nouns.js';
import { wordsSideBySide } from './words-side-by-side.js';

/** All mends, in the order in which they are made: later ones build on what earlier ones set right. */
export const mends: readonly Mend[] = [
  ...wordsSideBySide,
  ...tenses,
  ...remarksAndDays,
  ...headlines,
  ...verbsOrNouns,
  ...namesAndTitles,
  ...subjectsAndObjects,
  ...lostVerbs,
  ...listsAndConjuncts,
  ...reportedSpeech,
  ...rowsAndRelatives,
  ...backingAndJoinedClauses,
  ...agentsAndCharges,
  ...toldAndCalled,
  ...looseEnds,
];
