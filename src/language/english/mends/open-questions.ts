import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const open = /^(?:clear|unclear|known|unknown|certain|uncertain|sure|apparent)$/;
const question = /^(?:who|what|whether|how|why|when|where|which)$/;

/**
 * Joins a clause with `but` to what is not clear, where the parser joins it to the question that is open: in `It was not clear who was
 * behind the raid, but the army blamed Peru` that the army did so is told. Changes the annotation in place.
 */
export function mendClausesBehindOpenQuestions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let but = 5; but + 2 < words.length; but++) {
    if (words[but] !== 'but' || words[but - 1] !== ',') continue;
    const verb = head[but]!;
    const asked = verb > but ? head[verb]! : -1;
    if (asked < 0 || asked > but || deprel[verb] !== 'conj' || !/^(?:ccomp|csubj)/.test(deprel[asked]!)) continue;
    const main = head[asked]!;
    if (main < 0 || main > asked || !open.test(words[main]!) || !question.test(words[main + 1]!)) continue;
    if (!hasDependant(annotation, verb, ['nsubj', 'csubj'], but)) continue;
    head[verb] = main;
  }
}
mendClausesBehindOpenQuestions.needs = [/^but$/, open, question];
