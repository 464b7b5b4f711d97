import './documents.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type DocumentFilters, documents } from '../../client/documents';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing } from '../../parts/states';
import { TypedField } from '../../parts/typed-field';
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
  const set = (name: keyof DocumentFilters, value: string | undefined): void =>
    void navigate({
      search: (old) => ({ ...old, [name]: value || undefined }) as never,
      replace: true,
      resetScroll: false,
    });
  const field = (name: keyof DocumentFilters) => ({
    value: filters[name],
    onValue: (value: string | undefined) => set(name, value),
  });
  return (
    <search>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-words">
          <TypedField label="Words of the title or file" type="search" {...field('q')} />
        </div>
        <TypedField label="Source" type="search" {...field('source')} />
        <TypedField label="Since" placeholder="e.g. 2025-06" {...field('since')} />
        <TypedField label="Until" placeholder="e.g. 2025-07" {...field('until')} />
        <label className="typed-field">
          <span className="small soft">Order</span>
          <select
            className="field"
            value={filters.sort ?? 'newest'}
            onChange={({ target }) => set('sort', target.value === 'newest' ? undefined : target.value)}
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
