import { type Analysis, relation } from '../../language/index.js';
import { introduction, isRelative } from './constructions.js';
import type { Draft } from './dependents.js';

/** Finds who does what a passive tells. */
export function nameAgents(analysis: Analysis, draft: Draft): void {
  const { tokens, children } = analysis;
  const { head } = draft;
  if (draft.passive)
    for (const { preposition, head: agent } of draft.obliques)
      if (preposition === 'by') draft.subjects = [...draft.subjects.filter((s) => s !== agent), agent];
  if (draft.passive && !draft.subjects.length) {
    // `was shot in the back by an officer`: the agent hangs on the phrase before it.
    for (const { head: phrase, preposition } of draft.obliques) {
      if (phrase < head || preposition === 'by') continue;
      const agent = children[phrase]!.find(
        (c) => relation(tokens[c]!) === 'nmod' && introduction(analysis, c) === 'by' && !isRelative(tokens[c]!),
      );
      if (agent !== undefined) {
        draft.subjects = [agent];
        break;
      }
    }
  }
  if (draft.passive && !draft.subjects.length) {
    // `was shot and killed by the police`: both have the one agent.
    const next = children[head]!.find(
      (c) => c > head && c - head <= 4 && tokens[c]!.deprel === 'conj' && tokens[c]!.xpos === 'VBN',
    );
    const agent =
      next === undefined
        ? undefined
        : children[next]!.find((c) => relation(tokens[c]!) === 'obl' && introduction(analysis, c) === 'by');
    if (agent !== undefined) draft.subjects = [agent];
  }
}
