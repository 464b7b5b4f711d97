import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const judging =
  /^(?:describe[sd]?|denounce[sd]?|condemn(?:s|ed)?|dismiss(?:e[sd])?|hail(?:s|ed)?|praise[sd]?|reject(?:s|ed)?|brand(?:s|ed)?|critici[sz]e[sd]?|deride[sd]?|decr(?:y|ies|ied)|slam(?:s|med)?|blast(?:s|ed)?)$/;
const quotes = /^["“”'‘’]$/;

/**
 * Parts what is judged from the judgement, where the parser makes one phrase of them: in `dismissed as "baseless" Chile's claim that …` the
 * claim is dismissed, and in `rejected as meddling Chile's call` the call. Changes the annotation in place.
 */
export function mendJudgedBeforeObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let as = 2; as + 3 < words.length; as++) {
    const verb = as - 1;
    const noun = head[as]!;
    if (words[as] !== 'as' || deprel[as] !== 'case' || !judging.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    if (noun < as || head[noun] !== verb || deprel[noun] !== 'obl' || upos[noun] !== 'NOUN') continue;
    if (hasDependant(annotation, verb, ['obj', 'nsubj:pass', 'aux:pass'])) continue;
    // the judgement is the first word behind `as`, quotation marks aside; the noun has an owner right behind it
    let judgement = as + 1;
    while (quotes.test(words[judgement]!)) judgement++;
    let owner = judgement + 1;
    while (owner < noun && quotes.test(words[owner]!)) owner++;
    const isOwned =
      owner < noun && head[owner] === noun && deprel[owner] === 'nmod:poss' && /^(?:PROPN|PRON)$/.test(upos[owner]!);
    if (!isOwned || head[judgement] !== noun || !/^(?:amod|nmod|compound)/.test(deprel[judgement]!)) continue;
    if (words[judgement + 1] === "'s" || words[judgement + 1] === '’s') continue;
    for (let at = as; at < owner; at++) if (at !== judgement && head[at] === noun) head[at] = judgement;
    [head[judgement], deprel[judgement], deprel[noun]] = [verb, 'obl', 'obj'];
  }
}
mendJudgedBeforeObjects.needs = [/^as$/, judging];

/**
 * Makes what is judged the object, where it stands with an article behind the judgement: `dismissed as propaganda a report that …`, `rejected as
 * "baseless" an accusation by Chad`. Changes the annotation in place.
 */
export function mendObjectsBehindJudgements(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let as = 2; as + 3 < words.length; as++) {
    const verb = as - 1;
    if (words[as] !== 'as' || deprel[as] !== 'case' || !judging.test(words[verb]!) || upos[verb] !== 'VERB') continue;
    if (hasDependant(annotation, verb, ['obj', 'nsubj:pass', 'aux:pass'])) continue;
    const judgement = head[as]!;
    if (judgement < as || judgement > as + 3) continue;
    let article = judgement + 1;
    while (quotes.test(words[article] ?? '')) article++;
    if (!/^(?:an?|the|any|all|this|that|these|those|its|their|his|her)$/.test(words[article] ?? '')) continue;
    const noun = head[article]!;
    if (noun < article || noun > article + 4 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!) || head[noun] !== verb) continue;
    if (!/^obl/.test(deprel[noun]!) || deprel.some((relation, at) => relation === 'case' && head[at] === noun))
      continue;
    if (head[judgement] !== noun && head[judgement] !== verb) continue;
    [head[judgement], deprel[judgement], deprel[noun]] = [verb, 'obl', 'obj'];
  }
}
mendObjectsBehindJudgements.needs = [/^as$/, judging];

/**
 * Does the same where the judgement stands between quotation marks and the thing has no article: `dismissed as "lies" Western reports that …`.
 * Changes the annotation in place.
 */
export function mendObjectsBehindQuotedJudgements(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let as = 2; as + 5 < words.length; as++) {
    const verb = as - 1;
    if (words[as] !== 'as' || !quotes.test(words[as + 1]!) || !judging.test(words[verb]!) || upos[verb] !== 'VERB')
      continue;
    if (hasDependant(annotation, verb, ['obj', 'nsubj:pass', 'aux:pass'])) continue;
    let judgement = head[as]!;
    if (judgement < as || head[judgement] !== verb) continue;
    // one noun of both: `dismissed as "fantasy" foreign claims`
    if (quotes.test(words[as + 3]!) && judgement > as + 3 && judgement < as + 8 && head[as + 2] === judgement) {
      if (deprel[judgement] !== 'obl' || !/^(?:compound|amod)$/.test(deprel[as + 2]!)) continue;
      const thing = judgement;
      judgement = as + 2;
      for (let at = as; at < as + 4; at++) if (head[at] === thing) head[at] = judgement;
      [head[judgement], deprel[judgement], deprel[thing]] = [verb, 'obl', 'obj'];
      continue;
    }
    if (judgement > as + 5 || !quotes.test(words[judgement + 1] ?? '')) continue;
    const noun = deprel.findIndex((relation, at) => at > judgement && head[at] === verb && relation === 'obl');
    if (noun < 0 || noun > judgement + 6 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    if (hasDependant(annotation, noun, ['case'])) continue;
    // nothing else stands between
    let between = judgement + 2;
    while (between < noun && head[between]! > between && head[between]! <= noun) between++;
    if (between === noun) deprel[noun] = 'obj';
  }
}
mendObjectsBehindQuotedJudgements.needs = [/^as$/, judging, quotes];
