import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { decisions } from '../../client/decisions';
import { standing } from '../../deciding/standing';

/** What was decided since the page was opened; what was taken back waits again. */
export function useSitting() {
  const [made, setMade] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const { data } = useQuery(decisions);
  const holding = new Set(standing(data?.decisions ?? []).map(({ id }) => id));
  return {
    isDecided: (item: string): boolean => made.get(item)?.some((id) => holding.has(id)) ?? false,
    decided: (item: string, ids: readonly string[]): void => setMade((old) => new Map(old).set(item, ids)),
  };
}
