import type { Analysis } from '../../language/index.js';
import type { Dateline, Document, Time } from '../../record/index.js';

/** The place and date that stand before the first sentence (`TEHRAN – `, `PARIS, May 3 (Agency) - `), or null. */
export function readDateline(_text: string, _analysis: Analysis): Dateline | null {
  return null;
}

/** Finds time expressions; `document.published`, else the dateline, else an explicit date in the text is the anchor. */
export function readTimes(_document: Document, _analysis: Analysis): Time[] {
  return [];
}
