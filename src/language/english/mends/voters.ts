import type { Annotation } from '../model/index.js';
import { isUnder } from './tree.js';

const voting = /^(?:abstain(?:s|ed)?|voted|votes)$/;
const opening = /^(?:which|who|whose)$/;

/**
 * Gives a vote behind a relative clause the voter whom that clause is about: of `Peru, which chairs the board, abstained, while Chad,
 * which had threatened to veto the text, voted for it` Peru abstained and Chad voted. Changes the annotation in place.
 */
export function mendVotersBehindRelatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 5; at < words.length; at++) {
    if (!voting.test(words[at]!) || words[at - 1] !== ',') continue;
    const voter = voterBefore(words, annotation, at);
    if (voter < 0 || (head[voter] === at && /^nsubj/.test(deprel[voter]!))) continue;
    const relative = head[voter + 2]!;
    // `, whose envoy had called it rushed,`: the pronoun hangs on a noun of the clause
    const clause = upos[relative] === 'NOUN' ? head[relative]! : relative;
    if (clause <= voter || clause >= at) continue;
    if (upos[at] !== 'VERB') [upos[at], xpos[at]] = ['VERB', 'VBD'];
    const later = head[voter]!;
    const isLater = later > at && /^nsubj/.test(deprel[voter]!);
    // the vote stands for what the sentence was hung on
    if (isLater) [head[at], deprel[at], head[later], deprel[later]] = [head[later]!, deprel[later]!, at, 'conj'];
    else if (isUnder(annotation, at, voter) || head[at] === clause) {
      const above = head[clause] === voter ? head[voter]! : head[clause]!;
      [head[at], deprel[at]] = above < 0 ? [-1, 'root'] : [above, 'conj'];
    }
    [head[clause], deprel[clause]] = [voter, 'acl:relcl'];
    for (let i = 0; i < voter; i++)
      if ((head[i] === clause && /^(?:mark|cc)$/.test(deprel[i]!)) || (isLater && head[i] === later)) head[i] = at;
    if (isLater) for (let i = 0; i < voter; i++) if (head[i] === voter && deprel[i] === 'cc') head[i] = at;
    [head[voter], deprel[voter]] = [at, 'nsubj'];
    if (deprel[at] === 'conj' && /^while$/i.test(words[voter - 1] ?? '')) deprel[at] = 'advcl';
  }
}
mendVotersBehindRelatives.needs = [voting, opening, /^,$/];

/** The name before a relative clause between commas that ends right before a verb, or -1. */
function voterBefore(words: readonly string[], { upos }: Annotation, verb: number): number {
  for (let at = verb - 4; at >= 0; at--) {
    if (/^[.;:]$/.test(words[at]!)) return -1;
    if (words[at + 1] === ',' && opening.test(words[at + 2]!))
      return upos[at] === 'PROPN' || upos[at] === 'NOUN' ? at : -1;
  }
  return -1;
}
