import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const accusing = /^(?:accus|suspect|convict|acquit|absolv|clear(?:ed|s|ing)?$)/i;

/** What one is accused of, whatever its article. */
const crimes =
  /^(?:plot|conspiracy|crime|murder|attack|raid|abuse|atrocitie|torture|massacre|coup|scheme|campaign|betrayal|violation|breach|bid|attempt|killing|assault|theft|fraud|lie|cover-up|crackdown|provocation|genocide|smear)s?$/;

/**
 * Hangs on the verb what somebody is accused of, where the parser hangs it on him (`accused the army of murder`, `accused the head of
 * the agency of lying`): the last `of` behind him is of the charge. Changes the annotation in place.
 */
export function mendChargesOfObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const isOf = (at: number): boolean =>
    words.some((word, i) => word === 'of' && head[i] === at && i < at && /^(?:case|mark)$/.test(deprel[i]!));
  for (let verb = 0; verb + 3 < words.length; verb++) {
    if (upos[verb] !== 'VERB' || !accusing.test(words[verb]!)) continue;
    const accused = deprel.findIndex((relation, at) => head[at] === verb && at > verb && /^i?obj$/.test(relation));
    if (accused < 0) continue;
    // what hangs on the verb already says what for
    if (
      deprel.some(
        (relation, at) => head[at] === verb && at > accused && /^(?:obl|advcl|xcomp)/.test(relation) && isOf(at),
      )
    )
      continue;
    const isHis = (at: number): boolean =>
      head[at] === accused || (head[head[at]!] === accused && deprel[head[at]!] === 'nmod' && isOf(head[at]!));
    const charges = deprel.flatMap((relation, at) =>
      at > accused && /^(?:nmod|acl)$/.test(relation) && isHis(at) && isOf(at) ? [at] : [],
    );
    const charge = charges.at(-1);
    if (charge === undefined || upos[charge] === 'PROPN') continue;
    // `accused the president of the company`: of a body alone nobody is accused
    const isBody = charges.length === 1 && xpos[charge] !== 'VBG' && !crimes.test(words[charge]!);
    if (isBody && hasDependant(annotation, charge, ['det', 'nmod:poss'])) continue;
    head[charge] = verb;
    deprel[charge] = xpos[charge] === 'VBG' ? 'advcl' : 'obl';
  }
}
mendChargesOfObjects.needs = [accusing];

/**
 * Hangs on the verb what somebody is accused of, where the parser hangs it on the agent: `was accused by officers of the court of
 * murder`, `the army, accused by investigators of mass killings`. Changes the annotation in place.
 */
export function mendChargesOfAgents(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 0; verb + 3 < words.length; verb++) {
    if (upos[verb] !== 'VERB' || !accusing.test(words[verb]!)) continue;
    const agent = deprel.findIndex((relation, at) => head[at] === verb && at > verb && relation === 'obl:agent');
    if (agent < 0) continue;
    const isOf = (at: number): boolean =>
      words.some(
        (word, i) => word === 'of' && head[i] === at && i > agent && i < at && /^(?:case|mark)$/.test(deprel[i]!),
      );
    if (deprel.some((_, at) => head[at] === verb && at > agent && isOf(at))) continue;
    const charge = deprel.findLastIndex(
      (relation, at) => /^(?:nmod|acl)$/.test(relation) && head[at] === agent && isOf(at),
    );
    if (charge < 0 || upos[charge] === 'PROPN') continue;
    if (xpos[charge] !== 'VBG' && (!crimes.test(words[charge]!) || hasDependant(annotation, charge, ['det']))) continue;
    head[charge] = verb;
    deprel[charge] = xpos[charge] === 'VBG' ? 'advcl' : 'obl';
  }
}
mendChargesOfAgents.needs = [accusing, /^of$/, /^by$/];

/** What is brought against somebody, before whomever. */
const brought = /^(?:lawsuit|suit|complaint|case|charge|charges|appeal|claim|proceedings|petition|action|indictment)$/;

/**
 * Hangs whom a lawsuit is against on it, where the parser hangs him on the court or place behind it (`filed a lawsuit in a court of
 * Lima against the bank`). Changes the annotation in place.
 */
export function mendWhomLawsuitsAreAgainst(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let against = 4; against + 1 < words.length; against++) {
    if (words[against] !== 'against' || deprel[against] !== 'case') continue;
    const noun = head[against]!;
    const above = head[noun]!;
    if (deprel[noun] !== 'nmod' || above < 0 || above > against) continue;
    let suit = above;
    while (suit >= 0 && suit < against && !brought.test(words[suit]!) && upos[suit] !== 'VERB') suit = head[suit]!;
    if (suit < 0 || suit >= above || !brought.test(words[suit]!) || deprel[suit] !== 'obj') continue;
    head[noun] = suit;
  }
}
mendWhomLawsuitsAreAgainst.needs = [/^against$/];

const stripping = /^(?:strip(?:s|ped|ping)?|depriv(?:es?|ed|ing)|relieves|relieved|robbed)$/;

/**
 * Hangs on the verb what somebody is stripped of, where the parser hangs it on his name (`stripped the party PRM of its status`). Changes
 * the annotation in place.
 */
export function mendLossesOfNames(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let verb = 0; verb + 3 < words.length; verb++) {
    if (upos[verb] !== 'VERB' || !stripping.test(words[verb]!)) continue;
    const loser = deprel.findIndex((relation, at) => head[at] === verb && at > verb && /^i?obj$/.test(relation));
    if (loser < 0) continue;
    const isHis = (at: number): boolean =>
      head[at] === loser || (head[head[at]!] === loser && /^(?:appos|flat)/.test(deprel[head[at]!]!));
    const loss = deprel.findLastIndex(
      (relation, at) =>
        at > loser &&
        relation === 'nmod' &&
        upos[at] === 'NOUN' &&
        isHis(at) &&
        words.some((word, i) => word === 'of' && head[i] === at && deprel[i] === 'case'),
    );
    if (loss > 0) [head[loss], deprel[loss]] = [verb, 'obl'];
  }
}
mendLossesOfNames.needs = [stripping, /^of$/];
