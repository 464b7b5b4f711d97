import { mendCalledInQuotes, mendVerbsBehindWho, mendWhatOthersCall } from '../called-what.js';
import { mendDaysBeforeMonths } from '../days-before-months.js';
import {
  mendCalledOnBoth,
  mendFromSeveral,
  mendPastsBeforeSources,
  mendRolesBesideNames,
  mendSecondPastsBeforeSources,
} from '../from-several.js';
import type { Mend } from '../mend.js';
import { mendSubjectsBeforeRemarks } from '../semicolons.js';
import { mendAskedAgain, mendNamedBehindAs, mendSaidAfter, mendToldByWhom } from '../told-by-whom.js';

/** What is told by whom, and what is called what. In the order in which they are made. */
export const toldAndCalled: readonly Mend[] = [
  mendDaysBeforeMonths,
  mendFromSeveral,
  mendRolesBesideNames,
  mendToldByWhom,
  mendSaidAfter,
  mendNamedBehindAs,
  mendAskedAgain,
  mendCalledInQuotes,
  mendVerbsBehindWho,
  mendWhatOthersCall,
  mendPastsBeforeSources,
  mendSecondPastsBeforeSources,
  mendCalledOnBoth,
  mendSubjectsBeforeRemarks,
];
