import { type Analysis, dependents } from '../../language/index.js';
import type { Candidate } from './candidate.js';
import type { Draft } from './draft.js';

const proposals = /^(?:proposal|suggestion|idea)$/;
const proposing = /^(?:propose|suggest)$/;

/**
 * Whether `the proposal` is what somebody has just proposed to do, and not what was spoken of before: `The framework has failed. Chad
 * proposed replacing it. Peru rejected the proposal.` Whoever rejects that rejects no framework.
 */
export function isProposedSince(analysis: Analysis, { head }: Candidate, latest: ReadonlySet<Draft>): boolean {
  const { tokens, sentences } = analysis;
  const word = tokens[head]!;
  if (!proposals.test(word.lemma)) return false;
  const { first } = sentences[Math.max(0, word.sentence - 1)]!;
  for (let at = head - 1; at >= first; at--) {
    const verb = tokens[at]!;
    if (verb.upos !== 'VERB' || !proposing.test(verb.lemma)) continue;
    const [deed] = dependents(analysis, at, 'xcomp', 'ccomp');
    if (deed && deed.index > at && deed.upos === 'VERB') return true;
    const [thing] = dependents(analysis, at, 'obj');
    return (
      !!thing &&
      thing.upos === 'NOUN' &&
      thing.index > at &&
      ![...latest].some(({ mentions }) => mentions.some(({ start, end }) => start < thing.end && thing.start < end))
    );
  }
  return false;
}
