import './dyads.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DyadSum } from '../../client/answers';
import { dyadPages } from '../../client/dyads';
import { ActorField } from '../../parts/actor-field';
import { Day } from '../../parts/day';
import { MoreButton } from '../../parts/more-button';
import { grouped, scoreWords } from '../../parts/number';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing } from '../../parts/states';

const route = getRouteApi('/dyads');

/** Pairs of parties, the busiest first. */
export function DyadsPage() {
  const { with: party } = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useInfiniteQuery(dyadPages(party));
  return (
    <>
      <PageHead title="Dyads">
        <p className="soft">
          Two parties and all between them: a state with its people and bodies, or a body of states.
        </p>
        <div className="dyads-with">
          <ActorField
            label="With"
            value={party}
            onValue={(value) => void navigate({ search: value ? { with: value } : {}, replace: true })}
          />
        </div>
      </PageHead>
      <Answer of={pages}>
        {({ pages: found }) => {
          const dyads = found.flatMap((page) => page.dyads);
          if (!dyads.length) return <Nothing>There is no event between two parties yet.</Nothing>;
          const most = Math.max(...dyads.map(({ events }) => events));
          return (
            <>
              <div className="table-frame">
                <table className="numbers dyads-table stacked">
                  <caption className="unseen">Dyads, those of most events first</caption>
                  <thead>
                    <tr>
                      <th scope="col">Between</th>
                      <th scope="col">Events</th>
                      <th scope="col" className="numeric">
                        Claimed
                      </th>
                      <th scope="col" className="numeric">
                        Mean score
                      </th>
                      <th scope="col">From</th>
                      <th scope="col">To</th>
                    </tr>
                  </thead>
                  <tbody>
                    {dyads.map((dyad) => (
                      <DyadRow key={`${dyad.a.party} ${dyad.b.party}`} dyad={dyad} most={most} />
                    ))}
                  </tbody>
                </table>
              </div>
              <MoreButton of={pages} />
            </>
          );
        }}
      </Answer>
    </>
  );
}

function DyadRow({
  dyad: { a, b, events, claimed, mean, first, last },
  most,
}: {
  readonly dyad: DyadSum;
  readonly most: number;
}) {
  return (
    <tr>
      <th scope="row">
        <Link to="/dyads/$first/$second" params={{ first: a.party, second: b.party }}>
          <bdi>{a.name}</bdi> – <bdi>{b.name}</bdi>
        </Link>
      </th>
      <td data-label="events">
        <span className="measured">
          <span className="numeric">{grouped(events)}</span>
          <span className="measure" style={{ width: `${(events / most) * 100}%` }} aria-hidden="true" />
        </span>
      </td>
      <td className="numeric" data-label="claimed">
        {grouped(claimed)}
      </td>
      <td className="numeric" data-label="mean score">
        {scoreWords(mean)}
      </td>
      <td data-label="from">{first && <Day edtf={first} />}</td>
      <td data-label="to">{last && <Day edtf={last} />}</td>
    </tr>
  );
}
