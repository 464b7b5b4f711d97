import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LedgerEvent } from '../../client/answers';
import { useKeptRow } from '../../parts/kept-row';
import { EventRow } from './event-row';

/** How far before the end of what is there more is fetched. */
const ahead = 40;
/** What the bar at the head of the page hides, in pixels. */
const barHeight = 68;

/** Events as rows of a table of which only those in sight are there; more are fetched as they come into sight. */
export function EventRows({
  events,
  total,
  open,
  onOpen,
  isMore,
  fetchMore,
}: {
  readonly events: readonly LedgerEvent[];
  /** How many there are in all, where all were counted. */
  readonly total: number | undefined;
  /** The event whose sentence is shown. */
  readonly open: string | undefined;
  readonly onOpen: (event: string | undefined) => void;
  readonly isMore: boolean;
  readonly fetchMore: () => void;
}) {
  const list = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, []);
  const { rangeExtractor, ...keeping } = useKeptRow();
  const virtual = useWindowVirtualizer({
    count: events.length,
    estimateSize: () => (window.innerWidth < 900 ? 92 : 44),
    overscan: 12,
    scrollMargin: top,
    rangeExtractor,
    scrollPaddingStart: barHeight,
    scrollPaddingEnd: 16,
    getItemKey: (at) => events[at]?.id ?? at,
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (isMore && last >= events.length - ahead) fetchMore();
  }, [isMore, last, events.length, fetchMore]);
  const go = (from: number, to: number): void => {
    if (to < 0 || to >= events.length) return;
    const focus = (): boolean => {
      const opener = list.current?.querySelector<HTMLElement>(`[data-index="${to}"] .event-opener`);
      opener?.focus({ preventScroll: from === to });
      return opener != null;
    };
    // at once where the row is there: the next key may follow quickly
    const isThere = focus();
    virtual.scrollToIndex(to, { align: 'auto' });
    if (!isThere) requestAnimationFrame(focus);
  };
  return (
    <table className="event-table" aria-label="Events" aria-rowcount={total === undefined ? -1 : total + 1}>
      <thead className="event-table-head">
        <tr className="event-row small soft" aria-rowindex={1}>
          <th scope="col">
            <span className="unseen">Sentence</span>
          </th>
          <th scope="col">Day</th>
          <th scope="col">Type</th>
          <th scope="col">Who, to whom</th>
          <th scope="col">Where</th>
          <th scope="col">Status</th>
          <th scope="col" className="numeric">
            Documents
          </th>
        </tr>
      </thead>
      <tbody {...keeping} ref={list} className="event-table-rows" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, key, start }) => {
          const event = events[index];
          return (
            event && (
              <tr
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                className="event-row"
                style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
              >
                <EventRow
                  event={event}
                  isOpen={open === event.id}
                  onToggle={() => onOpen(open === event.id ? undefined : event.id)}
                  onGo={(step) => go(index, index + step)}
                />
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}
