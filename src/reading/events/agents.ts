import { type Analysis, relation } from '../../language/index.js';
import { introduction, isRelative } from './constructions.js';
import type { Draft } from './dependents.js';
import { givingTwo } from './giving.js';

/** What one has done to others; what else one has done to one's men is endured (`had three soldiers killed`). */
const commanded =
  /^(?:arrest|detain|jail|imprison|intern|expel|deport|extradite|execute|assassinate|murder|release|free|evacuate|remove|demolish|destroy|seize|confiscate|block|ban|abduct|kidnap|bomb|poison)$/;

/** What comes with a deed, or before it, has doers of its own (`was shut because of attacks by rebels`). */
const attendant = new Set(['because of', 'due to', 'after', 'following', 'amid', 'despite', 'in spite of', 'over']);

/** Finds who does what a passive tells. */
export function nameAgents(analysis: Analysis, draft: Draft): void {
  const { tokens, children } = analysis;
  const { head } = draft;
  // `had three reporters expelled`: the verb's own object is what it is done to
  if (!draft.passive && tokens[head]!.deprel === 'xcomp' && commanders(analysis, head).length) {
    draft.passive = true;
    draft.objects = children[tokens[head]!.head]!.filter((c) => tokens[c]!.deprel === 'obj');
    draft.subjects = [];
  }
  if (draft.passive)
    for (const { preposition, head: agent } of draft.obliques)
      if (preposition === 'by') draft.subjects = [...draft.subjects.filter((s) => s !== agent), agent];
  if (draft.passive && !draft.subjects.length) {
    // `was shot in the back by an officer`: the agent hangs on the phrase before it.
    for (const { head: phrase, preposition } of draft.obliques) {
      if (phrase < head || preposition === 'by' || attendant.has(preposition)) continue;
      const agent = children[phrase]!.find(
        (c) => relation(tokens[c]!) === 'nmod' && introduction(analysis, c) === 'by' && !isRelative(tokens[c]!),
      );
      if (agent !== undefined) {
        draft.subjects = [agent];
        break;
      }
    }
  }
  // `was denied entry to the hall by Chad`: what he was not given ends with who did not give it
  if (draft.passive && !draft.subjects.length && givingTwo.has(tokens[head]!.lemma)) {
    const agent = phrasesBy(
      analysis,
      draft.objects.filter((at) => at > head),
    );
    if (agent !== undefined) draft.subjects = [agent];
  }
  if (draft.passive && !draft.subjects.length) {
    // `was shot and killed by the police`: both have the one agent.
    // `was kidnapped and presumed killed by rebels`
    const joined = children[head]!.filter(
      (c) => c > head && c - head <= 4 && tokens[c]!.deprel === 'conj' && tokens[c]!.xpos === 'VBN',
    );
    const agent = joined
      .flatMap((next) => children[next]!)
      .find((c) => relation(tokens[c]!) === 'obl' && introduction(analysis, c) === 'by');
    if (agent !== undefined) draft.subjects = [agent];
  }
  if (draft.passive && !draft.subjects.length) draft.subjects = commanders(analysis, head);
}

/** Who stands behind `by` under a thing, or under what hangs on that. */
function phrasesBy(analysis: Analysis, things: readonly number[]): number | undefined {
  const { tokens, children } = analysis;
  const hanging = (at: number): number[] => children[at]!.filter((c) => relation(tokens[c]!) === 'nmod' && c > at);
  return things
    .flatMap((at) => hanging(at))
    .flatMap((at) => [at, ...hanging(at)])
    .find((at) => introduction(analysis, at) === 'by' && tokens[at]!.upos === 'PROPN');
}

/** Who `had soldiers arrested`; not who had men of his own taken from him (`had its envoys expelled`). */
function commanders({ tokens, children }: Analysis, head: number): number[] {
  const verb = tokens[head]!;
  const isBare = !children[head]!.some((c) => tokens[c]!.deprel.startsWith('aux'));
  if (verb.xpos !== 'VBN' || !isBare || verb.head < 0 || verb.head > head || !commanded.test(verb.lemma)) return [];
  const over = tokens[verb.head]!;
  const having = over.upos === 'NOUN' || over.upos === 'PROPN' ? tokens[over.head] : over;
  if (having?.lemma !== 'have' || having.upos !== 'VERB') return [];
  if (having !== over && (verb.deprel !== 'acl' || relation(over) !== 'obj')) return [];
  if (having === over && verb.deprel !== 'xcomp') return [];
  const taken = children[having.index]!.filter((c) => relation(tokens[c]!) === 'obj');
  if (!taken.length || taken.some((at) => children[at]!.some((c) => tokens[c]!.deprel === 'nmod:poss'))) return [];
  return children[having.index]!.filter((c) => tokens[c]!.deprel === 'nsubj');
}
