import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const hasTense = ({ head, xpos }: Annotation, verb: number): boolean =>
  /^VB[DZP]$/.test(xpos[verb]!) ||
  xpos.some((tag, at) => head[at] === verb && at < verb && (tag === 'MD' || /^VB[DZP]$/.test(tag)));

/**
 * Gives a finite verb behind a semicolon the noun that opens its clause, where the parser has hung that on a word before
 * the semicolon (`the army backed the letter; the rebels, who hold the border, did not comment`). Changes the annotation
 * in place.
 */
export function mendSubjectsAfterSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let mark = 1; mark + 2 < words.length; mark++) {
    if (words[mark] !== ';') continue;
    const end = words.indexOf(';', mark + 1);
    const last = end < 0 ? words.length : end;
    const noun = head.findIndex(
      (above, at) =>
        at > mark &&
        at < last &&
        above >= 0 &&
        above < mark &&
        (upos[at] === 'NOUN' || upos[at] === 'PROPN' || upos[at] === 'PRON'),
    );
    if (noun < 0 || !/^(?:appos|conj|nmod|list|dep)/.test(deprel[noun]!) || hasDependant(annotation, noun, ['case']))
      continue;
    const verb = head.findIndex(
      (above, at) =>
        at > noun &&
        at < last &&
        above < mark &&
        upos[at] === 'VERB' &&
        hasTense(annotation, at) &&
        !isUnder(annotation, at, noun) &&
        !hasDependant(annotation, at, ['nsubj', 'csubj', 'expl']),
    );
    if (verb < 0) continue;
    head[noun] = verb;
    deprel[noun] = hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}
