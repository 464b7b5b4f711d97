import './map.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { countryName } from '../../charts/country-codes';
import type { EventMap } from '../../client/answers';
import { eventMap } from '../../client/events';
import { grouped, scoreWords } from '../../parts/number';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing, Waiting } from '../../parts/states';
import { FilterSummary } from '../events/filter-summary';
import { FilterTrouble } from '../events/filter-trouble';
import { type EventFilters, readFilters, withFilter } from '../events/filters';

const route = getRouteApi('/map');
const WorldMap = lazy(() => import('../../charts/world-map'));

/** Where the events that are filtered happened. */
export function MapPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = useMemo(() => readFilters(search), [search]);
  const map = useQuery(eventMap(filters));
  const set = (name: keyof EventFilters, value: string | undefined, isTyped = false): void =>
    void navigate({ search: withFilter(filters, name, value), replace: isTyped, resetScroll: false });
  const open = (name: 'country' | 'place', value: string): void =>
    void navigate({ to: '/events', search: { ...filters, [name]: value } });
  return (
    <>
      <PageHead title="Map">
        <FilterSummary filters={filters} set={set} />
      </PageHead>
      {map.error ? (
        <FilterTrouble error={map.error} filters={filters} set={set} onAgain={() => void map.refetch()} />
      ) : (
        <Answer of={map} waiting={<Waiting lines={10} />}>
          {(found) => (
            <div className="map-page" aria-busy={map.isPlaceholderData}>
              <div className="stack">
                <Suspense fallback={<Waiting lines={10} />}>
                  <WorldMap
                    map={found}
                    onCountry={(code) => open('country', code)}
                    onPlace={(name) => open('place', name)}
                  />
                </Suspense>
                <p className="small soft">
                  The stronger the colour of a country, the more events happened in it; {grouped(found.unplaced)} have
                  no place
                  {found.isCapped && '; the newest are counted'}. Boundaries are those of Natural Earth (1:110 million)
                  and imply no opinion on the status of any territory.
                </p>
              </div>
              <MapLists map={found} filters={filters} />
            </div>
          )}
        </Answer>
      )}
    </>
  );
}

/** The same in words, for the keyboard and for those who hear the page. */
function MapLists({ map: { countries, places }, filters }: { readonly map: EventMap; readonly filters: EventFilters }) {
  if (!countries.length && !places.length) return <Nothing>None of these events has a place.</Nothing>;
  return (
    <div className="map-lists">
      <table className="numbers">
        <caption>Countries</caption>
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col" className="numeric">
              Events
            </th>
            <th scope="col" className="numeric">
              Mean score
            </th>
          </tr>
        </thead>
        <tbody>
          {countries.map(({ country, events, mean }) => (
            <tr key={country}>
              <th scope="row">
                <Link to="/events" search={{ ...filters, country }}>
                  {countryName(country)}
                </Link>
              </th>
              <td className="numeric">{grouped(events)}</td>
              <td className="numeric">{scoreWords(mean)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="numbers">
        <caption>Places</caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col" className="numeric">
              Events
            </th>
          </tr>
        </thead>
        <tbody>
          {places.slice(0, 100).map(({ name, country, lat, lon, events }) => (
            <tr key={`${name} ${country} ${lat} ${lon}`}>
              <th scope="row">
                <Link to="/events" search={{ ...filters, place: name }}>
                  <bdi>{name}</bdi>
                </Link>
              </th>
              <td className="numeric">{grouped(events)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
