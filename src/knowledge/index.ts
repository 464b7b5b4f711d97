export { type Description, describe } from './describe.js';
export type { Entry } from './entry.js';
export { entry, matchName, type NameMatch } from './gazetteer.js';
export {
  type InstrumentMatch,
  type KnownInstrument,
  knownInstrument,
  knownInstruments,
  knownResolution,
  matchInstrument,
} from './instruments/index.js';
export { normaliseName, normaliseWord } from './normalise.js';
export type { OfficeLevel } from './office-data.js';
export { isEndedBefore, matchOffice, type OfficeMatch, onceHeld } from './offices.js';
export { bodyOf, isSpelt, type Official, officialById, officialsNamed, type Term, termAt } from './officials/index.js';
export { portfolioEnd } from './portfolios.js';
export { matchSectorNoun, type SectorNoun, sectorNoun } from './sectors.js';
export { shipped } from './shipped.js';
export { allStates } from './states.js';
export { tasks } from './tasks.js';
export { wordsOf } from './words.js';
