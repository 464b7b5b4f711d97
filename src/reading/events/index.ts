import type { Analysis } from '../../language/index.js';
import type { Event, Statement, Time } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';

/** Composes events from acts and operators over the tree. */
export function readEvents(
  _analysis: Analysis,
  _cast: Cast,
  _instruments: InstrumentsRead,
  _times: readonly Time[],
  _statements: readonly Statement[],
): Event[] {
  return [];
}
