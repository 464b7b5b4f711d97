import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const doubtful = /^(?:calls|demands|claims|talks|attacks|strikes|reports|plans|appeals|moves)$/;

/**
 * Makes a noun of a plural behind `and that`, and the verb behind it its predicate, where the parser takes the plural for a verb: `said that it had
 * kept its word and that calls for a delay amounted to meddling`. Changes the annotation in place.
 */
export function mendThatCalls(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 4; noun + 2 < words.length; noun++) {
    const that = noun - 1;
    if (!doubtful.test(words[noun]!) || xpos[noun] !== 'VBZ' || words[that] !== 'that' || words[that - 1] !== 'and')
      continue;
    if (head[that] !== noun || deprel[that] !== 'nsubj') continue;
    // the first of the two clauses, with a `that` of its own
    const clause = deprel.findIndex(
      (relation, at) =>
        relation === 'ccomp' &&
        at < that &&
        words.some((word, mark) => word === 'that' && head[mark] === at && deprel[mark] === 'mark'),
    );
    const verb = deprel.findIndex(
      (relation, at) =>
        relation === 'acl' && at > noun + 1 && /^VB[ND]$/.test(xpos[at]!) && head[at]! > noun && head[at]! < at,
    );
    if (clause < 0 || verb < 0 || hasDependant(annotation, verb, ['aux', 'nsubj', 'obl:agent'])) continue;
    [upos[noun], xpos[noun], head[noun], deprel[noun]] = ['NOUN', 'NNS', verb, 'nsubj'];
    [xpos[verb], head[verb], deprel[verb]] = ['VBD', clause, 'conj'];
    [upos[that], xpos[that], head[that], deprel[that]] = ['SCONJ', 'IN', verb, 'mark'];
    if (deprel[that - 1] === 'cc') head[that - 1] = verb;
  }
}
mendThatCalls.needs = [doubtful, /^that$/];

/**
 * Makes a verb of `plans` behind `military`, where the parser takes it for the noun that a relative clause is told with: `a vote that Chad's
 * military plans to hold in May`. Changes the annotation in place.
 */
export function mendMilitaryPlans(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 2 < words.length; verb++) {
    const body = verb - 1;
    if (!/^(?:plans|claims|demands)$/.test(words[verb]!) || upos[verb] !== 'NOUN' || deprel[verb] !== 'acl:relcl')
      continue;
    if (words[body] !== 'military' || head[body] !== verb || words[verb + 1] !== 'to') continue;
    const infinitive = deprel.findIndex((relation, at) => relation === 'acl' && head[at] === verb && xpos[at] === 'VB');
    if (infinitive < 0) continue;
    for (let at = 0; at < body; at++) if (head[at] === verb) head[at] = body;
    [upos[body], xpos[body], deprel[body]] = ['NOUN', 'NN', 'nsubj'];
    [upos[verb], xpos[verb], deprel[infinitive]] = ['VERB', 'VBZ', 'xcomp'];
  }
}
mendMilitaryPlans.needs = [/^military$/, /^(?:plans|claims|demands)$/];
