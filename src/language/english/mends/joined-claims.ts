import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

/**
 * Joins a clause with a `that` of its own to the clause before it, where the parser joins it to the verb of saying (`Lind said in a
 * letter that the dam was old and that Peru would mend it`). Changes the annotation in place.
 */
export function mendClaimsJoinedByThat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let that = 4; that + 2 < words.length; that++) {
    const clause = head[that]!;
    const said = head[clause] ?? -1;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || clause < that || deprel[clause] !== 'conj') continue;
    if (!/^(?:and|but|or)$/.test(words[that - 1]!) || said < 0 || said > that) continue;
    const first = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at > said);
    if (first < 0 || first > that) continue;
    // `said the dam was old, and that frightened Peru`: a pronoun, which the parser may take for a conjunction
    if (!isMarked(words, annotation, first) && !opening.test(annotation.xpos[that + 1]!)) continue;
    head[clause] = first;
  }
}
mendClaimsJoinedByThat.needs = [/^that$/, /^(?:and|but|or)$/];

/** How a clause begins behind a conjunction. */
const opening = /^(?:DT|PRP\$?|NNP?S?|EX|JJ)$/;

/** Whether `that` opens a clause. */
const isMarked = (words: readonly string[], { head, deprel }: Annotation, clause: number): boolean =>
  words.some((word, at) => word === 'that' && deprel[at] === 'mark' && head[at] === clause);

/** Presents of thinking and saying that are plurals of nouns too. */
const presents = /^(?:fears|hopes|claims|demands|doubts|warns|estimates|reports|promises|regrets|threatens|requests)$/;
const saying = /^(?:says|thinks|believes|argues|insists|complains|notes|warns|adds|claims|writes|maintains|contends)$/;

/**
 * Gives whoever says one thing a second verb, where the parser takes it for a plural or joins it to what is said (`Lind says the
 * dam is old and fears that it will break`): what is said has a verb of its own. Changes the annotation in place.
 */
export function mendPresentsBehindClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 4; verb + 2 < words.length; verb++) {
    if (!presents.test(words[verb]!) || words[verb - 1] !== 'and' || head[verb - 1] !== verb) continue;
    const first = head[verb]!;
    const said = first < 0 || deprel[first] !== 'ccomp' ? -1 : head[first]!;
    if (deprel[verb] !== 'conj' || first > verb || said < 0 || said > first || !saying.test(words[said]!)) continue;
    const that = verb + 1;
    if (words[that] !== 'that' && xpos[verb] !== 'VBZ') continue;
    if (isInQuotation(words, said, verb) || hasDependant(annotation, verb, ['det', 'amod', 'nmod', 'case'])) continue;
    const clause = words[that] === 'that' ? head[that]! : -1;
    // `says it is sure and hopes that …` may go on about the same one
    if (upos[verb] === 'VERB' && !isOfMany(annotation, first)) continue;
    [head[verb], upos[verb], xpos[verb]] = [said, 'VERB', 'VBZ'];
    if (clause > that && deprel[that] === 'mark') [head[clause], deprel[clause]] = [verb, 'ccomp'];
  }
}
mendPresentsBehindClaims.needs = [presents, saying, /^and$/];

/** Whether the subject of a verb is a plural, which no verb in -s goes with. */
const isOfMany = ({ head, deprel, xpos }: Annotation, verb: number): boolean =>
  deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === verb && /^NNP?S$/.test(xpos[at]!));

/** What one says of another, with a subject and an object of its own. */
const judging =
  /^(?:call(?:s|ed)|condemn(?:s|ed)|denounce[sd]|dismisse[sd]|criticise[sd]|criticize[sd]|praise[sd]|welcome[sd]|reject(?:s|ed)|urge[sd]|accuse[sd]|describe[sd]|blame[sd]|hail(?:s|ed)|den(?:ies|ied)|demand(?:s|ed)|warn(?:s|ed))$/;
const telling = /^(?:sa(?:ys|id)|argue[sd]|insist(?:s|ed)|claim(?:s|ed)|warn(?:s|ed)|complain(?:s|ed)|note[sd])$/;

/**
 * Joins a clause in which another judges to the verb of saying before it, where the parser joins it to what is said without `that` in
 * the same tense (`The Greens said the bill was weak and the Liberals called it a disgrace`). Changes the annotation in place.
 */
export function mendJudgesBesideClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    if (deprel[verb] !== 'conj' || !judging.test(words[verb]!) || !/^VB[DZN]$/.test(xpos[verb]!)) continue;
    let first = head[verb]!;
    // `said they were sure the bill was weak and the Liberals called it a disgrace`
    for (let over = head[first] ?? -1; over >= 0 && deprel[first] === 'ccomp' && deprel[over] === 'ccomp'; )
      [first, over] = [over, head[over] ?? -1];
    const said = first < 0 || first > verb || deprel[first] !== 'ccomp' ? -1 : head[first]!;
    const tense = xpos[verb] === 'VBN' ? 'VBD' : xpos[verb];
    if (said < 0 || said > first || !telling.test(words[said]!) || xpos[said] !== tense) continue;
    if (
      !/^(?:root|parataxis)$/.test(deprel[said]!) ||
      isMarked(words, annotation, first) ||
      isMarked(words, annotation, verb)
    )
      continue;
    const judge = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb && at < verb);
    const who = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < said);
    if (judge < 0 || who < 0 || !/^(?:NOUN|PROPN)$/.test(upos[judge]!) || upos[who] === 'PRON') continue;
    if (isInQuotation(words, said, verb) || hasDependant(annotation, verb, ['aux'])) continue;
    if (!hasDependant(annotation, verb, ['obj'], verb)) continue;
    // `said Peru had left and Chile denied it`: what had been is told of both
    if (hasDependant(annotation, first, ['aux'])) continue;
    const cc = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === verb && at < judge);
    if (cc < 0 || !/^(?:and|but|while)$/.test(words[cc]!)) continue;
    [head[verb], xpos[verb]] = [said, tense!];
  }
}
mendJudgesBesideClaims.needs = [judging, telling, /^(?:and|but)$/];

/** What nobody does but who has something to say. */
const advising = /^(?:recommended|ordered|urged|demanded|advised|warned)$/;

/**
 * Gives whoever says one thing a second verb, where the parser gives it to a thing deep inside what is said (`The panel said Peru had
 * failed to show that imports had hurt it and recommended that the duties end`). Changes the annotation in place.
 */
export function mendAdviceBehindClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 6; verb + 2 < words.length; verb++) {
    if (deprel[verb] !== 'conj' || !advising.test(words[verb]!) || words[verb - 1] !== 'and') continue;
    if (words[verb + 1] !== 'that' || hasDependant(annotation, verb, ['nsubj', 'aux', 'aux:pass'])) continue;
    const first = head[verb]!;
    if (first < 0 || first > verb || deprel[first] !== 'ccomp') continue;
    const thing = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === first && at < first);
    if (thing < 0 || xpos[thing] !== 'NNS') continue;
    let said = head[first]!;
    let depth = 1;
    while (said >= 0 && /^(?:ccomp|xcomp)$/.test(deprel[said]!) && head[said]! < said) {
      said = head[said]!;
      depth++;
    }
    if (said < 0 || depth < 2 || !telling.test(words[said]!) || isInQuotation(words, said, verb)) continue;
    [head[verb], upos[verb], xpos[verb]] = [said, 'VERB', 'VBD'];
  }
}
mendAdviceBehindClaims.needs = [advising, telling, /^and$/, /^that$/];

/** What nobody does by reporting. */
const deeds = /^(?:discussed|met|held|visited|signed|toured|travelled|traveled|arrived|attended|exchanged|reviewed)$/;

/**
 * Joins what somebody did to the clause of a verb of reporting, where the parser gives it to whoever reports (`The agency reported
 * that Lind met the envoys and discussed trade`). Changes the annotation in place.
 */
export function mendDeedsBehindReports(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let deed = 5; deed < words.length; deed++) {
    const reported = head[deed]!;
    if (deprel[deed] !== 'conj' || !deeds.test(words[deed]!) || words[deed - 1] !== 'and' || reported < 0) continue;
    if (words[reported] !== 'reported' || reported > deed || hasDependant(annotation, deed, ['nsubj', 'aux'])) continue;
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === reported && at > reported);
    if (clause < 0 || clause > deed || xpos[clause] !== xpos[deed]) continue;
    if (isMarked(words, annotation, clause)) head[deed] = clause;
  }
}
mendDeedsBehindReports.needs = [deeds, /^reported$/, /^that$/];
