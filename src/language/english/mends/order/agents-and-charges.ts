import { mendDoersBehindWith, mendDoersOfParticiples, mendJudgementsBehindDenials } from '../absolutes.js';
import { mendPhrasesOverTheirVerb } from '../across-verbs.js';
import { mendFailedBids, mendTimeClausesOnObjects } from '../after-clauses.js';
import {
  mendAgentsBehindPhrases,
  mendAgentsOfObjects,
  mendAgentsWithoutBy,
  mendNamesOfAgents,
  mendRepeatedPrepositions,
  mendTitlesAsSubjects,
} from '../agents.js';
import { mendAgentsBehindDates } from '../agents-behind-dates.js';
import { mendCalledVoid } from '../called-void.js';
import {
  mendChargesOfAgents,
  mendChargesOfObjects,
  mendLossesOfNames,
  mendWhomLawsuitsAreAgainst,
} from '../charges.js';
import { mendChargesAside } from '../charges-aside.js';
import { mendObjectsBehindFeelings, mendStatesBehindMany } from '../diplomatic-phrases.js';
import { mendFreeAsVerb, mendFreeBehindCalls, mendFreeBehindModals } from '../free-as-verb.js';
import { mendTakersBeforeNumbers, mendThingsBehindTakers, mendThingsGivenBy } from '../given.js';
import { mendHeadlineTails } from '../headline-tails.js';
import { mendToBlame } from '../is-to.js';
import { mendLabels } from '../labels.js';
import { mendStatesBehindTowns } from '../listed-subjects.js';
import { mendListsBehindSemicolons, mendNamesThemselves } from '../lists-behind-semicolons.js';
import {
  mendChargesSummingUp,
  mendClausesBehindNouns,
  mendCrossings,
  mendSubjectsBehindAfter,
  mendThoseBelieved,
} from '../lost-clauses.js';
import type { Mend } from '../mend.js';
import { mendClausesBehindOpenQuestions } from '../open-questions.js';
import { mendPairsBehindCommas } from '../pairs-behind-commas.js';
import { mendGenerals, mendPosts, mendThosePresent } from '../posts.js';
import { mendRuledByVotes } from '../ruled-by-votes.js';
import {
  mendAgentsBehindInfinitives,
  mendDemandedDeeds,
  mendEntryIntoForce,
  mendFaceToFace,
  mendPressures,
  mendPutOnHold,
  mendStatesBeforeBodies,
  mendTalksBetween,
  mendVotesCast,
  mendWelcomes,
} from '../set-phrases.js';
import { mendStops } from '../stops.js';
import { mendSubjectsJoined } from '../subjects-over-objects.js';
import {
  mendDeedsAsSubjects,
  mendHostages,
  mendJoinedSufferers,
  mendLikedObjects,
  mendSufferersOfHeadlines,
  mendThoseFleeing,
} from '../sufferers.js';
import { mendNamesOfPlurals, mendTitledConjuncts } from '../titled-conjuncts.js';
import { mendSpeechOnPlans } from '../trailing-participles.js';
import { mendActiveConjuncts, mendPassivesBehindBeen } from '../voice-of-conjuncts.js';
import { mendHelpOffered, mendVoicedBehindAnd } from '../voiced-support.js';

/** Agents, charges, posts and labels, once the clauses stand. In the order in which they are made. */
export const agentsAndCharges: readonly Mend[] = [
  mendPhrasesOverTheirVerb,
  mendNamesOfAgents,
  mendTitlesAsSubjects,
  mendAgentsWithoutBy,
  mendAgentsBehindPhrases,
  mendAgentsOfObjects,
  mendAgentsBehindDates,
  mendThingsGivenBy,
  mendThingsBehindTakers,
  mendTakersBeforeNumbers,
  mendRepeatedPrepositions,
  mendLabels,
  mendChargesOfObjects,
  mendLossesOfNames,
  mendChargesOfAgents,
  mendWhomLawsuitsAreAgainst,
  mendGenerals,
  mendPosts,
  mendThosePresent,
  mendTitledConjuncts,
  mendNamesOfPlurals,
  mendStatesBehindTowns,
  mendDoersOfParticiples,
  mendDoersBehindWith,
  mendJudgementsBehindDenials,
  mendCalledVoid,
  mendRuledByVotes,
  mendFaceToFace,
  mendAgentsBehindInfinitives,
  mendStatesBeforeBodies,
  mendVotesCast,
  mendTalksBetween,
  mendPressures,
  mendPutOnHold,
  mendDemandedDeeds,
  mendClausesBehindNouns,
  mendChargesSummingUp,
  mendThoseBelieved,
  mendSubjectsBehindAfter,
  mendCrossings,
  mendSufferersOfHeadlines,
  mendJoinedSufferers,
  mendHostages,
  mendThoseFleeing,
  mendLikedObjects,
  mendDeedsAsSubjects,
  mendStops,
  mendPairsBehindCommas,
  mendToBlame,
  mendListsBehindSemicolons,
  mendNamesThemselves,
  mendEntryIntoForce,
  mendWelcomes,
  mendFreeAsVerb,
  mendFreeBehindCalls,
  mendFreeBehindModals,
  mendActiveConjuncts,
  mendPassivesBehindBeen,
  mendChargesAside,
  mendVoicedBehindAnd,
  mendHelpOffered,
  mendHeadlineTails,
  mendSubjectsJoined,
  mendSpeechOnPlans,
  mendClausesBehindOpenQuestions,
  mendFailedBids,
  mendTimeClausesOnObjects,
  mendObjectsBehindFeelings,
  mendStatesBehindMany,
];
