import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Takes a plural that has a singular subject right before it and a clause with `that` behind it for the verb it is (`The Peruvian
 * leadership fears that the talks may fail`): what is several is not one. Changes the annotation in place.
 */
export function mendPluralsWithClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    if (xpos[verb] !== 'NNS' || !/^(?:root|ccomp|conj|advcl|parataxis)$/.test(deprel[verb]!)) continue;
    // `the ministry, however, fears that …`
    const subject = words[verb - 1] === ',' && words[verb - 3] === ',' ? verb - 4 : verb - 1;
    if (head[subject] !== verb || deprel[subject] !== 'nsubj' || !/^NNPS?$|^NN$/.test(xpos[subject]!)) continue;
    if (xpos[subject] === 'NNPS' && !/^(?:Nations|States|Emirates|Houses|Forces)$/.test(words[subject]!)) continue;
    if (words[verb + 1] !== 'that' || deprel[verb + 1] !== 'mark') continue;
    const clause = head[verb + 1]!;
    if (head[clause] !== verb || !/^(?:acl|ccomp)/.test(deprel[clause]!)) continue;
    if (hasDependant(annotation, verb, ['cop', 'case', 'det', 'aux'])) continue;
    [upos[verb], xpos[verb], deprel[clause]] = ['VERB', 'VBZ', 'ccomp'];
  }
}
mendPluralsWithClauses.needs = [/^that$/];

/**
 * Takes `states` behind a number for the noun it is, and the word behind it for the verb (`Ten EU states press Peru`): what one
 * state says has no number before it. Changes the annotation in place.
 */
export function mendCountedStates(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let states = 2; states + 2 < words.length; states++) {
    const subject = states - 1;
    const verb = states + 1;
    const object = head[verb]!;
    if (words[states] !== 'states' || xpos[states] !== 'VBZ' || head[subject] !== states) continue;
    if (deprel[subject] !== 'nsubj' || !hasDependant(annotation, subject, ['nummod'])) continue;
    if (!/^(?:compound|amod)$/.test(deprel[verb]!) || head[object] !== states || deprel[object] !== 'obj') continue;
    for (let at = 0; at < words.length; at++) {
      if (head[at] === subject) head[at] = states;
      else if (head[at] === states && at !== subject) head[at] = verb;
    }
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBP', head[states]!, deprel[states]!];
    [upos[states], xpos[states], head[states], deprel[states]] = ['NOUN', 'NNS', verb, 'nsubj'];
    deprel[subject] = 'compound';
  }
}
mendCountedStates.needs = [/^states$/];

const reporting = /^(?:reports|notes|claims|remarks)$/;

/**
 * Takes a plural of saying between two names for the verb it is (`The Daily reports Lind will endorse her`): one person is not
 * several of what is said. Changes the annotation in place.
 */
export function mendReportsOfNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let saying = 1; saying + 2 < words.length; saying++) {
    const name = saying + 1;
    const medium = saying - 1;
    if (!reporting.test(words[saying]!) || xpos[saying] !== 'NNS') continue;
    if (deprel[saying] !== 'nmod:desc' || head[saying] !== name || upos[name] !== 'PROPN') continue;
    const verb = head[name]!;
    if (verb < name || !deprel[name]!.startsWith('nsubj') || hasDependant(annotation, name, ['conj'])) continue;
    if (head[medium] !== saying || !/^\p{Lu}/u.test(words[medium]!)) continue;
    for (let at = 0; at < words.length; at++)
      if ((head[at] === saying && at < medium) || (head[at] === name && at < saying)) head[at] = medium;
      else if (head[at] === verb && upos[at] === 'PUNCT') head[at] = saying;
    [upos[saying], xpos[saying], head[saying], deprel[saying]] = ['VERB', 'VBZ', head[verb]!, deprel[verb]!];
    [upos[medium], head[medium], deprel[medium]] = ['PROPN', saying, 'nsubj'];
    [head[verb], deprel[verb]] = [saying, 'ccomp'];
  }
}
mendReportsOfNames.needs = [reporting];

/** Verbs of telling and of taking a side whose present is written like a plural. */
const presents =
  /^(?:alleges|answers|appeals|argues|asks|backs|blames|blasts|calls|challenges|charges|cheers|claims|counters|demands|doubts|echoes|estimates|faults|fears|forecasts|hails|hints|hopes|jokes|labels|lauds|mocks|notes|notices|orders|plans|pledges|points|praises|presses|promises|proposes|pushes|questions|quotes|recalls|regrets|remarks|replies|reports|rules|shows|slams|states|stresses|urges|voices|votes|vows|warns|worries|writes)$/;

/** Those that a report ends with: `…, the paper reports.` */
const closing =
  /^(?:claims|estimates|forecasts|jokes|notes|promises|quotes|recalls|remarks|replies|reports|rules|shows|states|vows|warns|writes)$/;

/**
 * Takes a plural behind a singular for the verb that a sentence, or a clause that says who tells it, needs (`Citing envoys,
 * the Allied Press reports that Lind left`, `Lind left, a judge rules.`). Changes the annotation in place.
 */
export function mendPresentsAsPlurals(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb < words.length; verb++) {
    if (xpos[verb] !== 'NNS' && xpos[verb] !== 'NNPS') continue;
    const isOpened = isOpenedClause(words, annotation, verb);
    if (!isOpened && !presents.test(words[verb]!.toLowerCase())) continue;
    let last = verb - 1;
    while (last > 0 && upos[last] === 'ADV' && head[last] === verb) last--;
    if (!/^NNP?$/.test(xpos[last]!)) continue;
    let subject = last;
    while (/^flat/.test(deprel[subject]!) && head[subject]! >= 0 && head[subject]! < verb) subject = head[subject]!;
    if (head[subject] !== verb || !/^(?:nsubj|compound)$/.test(deprel[subject]!)) continue;
    if (hasDependant(annotation, verb, ['cop', 'case', 'aux', 'nmod:poss', 'nummod'])) continue;
    const others = deprel.some((r, at) => /^[nc]subj|^expl/.test(r) && head[at] === verb && at !== subject);
    if (others || !(isOpened || isNeeded(words, annotation, verb, subject))) continue;
    [upos[verb], xpos[verb], deprel[subject]] = ['VERB', 'VBZ', 'nsubj'];
    if (/^(?:appos|conj)$/.test(deprel[verb]!) && !hasDependant(annotation, verb, ['obj', 'cc']))
      [head[verb], deprel[verb]] = [head.findIndex((above) => above < 0), 'parataxis'];
    for (let at = 0; at < words.length; at++) {
      if (head[at] !== verb || at === subject) continue;
      if (at < subject && /^(?:det|amod|compound|nmod|flat)/.test(deprel[at]!)) head[at] = subject;
      else if (deprel[at] === 'acl') deprel[at] = relationOfClause(words, annotation, at, verb);
      else if (at > verb && deprel[at] === 'nmod') deprel[at] = 'obl';
      else if (at > verb && deprel[at] === 'appos' && words[verb + 1] !== ',') deprel[at] = 'obj';
    }
  }
}

/** `If Chile attacks, …`: what a conjunction opens is a clause, and wants a verb. */
function isOpenedClause(words: readonly string[], { head, deprel, xpos }: Annotation, verb: number): boolean {
  if (deprel[verb] !== 'advcl') return false;
  const mark = deprel.findIndex((r, at) => r === 'mark' && head[at] === verb && at < verb);
  if (mark < 0 || !/^(?:if|because|unless|although|while|when)$/i.test(words[mark]!)) return false;
  return !xpos.some((tag, at) => at > mark && at < verb && /^(?:VB[DPZ]|MD)$/.test(tag));
}

/** What is no noun in a headline: verbs, and those that only with the word behind them are one. */
const bold =
  /^(?:(?:slams|blasts|presses|backs|hails|mocks|lauds|vows|urges|warns|blames|echoes) |(?:calls|votes|pushes) for |(?:plans|pledges|promises|votes) to )/i;

/** Whether a sentence or an aside lacks a verb without this one. */
function isNeeded(words: readonly string[], annotation: Annotation, verb: number, subject: number): boolean {
  const { deprel } = annotation;
  const relation = deprel[verb]!;
  const hasObject = hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp'], verb);
  if (deprel[subject] === 'nsubj' && hasObject) return /^(?:root|ccomp|conj|parataxis|advcl|acl:relcl)$/.test(relation);
  if (relation === 'root' && /^[.!?:]$/.test(words.at(-1)!) && /^\p{Ll}/u.test(words[verb]!)) return true;
  // `Peru presses for truce`: a headline may be a noun with what describes it, but not with these
  if (relation === 'root')
    return annotation.upos[subject] === 'PROPN' && bold.test(`${words[verb]} ${words[verb + 1]} `);
  // behind the comma that closes what is told, and before the next stop
  if (!/^(?:parataxis|appos|conj)$/.test(relation) || !closing.test(words[verb]!)) return false;
  let first = subject;
  for (let at = 0; at < verb; at++) if (at < first && isUnder(annotation, at, verb) && words[at] !== ',') first = at;
  // `closed polls, party rules, bad lists`: inside a row it is a noun
  const isLast = verb + 2 >= words.length;
  return words[first - 1] === ',' && (isLast || (relation !== 'conj' && words[verb + 1] === ','));
}

/** What a clause that described a noun is to it as a verb. */
function relationOfClause(words: readonly string[], annotation: Annotation, clause: number, verb: number): string {
  if (clause < verb) return 'advcl';
  const mark = annotation.deprel.findIndex((r, at) => r === 'mark' && annotation.head[at] === clause);
  const word = words[mark]?.toLowerCase();
  return word === 'to' ? 'xcomp' : word === 'that' ? 'ccomp' : 'advcl';
}
