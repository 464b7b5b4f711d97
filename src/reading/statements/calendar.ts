import type { Token } from '../../language/index.js';

const names =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)$/;

/** Whether a word names a day of the week or a month. */
export const isCalendar = (token: Token): boolean => names.test(token.form);
