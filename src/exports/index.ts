import type { Reading } from '../record/index.js';
import { formatText, type TextStyle } from './text/index.js';

export type ReadingFormat = 'text' | 'json' | 'jsonl';

/** Prints a reading: for a person (`text`), as indented JSON, or as one line of JSON with its line end. */
export function formatReading(reading: Reading, how: TextStyle & { readonly format: ReadingFormat }): string {
  switch (how.format) {
    case 'jsonl':
      return `${JSON.stringify(reading)}\n`;
    case 'json':
      return JSON.stringify(reading, null, 2);
    case 'text':
      return formatText(reading, how);
  }
}

export {
  type Colors,
  excerpt,
  formatText,
  Page,
  plainWords,
  type TextStyle,
  widthOf,
  withoutControls,
  wrap,
} from './text/index.js';
