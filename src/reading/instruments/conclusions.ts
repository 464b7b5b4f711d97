import { type Analysis, dependents, governor, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';

const councils = /^(?:council|summit|presidency)$/i;
const adopting = /^(?:adopt|agree|approve|issue|endorse|publish|draft|pass)$/;

/**
 * Whether conclusions are the text of a council or summit: `the European Council conclusions`, `the conclusions of the summit`, and those that
 * a body of several states adopts. What a doctor concludes is no text.
 */
export function areOfCouncil(analysis: Analysis, cast: Cast, token: Token): boolean {
  if (token.xpos !== 'NNS') return false;
  const isOfStates = ({ index, lemma }: Token): boolean =>
    councils.test(lemma) ||
    cast.actors.some(
      ({ id, sectors, kind }) =>
        id === cast.referenceAt(index)?.actor && (kind === 'bloc' || (sectors.includes('IGO') && kind !== 'person')),
    );
  const owners = dependents(analysis, token.index, 'compound', 'nmod:poss', 'nmod').filter(
    ({ index }) =>
      index < token.index || dependents(analysis, index, 'case').some(({ form }) => /^(?:of|by)$/.test(form)),
  );
  if (owners.some(isOfStates)) return true;
  const verb = token.deprel === 'obj' ? governor(analysis, token.index) : null;
  // `in its conclusions, the Council called for talks`
  const over = token.deprel === 'obl' ? governor(analysis, token.index) : null;
  const isIn = dependents(analysis, token.index, 'case').some(({ form }) => /^in$/i.test(form));
  if (over && isIn && dependents(analysis, over.index, 'nsubj').some(isOfStates)) return true;
  return !!verb && adopting.test(verb.lemma) && dependents(analysis, verb.index, 'nsubj').some(isOfStates);
}
