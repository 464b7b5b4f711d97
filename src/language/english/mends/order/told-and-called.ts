import {
  mendCalledInQuotes,
  mendForWhichAround,
  mendOfWhichBetween,
  mendRelativesBehindSemicolons,
  mendVerbsBehindWho,
  mendWhatOthersCall,
} from '../called-what.js';
import { mendDaysBeforeMonths } from '../days-before-months.js';
import {
  mendFromSeveral,
  mendPastsBeforeSources,
  mendRolesBesideNames,
  mendSecondPastsBeforeSources,
} from '../from-several.js';
import type { Mend } from '../mend.js';
import { mendSubjectsBeforeRemarks } from '../semicolons.js';
import { mendAskedAgain, mendAskedBeside, mendNamedBehindAs, mendSaidAfter, mendToldByWhom } from '../told-by-whom.js';

/** What is told by whom, and what is called what. In the order in which they are made. */
export const toldAndCalled: readonly Mend[] = [
  mendDaysBeforeMonths,
  mendFromSeveral,
  mendRolesBesideNames,
  mendToldByWhom,
  mendSaidAfter,
  mendNamedBehindAs,
  mendAskedAgain,
  mendAskedBeside,
  mendCalledInQuotes,
  mendVerbsBehindWho,
  mendWhatOthersCall,
  mendRelativesBehindSemicolons,
  mendOfWhichBetween,
  mendForWhichAround,
  mendPastsBeforeSources,
  mendSecondPastsBeforeSources,
  mendSubjectsBeforeRemarks,
];
