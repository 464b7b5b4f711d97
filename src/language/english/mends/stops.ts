import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

/**
 * Hangs a stop or comma on what all before it stands under, where the parser hangs it on a word whose phrase has ended: of `said it rejects the
 * charge and accused Peru.` the stop belongs to `said`, not to `rejects`. Changes the annotation in place.
 */
export function mendStops(words: readonly string[], annotation: Annotation): void {
  const { head, upos } = annotation;
  for (let stop = 1; stop < head.length; stop++) {
    if (upos[stop] !== 'PUNCT' || words[stop] === '"' || head[stop]! < 0 || head[stop]! > stop) continue;
    let before = stop - 1;
    while (before > 0 && upos[before] === 'PUNCT') before--;
    let above = head[stop]!;
    while (above >= 0 && above !== before && !isUnder(annotation, before, above)) above = head[above]!;
    if (above >= 0) head[stop] = above;
  }
}
