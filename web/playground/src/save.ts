import type { Reading } from '../../../src/record/index.ts';

/** Offers a reading as a file, with the bytes that `dragoman read --format json` prints. */
export function saveJson(reading: Reading): void {
  const file = new Blob([`${JSON.stringify(reading, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `reading-${reading.document.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
