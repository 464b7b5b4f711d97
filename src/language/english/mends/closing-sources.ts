import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const saying = /^(?:said|say|says|added|reported|told|confirmed)$/;

/**
 * Makes the subject of a last verb of saying of those behind a comma whom the parser joins to a list before it that `and` has closed
 * (`Drones struck Lima and Cusco, residents and an officer said`). Changes the annotation in place.
 */
export function mendClosingSources(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 6; said < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB' || /\p{L}/u.test(words[said + 1] ?? '')) continue;
    const comma = words.lastIndexOf(',', said);
    const source = comma + 1 < said && comma > 2 ? sourceBehind(annotation, comma, said) : -1;
    if (source < 0) continue;
    const first = head[source]!;
    const isClosed = deprel.some(
      (relation, at) =>
        relation === 'conj' &&
        head[at] === first &&
        at < comma &&
        words.some((word, i) => word === 'and' && head[i] === at && i < at),
    );
    if (!isClosed) continue;
    const verb = told(annotation, first, said);
    if (verb < 0) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said && at < verb);
    for (let at = source + 1; at < said; at++) if (head[at] === first && deprel[at] === 'conj') head[at] = source;
    [head[source], deprel[source]] = [said, 'nsubj'];
    if (head[comma] === source) head[comma] = said;
    if (subject >= 0) [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[verb], deprel[verb]] = [said, 'ccomp'];
    if (xpos[verb] === 'VBN') xpos[verb] = 'VBD';
  }
}
mendClosingSources.needs = [saying];

/**
 * Hangs a clause that only says who tells the whole sentence on its verb, where the parser puts it into what that verb tells: `She
 * said the raid was a crime, the radio reported`; what is told stays its own (`told the king by phone that he saw no way out, the palace
 * said`). Changes the annotation in place.
 */
export function mendClosingReports(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const root = head.indexOf(-1);
  if (root < 1 || !saying.test(words[root]!)) return;
  let said = words.length - 1;
  while (said > root && upos[said] === 'PUNCT') said--;
  if (said < root + 5 || said === words.length - 1 || !reporting.test(words[said]!) || upos[said] !== 'VERB') return;
  const isInside = head[said] !== root || deprel[said] === 'ccomp';
  if (!isInside || deprel[said] === 'conj') return;
  const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said);
  let comma = subject - 1;
  while (comma > root && upos[comma] !== 'PUNCT' && isUnder(annotation, comma, subject)) comma--;
  if (/^["”’']$|^''$/.test(words[comma] ?? '')) comma--;
  if (subject < 0 || words[comma] !== ',' || comma < root + 3) return;
  const isTold = deprel.some((relation, at) => relation === 'ccomp' && head[at] === root && at < comma && at > root);
  const content = isTold ? -1 : contentAstray(words, annotation, root, said);
  if (!isTold && content < 0) return;
  if (content >= 0) [head[content], deprel[content]] = [root, 'ccomp'];
  [head[said], deprel[said]] = [root, 'parataxis'];
  [head[comma], deprel[comma]] = [said, 'punct'];
}
mendClosingReports.needs = [saying];

/**
 * What a verb tells with `that`, which the parser hangs on the one who tells of the whole, or on a noun between that says when or through
 * what; or -1.
 */
function contentAstray(words: readonly string[], annotation: Annotation, root: number, said: number): number {
  const { head, deprel } = annotation;
  const that = words.findIndex((word, at) => at > root && at < said && word === 'that' && deprel[at] === 'mark');
  const content = head[that] ?? -1;
  if (content < that || content > said || !hasDependant(annotation, content, ['nsubj', 'expl'], that)) return -1;
  const isHeld = head[content] === said && deprel[content] === 'ccomp';
  const noun = head[content]!;
  const isAside = /^acl/.test(deprel[content]!) && noun < that && head[noun] === root && deprel[noun] === 'obl';
  return isHeld || isAside ? content : -1;
}

const reporting = /^(?:said|says|reported|reports|added|wrote)$/;

/**
 * Joins those who say it behind a comma, where the parser joins the first of them to a list before (`shelled Lima, killing two and wounding
 * dozens, nurses and residents said`). Changes the annotation in place.
 */
export function mendPairsOfClosingSources(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let said = 6; said < words.length; said++) {
    if (!saying.test(words[said]!) || upos[said] !== 'VERB' || !/^[,.]$/.test(words[said + 1] ?? '.')) continue;
    const main = head[said]!;
    if (!/^(?:conj|parataxis)$/.test(deprel[said]!) || main < 0 || main > said) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === said);
    const comma = words.lastIndexOf(',', said);
    const source = comma < main || subject < comma ? -1 : sourceBehind(annotation, comma, subject);
    if (source < 0 || !/^(?:and|or)$/.test(words[source + 1]!)) continue;
    const isCommaFree = deprel.some((relation, at) => relation === 'conj' && head[at] === head[source] && at < comma);
    // a list without `and` before the comma goes on behind it
    const isClosed = words.slice(main, head[source]!).some((word) => word === 'and');
    if (!isCommaFree && !isClosed) continue;
    [head[source], deprel[source]] = [said, 'nsubj'];
    [head[subject], deprel[subject], deprel[said]] = [source, 'conj', 'parataxis'];
    if (head[source + 1] === said) head[source + 1] = subject;
    if (head[comma] === source) head[comma] = said;
  }
}
mendPairsOfClosingSources.needs = [saying, /^,$/, /^(?:and|or)$/];

/** The noun behind a comma that is joined to one before it, with nothing but a row between it and the verb of saying. */
function sourceBehind({ head, deprel, upos }: Annotation, comma: number, said: number): number {
  for (let at = comma + 1; at < said; at++) {
    if (upos[at] === 'VERB' || upos[at] === 'AUX') return -1;
    if (deprel[at] === 'conj' && head[at]! < comma && /^(?:NOUN|PROPN)$/.test(upos[at]!)) return at;
  }
  return -1;
}

/** The verb of what is said: the one over a list that hangs on the verb of saying, or tells of its subject. */
function told({ head, deprel, upos }: Annotation, first: number, said: number): number {
  for (let at = head[first]!, steps = 0; at >= 0 && steps < 8; at = head[at]!, steps++) {
    if (at === said) return -1;
    const above = head[at]!;
    const isOfSubject = /^acl/.test(deprel[at]!) && head[above] === said && deprel[above] === 'nsubj' && above < at;
    if (upos[at] === 'VERB' && (above === said || isOfSubject)) return at;
  }
  return -1;
}
