import type { Annotation } from '../model/index.js';
import type { Mend } from './mend.js';
import { selectByWords } from './needs.js';
import { mends } from './order/index.js';
import { isTree } from './tree.js';

/** Words of the longest sentence that is looked at: what is longer is a list or no prose, and mending is quadratic. */
const longest = 400;

const mendsFor = selectByWords(mends);

/**
 * Corrects what the model gets wrong although the words settle it. Changes the annotation in place; it stays a tree with
 * one root: a mend after which it would be none is not made.
 */
export function mendAnnotation(words: readonly string[], annotation: Annotation): void {
  if (words.length <= longest) mendWith(mendsFor(words), words, annotation);
}

/** Makes mends one after the other, without those that leave no tree. Changes the annotation in place. */
export function mendWith(list: readonly Mend[], words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const given = { deprel: deprel.slice(), upos: upos.slice(), xpos: xpos.slice() };
  const givenHead = keep(head, 0);
  const made: Mend[] = [];
  /** The heads of the last annotation that was looked at and is a tree: most mends change none. */
  let sound: Int32Array | null = null;
  for (const mend of list) {
    mend(words, annotation);
    if (sound && isSame(head, sound)) {
      made.push(mend);
      continue;
    }
    if (isTree(annotation)) {
      made.push(mend);
      sound = keep(head, 1);
      continue;
    }
    for (let at = 0; at < words.length; at++) {
      head[at] = givenHead[at]!;
      deprel[at] = given.deprel[at]!;
      upos[at] = given.upos[at]!;
      xpos[at] = given.xpos[at]!;
    }
    for (const before of made) before(words, annotation);
  }
}

/** Room for the heads of a sentence, in which those of one after the other are kept: a typed array is slow to make. */
const rooms = [new Int32Array(longest), new Int32Array(longest)];

/** Copies heads into a room; what is behind them there is left from others. */
function keep(heads: Int32Array, room: 0 | 1): Int32Array {
  if (rooms[room]!.length < heads.length) rooms[room] = new Int32Array(heads.length);
  const kept = rooms[room]!;
  for (let at = 0; at < heads.length; at++) kept[at] = heads[at]!;
  return kept;
}

function isSame(heads: Int32Array, others: Int32Array): boolean {
  for (let at = 0; at < heads.length; at++) if (heads[at] !== others[at]) return false;
  return true;
}
