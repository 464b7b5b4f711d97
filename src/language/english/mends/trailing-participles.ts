import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What whoever acts in the main clause says or answers while he does so. */
const speaking = new Set(
  (
    'accusing blaming citing trading exchanging saying calling urging warning denying adding condemning denouncing demanding praising ' +
    'criticizing criticising vowing threatening pledging promising insisting arguing rejecting dismissing describing bowing ' +
    'yielding defying ignoring drawing telling noting pointing claiming stating suggesting maintaining explaining writing ' +
    'mocking slamming blasting lamenting echoing ridiculing dubbing deeming alleging asserting declaring contending ' +
    'ruling finding voicing expressing reiterating reaffirming signalling signaling cautioning countering concluding quoting invoking ' +
    'conceding acknowledging admitting hinting fearing complaining stressing emphasizing emphasising recalling comparing ' +
    'likening alluding responding replying contradicting backtracking overturning overruling upholding reversing siding ' +
    'remarking observing musing joking quipping boasting bragging predicting speculating reasoning opining protesting grumbling ' +
    'lambasting lauding hailing deploring decrying chiding deriding testifying reassuring implying questioning disputing'
  ).split(' '),
);
const tensed = /^VB[DZP]$/;
/** Verbs behind which somebody else's deed is told. */
const saying =
  /^(?:say|said|says|told|tells?|announced?|announces|declared?|declares|confirmed|stated|argued|argues?|claimed|claims?|complained|complains?|admitted|admits?|indicated|indicates?|insisted|insists?|warned|warns?|wrote|writes?|explained|explains?|suggested|suggests?|ruled|rules?|found|finds?|decided|decides?|held|holds?|concluded|concludes?|asked|asks?|reported|reports?)$/;
/** How far up a sentence's tree the main clause is looked for. */
const furthest = 8;

/**
 * Hangs a clause of speech behind a comma on the verb of whoever speaks, where the parser hangs it on the last verb before
 * it: of `ordered its envoys to leave, blaming Peru`, `told them it had begun to arm, accusing Peru` it is who ordered or
 * told that blames, not who leaves or arms. Changes the annotation in place.
 */
export function mendTrailingSpeech(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    if (xpos[at] !== 'VBG' || !speaking.has(words[at]!.toLowerCase()) || !/^(?:advcl|acl|ccomp)$/.test(deprel[at]!))
      continue;
    const isBehind = xpos[at - 1] === 'RB' || /^["”]$/.test(words[at - 1]!);
    const comma = words[at - 1] === ',' ? at - 1 : words[at - 2] === ',' && isBehind ? at - 2 : -1;
    if (comma < 0 || head[at]! > at || hasDependant(annotation, at, ['nsubj', 'aux'])) continue;
    if (deprel[at] === 'ccomp') {
      // `the talks had failed, the agency said, citing an envoy`, `said the talks had failed, citing …`
      const said = deprel.findIndex((relation, i) => relation === 'ccomp' && head[i] === head[at] && i < at);
      // `the talks had failed, the agency said, citing an envoy`, where the agency is put in
      const isPutIn = deprel[head[at]!] === 'parataxis' && head[at] === comma - 1;
      if (said < 0 && !isPutIn) continue;
      deprel[at] = 'advcl';
      if (said < 0) continue;
      for (let i = 0; i < said; i++) if (head[i] === at && deprel[i] === 'mark') head[i] = said;
      continue;
    }
    if (hasDependant(annotation, at, ['mark'])) continue;
    const verb = speakerOf(words, annotation, head[at]!);
    if (verb < 0 || verb === head[at]) continue;
    head[at] = verb;
    deprel[at] = 'advcl';
  }
}
mendTrailingSpeech.needs = [/^,$/];

/** What somebody opens or ends with words of his own. */
const occasions =
  /^(?:talks?|meetings?|debates?|speech|address|visits?|sessions?|summits?|day|week|trips?|tours?|conferences?|evening|interviews?|briefings?|campaigns?|term|hearings?|negotiations)$/;

/**
 * Hangs `saying that Peru was ready` on the verb, where the parser hangs it on the occasion that somebody opened or ended with it:
 * talks say nothing. Changes the annotation in place.
 */
export function mendSpeechOnOccasions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    const occasion = head[at]!;
    if (deprel[at] !== 'acl' || xpos[at] !== 'VBG' || occasion >= at || !speaking.has(words[at]!)) continue;
    if (occasion < 0 || deprel[occasion] !== 'obj' || !occasions.test(words[occasion]!)) continue;
    if (head[occasion]! < occasion) [head[at], deprel[at]] = [head[occasion]!, 'advcl'];
  }
}
mendSpeechOnOccasions.needs = [occasions, /ing$/];

/** Verbs by which somebody judges what is put to him. */
const judging =
  /^(?:reject|dismiss|criticis|criticiz|condemn|denounc|oppos|welcom|prais|defend|support|back|block|veto|decri|deplor|denie|deny|dispute?|refus|scorn|shelv|attack|blast|slam|hail|sniff|scoff|bristl|balk|baulk|spurn|rebuff)(?:e?d|e?s|ing|y)?$|^(?:disput(?:ed|es)|denied|decried)$/;
/** What one judges, and which says nothing itself. */
const judged =
  /^(?:plans?|proposals?|ideas?|deals?|offers?|agreement|pact|move|decision|measures?|sanctions|strikes?|raids?|attacks?|allegations?|accusations?|charges?|criticism|suggestion|talks|vote|elections?|embargo|blockade|demands?)$/;

/**
 * Hangs `saying it would split the country` on the verb, where the parser hangs it on the plan that somebody rejected with it: plans say
 * nothing. Changes the annotation in place.
 */
export function mendSpeechOnPlans(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 3; at < words.length; at++) {
    const plan = head[at]!;
    if (
      deprel[at] !== 'acl' ||
      xpos[at] !== 'VBG' ||
      plan < 0 ||
      plan >= at ||
      !/^(?:saying|arguing|insisting|claiming|warning|noting)$/.test(words[at]!)
    )
      continue;
    const verb = head[plan]!;
    if (!/^ob[jl]$/.test(deprel[plan]!) || !judged.test(words[plan]!) || verb < 0 || verb > plan) continue;
    if (!judging.test(words[verb]!) || hasDependant(annotation, verb, ['nsubj:pass', 'aux:pass'])) continue;
    if (hasDependant(annotation, at, ['ccomp', 'obj', 'obl'])) [head[at], deprel[at]] = [verb, 'advcl'];
  }
}
mendSpeechOnPlans.needs = [judged, judging, /ing$/];

/**
 * Gives `voted, with Peru abstaining, to condemn the raid` its infinitive back from the phrase that a comma sets off.
 * Changes the annotation in place.
 */
export function mendInfinitivesBehindAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const aside = head[at]!;
    if (xpos[at] !== 'VB' || !/^(?:xcomp|advcl)$/.test(deprel[at]!) || aside < 0 || xpos[aside] !== 'VBG') continue;
    if (words[at - 1] !== 'to' || words[at - 2] !== ',' || aside > at) continue;
    const isAside = words.some((word, i) => word === 'with' && i < aside && words[i - 1] === ',' && aside - i < 8);
    const verb = head[aside]!;
    if (!isAside || verb < 0 || !/^(?:advcl|acl)$/.test(deprel[aside]!)) continue;
    [head[at], deprel[at]] = [verb, 'xcomp'];
  }
}
mendInfinitivesBehindAsides.needs = [/^to$/, /^,$/];

/** `said it had complained`, not `said the vote would be held`. */
const speaks = (words: readonly string[], annotation: Annotation, verb: number): boolean =>
  saying.test(words[verb]!) && !hasDependant(annotation, verb, ['aux:pass']);

/** What somebody does who then says why. */
const voicing =
  /^(?:reject|refus|accus|den(?:y|ie)|critici|condemn|dismiss|sa(?:id|y)|told|tell|warn|call|vow|urg|demand|announc|claim|withdr|suspend|quit|left|leave|walk|cancel|halt|block|veto|expel|recall|summon|sign|vot)/;

/** Whether a clause, or the one that it is a circumstance of, is what a verb of saying before it reports. */
function isReportedAbove(words: readonly string[], { head, deprel }: Annotation, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 3; at = head[at]!, steps++) {
    if (deprel[at] === 'ccomp') return head[at]! >= 0 && head[at]! < at && saying.test(words[head[at]!]!);
    if (!/^(?:advmod|xcomp|conj)$/.test(deprel[at]!)) return false;
  }
  return false;
}

/** The verb of the main clause that a participle stands under, or that of the last report of speech over it; else -1. */
function speakerOf(words: readonly string[], annotation: Annotation, from: number): number {
  const { head, deprel, upos, xpos } = annotation;
  let at = from;
  let hasPassed = false;
  for (let steps = 0; at >= 0 && steps < furthest; steps++) {
    const relation = deprel[at]!;
    const above = head[at]!;
    if (upos[at] === 'VERB' || hasDependant(annotation, at, ['cop'])) {
      const hasSubject = hasDependant(annotation, at, ['nsubj', 'nsubj:pass']);
      const isTensed = tensed.test(xpos[at]!) || hasDependant(annotation, at, ['aux', 'aux:pass', 'cop']);
      // `praised its head, who is on trial, saying he was innocent`: nor does whoever a clause between commas says more of
      const isSetOff = hasDependant(annotation, at, ['cop']);
      const isOfThing =
        relation === 'acl:relcl' &&
        !words.some(
          (word, i) =>
            head[i] === at && /^whom?$/i.test(word) && !(isSetOff && words[i - 1] === ',' && upos[at] !== 'VERB'),
        );
      const isReported =
        (relation === 'ccomp' &&
          above >= 0 &&
          above < at &&
          saying.test(words[above]!) &&
          !speaks(words, annotation, at)) ||
        (relation === 'acl' && words.some((word, i) => word === 'that' && head[i] === at && deprel[i] === 'mark')) ||
        // `it was in May that she spoke`
        words.some((word, i) => /^it$/i.test(word) && head[i] === at && upos[at] !== 'VERB');
      // `would never yield as long as Chile occupied its land, dismissing a plan`: when and why is no deed of who speaks
      const isCircumstance =
        at === from && relation === 'advcl' && !voicing.test(words[at]!) && isReportedAbove(words, annotation, above);
      if (
        isTensed &&
        !isCircumstance &&
        (hasSubject || relation === 'root' || relation === 'conj') &&
        !isOfThing &&
        !isReported
      )
        return hasPassed ? at : -1;
      if (!isOfThing && !isReported && !/^(?:xcomp|advcl|acl|conj|ccomp)$/.test(relation)) return -1;
    } else if (!/^(?:obj|obl|nmod|conj|appos|iobj)$/.test(relation) && !/^(?:long|soon|far)$/.test(words[at]!))
      return -1;
    hasPassed = true;
    at = above;
  }
  return -1;
}
