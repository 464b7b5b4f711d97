import type { OriginTable } from '../database/index.js';
import { boundsOf } from '../intake/index.js';

/**
 * The origin that describes a document which came from several: the one that published it first, one that says more
 * before one that says less; then by name. It does not depend on which came first here.
 */
export function leadOf(origins: readonly OriginTable[]): OriginTable {
  return [...origins].sort(byPrecedence)[0]!;
}

function byPrecedence(a: OriginTable, b: OriginTable): number {
  const date = ({ published }: OriginTable): string => boundsOf(published).earliest ?? '9999-12-31';
  const said = (origin: OriginTable): number =>
    [origin.title, origin.source, origin.published].filter((value) => value !== null).length;
  return order(date(a), date(b)) || said(b) - said(a) || order(a.origin, b.origin);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether two origins describe a document alike. Only what describes it bears on how it is read. */
export const isSameDescription = (a: Described, b: Described): boolean =>
  a.title === b.title &&
  a.published === b.published &&
  a.source === b.source &&
  (a.language ?? 'en') === (b.language ?? 'en');

type Described = Pick<OriginTable, 'title' | 'published' | 'source' | 'language'>;
