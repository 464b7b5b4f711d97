import type { ReactNode } from 'react';
import { Nothing } from './states';

/** Entries below one another, parted by lines. */
export function Lines<Entry>({
  of,
  children,
  none = 'Nothing on record.',
}: {
  readonly of: readonly Entry[];
  readonly children: (entry: Entry) => ReactNode;
  readonly none?: string;
}) {
  return of.length ? <div className="lines">{of.map(children)}</div> : <Nothing>{none}</Nothing>;
}
