import type { Annotation } from '../model/index.js';

/**
 * Makes `lapse` what something is let do, where the parser takes it for a noun (`let the accord lapse`, `allowed the accord to lapse`).
 * Changes the annotation in place.
 */
export function mendLapses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    if (words[at] !== 'lapse' || upos[at] !== 'NOUN') continue;
    const verb = head[at]!;
    if (verb < 0 || verb >= at || !/^(?:let|lets|letting|allow|allows|allowed|allowing)$/.test(words[verb]!)) continue;
    const isTo = words[at - 1] === 'to';
    if (isTo === /^let/.test(words[verb]!)) continue;
    const below = words.map((_, child) => child).filter((child) => head[child] === at && child < at);
    if (!isTo && below.some((child) => deprel[child] === 'det' && child === at - 1)) continue;
    [upos[at], xpos[at], deprel[at]] = ['VERB', 'VB', 'xcomp'];
    if (isTo) {
      [upos[at - 1], xpos[at - 1], head[at - 1], deprel[at - 1]] = ['PART', 'TO', at, 'mark'];
      continue;
    }
    // the noun before it: the object, or what hangs on it (`a resolution on Sudan`)
    const noun = at - 1;
    const object = words.findIndex(
      (_, child) => head[child] === verb && deprel[child] === 'obj' && child < at && child > verb,
    );
    for (const child of below) if (child !== noun) head[child] = noun;
    if (object < 0 || object === noun) [head[noun], deprel[noun]] = [verb, 'obj'];
    else [head[noun], deprel[noun]] = [object, 'nmod'];
  }
}
mendLapses.needs = [/^lapse$/];
