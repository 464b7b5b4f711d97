import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/**
 * Gives the verb behind `Briefing the Council, Ann Bell, the envoy for Mali, said …` its subject, where the parser takes her
 * for what the Council is. Changes the annotation in place.
 */
export function mendSubjectsBehindOpening(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const first = /^["“«]$/.test(words[0] ?? '') ? 1 : 0;
  if (xpos[first] !== 'VBG') return;
  const comma = words.indexOf(',', first);
  const verb = head[first]!;
  if (comma < 0 || verb < comma || !/^(?:advcl|ccomp|csubj|nsubj|parataxis)/.test(deprel[first]!)) return;
  if (!/^VB[DZP]$/.test(xpos[verb]!) && !hasDependant(annotation, verb, ['aux'])) return;
  if (hasDependant(annotation, verb, ['nsubj', 'expl'], comma)) return;
  // the word behind the comma that leads back over it
  const subject = deprel.findIndex(
    (relation, at) =>
      at > comma &&
      at < verb &&
      /^(?:appos|conj|flat|nsubj|dep)$/.test(relation) &&
      head[at]! < comma &&
      head[at]! >= first &&
      /^(?:PROPN|NOUN|PRON)$/.test(upos[at]!),
  );
  if (subject < 0 || hasDependant(annotation, subject, ['cc'])) return;
  // `Meeting Bell, the envoy, said …` would have no comma before its verb if the envoy were not said of her
  if (!words.slice(first + 1, comma).some((_, i) => /^(?:PROPN|NOUN|PRON)$/.test(upos[first + 1 + i]!))) return;
  deprel[first] = 'advcl';
  for (let at = subject + 1; at < verb; at++)
    if (head[at]! < comma && head[at]! > first && /^(?:appos|conj)$/.test(deprel[at]!)) head[at] = subject;
  head[subject] = verb;
  deprel[subject] = hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
}

/**
 * Gives `condemned "in the strongest terms" the attack` its object, where the parser takes it for what the words before it
 * are. Changes the annotation in place.
 */
export function mendObjectsBehindManner(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 4; at < words.length; at++) {
    const manner = head[at]!;
    if (!/^(?:appos|nmod|dep)$/.test(deprel[at]!) || manner < 0 || manner > at || upos[at] === 'NUM') continue;
    const verb = head[manner]!;
    if (verb < 0 || verb > manner || upos[verb] !== 'VERB' || deprel[manner] !== 'obl') continue;
    if (hasDependant(annotation, at, ['case', 'punct']) || hasDependant(annotation, verb, ['obj', 'ccomp', 'aux:pass']))
      continue;
    let first = at;
    while (first > manner && head[first - 1] === at) first--;
    const isQuoted = /^["”]$/.test(words[first - 1]!) && first - 2 === manner;
    if (!(isQuoted || (first - 1 === manner && words[manner] === 'terms'))) continue;
    [head[at], deprel[at]] = [verb, 'obj'];
  }
}

/**
 * Makes the clause behind `Warned by Peru that the bridge would close, Chile gave way` the main one, where the parser takes it
 * for one beside the participle. Changes the annotation in place.
 */
export function mendOpeningPassives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (xpos[0] !== 'VBN' || head[0] !== -1 || !hasDependant(annotation, 0, ['obl:agent'])) return;
  if (hasDependant(annotation, 0, ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop', 'expl'])) return;
  const main = deprel.findIndex((relation, at) => relation === 'parataxis' && head[at] === 0);
  if (main < 0 || upos[main] !== 'VERB' || !/^VB[DZP]$/.test(xpos[main]!)) return;
  const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === main);
  if (subject < 1 || subject > main || hasDependant(annotation, main, ['ccomp'])) return;
  let first = subject;
  while (first > 1 && head[first - 1] === subject) first--;
  const stop = words.length - 1;
  // `Warned by Peru, the envoy said, …`: a verb of saying set between commas ends nothing
  if (words[first - 1] !== ',' || words.slice(main, stop).some((word) => word === ',')) return;
  [head[main], deprel[main]] = [-1, 'root'];
  [head[0], deprel[0]] = [main, 'advcl'];
  if (deprel[stop] === 'punct') head[stop] = main;
}
mendOpeningPassives.needs = [/^by$/, /^,$/];

/** What is done to somebody who then answers. */
const opening = /^(?:Told|Informed|Assured|Reminded|Asked|Pressed|Warned|Questioned)$/;

/**
 * Makes the clause behind `Told that the bridge would close, Chile gave way` the main one, where the parser takes the participle for a past
 * tense and that clause for a second thing told. Changes the annotation in place.
 */
export function mendOpeningTold(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  if (!opening.test(words[0] ?? '') || head[0] !== -1 || !/^VB[DN]$/.test(xpos[0]!)) return;
  if (hasDependant(annotation, 0, ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop', 'expl', 'obj', 'iobj'])) return;
  const isMarked = (clause: number): boolean =>
    deprel.some((relation, at) => head[at] === clause && relation === 'mark');
  const told = deprel.findIndex((relation, at) => /^(?:ccomp|advcl)$/.test(relation) && head[at] === 0 && isMarked(at));
  if (told < 0) return;
  for (let main = told + 3; main < words.length; main++) {
    if (head[main] !== 0 || !/^(?:ccomp|parataxis|conj)$/.test(deprel[main]!) || isMarked(main)) continue;
    const subject = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === main && at > told);
    let first = subject;
    while (first > 1 && head[first - 1] === subject) first--;
    if (subject < 0 || subject > main || words[first - 1] !== ',') continue;
    [head[main], deprel[main]] = [-1, 'root'];
    [head[0], deprel[0], xpos[0]] = [main, 'advcl', 'VBN'];
    const stop = words.length - 1;
    if (deprel[stop] === 'punct') head[stop] = main;
    return;
  }
}
mendOpeningTold.needs = [opening, /^,$/];
