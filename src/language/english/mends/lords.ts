import type { Annotation } from '../model/index.js';

const title = /^(?:Lord|Lady|Baroness|Baron|Viscount|Earl|Sir|Dame)$/;

/**
 * Sets a titled name behind `and` beside the one before it, where the parser makes one person of both: in `Lord Huamani of Lima and Baroness
 * Lind said …` two speak. Changes the annotation in place.
 */
export function mendTitledNamesBehindAnd(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 3; at + 1 < words.length; at++) {
    if (!title.test(words[at]!) || words[at - 1] !== 'and') continue;
    const name = deprel[at] === 'appos' ? at : head[at]!;
    if (name < at || name > at + 3 || deprel[name] !== 'appos' || upos[name] !== 'PROPN') continue;
    const first = head[name]!;
    if (first < 0 || first >= at || upos[first] !== 'PROPN') continue;
    deprel[name] = 'conj';
    [head[at - 1], deprel[at - 1]] = [name, 'cc'];
  }
}
mendTitledNamesBehindAnd.needs = [title];
