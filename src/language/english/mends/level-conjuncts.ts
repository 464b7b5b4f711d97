import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation, isUnder } from './tree.js';

const joining = /^(?:and|or|but)$/;

/**
 * Joins a bare verb to the infinitive before it, where the parser joins it to the finite verb above: in `called on all sides to show
 * restraint and settle their quarrels` the sides are to settle them. Changes the annotation in place.
 */
export function mendBareFormsAsConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const verb = head[at]!;
    if (deprel[at] !== 'conj' || xpos[at] !== 'VB' || verb < 0 || verb > at || !/^VB[DZN]$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, at, own) || xpos.some((tag, i) => head[i] === verb && i < verb && bare.test(tag)))
      continue;
    let infinitive = at - 1;
    while (infinitive > verb && !isInfinitiveUnder(annotation, infinitive, verb)) infinitive--;
    if (infinitive > verb && !isInQuotation(words, infinitive, at)) head[at] = infinitive;
  }
}
mendBareFormsAsConjuncts.needs = [joining, /^to$/];

/**
 * Joins a bare verb to the one behind `will`, where the parser joins it to a gerund beneath that: in `will begin withdrawing troops
 * and release prisoners` release is what else will be done. Changes the annotation in place.
 */
export function mendBareFormsBehindGerunds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const gerund = head[at]!;
    if (deprel[at] !== 'conj' || upos[at] !== 'VERB' || !/^VBP?$/.test(xpos[at]!) || gerund < 0 || gerund > at)
      continue;
    if (xpos[gerund] !== 'VBG' || deprel[gerund] !== 'xcomp' || hasDependant(annotation, at, own)) continue;
    if (hasDependant(annotation, gerund, ['mark', 'case']) || !hasDependant(annotation, at, ['obj'], at)) continue;
    const verb = head[gerund]!;
    if (verb < 0 || verb > gerund || xpos[verb] !== 'VB' || isInQuotation(words, verb, at)) continue;
    if (!xpos.some((tag, i) => head[i] === verb && i < verb && bare.test(tag))) continue;
    [head[at], xpos[at]] = [verb, 'VB'];
  }
}
mendBareFormsBehindGerunds.needs = [joining, /ing$/];

/**
 * Joins a past behind `, and` to the past that is told, where the parser joins it to what had been done before: in `blocked the tariffs,
 * ruling that Lind had exceeded his powers, and ordered refunds` who blocked them ordered those. Changes the annotation in place.
 */
export function mendPastsBehindPerfects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 6; at < words.length; at++) {
    if (deprel[at] !== 'conj' || xpos[at] !== 'VBD' || words[at - 1] !== 'and' || words[at - 2] !== ',') continue;
    const perfect = head[at]!;
    if (perfect < 0 || perfect > at || deprel[perfect] !== 'ccomp' || hasDependant(annotation, at, own)) continue;
    if (!words.some((word, i) => word === 'had' && head[i] === perfect && deprel[i] === 'aux')) continue;
    const saying = head[perfect]!;
    if (saying < 0 || xpos[saying] !== 'VBG' || deprel[saying] !== 'advcl') continue;
    const told = head[saying]!;
    if (told >= 0 && told < saying && xpos[told] === 'VBD') head[at] = told;
  }
}
mendPastsBehindPerfects.needs = [/^had$/, /^and$/, /ing$/];

/** What a verb of a clause of its own has before it. */
const own = ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop', 'mark', 'expl'];
/** Before a bare form: `will`, `did`, `to`. */
const bare = /^(?:MD|TO)$/;

/** Whether a word is an infinitive with `to` that hangs on a verb or on its object. */
function isInfinitiveUnder({ head, deprel, xpos }: Annotation, at: number, verb: number): boolean {
  if (
    xpos[at] !== 'VB' ||
    xpos[at - 1] !== 'TO' ||
    head[at - 1] !== at ||
    !/^(?:xcomp|acl|advcl|ccomp)$/.test(deprel[at]!)
  )
    return false;
  const above = head[at]!;
  return above === verb || (above > verb && head[above] === verb);
}

/**
 * Joins a past with an object to the finite verb above, where the parser joins it to a gerund beneath that: `accused officers in Chad of looking
 * away and named three smugglers`. Changes the annotation in place.
 */
export function mendPastsBehindGerunds(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at + 1 < words.length; at++) {
    const gerund = head[at]!;
    if (deprel[at] !== 'conj' || !/^VB[ND]$/.test(xpos[at]!) || gerund < 0 || gerund > at || xpos[gerund] !== 'VBG')
      continue;
    if (/^(?:being|having|getting)$/i.test(words[gerund]!) || hasDependant(annotation, gerund, ['aux'])) continue;
    if (hasDependant(annotation, at, own) || !hasDependant(annotation, at, ['obj', 'ccomp'], at)) continue;
    let above = head[gerund]!;
    for (let steps = 0; above >= 0 && above < gerund && xpos[above] !== 'VBD' && steps < 4; steps++)
      above = head[above]!;
    if (above < 0 || above > gerund || xpos[above] !== 'VBD' || !hasDependant(annotation, above, ['nsubj'])) continue;
    if (isInQuotation(words, above, at)) continue;
    [head[at], xpos[at]] = [above, 'VBD'];
  }
}
mendPastsBehindGerunds.needs = [joining, /ing$/];

const prepositions = /^(?:to|of|on|with|for|from|in|at|against|between|by|over|about)$/;

/**
 * Joins a phrase to the one before it that has its preposition, where the parser joins it to a noun in there: in `thanks to the
 * people of Chad and to its army` thanks go to the army. Changes the annotation in place.
 */
export function mendConjunctsByPreposition(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const noun = head[at]!;
    if (deprel[at] !== 'conj' || noun < 0 || noun > at || !/^(?:NOUN|PROPN)$/.test(upos[at]!)) continue;
    const joint = deprel.findIndex((relation, i) => relation === 'cc' && head[i] === at && i > noun && i < at);
    if (joint < 0 || !prepositions.test(words[joint + 1]!) || head[joint + 1] !== at || deprel[joint + 1] !== 'case')
      continue;
    const level =
      upos[noun] === 'VERB'
        ? phraseWith(words, annotation, noun, joint)
        : nounWith(words, annotation, noun, words[joint + 1]!);
    if (level >= 0) head[at] = level;
  }
}
mendConjunctsByPreposition.needs = [joining, prepositions];

/**
 * Joins a gerund to the one before it that has its preposition, where the parser joins it to a finite verb in there: `angered them by
 * saying that the vote was lost and by dismissing the accord`. Changes the annotation in place.
 */
export function mendGerundsByPreposition(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const verb = head[at]!;
    if (deprel[at] !== 'conj' || verb < 0 || verb > at || xpos[at] !== 'VBG') continue;
    const mark = markOf(annotation, at);
    if (mark < 0 || !joining.test(words[mark - 1]!) || words[markOf(annotation, verb)] === words[mark]) continue;
    let above = head[verb]!;
    for (let steps = 0; above >= 0 && steps < furthest; steps++, above = head[above]!) {
      if (above > at || xpos[above] !== 'VBG') continue;
      const own = markOf(annotation, above);
      if (own < 0 || words[own]!.toLowerCase() !== words[mark]) continue;
      head[at] = above;
      break;
    }
  }
}
mendGerundsByPreposition.needs = [joining, prepositions, /ing$/];

/**
 * Joins a gerund to the participle of a noun before it, where the parser joins it to the finite verb above: in `adopted a text denouncing the
 * raid and urging Chad to leave` the text urges it. Changes the annotation in place.
 */
export function mendGerundsBesideParticiples(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 5; at < words.length; at++) {
    const verb = head[at]!;
    if (deprel[at] !== 'conj' || xpos[at] !== 'VBG' || verb < 0 || verb > at || !/^VB[DZP]$/.test(xpos[verb]!))
      continue;
    if (hasDependant(annotation, at, own) || !joining.test(words[at - 1]!) || words[at - 2] === ',') continue;
    const participle = xpos.findLastIndex(
      (tag, i) =>
        tag === 'VBG' && i > verb && i < at && /^(?:acl|advcl)$/.test(deprel[i]!) && isUnder(annotation, i, verb),
    );
    if (participle > verb && !isInQuotation(words, participle, at)) head[at] = participle;
  }
}
mendGerundsBesideParticiples.needs = [joining, /ing$/];

/** The preposition that opens a gerund's clause, or -1. */
const markOf = ({ head, deprel }: Annotation, gerund: number): number =>
  deprel.findIndex((relation, i) => relation === 'mark' && head[i] === gerund && i < gerund);

/** How far up a noun with the same preposition is looked for. */
const furthest = 4;

/** The nearest noun above another that has a preposition which that one lacks, or -1. */
function nounWith(words: readonly string[], annotation: Annotation, noun: number, preposition: string): number {
  const { head, deprel, upos } = annotation;
  const has = (word: number): boolean =>
    deprel.some((relation, i) => i < word && head[i] === word && relation === 'case' && words[i] === preposition);
  if (has(noun)) return -1;
  let at = head[noun]!;
  for (let steps = 0; at >= 0 && at < noun && steps < furthest; steps++, at = head[at]!) {
    if (!/^(?:NOUN|PROPN)$/.test(upos[at]!)) return -1;
    if (has(at)) return at;
  }
  return -1;
}

/** `calls for a pullout, and for a force`: the last phrase of a verb before `and` with the preposition behind it, or -1. */
function phraseWith(words: readonly string[], annotation: Annotation, verb: number, joint: number): number {
  const { head, deprel, upos } = annotation;
  for (let at = joint - 1; at > verb; at--) {
    if (head[at] !== verb || !/^(?:NOUN|PROPN)$/.test(upos[at]!) || !/^(?:obl|nmod)/.test(deprel[at]!)) continue;
    if (deprel.some((r, i) => r === 'case' && head[i] === at && i < at && words[i] === words[joint + 1])) return at;
  }
  return -1;
}

const claiming = /^(?:said|regretted|noted|complained|recalled|stressed|argued|added|warned|charged|found|admitted)$/;
const asking =
  /^(?:demanded|urged|called|asked|insisted|warned|vowed|pledged|threatened|condemned|welcomed|expressed|rejected|reiterated|requested|decided|stressed|added)$/;

/**
 * Joins a verb of asking behind a comma to the verb of saying, where the parser joins it to what was said of an earlier time: in
 * `regretted that Chad had shut the road, and demanded that it be opened` it is not Chad that demands. Changes the annotation in place.
 */
export function mendDemandsBehindClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const deed = head[at]!;
    if (deprel[at] !== 'conj' || xpos[at] !== 'VBD' || !asking.test(words[at]!) || deed < 0 || deed > at) continue;
    if (words[at - 1] !== 'and' || words[at - 2] !== ',' || deprel[deed] !== 'ccomp') continue;
    const claim = head[deed]!;
    const isEarlier = words.some((word, i) => word === 'had' && head[i] === deed && deprel[i]!.startsWith('aux'));
    if (!isEarlier || claim < 0 || claim > deed || !claiming.test(words[claim]!) || xpos[claim] !== 'VBD') continue;
    if (!isInQuotation(words, claim, at)) head[at] = claim;
  }
}
mendDemandsBehindClaims.needs = [claiming, asking, /^had$/];
