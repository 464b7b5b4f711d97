import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const tags = new Map([
  ['abstain', 'VBP'],
  ['abstains', 'VBZ'],
  ['abstained', 'VBD'],
  ['abstaining', 'VBG'],
]);

/**
 * Makes a verb of `abstain` and gives it those before it as its subjects, where the parser takes it for a noun or hangs them
 * elsewhere (`Council adopts resolution; Peru and Chad abstain`, `by 12 votes, with Peru and Chad abstaining`). Changes the
 * annotation in place.
 */
export function mendAbstentions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at < words.length; at++) {
    const tag = tags.get(words[at]!.toLowerCase());
    if (!tag || (upos[at] === 'VERB' && hasDependant(annotation, at, ['nsubj']))) continue;
    const hasTense = hasDependant(annotation, at, ['aux', 'mark', 'cop']);
    if (hasTense || (upos[at] === 'VERB' && !/^(?:conj|parataxis|root|acl|advcl)$/.test(deprel[at]!))) continue;
    const subject = subjectBefore(words, annotation, at);
    if (subject < 0) continue;
    // `with Peru and Chad abstaining`: the verb hangs on its own subject
    if (isUnder(annotation, at, subject)) {
      const above = head[subject]!;
      [head[at], deprel[at]] = [above, above < 0 ? 'root' : 'advcl'];
    }
    if (upos[at] !== 'VERB') [upos[at], xpos[at]] = ['VERB', tag as Annotation['xpos'][number]];
    const preposition = deprel.findIndex((relation, i) => head[i] === subject && i < subject && relation === 'case');
    if (preposition >= 0) [head[preposition], deprel[preposition]] = [at, 'mark'];
    for (let i = subject + 1; i < at; i++)
      if (head[i] === at && /^(?:PROPN|NOUN)$/.test(upos[i]!)) [head[i], deprel[i]] = [subject, 'conj'];
    const cc = deprel.findIndex((relation, i) => head[i] === subject && i < subject && relation === 'cc');
    if (cc >= 0) head[cc] = at;
    for (let i = subject + 1; i < at; i++) if (head[i] === at && deprel[i] === 'cc') head[i] = nextName(annotation, i);
    [head[subject], deprel[subject]] = [at, 'nsubj'];
    if (head[at]! >= 0 && deprel[at] !== 'advcl') deprel[at] = 'conj';
  }
}
mendAbstentions.needs = [/^abstain/i];

const nextName = ({ upos, deprel }: Annotation, cc: number): number => {
  let at = cc + 1;
  while (at + 1 < upos.length && deprel[at] !== 'conj') at++;
  return at;
};

/** The first of the names before a verb that stand in its own clause, or -1. */
function subjectBefore(words: readonly string[], annotation: Annotation, verb: number): number {
  const { head, deprel, upos } = annotation;
  let at = verb - 1;
  while (at > 0 && (words[at] === ',' || words[at] === ')' || upos[at] === 'ADV')) at--;
  if (!/^(?:PROPN|NOUN|NUM|PRON)$/.test(upos[at]!)) return -1;
  let opens = at;
  while (opens > 0 && !/^[;:]$/.test(words[opens]!)) opens--;
  // a name that the parser joins to the verb as if it were a part of it
  while (head[at] === verb && deprel[at] === 'compound' && at > 1 && /^(?:and|,)$/.test(words[at - 1]!)) {
    const before = words[at - 1] === 'and' && words[at - 2] === ',' ? at - 3 : at - 2;
    if (before < opens || !/^(?:PROPN|NOUN)$/.test(upos[before]!)) break;
    at = before;
  }
  for (let above = head[at]!; above > opens && above < verb; above = head[at]!) {
    if (upos[above] === 'VERB' || upos[above] === 'AUX') break;
    const isNew =
      deprel[at] === 'conj' && hasDependant(annotation, above, ['case']) && hasDependant(annotation, at, ['cc']);
    if (isNew || /^nsubj/.test(deprel[at]!)) break;
    if (deprel[at] === 'nmod' && hasDependant(annotation, at, ['case']) && words[caseOf(annotation, at)] === 'with')
      break;
    at = above;
  }
  return /^nsubj/.test(deprel[at]!) && head[at] !== verb ? -1 : at;
}

const caseOf = ({ head, deprel }: Annotation, noun: number): number =>
  deprel.findIndex((relation, i) => head[i] === noun && relation === 'case');
