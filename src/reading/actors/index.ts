import type { Analysis } from '../../language/index.js';
import type { Document } from '../../record/index.js';
import type { Cast, Name } from '../cast.js';

/** Brings names, titles, nominals and pronouns together into actors and places. */
export function readActors(_document: Document, _analysis: Analysis, _names: readonly Name[]): Cast {
  return { actors: [], places: [], references: [], referenceAt: () => null };
}
