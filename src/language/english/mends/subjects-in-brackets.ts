import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

/**
 * Makes an apposition of what stands in brackets right behind the subject of a verb, where the parser makes a second subject of it
 * (`Sen. Mark Lind (R-Texas) said`, `Ana Lind (Labour) left`). Changes the annotation in place.
 */
export function mendSubjectsInBrackets(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let open = 1; open + 2 < words.length; open++) {
    if (words[open] !== '(') continue;
    const close = words.indexOf(')', open);
    if (close < 0) return;
    const inside = deprel.findIndex(
      (relation, at) => at > open && at < close && /^nsubj/.test(relation) && head[at]! > close,
    );
    if (inside < 0) continue;
    const verb = head[inside]!;
    const subject = deprel.findIndex(
      (relation, at) => at < open && /^nsubj/.test(relation) && head[at] === verb && isUnder(annotation, open - 1, at),
    );
    if (subject < 0) continue;
    [head[inside], deprel[inside]] = [subject, 'appos'];
    for (const bracket of [open, close]) if (!isUnder(annotation, bracket, inside)) head[bracket] = inside;
  }
}
mendSubjectsInBrackets.needs = [/^\($/, /^\)$/];

/**
 * Hangs a participle on the `those` right before it, where the parser makes a second subject of it: `Those polled said`. Changes the
 * annotation in place.
 */
export function mendThoseAsked(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at + 1 < words.length; at++) {
    const verb = head[at]!;
    if (!/^VB[ND]$/.test(xpos[at]!) || !/^nsubj/.test(deprel[at]!) || verb <= at) continue;
    if (!/^those$/i.test(words[at - 1]!) || head[at - 1] === at) continue;
    if (head[at - 1] !== verb || !/^nsubj/.test(deprel[at - 1]!)) continue;
    [head[at], deprel[at], upos[at], xpos[at]] = [at - 1, 'acl', 'VERB', 'VBN'];
  }
}
mendThoseAsked.needs = [/^those$/i];
