import { mendAfterClauses, mendArrivals } from '../after-clauses.js';
import { mendArrivalsBehindCargo, mendLoadedBeforeVerbs } from '../arrivals-behind-cargo.js';
import { mendAskedWithDo } from '../asked-with-do.js';
import { mendBareSignings } from '../bare-signings.js';
import { mendDrew } from '../drew.js';
import {
  mendLabelsAsSubjects,
  mendNamesAsAttributes,
  mendNamesInBrackets,
  mendRootNouns,
  mendVerbsJoinedToNames,
} from '../headless-subjects.js';
import { mendAuxiliariesBeforeInserted } from '../inserted-adverbs.js';
import { mendLostRoots, mendNounsAsPasts, mendPastsAsParticiples } from '../lost-roots.js';
import type { Mend } from '../mend.js';
import { mendNamedThenAfter } from '../named-then-after.js';
import { mendMeetingsAside, mendParticiplesAside } from '../participles-aside.js';
import {
  mendForcesAsAttributes,
  mendPastsAsAttributes,
  mendPastsBeforeAnd,
  mendPastsBeforeClauses,
} from '../pasts-as-attributes.js';
import { mendPastsBeforeClaims, mendPastsBehindAsides } from '../pasts-behind-asides.js';
import { mendPastsBehindNames } from '../pasts-behind-names.js';
import { mendPastsBehindAdverbs, mendPastsBehindPairs } from '../pasts-behind-pairs.js';
import { mendPastsInPhrases } from '../pasts-in-phrases.js';
import { mendPlansOfPlurals } from '../plans-of-plurals.js';
import { mendPresentsAsPlurals } from '../plural-verbs.js';
import { mendPredicatesBehindRelatives, mendSubjectsBeforeRelatives } from '../predicates-behind-relatives.js';
import { mendPresentsBeforeClauses } from '../presents-before-clauses.js';
import { mendProvided } from '../provided.js';
import { mendRolesAside, mendSourcesDescribed } from '../roles-aside.js';
import { mendRootsBehindAsides } from '../roots-behind-asides.js';
import {
  mendDividedSubjects,
  mendNamesBeforeSubjects,
  mendOnesOf,
  mendSubjectsBehindCommas,
  mendSubjectsBehindVerbs,
  mendSubjectsOfReported,
} from '../second-subjects.js';
import {
  mendAskedBehindSemicolons,
  mendClausesAfterSemicolons,
  mendClausesJoinedToNouns,
  mendSubjectsAfterSemicolons,
} from '../semicolons.js';
import { mendShares } from '../shares.js';
import { mendFirstNamesAsTitles } from '../side-by-side.js';
import { mendSiding } from '../siding.js';
import {
  mendClausesBehindQuotedNouns,
  mendObjectsSetBefore,
  mendPluralsWithSubjects,
  mendSignsOfClauses,
} from '../signs-of-clauses.js';
import { mendSubjectlessRelatives } from '../subjectless-relatives.js';
import { mendSwallowedPredicates } from '../swallowed-predicates.js';
import { mendTimesBeforeClauses } from '../times-before.js';
import { mendAppositionsBeside } from '../titles.js';
import { mendSubjectsAmongThem, mendSubjectsOfConjuncts, mendTwoSubjects } from '../two-subjects.js';
import { mendVerbsBeforeNouns } from '../verbs-before-nouns.js';
import {
  mendCapitalsBehindWhich,
  mendPresentsBehindNames,
  mendPresentsBehindThat,
  mendVerbsBehindWhich,
} from '../verbs-behind-which.js';
import { mendCharges } from '../verdicts.js';
import { mendVoicedBehindNames } from '../voiced-behind-names.js';
import { mendPastsBehindInfinitives } from '../words-of-sources.js';

/** Verbs that lost their place as root or predicate, and the subjects that are theirs. In the order in which they are made. */
export const lostVerbs: readonly Mend[] = [
  mendAuxiliariesBeforeInserted,
  mendClausesBehindQuotedNouns,
  mendShares,
  mendParticiplesAside,
  mendMeetingsAside,
  mendRootsBehindAsides,
  mendProvided,
  mendDrew,
  mendPlansOfPlurals,
  mendRolesAside,
  mendSourcesDescribed,
  mendNounsAsPasts,
  mendNamedThenAfter,
  mendTwoSubjects,
  mendSubjectsAmongThem,
  mendSubjectsOfConjuncts,
  mendVerbsBeforeNouns,
  mendArrivalsBehindCargo,
  mendLoadedBeforeVerbs,
  mendVoicedBehindNames,
  mendLostRoots,
  mendAskedWithDo,
  mendPastsAsParticiples,
  mendSubjectlessRelatives,
  mendPastsInPhrases,
  mendPastsBehindNames,
  mendPastsBehindAsides,
  mendPastsBeforeClaims,
  mendPastsAsAttributes,
  mendPastsBeforeAnd,
  mendPastsBeforeClauses,
  mendForcesAsAttributes,
  mendPastsBehindPairs,
  mendPastsBehindAdverbs,
  mendCharges,
  mendLabelsAsSubjects,
  mendNamesInBrackets,
  mendPresentsAsPlurals,
  mendPresentsBeforeClauses,
  mendSiding,
  mendPastsBehindInfinitives,
  mendRootNouns,
  mendSwallowedPredicates,
  mendPredicatesBehindRelatives,
  mendSubjectsBeforeRelatives,
  mendVerbsBehindWhich,
  mendPresentsBehindThat,
  mendPresentsBehindNames,
  mendSignsOfClauses,
  mendPluralsWithSubjects,
  mendObjectsSetBefore,
  mendCapitalsBehindWhich,
  mendAfterClauses,
  mendArrivals,
  mendTimesBeforeClauses,
  mendVerbsJoinedToNames,
  mendSubjectsAfterSemicolons,
  mendClausesAfterSemicolons,
  mendAskedBehindSemicolons,
  mendClausesJoinedToNouns,
  mendSubjectsOfReported,
  mendDividedSubjects,
  mendFirstNamesAsTitles,
  mendSubjectsBehindCommas,
  mendSubjectsBehindVerbs,
  mendOnesOf,
  mendNamesAsAttributes,
  mendBareSignings,
  (_words, annotation) => mendNamesBeforeSubjects(annotation),
  (_words, annotation) => mendAppositionsBeside(annotation),
];
