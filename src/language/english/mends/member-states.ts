import type { Annotation } from '../model/index.js';

/**
 * Makes one noun of `member states`, where the parser takes the second word for a verb: `told member states that it had lost sight of it`.
 * Changes the annotation in place.
 */
export function mendMemberStates(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let member = 1; member + 2 < words.length; member++) {
    const states = member + 1;
    if (!/^member$/i.test(words[member]!) || words[states] !== 'states' || upos[states] !== 'VERB') continue;
    const verb = head[states]!;
    if (deprel[states] !== 'ccomp' || verb < 0 || verb > member || !/^(?:told|tells?|telling)$/.test(words[verb]!))
      continue;
    if (head[member] !== states || deprel[member] !== 'nsubj') continue;
    [deprel[member], deprel[states], upos[states], xpos[states]] = ['compound', 'iobj', 'NOUN', 'NNS'];
    for (let at = 0; at < words.length; at++) {
      if (head[at] !== states || at === member) continue;
      if (at > states) head[at] = verb;
      else if (deprel[at] === 'mark') [head[at], deprel[at]] = [verb, 'dep'];
    }
  }
}
mendMemberStates.needs = [/^member$/i, /^states$/, /^(?:told|tells?|telling)$/];
