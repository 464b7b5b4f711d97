import type { Analysis } from '../../language/index.js';
import type { Name } from '../cast.js';

/** Finds the names in a text: persons, organisations, states, places, blocs. */
export function readNames(_analysis: Analysis): Name[] {
  return [];
}
