import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';

/**
 * `Peru and Chile announced a trade deal`, `Peru announced a pact with Chile`: those whose agreement it is back it; who announces what
 * others have agreed need not.
 */
export function isJointlyAnnounced(analysis: Analysis, instruments: InstrumentsRead, verb: Token): boolean {
  const [object] = dependents(analysis, verb.index, 'obj');
  const id = object && instruments.instrumentAt(object.index)?.instrument;
  const kind = instruments.instruments.find((one) => one.id === id)?.kind ?? '';
  if (!object || !/^(?:agreement|treaty|plan|declaration)$/.test(kind)) return false;
  const isOfTwo = dependents(analysis, verb.index, 'nsubj').some(
    ({ index }) => dependents(analysis, index, 'conj').length > 0,
  );
  const isWith = [...dependents(analysis, object.index, 'nmod'), ...dependents(analysis, verb.index, 'obl')].some(
    ({ index }) => index > object.index && dependents(analysis, index, 'case').some(({ form }) => form === 'with'),
  );
  const isOfOthers = dependents(analysis, object.index, 'nmod').some(({ index }) =>
    dependents(analysis, index, 'case').some(({ form }) => /^(?:between|among|by)$/.test(form)),
  );
  return (isOfTwo || isWith) && !isOfOthers;
}
