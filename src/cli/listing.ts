import { write } from './write.js';

/** How many entries are fetched at once. */
const page = 200;

/** Some entries of a list, and the place after which it goes on. */
export interface Listed<T> {
  readonly entries: readonly T[];
  readonly next: string | null;
}

/** Entries as they are printed; the first of a list may bring a heading. */
export type Lines<T> = (entries: readonly T[], isFirst: boolean) => string;

/** Prints a list page after page until nothing is left, or as many entries as are wanted. */
export async function printAll<T>(
  {
    limit = Number.POSITIVE_INFINITY,
    after,
  }: { readonly limit?: number | undefined; readonly after?: string | undefined },
  ask: (part: { limit: number; after: string | undefined }) => Promise<Listed<T>>,
  lines: Lines<T>,
): Promise<void> {
  let left = limit;
  let from = after;
  for (let isFirst = true; left > 0; isFirst = false) {
    const { entries, next } = await ask({ limit: Math.min(page, left), after: from });
    await write(lines(entries, isFirst));
    left -= entries.length;
    if (next === null) return;
    from = next;
  }
}

export const jsonLines = (entries: readonly object[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** A row an entry. A cell that begins like a formula is one to a spreadsheet, whoever wrote the article: it is quoted. */
export async function csvLines<T>(columns: readonly string[], row: (entry: T) => object): Promise<Lines<T>> {
  const { stringify } = await import('csv-stringify/sync');
  return (entries, isFirst) =>
    stringify(entries.map(row), { header: isFirst, columns: [...columns], escape_formulas: true });
}
