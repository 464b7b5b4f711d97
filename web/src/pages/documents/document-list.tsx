import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DocumentCard } from '../../client/documents';
import { DocumentLine } from '../../parts/document-line';
import { useKeptRow } from '../../parts/kept-row';

/** Documents one under the other, of which only those near what is seen are drawn. */
export function DocumentList({
  documents,
  hasMore,
  onEnd,
}: {
  readonly documents: readonly DocumentCard[];
  readonly hasMore: boolean;
  /** Called when the end of the list comes near. */
  readonly onEnd: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const { rangeExtractor, ...keeping } = useKeptRow();
  const rows = useWindowVirtualizer({
    count: documents.length,
    estimateSize: () => 62,
    overscan: 12,
    scrollMargin: top,
    rangeExtractor,
    getItemKey: (at) => documents[at]!.id,
  });
  const drawn = rows.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= documents.length - 20) onEnd();
  });
  return (
    <>
      <p className="soft small" role="status">
        {documents.length}
        {hasMore ? ' and more' : ''} {documents.length === 1 ? 'document' : 'documents'}
      </p>
      <ul
        {...keeping}
        ref={list}
        className="document-list"
        style={{ '--height': `${rows.getTotalSize()}px` } as React.CSSProperties}
      >
        {drawn.map(({ key, index, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={hasMore ? -1 : documents.length}
            aria-posinset={index + 1}
            style={{ '--top': `${start - top}px` } as React.CSSProperties}
          >
            <DocumentLine document={documents[index]!} />
          </li>
        ))}
      </ul>
    </>
  );
}
