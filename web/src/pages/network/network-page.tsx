import './network.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { EventNetwork } from '../../client/answers';
import { eventNetwork } from '../../client/events';
import { counted, grouped, scoreWords } from '../../parts/number';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing, Waiting } from '../../parts/states';
import { FilterSummary } from '../events/filter-summary';
import { FilterTrouble } from '../events/filter-trouble';
import { readFilters, withFilter } from '../events/filters';

const route = getRouteApi('/network');
const NetworkGraph = lazy(() => import('../../charts/network-graph'));

/** How many pairs are drawn. */
const most = 150;

/** Who takes part with whom in the events that are filtered. */
export function NetworkPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = useMemo(() => readFilters(search), [search]);
  const level = search.level === 'actor' ? 'actor' : 'party';
  const network = useQuery(eventNetwork(filters, level, most));
  const go = (next: typeof search, isTyped = false): void =>
    void navigate({ search: next, replace: isTyped, resetScroll: false });
  const open = (a: string, b?: string): void => {
    if (b === undefined) void navigate({ to: '/actors/$actor', params: { actor: a } });
    else if (level === 'party') void navigate({ to: '/dyads/$first/$second', params: { first: a, second: b } });
    else void navigate({ to: '/events', search: { actor: a, recipient: b } });
  };
  return (
    <>
      <PageHead title="Network">
        <FilterSummary
          filters={filters}
          set={(name, value, isTyped) =>
            go({ ...withFilter(filters, name, value), ...(search.level && { level }) }, isTyped)
          }
        />
        <fieldset className="row levels">
          <legend className="unseen">Who is joined</legend>
          {(['party', 'actor'] as const).map((one) => (
            <label key={one} className="row small">
              <input
                type="radio"
                name="level"
                checked={level === one}
                onChange={() => go(one === 'actor' ? { ...filters, level: one } : filters)}
              />
              {one === 'party' ? 'Parties: states with their people, bodies' : 'Single actors'}
            </label>
          ))}
        </fieldset>
      </PageHead>
      {network.error ? (
        <FilterTrouble
          error={network.error}
          filters={filters}
          set={(name, value) => go(withFilter(filters, name, value))}
          onAgain={() => void network.refetch()}
        />
      ) : (
        <Answer of={network} waiting={<Waiting lines={10} />}>
          {(found) =>
            found.edges.length ? (
              <div className="network-page" aria-busy={network.isPlaceholderData}>
                <div className="stack">
                  <Suspense fallback={<Waiting lines={10} />}>
                    <NetworkGraph network={found} onOpen={open} />
                  </Suspense>
                  <p className="small soft">
                    {counted(
                      found.nodes.length,
                      level === 'party' ? 'party' : 'actor',
                      level === 'party' ? 'parties' : 'actors',
                    )}
                    , {counted(found.edges.length, 'pair')} of most events
                    {found.isCapped && ', of the newest events'}. Lines: blue where their events are more cooperative,
                    orange where they are more conflictual; the thicker the more events. The list beside says the same
                    in numbers.
                  </p>
                </div>
                <NetworkList network={found} level={level} />
              </div>
            ) : (
              <Nothing>No two take part in one of these events.</Nothing>
            )
          }
        </Answer>
      )}
    </>
  );
}

/** The same in words, for the keyboard and for those who hear the page. */
function NetworkList({
  network: { nodes, edges },
  level,
}: {
  readonly network: EventNetwork;
  readonly level: 'party' | 'actor';
}) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (
    <div className="table-frame network-list">
      <table className="numbers">
        <caption className="unseen">Pairs, those of most events first</caption>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col" className="numeric">
              Events
            </th>
            <th scope="col" className="numeric">
              Claimed
            </th>
            <th scope="col" className="numeric">
              Mean score
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ a, b, events, claimed, score }) => (
            <tr key={`${a} ${b}`}>
              <th scope="row">
                {level === 'party' ? (
                  <Link to="/dyads/$first/$second" params={{ first: a, second: b }}>
                    <bdi>{names.get(a) ?? a}</bdi> – <bdi>{names.get(b) ?? b}</bdi>
                  </Link>
                ) : (
                  <>
                    <Link to="/actors/$actor" params={{ actor: a }}>
                      <bdi>{names.get(a) ?? a}</bdi>
                    </Link>
                    {' – '}
                    <Link to="/actors/$actor" params={{ actor: b }}>
                      <bdi>{names.get(b) ?? b}</bdi>
                    </Link>
                  </>
                )}
              </th>
              <td className="numeric">{grouped(events)}</td>
              <td className="numeric">{grouped(claimed)}</td>
              <td className="numeric">{scoreWords(score / events)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
