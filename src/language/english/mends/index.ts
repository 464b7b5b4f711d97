import type { Annotation } from '../model/index.js';
import { mendCapitalModals } from './capital-modals.js';
import {
  mendAppositionsAsConjuncts,
  mendClashingConjuncts,
  mendConjunctsOfInserted,
  mendPredicatesAsConjuncts,
  mendSubjectsAsConjuncts,
} from './clashing-conjuncts.js';
import {
  mendClausesOfTime,
  mendRootNouns,
  mendSubjectsOfParticiples,
  mendSubjectsWithCase,
  mendVerbsJoinedToNames,
} from './headless-subjects.js';
import {
  mendInfinitivesAfterClauses,
  mendObjectsBehind,
  mendOutcomes,
  mendThingsGiven,
  mendVerdicts,
  mendWeekdayObjects,
} from './objects.js';
import { mendParticiplesBehindNouns, mendPluralsAsVerbs } from './participles.js';
import { mendRelativeClaims } from './relative-claims.js';
import { mendRelativesBehindNames } from './relatives.js';
import {
  mendDividedSubjects,
  mendNamesAsMarks,
  mendSecondSubjects,
  mendStrangeConjunctions,
  mendSubjectsOfReported,
} from './second-subjects.js';
import { mendSubjectsAfterSemicolons } from './semicolons.js';
import { mendTitlesAsReceivers, mendVisitors } from './titles.js';
import { mendUpTo } from './up-to.js';
import {
  mendHyphenedVerbs,
  mendParticiplesAsSubjects,
  mendPredicatesBeforeNouns,
  mendVerbsInCompounds,
} from './verbs-as-nouns.js';

/** Words of the longest sentence that is looked at: what is longer is a list or no prose, and mending is quadratic. */
const longest = 400;

/**
 * Corrects what the model gets wrong although the words settle it. Changes the annotation in place; it stays a tree with
 * one root.
 */
export function mendAnnotation(words: readonly string[], annotation: Annotation): void {
  if (words.length > longest) return;
  mendCapitalModals(words, annotation);
  mendStrangeConjunctions(words, annotation);
  mendVerbsInCompounds(words, annotation);
  mendParticiplesAsSubjects(words, annotation);
  mendPredicatesBeforeNouns(words, annotation);
  mendTitlesAsReceivers(words, annotation);
  mendVisitors(words, annotation);
  mendRelativesBehindNames(words, annotation);
  mendHyphenedVerbs(words, annotation);
  mendPluralsAsVerbs(words, annotation);
  mendParticiplesBehindNouns(words, annotation);
  mendNamesAsMarks(annotation);
  mendSubjectsWithCase(words, annotation);
  mendSubjectsOfParticiples(words, annotation);
  mendClausesOfTime(words, annotation);
  mendUpTo(words, annotation);
  mendVerdicts(words, annotation);
  mendWeekdayObjects(words, annotation);
  mendThingsGiven(words, annotation);
  mendObjectsBehind(words, annotation);
  mendOutcomes(words, annotation);
  mendInfinitivesAfterClauses(words, annotation);
  mendRootNouns(words, annotation);
  mendVerbsJoinedToNames(words, annotation);
  mendSubjectsAfterSemicolons(words, annotation);
  mendSubjectsOfReported(words, annotation);
  mendDividedSubjects(words, annotation);
  mendSecondSubjects(words, annotation);
  mendClashingConjuncts(words, annotation);
  mendConjunctsOfInserted(words, annotation);
  mendSubjectsAsConjuncts(annotation);
  mendAppositionsAsConjuncts(words, annotation);
  mendPredicatesAsConjuncts(annotation);
  mendRelativeClaims(words, annotation);
}
