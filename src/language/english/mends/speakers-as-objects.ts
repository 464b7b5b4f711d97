import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const inverted =
  /^(?:says?|said|adds?|added|argue[sd]|insist(?:s|ed)|note[sd]|explain(?:s|ed)|warn(?:s|ed)|recall(?:s|ed)|complain(?:s|ed)|lament(?:s|ed))$/;

/**
 * Makes whoever is named right behind a quotation and its verb of saying the one who says it, where the parser takes him for what is said:
 * `“It is a trap,” explained Lima-based lawyer Ana Berg`. Changes the annotation in place.
 */
export function mendSpeakersAsObjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let said = 2; said + 1 < words.length; said++) {
    if (!inverted.test(words[said]!) || !/^(?:["”»’]|'')$/.test(words[said - 1]!) || !/^VB[DZN]$/.test(xpos[said]!))
      continue;
    if (hasDependant(annotation, said, ['aux', 'mark', 'cc'])) continue;
    const speaker = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === said && at > said);
    if (speaker < 0 || !isUnder(annotation, said + 1, speaker)) continue;
    const name = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === said && at > said);
    if (name >= 0) {
      // `explained Lima-based lawyer | Ana Berg`
      if (name !== speaker + 1 || upos[name] !== 'PROPN' || upos[speaker] !== 'NOUN') continue;
      [head[name], deprel[name], deprel[speaker]] = [speaker, 'appos', 'nsubj'];
      continue;
    }
    if (hasDependant(annotation, said, ['nsubj'])) continue;
    // a name for him or for what he is called
    const hasName = upos.some((tag, at) => tag === 'PROPN' && at >= speaker && isUnder(annotation, at, speaker));
    if (hasName && !hasDependant(annotation, speaker, ['case'])) deprel[speaker] = 'nsubj';
  }
}
mendSpeakersAsObjects.needs = [inverted, /^(?:["”»’]|'')$/];
