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

const count = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/i;

/**
 * Gives a verb the count before it as its subject, with the names between commas behind that (`Nine voted against it and two, Peru
 * and Chad, abstained`), where the parser has one of the names as the subject. Changes the annotation in place.
 */
export function mendCountedNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 3 < words.length; at++) {
    if (!count.test(words[at]!) || words[at + 1] !== ',' || upos[at + 2] !== 'PROPN') continue;
    let end = at + 2;
    while (
      end < words.length &&
      (upos[end] === 'PROPN' || /^(?:,|and|the|of)$/.test(words[end]!)) &&
      upos[end] !== 'VERB'
    )
      end++;
    const verb = end;
    if (upos[verb] !== 'VERB' || !/^VB[DPZ]$/.test(xpos[verb] ?? '') || words[verb - 1] !== ',') continue;
    const heads: number[] = [];
    for (let i = at + 2; i < verb; i++)
      if (upos[i] === 'PROPN' && !(head[i]! > at && head[i]! < verb && /^(?:compound|flat|nmod)/.test(deprel[i]!)))
        heads.push(i);
    const [first, ...others] = heads;
    if (first === undefined) continue;
    const before = deprel.findIndex((relation, i) => head[i] === verb && /^nsubj/.test(relation));
    if (!heads.includes(before) && !isOfVote(words, before)) continue;
    // `Ten voted for it and two, Peru and Chad, abstained`, with `it` for the subject
    if (before >= 0 && before < at) {
      [head[before], deprel[before]] = [head[verb]!, 'obl'];
      [head[before - 1], deprel[before - 1]] = [before, 'case'];
    }
    [head[first], deprel[first]] = [at, 'appos'];
    for (const other of others) [head[other], deprel[other]] = [first, 'conj'];
    const joint = others.at(-1);
    for (let i = at - 2; i < verb; i++) if (deprel[i] === 'cc') head[i] = i < at ? verb : (joint ?? first);
    [head[at], deprel[at]] = [verb, 'nsubj'];
  }
}
mendCountedNames.needs = [count, /^,$/];

const isOfVote = (words: readonly string[], it: number): boolean =>
  words[it] === 'it' && /^(?:for|against)$/.test(words[it - 1] ?? '');

/**
 * Makes the verb behind a list between dashes that of the noun before it: `Three countries - Peru, Chad and Mali - abstained`.
 * Changes the annotation in place.
 */
export function mendDashedNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 5; verb < words.length; verb++) {
    if (upos[verb] !== 'VERB' || !/^VB[DPZN]$/.test(xpos[verb]!) || !dash.test(words[verb - 1]!)) continue;
    const noun = head[verb]!;
    if (deprel[verb] !== 'parataxis' || noun < 0 || noun > verb || deprel[noun] !== 'root' || upos[noun] === 'VERB')
      continue;
    if (!dash.test(words[noun + 1] ?? '') || hasDependant(annotation, verb, ['nsubj', 'cop', 'aux', 'aux:pass']))
      continue;
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
    [head[verb], deprel[verb]] = [head[noun]!, 'root'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    for (let i = verb + 1; i < words.length; i++) if (head[i] === noun) head[i] = verb;
  }
}
const dash = /^[-–—]$/;
mendDashedNames.needs = [dash];

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
