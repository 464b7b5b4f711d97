import type { InstrumentDossier } from '../../client/answers';

type Cell = InstrumentDossier['matrix']['cells'][number];

/** Above so many columns days become months, and months years. */
const mostColumns = 14;

/** The columns of a matrix over time: days, or months, or years, whichever still fits; without a day stands last. */
export function periodsOf(days: readonly string[]): {
  readonly periods: readonly string[];
  readonly length: 4 | 7 | 10;
} {
  const length = ([10, 7] as const).find((cut) => distinct(days, cut).length <= mostColumns) ?? 4;
  const periods = distinct(days, length).sort();
  return { periods: periods[0] === '' ? [...periods.slice(1), ''] : periods, length };
}

const distinct = (days: readonly string[], length: number): string[] => [
  ...new Set(days.map((day) => day.slice(0, length))),
];

/** What a holder held in a period: each stance with its latest position, the latest stance first. */
export function stancesIn(cells: readonly Cell[]): { stance: string; count: number; position: string }[] {
  const found = new Map<string, { stance: string; count: number; position: string }>();
  for (const { stance, position } of cells.toReversed()) {
    const known = found.get(stance);
    if (known) known.count++;
    else found.set(stance, { stance, count: 1, position });
  }
  return [...found.values()];
}
