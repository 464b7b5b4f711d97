import type { Annotation } from '../model/index.js';
import type { Mend } from './mend.js';
import { selectByWords } from './needs.js';
import { mends } from './order/index.js';
import { isTree } from './tree.js';

/** Words of the longest sentence that is looked at: what is longer is a list or no prose, and mending is quadratic. */
const longest = 400;

/**
 * Sentences that are mended side by side, one a bit of a number: their trees stay near the processor while one mend after the other
 * goes through them.
 */
const AT_ONCE = 32;

const callFor = selectByWords(mends);

/** Of each mend, which sentences call for it. */
const calls = new Uint32Array(mends.length);

/**
 * Corrects what the model gets wrong although the words settle it. Changes the annotations in place; each stays a tree with
 * one root: a mend after which it would be none is not made.
 *
 * A mend is made on all sentences that have the words for it before the next is made on any. Sentences have nothing to do with one
 * another, so that this changes nothing but the time it takes: there are many mends, few of which any one sentence calls for, and code
 * that runs once for each of several sentences need not be fetched once for each.
 */
export function mendAnnotations(sentences: readonly (readonly string[])[], annotations: readonly Annotation[]): void {
  for (let from = 0; from < sentences.length; from += AT_ONCE) {
    const patients: Patient[] = [];
    for (let at = from; at < Math.min(from + AT_ONCE, sentences.length); at++)
      if (sentences[at]!.length <= longest) patients.push(patient(sentences[at]!, annotations[at]!));
    calls.fill(0);
    for (let at = 0; at < patients.length; at++) callFor(patients[at]!.words, calls, 1 << at);
    mendEach(mends, calls, patients);
    // whatever a word was before it became the root
    for (const { annotation } of patients) annotation.deprel[annotation.head.indexOf(-1)] = 'root';
  }
}

/** Makes mends one after the other, without those that leave no tree. Changes the annotation in place. */
export function mendWith(list: readonly Mend[], words: readonly string[], annotation: Annotation): void {
  mendEach(list, new Uint32Array(list.length).fill(1), [patient(words, annotation)]);
}

/** A sentence whose tree is being mended. */
interface Patient {
  readonly words: readonly string[];
  readonly annotation: Annotation;
  /** The annotation as the model gave it. */
  readonly given: Pick<Annotation, 'head' | 'deprel' | 'upos' | 'xpos'>;
  /** The heads of the last annotation that was looked at and is a tree: most mends change none. */
  readonly sound: Int32Array;
  isLookedAt: boolean;
  /** Mends that would leave no tree. */
  refused: Mend[];
}

function patient(words: readonly string[], annotation: Annotation): Patient {
  const { head, deprel, upos, xpos } = annotation;
  const given = { head: head.slice(), deprel: deprel.slice(), upos: upos.slice(), xpos: xpos.slice() };
  return { words, annotation, given, sound: new Int32Array(head.length), isLookedAt: false, refused: [] };
}

/** Makes each mend on those that call for it. */
function mendEach(list: readonly Mend[], calls: Uint32Array, patients: readonly Patient[]): void {
  for (let place = 0; place < list.length; place++) {
    const mend = list[place]!;
    for (let left = calls[place]!; left; left &= left - 1) {
      const patient = patients[31 - Math.clz32(left & -left)]!;
      const { words, annotation, sound } = patient;
      mend(words, annotation);
      if (patient.isLookedAt && isSame(annotation.head, sound)) continue;
      if (isTree(annotation)) {
        keep(annotation.head, sound);
        patient.isLookedAt = true;
        continue;
      }
      patient.refused.push(mend);
      begin(patient);
      for (let before = 0; before < place; before++)
        if (calls[before]! & left & -left && !patient.refused.includes(list[before]!)) list[before]!(words, annotation);
    }
  }
}

/** Sets an annotation back to what the model gave. */
function begin({ annotation: { head, deprel, upos, xpos }, given }: Patient): void {
  for (let at = 0; at < head.length; at++) {
    head[at] = given.head[at]!;
    deprel[at] = given.deprel[at]!;
    upos[at] = given.upos[at]!;
    xpos[at] = given.xpos[at]!;
  }
}

function keep(heads: Annotation['head'], kept: Int32Array): void {
  for (let at = 0; at < heads.length; at++) kept[at] = heads[at]!;
}

function isSame(heads: Annotation['head'], others: Int32Array): boolean {
  for (let at = 0; at < heads.length; at++) if (heads[at] !== others[at]) return false;
  return true;
}
