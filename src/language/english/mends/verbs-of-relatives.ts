import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const relatives = /^(?:which|that)$/;

/**
 * Gives a relative clause the verb that the parser hangs on its subject, with both on the predicate of the sentence: `The pact, which
 * the ministers of both signed in Lima, is void`, `the statement that Lind and Mora signed, which Chad rejects`. Changes the
 * annotation in place.
 */
export function mendVerbsOfRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let which = 2; which < words.length - 4; which++) {
    if (!relatives.test(words[which]!)) continue;
    const noun = which - (words[which - 1] === ',' ? 2 : 1);
    if (!/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    const subject = subjectBehind(annotation, which);
    if (subject < 0) continue;
    const predicate = head[subject]!;
    const verb = deprel.findIndex(
      (relation, at) =>
        relation === 'acl' &&
        at > subject &&
        at < predicate &&
        /^VB[DN]$/.test(xpos[at]!) &&
        (head[at] === which || isUnder(annotation, at, subject) || head[at] === noun),
    );
    if (verb < 0 || hasDependant(annotation, verb, ['nsubj', 'obj', 'obl:agent'])) continue;
    // `that` may be the mark of the participle
    const isHung = (head[which] === predicate && /^(?:obj|nsubj)/.test(deprel[which]!)) || head[which] === verb;
    // another subject of the predicate shows that this one is not its own
    const hasOther = deprel.some(
      (relation, at) => /^nsubj/.test(relation) && head[at] === predicate && at !== subject && at !== which,
    );
    if (!isHung || !hasOther) continue;
    // everything up to the verb is said of its subject
    const isClose = words.every(
      (_, at) => at <= which || at >= verb || isUnder(annotation, at, subject) || head[at] === verb,
    );
    if (!isClose) continue;
    const above =
      /^(?:flat|compound)/.test(deprel[noun]!) && head[noun]! >= 0 && head[noun]! < which ? head[noun]! : noun;
    [head[verb], deprel[verb], xpos[verb]] = [above, 'acl:relcl', 'VBD'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[which], deprel[which], xpos[which], upos[which]] = [verb, 'obj', 'WDT', 'PRON'];
  }
}
mendVerbsOfRelatives.needs = [relatives];

/** The first noun behind a relative pronoun that is made a subject of what stands behind it, or -1. */
function subjectBehind({ head, deprel, upos }: Annotation, which: number): number {
  for (let at = which + 1; at < head.length && at < which + 6; at++) {
    if (upos[at] === 'VERB' || upos[at] === 'PUNCT') return -1;
    if (deprel[at] === 'nsubj' && head[at]! > at && /^(?:NOUN|PROPN)$/.test(upos[at]!)) return at;
  }
  return -1;
}

/**
 * Makes a clause of its own of who is joined across a verb to its subject, with what he does hung on him: `The party abstained, and
 * three others voted against`. Changes the annotation in place.
 */
export function mendVotersAcrossVerbs(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 3; noun + 1 < words.length; noun++) {
    const first = head[noun]!;
    const verb = first < 0 ? -1 : head[first]!;
    if (deprel[noun] !== 'conj' || !/^(?:NOUN|PROPN|NUM)$/.test(upos[noun]!)) continue;
    if (verb <= first || verb > noun || upos[verb] !== 'VERB' || !/^nsubj/.test(deprel[first]!)) continue;
    const own = noun + 1;
    if (head[own] !== noun || deprel[own] !== 'acl' || !/^VB[DN]$/.test(xpos[own]!)) continue;
    if (hasDependant(annotation, own, ['nsubj', 'obl:agent', 'mark'])) continue;
    [head[own], deprel[own], xpos[own]] = [verb, 'conj', 'VBD'];
    [head[noun], deprel[noun]] = [own, 'nsubj'];
    for (let at = verb + 1; at < noun; at++)
      if (head[at] === noun && /^(?:cc|punct)$/.test(deprel[at]!)) head[at] = own;
  }
}
mendVotersAcrossVerbs.needs = [/^(?:and|but|while)$/];

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * Joins a month between an article and its noun to the noun, where the parser has it say when something is done: `abide by the November
 * 2024 ceasefire`. Changes the annotation in place.
 */
export function mendMonthsOfNouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let month = 1; month + 1 < words.length; month++) {
    if (!months.test(words[month]!) || !/^(?:the|a|an|this|that)$/i.test(words[month - 1]!)) continue;
    // the article and the preposition may hang on the month, with the noun beside it
    const behind = month + (/^\d{4}$/.test(words[month + 1]!) ? 2 : 1);
    if (
      head[month - 1] === month &&
      upos[behind] === 'NOUN' &&
      head[behind] === head[month] &&
      /^(?:obl|obj|nmod)/.test(deprel[behind]!) &&
      !hasDependant(annotation, behind, ['case', 'det'])
    ) {
      for (let at = month - 2; at < month; at++)
        if (head[at] === month && /^(?:det|case)$/.test(deprel[at]!)) head[at] = behind;
      if (deprel[behind] === 'obj' && deprel[month] !== 'obj') deprel[behind] = deprel[month]!;
      [head[month], deprel[month]] = [behind, 'compound'];
      continue;
    }
    const noun = head[month - 1]!;
    if (deprel[month - 1] !== 'det' || noun <= month || upos[noun] !== 'NOUN' || head[month] === noun) continue;
    if (!/^(?:obl|nmod)/.test(deprel[month]!) || (head[month]! > month && head[month]! < noun)) continue;
    [head[month], deprel[month]] = [noun, 'compound'];
  }
}
mendMonthsOfNouns.needs = [months];

/**
 * Takes a thing that comes one by one for how something is done: `restore the deal step by step`, whatever noun the parser joins to
 * it. Changes the annotation in place.
 */
export function mendStepByStep(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let step = 2; step + 2 < words.length; step++) {
    if (words[step + 1] !== 'by' || words[step + 2] !== words[step] || upos[step] !== 'NOUN') continue;
    const verb = head[step]!;
    const thing = step - 1;
    if (deprel[step] !== 'obj' || verb < 0 || head[thing] !== step || upos[thing] !== 'NOUN') continue;
    head.forEach((of, at) => {
      if (of === step && at < thing) head[at] = thing;
    });
    [head[thing], deprel[thing]] = [verb, 'obj'];
    [head[step], deprel[step]] = [verb, 'obl:unmarked'];
    [head[step + 2], deprel[step + 2]] = [step, 'nmod'];
  }
}
mendStepByStep.needs = [/^by$/, /^(?:step|day|bit|piece|case|line|article|clause|point|village|brick)$/];

/**
 * Gives a relative clause its verb behind an aside on its subject, where the parser makes the clause of the aside (`a plan that Peruvian
 * envoys, speaking in Lima, described as rash`). Changes the annotation in place.
 */
export function mendRelativesAcrossAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let aside = 4; aside + 3 < words.length; aside++) {
    if (words[aside - 1] !== ',' || xpos[aside] !== 'VBG' || !/^acl/.test(deprel[aside]!)) continue;
    const noun = head[aside]!;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === aside && at < aside);
    const which = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === aside && at < subject);
    if (which <= noun || !relatives.test(words[which]!)) continue;
    let verb = aside + 1;
    while (verb < words.length && (isUnder(annotation, verb, aside) || words[verb] === ',')) verb++;
    if (words[verb - 1] !== ',' || !/^VB[DNZP]$/.test(xpos[verb] ?? '') || isUnder(annotation, noun, verb)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'obj', 'cc', 'mark', 'obl:agent'])) continue;
    if (upos[verb] === 'VERB' && !/^(?:acl|advcl|conj|parataxis|root)/.test(deprel[verb]!)) continue;
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    [head[verb], deprel[verb]] = [noun, 'acl:relcl'];
    for (const at of [subject, which]) head[at] = verb;
    [head[aside], deprel[aside]] = [subject, 'acl'];
  }
}
mendRelativesAcrossAsides.needs = [relatives, /^,$/];

/**
 * Makes a past of a participle with a subject and no auxiliary in a relative clause: `the truce that Peru, Chile and Mali proposed in May` is
 * behind them. Changes the annotation in place.
 */
export function mendTensesOfRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 3; verb < words.length; verb++) {
    if (xpos[verb] !== 'VBN' || !/^acl(?::relcl)?$/.test(deprel[verb]!) || !/ed$/.test(words[verb]!)) continue;
    const pronoun = head.findIndex(
      (above, at) => above === verb && at < verb && /^(?:obj|mark)$/.test(deprel[at]!) && relatives.test(words[at]!),
    );
    const subject = head.findIndex(
      (above, at) => above === verb && at > pronoun && at < verb && deprel[at] === 'nsubj',
    );
    if (pronoun < 0 || subject < 0 || hasDependant(annotation, verb, ['aux', 'cop', 'obj'], pronoun)) continue;
    if (deprel[pronoun] === 'mark' && hasDependant(annotation, verb, ['ccomp', 'xcomp'])) continue;
    [xpos[verb], deprel[verb], deprel[pronoun]] = ['VBD', 'acl:relcl', 'obj'];
  }
}
mendTensesOfRelatives.needs = [relatives, /ed$/];
