import './documents.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type DocumentFilters, documents } from '../../client/documents';
import { useLater } from '../../parts/later';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing } from '../../parts/states';
import { DocumentList } from './document-list';

/** All documents, narrowed by words of their title, source and days. */
export function DocumentsPage() {
  const filters = useSearch({ from: '/documents' });
  const asked = useInfiniteQuery(documents(filters));
  const all = asked.data?.pages.flatMap((page) => page.documents);
  const isFiltered = Object.values(filters).some(Boolean);
  return (
    <div className="stack wide documents">
      <PageHead title="Documents" />
      <Filters filters={filters} />
      <Answer of={{ data: all, error: asked.error, refetch: asked.refetch as never }}>
        {(list) =>
          list.length ? (
            <DocumentList
              documents={list}
              hasMore={asked.hasNextPage}
              onEnd={() => {
                if (asked.hasNextPage && !asked.isFetchingNextPage) void asked.fetchNextPage();
              }}
            />
          ) : isFiltered ? (
            <Nothing>No document fits.</Nothing>
          ) : (
            <Nothing>
              The ledger holds no document yet. <Link to="/">Take one in</Link>.
            </Nothing>
          )
        }
      </Answer>
    </div>
  );
}

const sorts = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['latest', 'Last taken in first'],
] as const;

function Filters({ filters }: { readonly filters: DocumentFilters }) {
  const navigate = useNavigate({ from: '/documents' });
  const [typed, setTyped] = useState({ q: filters.q ?? '', source: filters.source ?? '' });
  const settled = useLater(typed);
  const set = (change: DocumentFilters): void =>
    void navigate({
      search: (old) =>
        Object.fromEntries(
          Object.entries({ ...old, ...change }).filter(([, value]) => value),
        ) as DocumentFilters as never,
      replace: true,
      resetScroll: false,
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows what was typed, and nothing else
  useEffect(() => {
    if (settled.q !== (filters.q ?? '') || settled.source !== (filters.source ?? '')) set(settled);
  }, [settled]);
  return (
    <search>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label className="filter-words">
          Words of the title or file
          <input
            className="field"
            type="search"
            value={typed.q}
            maxLength={300}
            onChange={({ target }) => setTyped({ ...typed, q: target.value })}
          />
        </label>
        <label>
          Source
          <input
            className="field"
            type="search"
            value={typed.source}
            maxLength={200}
            onChange={({ target }) => setTyped({ ...typed, source: target.value })}
          />
        </label>
        <label>
          From
          <input
            className="field"
            type="date"
            value={filters.since ?? ''}
            onChange={({ target }) => set({ since: target.value })}
          />
        </label>
        <label>
          To
          <input
            className="field"
            type="date"
            value={filters.until ?? ''}
            onChange={({ target }) => set({ until: target.value })}
          />
        </label>
        <label>
          Order
          <select
            className="field"
            value={filters.sort ?? 'newest'}
            onChange={({ target }) => set({ sort: target.value === 'newest' ? '' : target.value })}
          >
            {sorts.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </form>
    </search>
  );
}
