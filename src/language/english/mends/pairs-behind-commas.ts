import type { Annotation } from '../model/index.js';

const finite = /^VB[DZP]$/;

/**
 * Makes two names behind a comma the subjects of the verb behind them, where the parser takes the first for another name of the noun
 * before: in `Nine voted for the text, Peru and Chile voted against` both did. Changes the annotation in place.
 */
export function mendPairsBehindCommas(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let and = 4; and + 2 < words.length; and++) {
    if (words[and] !== 'and' || upos[and - 1] !== 'PROPN' || upos[and + 1] !== 'PROPN') continue;
    const verb = head[and]!;
    if (verb < and + 2 || !finite.test(xpos[verb]!) || !/^(?:conj|parataxis)$/.test(deprel[verb]!)) continue;
    let opens = and - 1;
    while (opens > 0 && upos[opens - 1] === 'PROPN') opens--;
    if (words[opens - 1] !== ',') continue;
    const isName = (from: number, to: number): boolean => upos.slice(from, to).every((tag) => tag === 'PROPN');
    const second = deprel.findIndex(
      (relation, at) => at > and && at < verb && head[at] === verb && relation === 'nsubj',
    );
    if (second < 0 || !isName(and + 1, verb)) continue;
    const first = head.findIndex((above, at) => at >= opens && at < and && (above < opens || above > and));
    const noun = first < 0 ? -1 : head[first]!;
    if (
      noun < 0 ||
      noun > first ||
      !/^(?:appos|conj)$/.test(deprel[first]!) ||
      upos[noun] === 'PROPN' ||
      head[verb]! > noun
    )
      continue;
    [head[first], deprel[first], head[opens - 1]] = [verb, 'nsubj', verb];
    [head[second], deprel[second], head[and]] = [first, 'conj', second];
  }
}
mendPairsBehindCommas.needs = [/^and$/, /^,$/];
