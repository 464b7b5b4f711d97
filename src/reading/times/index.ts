import type { Analysis } from '../../language/index.js';
import type { Document, Time } from '../../record/index.js';
import { anchorOf, unanchored } from './focus.js';
import { readFrom } from './read.js';

export { timeOf, type When } from './attach.js';
export { readDateline } from './dateline.js';

/**
 * Finds time expressions. They are read as seen from `document.published`, else from the date of the dateline, else
 * from the first full date in the text; without any of these they stay unanchored (`XXXX-10`). The clock is never asked.
 */
export function readTimes(document: Document, analysis: Analysis): Time[] {
  const anchor = anchorOf(document.published) ?? anchorOf(document.dateline?.date ?? null);
  if (anchor) return readFrom(anchor, analysis);
  const times = readFrom(unanchored, analysis);
  const full = times.find((t) => /^\d{4}-\d{2}-\d{2}/.test(t.timex));
  return full ? readFrom(anchorOf(full.timex)!, analysis) : times;
}
