import './events.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { eventFacets, eventPages, exportAddress } from '../../client/events';
import { counted, grouped } from '../../parts/number';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing, Waiting } from '../../parts/states';
import { EventRows } from './event-rows';
import { FacetLists } from './facet-lists';
import { FilterFields, type SetFilter } from './filter-fields';
import { FilterTrouble } from './filter-trouble';
import { type EventFilters, isFiltered, readFilters, withFilter } from './filters';

const route = getRouteApi('/events');

/** Above this a total may be of the newest alone. */
const most = 10_000;

/** All events, filtered as one types, with counts of what else could be asked. */
export function EventsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = useMemo(() => readFilters(search), [search]);
  const [isFolded, setFolded] = useState(true);
  const pages = useInfiniteQuery(eventPages(filters));
  const facets = useQuery(eventFacets(filters));
  const events = useMemo(() => pages.data?.pages.flatMap((page) => page.events) ?? [], [pages.data]);
  const { fetchNextPage, isFetching, hasNextPage } = pages;
  const fetchMore = useCallback(() => {
    if (!isFetching) void fetchNextPage();
  }, [isFetching, fetchNextPage]);
  const setAll = (next: EventFilters, isTyped = false): void =>
    void navigate({ search: next, replace: isTyped, resetScroll: false });
  const set: SetFilter = (name, value, isTyped) => setAll(withFilter(filters, name, value), isTyped);
  const total = facets.data?.total;
  // only so many of the newest are counted
  const isCapped = facets.data?.isCapped === true && hasNextPage && (total ?? 0) > most;
  return (
    <div className="events-page">
      <PageHead title="Events">
        <div className="row events-head">
          <p role="status" aria-live="polite">
            {total === undefined ? (
              ' '
            ) : (
              <>
                <strong>
                  {isCapped && 'more than '}
                  {counted(isCapped ? total - 1 : total, 'event')}
                </strong>
                {facets.data?.isCapped && <span className="soft small"> Counts are of the newest of them.</span>}
              </>
            )}
          </p>
          <label className="row small">
            <span className="soft">Order</span>
            <select
              className="field sort-field"
              value={filters.sort ?? 'newest'}
              onChange={({ target }) => set('sort', target.value === 'newest' ? undefined : target.value)}
            >
              <option value="newest">newest first</option>
              <option value="oldest">oldest first</option>
            </select>
          </label>
          <span className="row events-ways">
            <Link to="/network" search={filters} className="button small">
              As a network
            </Link>
            <Link to="/map" search={filters} className="button small">
              On the map
            </Link>
            <span className="soft small">Export</span>
            {(['csv', 'jsonl', 'json'] as const).map((format) => (
              <a key={format} href={exportAddress(filters, format)} download className="button small">
                {format.toUpperCase()}
                <span className="unseen"> of {total === undefined ? 'these' : grouped(total)} events</span>
              </a>
            ))}
          </span>
        </div>
      </PageHead>
      <FilterFields filters={filters} set={set} />
      <div className="events-body">
        <aside className="facets" aria-label="Filters with counts">
          <button
            type="button"
            className="button facets-fold"
            aria-expanded={!isFolded}
            onClick={() => setFolded(!isFolded)}
          >
            {isFolded ? 'More filters' : 'Fewer filters'}
          </button>
          <div className="facet-lists" data-folded={isFolded}>
            {isFiltered(filters) && (
              <button type="button" className="button small" onClick={() => setAll({})}>
                Clear all filters
              </button>
            )}
            {facets.data ? (
              <FacetLists facets={facets.data} filters={filters} set={set} setAll={setAll} />
            ) : (
              !facets.error && <Waiting lines={8} />
            )}
          </div>
        </aside>
        <section aria-label="Events that match" aria-busy={pages.isPlaceholderData} className="events-found">
          {pages.error ? (
            <FilterTrouble error={pages.error} filters={filters} set={set} onAgain={() => void pages.refetch()} />
          ) : (
            <Answer of={pages} waiting={<Waiting lines={12} />}>
              {() =>
                events.length ? (
                  <EventRows
                    events={events}
                    total={isCapped ? undefined : total}
                    open={search.open}
                    onOpen={(open) =>
                      void navigate({
                        search: open ? { ...filters, open } : filters,
                        replace: true,
                        resetScroll: false,
                      })
                    }
                    isMore={hasNextPage}
                    fetchMore={fetchMore}
                  />
                ) : (
                  <Nothing>No event matches all of this. Take a filter away to see more.</Nothing>
                )
              }
            </Answer>
          )}
        </section>
      </div>
    </div>
  );
}
