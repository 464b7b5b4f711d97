import europe from './europe.data.js';
import middleEast from './middle-east.data.js';

/** The rows of all regions. */
export const tables: readonly string[] = [europe, middleEast];
