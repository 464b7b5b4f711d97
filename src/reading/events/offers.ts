import type { Analysis } from '../../language/index.js';
import type { Side } from '../../record/index.js';
import type { Sides } from './sides.js';

const offers =
  /^(?:offer|proposal|invitation|request|demand|call|appeal|plea|charge|accusation|allegation|claim|suggestion|statement|resolution|draft|text|motion)$/;
const making =
  /^(?:make|put|present|table|submit|send|extend|issue|announce|level|raise|bring|float|renew|repeat|circulate|draft|propose|sponsor|write)$/;
const subjects = /^nsubj(?::outer)?$/;

/**
 * Who made what a rejection turns down, where its own sentence says so in another clause: `made an offer that Peru turned down`,
 * `rejected the offer that Chad had made`.
 */
export function makersOf({ tokens, children }: Analysis, sides: Sides, rejecting: number): readonly Side[] {
  const subjectOf = (verb: number): readonly Side[] => {
    if (!making.test(tokens[verb]!.lemma)) return [];
    const subject = children[verb]!.find((c) => c < verb && subjects.test(tokens[c]!.deprel));
    return subject === undefined ? [] : sides.of(subject);
  };
  const { deprel, head: above } = tokens[rejecting]!;
  if (deprel === 'acl:relcl' && offers.test(tokens[above]!.lemma)) {
    const { deprel: role, head: verb } = tokens[above]!;
    return role === 'obj' && verb >= 0 ? subjectOf(verb) : [];
  }
  for (const object of children[rejecting]!) {
    if (tokens[object]!.deprel !== 'obj' || !offers.test(tokens[object]!.lemma)) continue;
    const clause = children[object]!.find((c) => c > object && tokens[c]!.deprel === 'acl:relcl');
    // `the claim that Chad had made peace`: what was made is another thing
    const isOther = (c: number): boolean => tokens[c]!.deprel === 'obj' && tokens[c]!.upos !== 'PRON';
    if (clause !== undefined) return children[clause]!.some(isOther) ? [] : subjectOf(clause);
  }
  return [];
}
