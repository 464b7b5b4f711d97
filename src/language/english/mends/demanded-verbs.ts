import type { Annotation } from '../model/index.js';

const demanding =
  /^(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|urg(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|propos(?:e|es|ed|ing)|request(?:s|ed|ing)?|order(?:s|ed|ing)?)$/;
/** Verbs that look like nouns or adjectives. */
const bare =
  /^(?:release|free|halt|end|stop|return|open|close|clear|lift|drop|cut|limit|curb|delay|address|probe|punish|name|hand|arrest|release)$/;
const within = /^(?:det|amod|compound|nmod:poss|nummod|flat)$/;

/**
 * Takes what stands behind the noun of a demand for its verb, where the parser has it for a noun or for what a noun is like: in
 * `demanded that police release Lind` nothing else is demanded of the police. Changes the annotation in place.
 */
export function mendDemandedVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb + 1 < words.length; verb++) {
    if (!bare.test(words[verb]!) || !/^(?:NOUN|ADJ)$/.test(upos[verb]!)) continue;
    const doer = verb - 1;
    if (!/^(?:NOUN|PROPN)$/.test(upos[doer]!)) continue;
    let that = doer - 1;
    while (that > 0 && words[that] !== 'that' && within.test(deprel[that]!)) that--;
    const demand = that - 1;
    if (words[that] !== 'that' || demand < 0 || !demanding.test(words[demand]!) || upos[demand] !== 'VERB') continue;
    const object = objectBehind(annotation, verb);
    if (object < 0) continue;
    const top = object > verb && head[verb]! > verb ? object : verb;
    // all that the parser took for one noun hangs on the verb of demand
    if (head[top] !== demand || !/^(?:obj|ccomp|xcomp)$/.test(deprel[top]!)) continue;
    for (let at = that + 1; at < doer; at++) if (head[at] === top) head[at] = doer;
    for (let at = verb + 1; at < words.length; at++)
      if (at !== object && head[at] === top && (top === verb || at > object)) head[at] = verb;
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VB', demand, 'ccomp'];
    [head[doer], deprel[doer]] = [verb, 'nsubj'];
    [upos[that], xpos[that], head[that], deprel[that]] = ['SCONJ', 'IN', verb, 'mark'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendDemandedVerbs.needs = [demanding, /^that$/, bare];

/**
 * Makes the doer of whoever stands between a demand and the bare verb of what is demanded, where the parser makes the verb a thing that is
 * called by his name: `demanding Hanoi stop jailing them`. Changes the annotation in place.
 */
export function mendNamesBeforeDemanded(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let doer = 1; doer + 1 < words.length; doer++) {
    const verb = doer + 1;
    if (
      head[doer] !== verb ||
      !/^(?:compound|amod|nmod|obj)$/.test(deprel[doer]!) ||
      !/^(?:NOUN|PROPN)$/.test(upos[doer]!)
    )
      continue;
    if (upos[verb] !== 'VERB' || !/^VBP?$/.test(xpos[verb]!) || !/^(?:obj|ccomp|xcomp)$/.test(deprel[verb]!)) continue;
    const demand = head[verb]!;
    if (demand < 0 || demand >= doer || !demanding.test(words[demand]!) || upos[demand] !== 'VERB') continue;
    // nothing but the doer's own words in between
    if (words.slice(demand + 1, doer).some((_, i) => !within.test(deprel[demand + 1 + i]!))) continue;
    for (let at = demand + 1; at < doer; at++) if (head[at] === verb) head[at] = doer;
    [head[doer], deprel[doer]] = [verb, 'nsubj'];
    [deprel[verb], xpos[verb]] = ['ccomp', 'VB'];
  }
}
mendNamesBeforeDemanded.needs = [demanding];

/** The noun that a verb taken for another word has for its object, or -1. */
function objectBehind({ head, deprel, upos }: Annotation, verb: number): number {
  let above = head[verb]!;
  // `that police release department video`
  while (above > verb && deprel[above] === 'compound' && head[above]! > above) above = head[above]!;
  if (above > verb && above < verb + 7 && /^(?:NOUN|PROPN)$/.test(upos[above]!)) return above;
  return deprel.findIndex(
    (relation, at) =>
      at > verb &&
      at < verb + 7 &&
      head[at] === verb &&
      /^(?:appos|flat|obj|dep|nmod)$/.test(relation) &&
      /^(?:NOUN|PROPN|PRON)$/.test(upos[at]!) &&
      !deprel.some((own, word) => own === 'case' && head[word] === at),
  );
}
