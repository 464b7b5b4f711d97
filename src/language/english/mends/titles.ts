import type { Annotation } from '../model/index.js';

const receiving = /^(?:i?obj)$/;

/**
 * Makes one receiver of the two that a verb is given where a title begins with a state or body (`told US Deputy Secretary of
 * State Ann Lee that …`). Changes the annotation in place.
 */
export function mendTitlesAsReceivers(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 1; at + 1 < words.length; at++) {
    const verb = head[at]!;
    if (verb !== at - 1 || upos[at] !== 'PROPN' || !receiving.test(deprel[at]!) || upos[verb] !== 'VERB') continue;
    let title = at + 1;
    while (title < words.length && upos[title] === 'PROPN' && head[title]! > title) title = head[title]!;
    if (upos[title] !== 'PROPN' || head[title] !== verb || !receiving.test(deprel[title]!)) continue;
    if (!/^\p{Lu}/u.test(words[at + 1]!)) continue;
    head[at] = title;
    deprel[at] = 'compound';
  }
}

/**
 * Makes an attribute of `visiting` right after a verb that meets or tells a person with a title (`told visiting Spanish Prime
 * Minister Ana Ruiz that …`). Changes the annotation in place.
 */
export function mendVisitors(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let at = 1; at + 1 < words.length; at++) {
    if (words[at] !== 'visiting' || head[at] !== at - 1 || upos[at - 1] !== 'VERB' || !/^\p{Lu}/u.test(words[at + 1]!))
      continue;
    if (deprel[at] !== 'xcomp' && deprel[at] !== 'advcl') continue;
    const visitor = head.findIndex((above, word) => above === at && word > at && deprel[word] === 'obj');
    if (visitor < 0 || upos[visitor] !== 'PROPN') continue;
    const verb = head[at]!;
    head[visitor] = verb;
    for (let word = visitor + 1; word < words.length; word++) if (head[word] === at) head[word] = verb;
    head[at] = visitor;
    deprel[at] = 'amod';
    upos[at] = 'ADJ';
    xpos[at] = 'JJ';
  }
}
