import africa from './africa.data.js';
import americas from './americas.data.js';
import asia from './asia.data.js';
import europe from './europe.data.js';
import formerSoviet from './former-soviet.data.js';
import international from './international.data.js';
import middleEast from './middle-east.data.js';
import unitedStates from './united-states.data.js';

/** The rows of all regions. */
export const tables: readonly string[] = [
  unitedStates,
  europe,
  formerSoviet,
  middleEast,
  asia,
  africa,
  americas,
  international,
];
