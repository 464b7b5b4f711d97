import type { Annotation } from '../model/index.js';

const colon = /^:$/;

/**
 * Sets beside the whole headline who tells it behind a colon, where the parser takes him for what the last noun is (`Peru bombs Chilean
 * village: officials`). Changes the annotation in place.
 */
export function mendHeadlineTails(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const at = words.lastIndexOf(':');
  const last = words.length - 1;
  if (at < 3 || at === last || last - at > 3) return;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || root > at || upos[root] !== 'VERB') return;
  const tail = deprel.findIndex((relation, i) => i > at && relation === 'appos' && head[i]! < at);
  if (tail < 0 || head[tail] === root) return;
  for (let i = at + 1; i <= last; i++) if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(upos[i]!)) return;
  [head[tail], deprel[tail]] = [root, 'parataxis'];
}
mendHeadlineTails.needs = [colon];
