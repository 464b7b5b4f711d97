import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const finite = /^VB[DZP]$/;

/**
 * Makes a participle of a verb between commas right behind its subject, where another verb without a subject of its own
 * follows the second comma: in `Lind, denied entry to Peru, blamed the minister` and `Peru, asked to mediate, declined` nobody denies
 * or asks. Changes the annotation in place.
 */
export function mendParticiplesAside(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 3 < words.length; verb++) {
    if (words[verb - 1] !== ',' || upos[verb] !== 'VERB' || !/^VB[DN]$/.test(xpos[verb]!)) continue;
    if (deprel[verb] === 'acl' || hasDependant(annotation, verb, ['aux', 'aux:pass', 'cop', 'mark', 'cc'])) continue;
    const main = behindAside(words, annotation, verb);
    if (main < 0) continue;
    const subject = deprel.findIndex(
      (relation, at) => /^nsubj(?::pass)?$/.test(relation) && at < verb && (head[at] === verb || head[at] === main),
    );
    if (subject < 0 || !isRightBefore(annotation, subject, verb - 1)) continue;
    // `The envoy, asked if Peru would come, said`: the tree may have what was asked beside what was said
    const isBeside = head[verb] === main && deprel[verb] === 'advcl' && deprel[main] === 'root';
    const isUnderIt = head[main] === verb && /^(?:conj|xcomp|advcl|parataxis|ccomp|dep)$/.test(deprel[main]!);
    if (!isBeside && !isUnderIt) continue;
    if (isUnderIt) [head[main], deprel[main]] = [head[verb]!, deprel[verb]!];
    [head[verb], deprel[verb], xpos[verb]] = [subject, 'acl', 'VBN'];
    [head[subject], deprel[subject]] = [main, 'nsubj'];
    if (xpos[main] === 'VBN') xpos[main] = 'VBD';
    for (let at = 0; at < words.length; at++) {
      const isOfMain = at > main || /^(?:punct|advmod|parataxis|conj|cc)$/.test(deprel[at]!);
      if (head[at] === verb && isOfMain && at !== main && (at > main || at < subject)) head[at] = main;
    }
    if (words.at(-1) === '.' && head[words.length - 1] === verb) head[words.length - 1] = main;
  }
}
mendParticiplesAside.needs = [/^,$/];

/** The finite verb right behind the next comma but for adverbs, without a subject; -1 where there is none. */
function behindAside(words: readonly string[], annotation: Annotation, verb: number): number {
  const { upos, xpos } = annotation;
  for (let at = verb + 1; at + 1 < words.length; at++) {
    if (/^[;:.?!"“”]$/.test(words[at]!)) return -1;
    // `asked whether Peru wants a deal, said`: a verb with a subject of its own is in what was asked
    if (upos[at] === 'VERB' && finite.test(xpos[at]!) && !hasSubjectBetween(annotation, verb, at)) return -1;
    if (words[at] !== ',') continue;
    let next = at + 1;
    while (next < words.length && upos[next] === 'ADV') next++;
    const isVerb = upos[next] === 'VERB' && /^VB[DZN]$/.test(xpos[next]!);
    return isVerb && !hasDependant(annotation, next, ['nsubj', 'nsubj:pass', 'cc', 'mark', 'aux', 'aux:pass'])
      ? next
      : -1;
  }
  return -1;
}

/** Whether a verb has a subject that stands behind another word. */
const hasSubjectBetween = ({ head, deprel }: Annotation, first: number, verb: number): boolean =>
  deprel.some((relation, at) => at > first && at < verb && head[at] === verb && /^nsubj(?::pass)?$/.test(relation));

/** Whether a phrase ends at a comma. */
function isRightBefore({ head }: Annotation, noun: number, comma: number): boolean {
  for (let at = noun + 1; at < comma; at++) {
    let above = at;
    for (let steps = 0; above >= 0 && above !== noun && steps < 40; steps++) above = head[above]!;
    if (above !== noun) return false;
  }
  return noun < comma;
}

/**
 * Makes a participle of `meeting` between commas behind the name of a body, where the parser takes it for the main word of the sentence:
 * in `The Peace and Security Council, meeting in Lima, called for a truce` the council called for it. Changes the annotation in place.
 */
export function mendMeetingsAside(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const at = words.indexOf('meeting');
  if (at < 2 || words[at - 1] !== ',' || deprel[at] !== 'root' || upos[at] !== 'NOUN') return;
  const body = at - 2;
  if (upos[body] !== 'PROPN' || !/^(?:in|on|at|behind|under|without|for)$/.test(words[at + 1] ?? '')) return;
  const main = behindAside(words, annotation, at);
  if (main < 0) return;
  [head[main], deprel[main], xpos[main]] = [-1, 'root', xpos[main] === 'VBZ' ? 'VBZ' : 'VBD'];
  for (let word = 0; word < words.length; word++)
    if (head[word] === at && word !== body && (word < body || word > main)) head[word] = word < body ? body : main;
  [head[body], deprel[body]] = [main, 'nsubj'];
  [head[at], deprel[at], upos[at], xpos[at]] = [body, 'acl', 'VERB', 'VBG'];
  head[at - 1] = at;
  for (let word = at + 1; word < main; word++) if (head[word] === at && deprel[word] === 'nmod') deprel[word] = 'obl';
}
mendMeetingsAside.needs = [/^meeting$/, /^,$/];
