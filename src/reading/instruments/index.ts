import type { Analysis } from '../../language/index.js';
import type { Instrument, Time } from '../../record/index.js';
import type { Cast, InstrumentReference, Name } from '../cast.js';

export interface InstrumentsRead {
  readonly instruments: readonly Instrument[];
  readonly references: readonly InstrumentReference[];
}

/** Finds treaties, resolutions, letters and mechanisms, their provisions and parties. */
export function readInstruments(
  _analysis: Analysis,
  _names: readonly Name[],
  _cast: Cast,
  _times: readonly Time[],
): InstrumentsRead {
  return { instruments: [], references: [] };
}
