import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const saying = /^(?:said|added|argued|warned|insisted|noted|stressed|complained|claimed)$/;
const bidding = /^(?:asked|urged|appealed|demanded|requested|pressed|thanked|accused|invited|pledged|vowed|promised)$/;
const persons = /^(?:he|she|they)$/;

/**
 * Joins what somebody asks for to a remark that a comma closes, where the parser joins it to the clause before that: `Chad had broken it, he said, and
 * asked the Council to act`. Changes the annotation in place.
 */
export function mendAskedBehindRemarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let said = 4; said + 4 < words.length; said++) {
    if (!saying.test(words[said]!) || words[said + 1] !== ',' || words[said + 2] !== 'and') continue;
    const asked = said + 3;
    if (!bidding.test(words[asked]!) || deprel[said] !== 'parataxis' || deprel[asked] !== 'conj') continue;
    if (head[said]! > said || head[asked] !== head[said] || hasDependant(annotation, asked, ['nsubj', 'aux'])) continue;
    const speaker = deprel.findIndex((role, at) => role === 'nsubj' && head[at] === said);
    if (speaker < 0 || (!persons.test(words[speaker]!) && words[speaker - 2] !== ',' && words[speaker - 1] !== ','))
      continue;
    [head[asked], head[said + 2]] = [said, asked];
  }
}
mendAskedBehindRemarks.needs = [saying, bidding, /^,$/];
