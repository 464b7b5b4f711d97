import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { type FocusEvent, useCallback, useState } from 'react';

/**
 * Keeps the row that has the focus in a list of which else only those in sight are drawn: without it whoever scrolls on by
 * keys would lose their place. Rows tell which they are by `data-index`.
 */
export function useKeptRow(): {
  readonly rangeExtractor: (range: Range) => number[];
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
} {
  const [kept, setKept] = useState<number>();
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const rows = defaultRangeExtractor(range);
      if (kept === undefined || kept >= range.count || rows.includes(kept)) return rows;
      return kept < (rows[0] ?? 0) ? [kept, ...rows] : [...rows, kept];
    },
    [kept],
  );
  return {
    rangeExtractor,
    onFocus: ({ target }) => {
      const row = target.closest<HTMLElement>('[data-index]');
      setKept(row ? Number(row.dataset.index) : undefined);
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) setKept(undefined);
    },
  };
}
