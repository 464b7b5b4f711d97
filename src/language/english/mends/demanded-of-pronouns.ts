import type { Annotation } from '../model/index.js';

const demanding =
  /^(?:insist|demand|ask|propose|recommend|request|urge|suggest|require|order|stipulat|advis)(?:s|es|e|ed|d|ing)?$/;
const pronoun = /^(?:it|he|she|they|we)$/;

/**
 * Takes a noun behind `that it` for what is demanded of somebody, where the parser takes it for a part of the thing: in `insisted that it name
 * countries` it is to name them. Changes the annotation in place.
 */
export function mendDemandedOfPronouns(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let that = 2; that + 3 < words.length; that++) {
    const [demand, subject, verb, object] = [that - 1, that + 1, that + 2, that + 3];
    if (words[that] !== 'that' || !demanding.test(words[demand]!) || !pronoun.test(words[subject]!)) continue;
    if (xpos[verb] !== 'NN' || deprel[verb] !== 'compound' || head[verb] !== object || !/^NN/.test(xpos[object]!))
      continue;
    [head[object], deprel[object]] = [verb, 'obj'];
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [demand, 'ccomp', 'VERB', 'VB'];
    [head[that], deprel[that], head[subject], deprel[subject]] = [verb, 'mark', verb, 'nsubj'];
  }
}
mendDemandedOfPronouns.needs = [/^that$/, demanding, pronoun];

/**
 * Joins a clause behind `, and` to the verb before it, where the parser takes it for what that says: in `insisted that it name them, and Peru
 * refused` nobody insists that Peru refused. Changes the annotation in place.
 */
export function mendJoinedAsClaims(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let and = 4; and + 2 < words.length; and++) {
    if (words[and] !== 'and' || words[and - 1] !== ',' || deprel[and] !== 'cc') continue;
    const verb = head[and]!;
    const above = verb > and ? head[verb]! : -1;
    if (above < 0 || above > and || deprel[verb] !== 'ccomp' || xpos[verb] !== 'VBD' || xpos[above] !== 'VBD') continue;
    const isTold = head.some((over, at) => over === above && at > above && at < and && deprel[at] === 'ccomp');
    const hasSubject = head.some((over, at) => over === verb && at > and && at < verb && deprel[at] === 'nsubj');
    const isMarked = head.some((over, at) => over === verb && at < verb && deprel[at] === 'mark');
    if (isTold && hasSubject && !isMarked) deprel[verb] = 'conj';
  }
}
mendJoinedAsClaims.needs = [/^and$/, /^,$/, /^that$/];
