import type { Annotation } from '../model/index.js';

const role =
  /(?:man|woman|person|aide|envoy|deputy|minister|president|secretary|chief|head|leader|adviser|advisor|ambassador|director|lawyer|attorney|commander|premier|wife|husband|son|daughter|brother|sister|representative|governor|mayor|counterpart|boss|successor|predecessor|editor|assistant)$/;

/**
 * Sets a name between commas beside the role before it in the phrase that opens a sentence, where the parser makes it a second subject: in
 * `In a message signed by his spokesman, Carlos Huamani, the president thanked her` he is the spokesman. Changes the annotation in place.
 */
export function mendNamesBehindRoles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (upos[0] !== 'ADP' || !words.includes(',')) return;
  for (let comma = 3; comma + 3 < words.length; comma++) {
    const noun = comma - 1;
    if (words[comma] !== ',' || xpos[noun] !== 'NN' || !role.test(words[noun]!)) continue;
    const end = words.indexOf(',', comma + 1);
    if (end < 0 || end > comma + 6) continue;
    let name = -1;
    for (let at = comma + 1; at < end && name < 0; at++)
      if (deprel[at] === 'nsubj' && upos[at] === 'PROPN' && head[at]! > end) name = at;
    if (name < 0) continue;
    const verb = head[name]!;
    const isInName = (at: number): boolean => at === name || head[at] === name || head[head[at]!] === name;
    let isWhole = true;
    for (let at = comma + 1; at < end; at++) if (!isInName(at)) isWhole = false;
    const other = deprel.findIndex(
      (relation, at) => relation === 'nsubj' && head[at] === verb && at > end && at < verb,
    );
    if (!isWhole || other < 0) continue;
    [head[name], deprel[name]] = [noun, 'appos'];
    head[comma] = name;
  }
}
mendNamesBehindRoles.needs = [role, /^,$/];
