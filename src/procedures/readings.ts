import { nameOf } from './names.js';
import type { Procedure, Reading } from './schema.js';

/** The reading of a procedure on which sides do not differ. */
const undisputed: Reading = { id: 'all', side: 'all sides', states: [], holds: [], denies: [], said: [] };

/** The readings of a procedure, in the alphabetical order of their sides: none stands before another for any other reason. */
export const readingsOf = ({ readings }: Procedure): readonly Reading[] =>
  readings.length ? [...readings].sort((a, b) => (plain(a) < plain(b) ? -1 : 1)) : [undisputed];

const plain = ({ side }: Reading): string => side.replace(/^the /, '').toLowerCase();

/** The readings that somebody means: by id, or by the code or name of a state on that side. */
export const readingsNamed = (procedure: Procedure, sought: string): readonly Reading[] =>
  readingsOf(procedure).filter(({ id, side, states }) =>
    [id, side, ...states, ...states.map(nameOf)].some((name) => name.toLowerCase() === sought.toLowerCase()),
  );
