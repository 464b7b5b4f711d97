import type { Analysis } from '../../language/index.js';
import type { Statement, Time } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';

/** Finds who says what to whom: direct, indirect and mixed statements. */
export function readStatements(
  _analysis: Analysis,
  _cast: Cast,
  _instruments: InstrumentsRead,
  _times: readonly Time[],
): Statement[] {
  return [];
}
