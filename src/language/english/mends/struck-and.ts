import type { Annotation } from '../model/index.js';
import { taking } from './sought-by.js';
import { hasDependant } from './tree.js';

/**
 * Parts two clauses of which the parser makes one told by the other, with the object of the first and the subject of the second for one
 * pair: `Marchers stormed parliament and police opened fire`. Changes the annotation in place.
 */
export function mendStruckAnd(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let cc = 3; cc + 2 < words.length; cc++) {
    const [object, subject] = [cc - 1, head[cc]!];
    const above = head[object]!;
    if (words[cc] !== 'and' || !/^(?:nsubj|obj)$/.test(deprel[object]!) || subject < cc || above < 0) continue;
    const second =
      deprel[object] === 'nsubj' ? above : deprel.findIndex((r, at) => r === 'ccomp' && head[at] === above && at > cc);
    if (second <= subject || deprel[second] !== 'ccomp') continue;
    if (deprel[subject] !== 'conj' || head[subject] !== object) continue;
    const first = head[second]!;
    if (first < 0 || first >= object || !taking.test(words[first]!) || !/^VB[DZP]$/.test(xpos[first]!)) continue;
    if (!/^VB[DZP]$/.test(xpos[second]!) || !/^(?:NOUN|PROPN)$/.test(upos[object]!)) continue;
    const isOther = deprel.some((r, at) => r === 'obj' && head[at] === first && at !== object);
    if (isOther || hasDependant(annotation, second, ['mark', ...(above === first ? ['nsubj'] : [])])) continue;
    [head[object], deprel[object]] = [first, 'obj'];
    [head[subject], deprel[subject]] = [second, 'nsubj'];
    [head[cc], deprel[second]] = [second, 'conj'];
  }
}
mendStruckAnd.needs = [taking, /^and$/];
