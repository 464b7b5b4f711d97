import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Verbs whose object may be a question, of which `why` and `how` open one rather than tell of the asking. */
const asking =
  /^(?:question|ask|wonder|discuss|debat|explain|examin|explor|decid|determin|consider|learn|understand|understood|weigh|investigat|illustrat|outlin|detail|show)(?:e|es|ed|s|ing|n)?$/;
/** Those of them behind which `when` and `where` open a question too. */
const debating = /^(?:question|wonder|discuss|debat|decid|determin|weigh)(?:e|es|ed|s|ing)?$/;
const opening = /^(?:why|how|when|where)$/;

/**
 * Makes an object of the question behind a verb of asking, where the parser makes a relative clause of it or tells with it how or when
 * one asks (`Lind questioned why the envoy did not speak`). Changes the annotation in place.
 */
export function mendQuestionsAsObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let asked = 1; asked + 3 < words.length; asked++) {
    const what = asked + 1;
    if (!opening.test(words[what]!) || !asking.test(words[asked]!) || annotation.upos[asked] !== 'VERB') continue;
    if (/^whe/.test(words[what]!) && !debating.test(words[asked]!)) continue;
    // `why the envoy left`: the clause hangs on its adverb, or both on the verb
    const isRelative = head[what] === asked && /^(?:advmod|obj)$/.test(deprel[what]!);
    if (hasDependant(annotation, asked, ['obj', 'ccomp', 'aux:pass', 'nsubj:pass'], isRelative ? what : -1)) continue;
    const clause = isRelative
      ? head.findIndex((above, at) => above === what && at > what && deprel[at] === 'advcl:relcl')
      : head[what]!;
    if (clause <= what || (!isRelative && (head[clause] !== asked || deprel[clause] !== 'advcl'))) continue;
    if (!deprel.some((relation, at) => /^nsubj/.test(relation) && head[at] === clause && at > what)) continue;
    [head[clause], deprel[clause]] = [asked, 'ccomp'];
    [head[what], deprel[what]] = [clause, 'advmod'];
  }
}
mendQuestionsAsObjects.needs = [asking, opening];

const times =
  /^(?:minutes?|hours?|days?|weeks?|months?|years?|times?|morning|evening|night|week|today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/**
 * Gives a question with `whether` to the verb of asking, where the parser makes a relative clause of the time between them (`has asked
 * in recent days whether the pact holds`). Changes the annotation in place.
 */
export function mendQuestionsBehindTimes(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let whether = 3; whether + 2 < words.length; whether++) {
    const time = whether - 1;
    const clause = head[whether]!;
    const asked = head[time]!;
    if (words[whether] !== 'whether' || !times.test(words[time]!) || clause < whether || head[clause] !== time)
      continue;
    if (!/^acl/.test(deprel[clause]!) || asked < 0 || asked > time || !asking.test(words[asked]!)) continue;
    if (hasDependant(annotation, asked, ['obj', 'ccomp'])) continue;
    [head[clause], deprel[clause]] = [asked, 'ccomp'];
    const subject = whether + 1;
    if (deprel[subject] !== 'nsubj' && head[subject] === clause && annotation.upos[subject] === 'PROPN')
      deprel[subject] = 'nsubj';
  }
}
mendQuestionsBehindTimes.needs = [asking, /^whether$/, times];

/** What one is told that something is so with. */
const telling = /^(?:told|informed|assured|warned|advised|reminded)$/;
/** Nouns that say what is said themselves. */
const saying =
  /^(?:reports?|letters?|news|claims?|statements?|warnings?|fears?|signs?|reasons?|facts?|grounds?|condition|understanding|documents?|messages?|phone|terms|doubt)$/;

/**
 * Gives somebody what he is told, where the parser makes a relative clause of it to when or where he is told (`Lind had been told before
 * the vote that she would lose`). Changes the annotation in place.
 */
export function mendWhatOneIsTold(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let that = 4; that + 2 < words.length; that++) {
    const noun = that - 1;
    const clause = head[that]!;
    const told = head[noun]!;
    if (words[that] !== 'that' || clause < that || head[clause] !== noun || !/^acl/.test(deprel[clause]!)) continue;
    if (told < 0 || told > noun || !/^obl/.test(deprel[noun]!) || !telling.test(words[told]!)) continue;
    if (!/^(?:NOUN|PROPN)$/.test(upos[noun]!) || saying.test(words[noun]!)) continue;
    if (!hasDependant(annotation, told, ['aux:pass']) || hasDependant(annotation, told, ['ccomp', 'obj', 'xcomp']))
      continue;
    const isWhole = deprel.some(
      (relation, at) => at > that && at < clause && head[at] === clause && /^nsubj/.test(relation),
    );
    if (isWhole) [head[clause], deprel[clause], deprel[that]] = [told, 'ccomp', 'mark'];
  }
}
mendWhatOneIsTold.needs = [telling, /^that$/];
