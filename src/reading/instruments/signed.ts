import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';

/** `a statement signed by the leaders of Peru and Chile`: what several states put their names to is a text; what one says is none. */
export function isSignedByStates(analysis: Analysis, cast: Cast, { index, deprel }: Token): boolean {
  const above = deprel === 'nsubj:pass' ? governor(analysis, index) : null;
  return [...dependents(analysis, index, 'acl'), ...(above ? [above] : [])].some(
    (verb) =>
      /^(?:co-?)?sign$/.test(verb.lemma) &&
      verb.xpos === 'VBN' &&
      dependents(analysis, verb.index, 'obl')
        .filter((word) => dependents(analysis, word.index, 'case').some(({ form }) => form === 'by'))
        .some((agent) => statesIn(analysis, cast, agent) > 1),
  );
}

/** How many states stand in a list, or behind those who lead them. */
function statesIn(analysis: Analysis, cast: Cast, agent: Token): number {
  const listed = [agent, ...dependents(analysis, agent.index, 'nmod')].flatMap((word) => [
    word,
    ...dependents(analysis, word.index, 'conj'),
  ]);
  const states = listed
    .map(({ index }) => cast.referenceAt(index)?.actor)
    .filter((id) => cast.actors.some((actor) => actor.id === id && /^(?:state|bloc)$/.test(actor.kind)));
  return new Set(states).size;
}

/** `We drafted this resolution`: the speakers' own, whether or not it was told of. */
export const isOurs = (analysis: Analysis, { deprel, head }: Token, determiner: Token | undefined): boolean =>
  deprel === 'obj' &&
  determiner?.form === 'this' &&
  /^(?:draft|table|write|propose|submit|sponsor|co-sponsor|introduce|put|negotiate)$/.test(
    analysis.tokens[head]!.lemma,
  ) &&
  dependents(analysis, head, 'nsubj').some(({ form }) => /^(?:we|I)$/i.test(form));
