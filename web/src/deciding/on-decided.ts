import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { decisions } from '../client/decisions';

/** Asks anew for what has this key, whenever the server has recorded another decision: it may be another by then. */
export function useFreshAfterDecisions(queryKey: readonly unknown[]): void {
  const memory = useQueryClient();
  const { data } = useQuery(decisions);
  const settled = data?.decisions.filter(({ id }) => !id.startsWith('pending')).length;
  const key = useRef(queryKey);
  key.current = queryKey;
  const before = useRef<number>(undefined);
  useEffect(() => {
    if (settled === undefined || settled === before.current) return;
    const isFirst = before.current === undefined;
    before.current = settled;
    if (!isFirst) void memory.invalidateQueries({ queryKey: key.current });
  }, [memory, settled]);
}
