import type { Analysis } from '../../language/index.js';
import type { Event, Position, Statement } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';

/** Who stands how toward an instrument or actor. */
export function readPositions(
  _analysis: Analysis,
  _cast: Cast,
  _instruments: InstrumentsRead,
  _statements: readonly Statement[],
  _events: readonly Event[],
): Position[] {
  return [];
}
