export { boundsOf, type Dating, dayOf, isAhead, windowOf } from './days.js';
export { digest, documentIdOf, pack, storable, unpack } from './digest.js';
export { type Entry, entryOf, type KeptReading } from './entry.js';
export { type Family, familyKey, familyNamed, familyOf, familyStem, isSigning, QuadClass, quadOf } from './families.js';
export { overlapOf } from './gist.js';
export { type Signature, uncountedName } from './identity.js';
export { type Description, readEntry } from './read-entry.js';
export { bandsOf, likeness, resemblance, sketchFrom } from './sketch.js';
