import { mendAccusersInRelatives } from '../accusers-in-relatives.js';
import { mendAcronymsAside } from '../acronyms-aside.js';
import { mendAdverbsBeforeThat } from '../adverbs-before-that.js';
import { mendVetoes } from '../after-clauses.js';
import { mendAgentsListed } from '../agents-listed.js';
import { mendAnsweredAsides } from '../answered-asides.js';
import { mendAnsweredByNames } from '../answered-by-names.js';
import { mendArticlesBeforeOwners } from '../articles-before-owners.js';
import { mendPairsBehindAs } from '../as-pairs-in-headlines.js';
import { mendAsRequired } from '../as-required.js';
import {
  mendClausesBehindRelatives,
  mendDescribersOfWhat,
  mendDoersOfTexts,
  mendPredicatesBehindParticiples,
  mendPublishedFindings,
  mendSummariesAsOwners,
} from '../asides-as-predicates.js';
import { mendAskedBehindRemarks } from '../asked-behind-remarks.js';
import { mendBackBeforeObjects } from '../back-before-objects.js';
import { mendBansAsVerbs, mendSpokenByPhone } from '../bans-as-verbs.js';
import { mendDeedsOfHelped } from '../bare-verbs.js';
import { mendSpeakersBehindColons } from '../behind-colons.js';
import {
  mendAside,
  mendSignedBySeveral,
  mendSubjectsOfAdjectives,
  mendTimesBehindReported,
} from '../behind-reported.js';
import { mendInfinitivesBehindCourses } from '../bidden.js';
import { mendBodiesWithSpokesmen } from '../bodies-with-spokesmen.js';
import { mendPhoned } from '../called.js';
import { mendCalledOnAll } from '../called-on-all.js';
import { mendCalledOnBoth } from '../called-on-both.js';
import { mendCalledAsBoth, mendThingsJudged } from '../called-void.js';
import { mendCalledPlurals } from '../called-what.js';
import { mendCaseOfBarePhrases } from '../case-of-bare-phrases.js';
import { mendChargesBehindRelatives } from '../charges-behind-relatives.js';
import { mendChargesBehindSaidRelatives } from '../charges-behind-said-relatives.js';
import { mendChargesDaffaires } from '../charges-daffaires.js';
import { mendClaimsAbout } from '../claims-about.js';
import { mendClausesRightBehindThat, mendThatBeforeSubjects, mendWhatElseTextsDo } from '../claims-going-on.js';
import { mendClaimsInPapers, mendWillsBehindRemarks } from '../claims-in-papers.js';
import { mendClausesAsSubjects, mendFootings, mendOffCoasts } from '../clauses-as-subjects.js';
import { mendClausesBehindSemicolons } from '../clauses-behind-semicolons.js';
import { mendClausesOfFlatNames } from '../clauses-of-flat-names.js';
import {
  mendClausesOfInnerVerbs,
  mendForOneToBe,
  mendSubjectsBeforeSayings,
  mendThatOfClaims,
} from '../clauses-of-inner-verbs.js';
import { mendClosingConfirmations } from '../closing-confirmations.js';
import { mendCoalitionsFighting, mendDeedsOfSeats } from '../coalitions.js';
import { mendConclusionsDrawn } from '../conclusions-drawn.js';
import { mendCondemnedWhat } from '../condemned-what.js';
import { mendContrarySaid } from '../contrary-said.js';
import { mendCounterpartsAsConjuncts, mendNamesOfCounterparts } from '../counterparts-as-conjuncts.js';
import { mendJoinedAcrossVerbs } from '../crossing-arcs.js';
import { mendAidAsAttribute, mendCrossings } from '../crossings.js';
import { mendDaysBehindRelatives } from '../days-behind-relatives.js';
import { mendDaysOfVerbs } from '../days-of-verbs.js';
import { mendDeFacto } from '../de-facto.js';
import { mendDeedsBeforeAfter, mendNounsWithObjects } from '../deeds-before-after.js';
import { mendDeedsBehindSources } from '../deeds-behind-sources.js';
import { mendDemandedConjuncts } from '../demanded-conjuncts.js';
import { mendDemandedOfPronouns, mendJoinedAsClaims } from '../demanded-of-pronouns.js';
import { mendNamesBeforeDemanded } from '../demanded-verbs.js';
import { mendDeniedDeeds } from '../denied-deeds.js';
import { mendDidNotSay } from '../did-not-say.js';
import { mendInfinitivesBehindDue } from '../due.js';
import { mendFindingsInRelatives } from '../findings-in-relatives.js';
import { mendFiniteBehindGerunds } from '../finite-behind-gerunds.js';
import { mendFloatingBoth } from '../floating-both.js';
import { mendFrontedHad } from '../fronted-had.js';
import { mendFrontedMinds } from '../fronted-minds.js';
import { mendGappedSeconds } from '../gapped-seconds.js';
import { mendGappedYears } from '../gapped-years.js';
import { mendGerundsAsNouns } from '../gerunds-as-nouns.js';
import { mendGerundsAsSubjects, mendObjectsOfSubjects } from '../gerunds-as-subjects.js';
import { mendGerundsBehindArticles } from '../gerunds-behind-articles.js';
import { mendHandOverDemanded } from '../hand-over.js';
import { mendCompatriotsAside, mendHeadlineClausesWithAs, mendHeadlineReactions } from '../headline-presents.js';
import { mendSayingsInHeadlines, mendSpeakersOfHeadlines } from '../headline-sayings.js';
import { mendObjectsBehindMeasures } from '../heavy-objects.js';
import { mendGatheringsHeldBy } from '../held-by.js';
import {
  mendAskedBehindAsides,
  mendHeldBinding,
  mendHeldInForce,
  mendHeldToBe,
  mendNamesBehindHouses,
} from '../held-to-be.js';
import { mendHyphenedPairs } from '../hyphened-attributes.js';
import { mendCeasedInfinitives } from '../infinitives.js';
import { mendInitialsBehindTitles } from '../initials.js';
import { mendInsistsBehindRelatives } from '../insists-behind-relatives.js';
import { mendJoinedAttributes } from '../joined-attributes.js';
import {
  mendCallsBehindPhrases,
  mendGivenInRelatives,
  mendJoinedByNumber,
  mendSubjectsJoinedBehindRelatives,
} from '../joined-behind-relatives.js';
import { mendJoinedInfinitives } from '../joined-infinitives.js';
import { mendJoinedToHaving } from '../joined-to-having.js';
import {
  mendJudgedBeforeObjects,
  mendObjectsBehindJudgements,
  mendObjectsBehindQuotedJudgements,
} from '../judged-before-objects.js';
import { mendKilledWithOthers } from '../killed-with-others.js';
import { mendLaunchedFrom } from '../launched-from.js';
import { mendLeadersBehindSemicolons } from '../leaders-behind-semicolons.js';
import { mendLeftBehindRelatives } from '../left-behind-relatives.js';
import { mendLinesInDrafts } from '../lines-in-drafts.js';
import {
  mendBothInRelatives,
  mendClausesBehindSaid,
  mendFrontedAsked,
  mendGuaranteesThat,
  mendNoSuchThing,
  mendRolesInFrontedPhrases,
  mendSaidBehindRoles,
  mendSecondsBehindDays,
  mendSubjectsBehindColons,
  mendSubjectsBehindFronted,
  mendWentOn,
  mendWithOrWithout,
} from '../long-sentences.js';
import {
  mendAfterNamesAside,
  mendButThat,
  mendJoinedToRemarks,
  mendNamesOfSpeakers,
  mendPredicatesBeforeRemarks,
  mendSaidBeforeSemicolons,
  mendSaidBehindPassives,
  mendSpeakersBeforeAsides,
  mendThankedAlone,
} from '../long-speakers.js';
import { mendTitledNamesBehindAnd } from '../lords.js';
import { mendMeetingOpeners } from '../meeting-openers.js';
import { mendMemberStates } from '../member-states.js';
import type { Mend } from '../mend.js';
import { mendMinistersOfTwo } from '../ministers-of-two.js';
import { mendPhrasesOfPlaces } from '../misplaced-phrases.js';
import { mendModalConjuncts } from '../modal-conjuncts.js';
import { mendNamedCounterparts } from '../named-counterparts.js';
import { mendNamedInTimeClauses, mendSpansBeforeMarks } from '../named-in-time-clauses.js';
import { mendNamesBehindAs } from '../names-behind-as.js';
import { mendNamesBehindRoles } from '../names-behind-roles.js';
import { mendNounsForVerbs } from '../nouns-for-verbs.js';
import { mendNumberedChambers } from '../numbered-chambers.js';
import { mendThatBeforeParticles } from '../objects-before-particles.js';
import { mendAskedForToBe, mendOffersBehindSaid, mendSecondThat } from '../offers-behind-said.js';
import { mendOfficesBesideNames } from '../offices-set-beside-names.js';
import {
  mendAskedAside,
  mendPhrasesAcrossRelatives,
  mendSecondSubjects,
  mendSubjectsBeforeHaving,
} from '../pairs-and-asides.js';
import { mendPairsWithCommas } from '../pairs-with-commas.js';
import { mendPapersSent } from '../papers-sent.js';
import { mendParticiplesBehindPhrases } from '../participles-behind-phrases.js';
import { mendParticlesBehindHyphens } from '../particles-behind-hyphens.js';
import { mendPartnersBehindDays } from '../partners-behind-days.js';
import { mendPastsBeforeRelatives, mendResumed } from '../pasts-before-relatives.js';
import { mendPastsJoinedToInfinitives } from '../pasts-joined-to-infinitives.js';
import { mendTiesCutBehindAnd } from '../perfects-of-ties.js';
import { mendPhrasesBehindAccording } from '../phrases-behind-according.js';
import { mendPlacesHeldThat } from '../places-held-that.js';
import { mendPoliceBehindCrowds } from '../police-behind-crowds.js';
import { mendPressAsVerb } from '../press-as-verb.js';
import { mendPromptedReplies } from '../prompted-replies.js';
import { mendPronounsOfBareRelatives } from '../pronouns-of-bare-relatives.js';
import { mendPurposesOfCharges } from '../purposes-of-charges.js';
import { mendQuotedConjuncts } from '../quoted-conjuncts.js';
import { mendQuotedTitles } from '../quoted-titles.js';
import { mendMadeTexts } from '../relative-gaps.js';
import { mendRemarksBehindClauses } from '../remarks-behind-clauses.js';
import { mendRemarksOnPredicates } from '../remarks-on-predicates.js';
import { mendRemarksReleased } from '../remarks-released.js';
import { mendReportsByOthers } from '../reports-by-others.js';
import { mendRowsBehindModals } from '../rows-behind-modals.js';
import { mendSaidAsComplements } from '../said-as-complements.js';
import { mendSaidBehindCharges } from '../said-behind-charges.js';
import { mendObjectsBeforeSpans, mendSaidBehindPronouns, mendSignersInRelatives } from '../said-behind-pronouns.js';
import { mendSanctionsAsVerb } from '../sanctions-as-verb.js';
import { mendSayingBehindDenials } from '../saying-behind-denials.js';
import { mendSayingsJoinedToNouns } from '../sayings-joined-to-nouns.js';
import { mendSecondPartners } from '../second-partners.js';
import {
  mendDemandedPairs,
  mendPairedPhrases,
  mendPhrasesOfPlans,
  mendRolesBeforeJoined,
  mendThankedOwners,
} from '../second-phrases.js';
import { mendSeenDoing } from '../seen-doing.js';
import { mendSayingsBeforeSemicolons } from '../semicolons.js';
import { mendCharges, mendSentHome } from '../sent-home.js';
import { mendSeveralBehindOne } from '../several-behind-one.js';
import { mendParticiplesBehindMarks, mendSubjectsBehindMarks } from '../subjects-behind-marks.js';
import { mendSubjectsBehindPapers } from '../subjects-behind-papers.js';
import { mendSubjectsOfLabels } from '../subjects-of-labels.js';
import { mendSurnamesBesideOffices } from '../surnames-beside-offices.js';
import { mendTextsSaidToHold } from '../texts-said-to-hold.js';
import { mendThatBeforeNouns } from '../that-before-nouns.js';
import { mendMilitaryPlans, mendThatCalls } from '../that-calls.js';
import { mendAsAgreed, mendBehindThingsCalled, mendThatReading } from '../things-called.js';
import { mendTimesOfCharges } from '../times-of-charges.js';
import { mendJudgesBehindWhose, mendStoodBy, mendTitledJudges } from '../titled-judges.js';
import { mendToldAcrossRemarks } from '../told-across-remarks.js';
import {
  mendAgreedInTurn,
  mendDoingBehindCommas,
  mendJudgedBehindCommas,
  mendNamesBehindAnd,
  mendToDeath,
  mendWhomAsPhrases,
} from '../told-behind-commas.js';
import { mendTextsPenned, mendToldInPapers } from '../told-in-papers.js';
import { mendToldThemThat, mendWritingsThatOneJoins } from '../told-them-that.js';
import { mendTradingAccusations } from '../trading-accusations.js';
import { mendTwoBehindAfter } from '../two-behind-after.js';
import { mendUnchangedPasts } from '../unchanged-pasts.js';
import {
  mendHeadlinesJoinedByAs,
  mendReportedBehindInsertions,
  mendVerbsBehindOfWhich,
} from '../verbs-behind-insertions.js';
import { mendSubjectsBehindWhen, mendVerbsBehindOwnRelatives } from '../verbs-behind-own-relatives.js';
import { mendWhichBehindMonths } from '../verbs-behind-which.js';
import { mendTensesOfRelatives } from '../verbs-of-relatives.js';
import { mendNamesBesidePosts, mendRolesAsVocatives } from '../vocatives.js';
import { mendVoicedBeforeOthers } from '../voiced-behind-names.js';
import { mendWarningsBehindWith } from '../warnings-behind-with.js';
import { mendWhichOfBodies } from '../which-of-bodies.js';
import { mendRowsBeforeSecondClauses, mendWhoOfClauses, mendWhoOfThings } from '../who-of-clauses.js';
import { mendWithThingsGone } from '../with-things-gone.js';
import { mendUrgedCalm, mendWorthBehindNames } from '../worth-behind-names.js';
import { mendWorthOfDeals } from '../worth-of-deals.js';
import { mendYearsBeforeNouns } from '../years-before-nouns.js';

/** What is left once all else stands where it belongs. In the order in which they are made. */
export const looseEnds: readonly Mend[] = [
  mendSentHome,
  mendCharges,
  mendJoinedInfinitives,
  mendTitledJudges,
  mendJudgesBehindWhose,
  mendStoodBy,
  mendWorthBehindNames,
  mendUrgedCalm,
  mendWhomAsPhrases,
  mendJudgedBehindCommas,
  mendDoingBehindCommas,
  mendNamesBehindAnd,
  mendAgreedInTurn,
  mendToDeath,
  mendPairedPhrases,
  mendRolesBeforeJoined,
  mendThankedOwners,
  mendPhrasesOfPlans,
  mendDemandedPairs,
  mendAside,
  mendSignedBySeveral,
  mendSubjectsOfAdjectives,
  mendPredicatesBehindParticiples,
  mendPublishedFindings,
  mendDoersOfTexts,
  mendSummariesAsOwners,
  mendDescribersOfWhat,
  mendClausesBehindRelatives,
  mendTimesBehindReported,
  mendTiesCutBehindAnd,
  mendPhrasesOfPlaces,
  mendNamedInTimeClauses,
  mendSpansBeforeMarks,
  mendJudgedBeforeObjects,
  mendObjectsBehindJudgements,
  mendNamedCounterparts,
  mendGerundsBehindArticles,
  mendReportedBehindInsertions,
  mendVerbsBehindOfWhich,
  mendHeadlinesJoinedByAs,
  mendSaidBehindPronouns,
  mendSignersInRelatives,
  mendObjectsBeforeSpans,
  mendCalledOnBoth,
  mendWhichOfBodies,
  mendOfficesBesideNames,
  mendPastsJoinedToInfinitives,
  mendGatheringsHeldBy,
  mendReportsByOthers,
  mendInitialsBehindTitles,
  mendClaimsInPapers,
  mendWillsBehindRemarks,
  mendDeFacto,
  mendHeldToBe,
  mendAskedBehindAsides,
  mendNamesBehindHouses,
  mendCeasedInfinitives,
  mendGerundsAsSubjects,
  mendObjectsOfSubjects,
  mendTitledNamesBehindAnd,
  mendNamesBehindRoles,
  mendJoinedAcrossVerbs,
  mendGappedSeconds,
  mendAdverbsBeforeThat,
  mendCalledAsBoth,
  mendVoicedBeforeOthers,
  mendVetoes,
  mendSayingsBeforeSemicolons,
  mendPhoned,
  mendPastsBeforeRelatives,
  mendResumed,
  mendClausesAsSubjects,
  mendFootings,
  mendOffCoasts,
  mendBansAsVerbs,
  mendSpokenByPhone,
  mendGivenInRelatives,
  mendCallsBehindPhrases,
  mendSubjectsJoinedBehindRelatives,
  mendJoinedByNumber,
  mendChargesBehindRelatives,
  mendWithThingsGone,
  mendFrontedAsked,
  mendSaidBehindRoles,
  mendNoSuchThing,
  mendSubjectsBehindFronted,
  mendClausesBehindSaid,
  mendRolesInFrontedPhrases,
  mendSecondsBehindDays,
  mendSubjectsBehindColons,
  mendGuaranteesThat,
  mendWithOrWithout,
  mendWentOn,
  mendSaidBehindPassives,
  mendAfterNamesAside,
  mendSpeakersBeforeAsides,
  mendNamesOfSpeakers,
  mendJoinedToRemarks,
  mendThankedAlone,
  mendButThat,
  mendBothInRelatives,
  mendPredicatesBeforeRemarks,
  mendSaidBeforeSemicolons,
  mendParticiplesBehindPhrases,
  mendSpeakersBehindColons,
  mendClosingConfirmations,
  mendDeedsBehindSources,
  mendDidNotSay,
  mendSeenDoing,
  mendAcronymsAside,
  mendQuotedTitles,
  mendInsistsBehindRelatives,
  mendTimesOfCharges,
  mendHeldBinding,
  mendObjectsBehindQuotedJudgements,
  mendBodiesWithSpokesmen,
  mendDemandedConjuncts,
  mendTradingAccusations,
  mendRemarksBehindClauses,
  mendParticiplesBehindMarks,
  mendSubjectsBehindMarks,
  mendThatOfClaims,
  mendWhoOfClauses,
  mendRowsBeforeSecondClauses,
  mendLinesInDrafts,
  mendForOneToBe,
  mendSubjectsBeforeSayings,
  mendClausesOfInnerVerbs,
  mendHeldInForce,
  mendPoliceBehindCrowds,
  mendTwoBehindAfter,
  mendCounterpartsAsConjuncts,
  mendChargesBehindSaidRelatives,
  mendSayingBehindDenials,
  mendConclusionsDrawn,
  mendFrontedMinds,
  mendBehindThingsCalled,
  mendThatReading,
  mendAsAgreed,
  mendHandOverDemanded,
  mendSecondSubjects,
  mendPhrasesAcrossRelatives,
  mendAskedAside,
  mendMemberStates,
  mendCondemnedWhat,
  mendSubjectsBeforeHaving,
  mendRolesAsVocatives,
  mendSubjectsBehindPapers,
  mendAccusersInRelatives,
  mendSaidAsComplements,
  mendFindingsInRelatives,
  mendTextsSaidToHold,
  mendParticlesBehindHyphens,
  mendObjectsBehindMeasures,
  mendCaseOfBarePhrases,
  mendDeedsOfHelped,
  mendNamesBeforeDemanded,
  mendInfinitivesBehindCourses,
  mendFrontedHad,
  mendRowsBehindModals,
  mendSubjectsOfLabels,
  mendPhrasesBehindAccording,
  mendJoinedToHaving,
  mendAskedBehindRemarks,
  mendRemarksOnPredicates,
  mendSurnamesBesideOffices,
  mendKilledWithOthers,
  mendHyphenedPairs,
  mendWarningsBehindWith,
  mendAsRequired,
  mendPronounsOfBareRelatives,
  mendNamesOfCounterparts,
  mendRemarksReleased,
  mendPlacesHeldThat,
  mendClaimsAbout,
  mendCoalitionsFighting,
  mendDeedsOfSeats,
  mendThatCalls,
  mendMilitaryPlans,
  mendNamesBesidePosts,
  mendDeniedDeeds,
  mendSanctionsAsVerb,
  mendNounsForVerbs,
  mendNumberedChambers,
  mendArticlesBeforeOwners,
  mendAnsweredByNames,
  mendMeetingOpeners,
  mendSaidBehindCharges,
  mendPressAsVerb,
  mendYearsBeforeNouns,
  mendWhoOfThings,
  mendToldAcrossRemarks,
  mendWhichBehindMonths,
  mendMadeTexts,
  mendCrossings,
  mendAidAsAttribute,
  mendVerbsBehindOwnRelatives,
  mendSubjectsBehindWhen,
  mendCalledPlurals,
  mendJoinedAttributes,
  mendHeadlineClausesWithAs,
  mendHeadlineReactions,
  mendCompatriotsAside,
  mendThingsJudged,
  mendChargesDaffaires,
  mendSecondPartners,
  mendGerundsAsNouns,
  mendFiniteBehindGerunds,
  mendAgentsListed,
  mendCalledOnAll,
  mendDaysOfVerbs,
  mendAnsweredAsides,
  mendSeveralBehindOne,
  mendSayingsInHeadlines,
  mendSpeakersOfHeadlines,
  mendThatBeforeSubjects,
  mendWhatElseTextsDo,
  mendClausesRightBehindThat,
  mendPairsBehindAs,
  mendToldThemThat,
  mendWritingsThatOneJoins,
  mendLaunchedFrom,
  mendGappedYears,
  mendThatBeforeParticles,
  mendQuotedConjuncts,
  mendFloatingBoth,
  mendClausesBehindSemicolons,
  mendContrarySaid,
  mendDaysBehindRelatives,
  mendUnchangedPasts,
  mendNamesBehindAs,
  mendPairsWithCommas,
  mendWorthOfDeals,
  mendBackBeforeObjects,
  mendPurposesOfCharges,
  mendThatBeforeNouns,
  mendNounsWithObjects,
  mendDeedsBeforeAfter,
  mendModalConjuncts,
  mendPromptedReplies,
  mendTensesOfRelatives,
  mendInfinitivesBehindDue,
  mendPapersSent,
  mendLeadersBehindSemicolons,
  mendMinistersOfTwo,
  mendOffersBehindSaid,
  mendSecondThat,
  mendAskedForToBe,
  mendLeftBehindRelatives,
  mendClausesOfFlatNames,
  mendDemandedOfPronouns,
  mendJoinedAsClaims,
  mendPartnersBehindDays,
  mendSayingsJoinedToNouns,
  mendToldInPapers,
  mendTextsPenned,
];
