import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { actorPages } from '../../client/actors';
import { MoreButton } from '../../parts/more-button';
import { grouped } from '../../parts/number';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing } from '../../parts/states';
import { TypedField } from '../../parts/typed-field';
import './actor.css';

const route = getRouteApi('/actors');
const kinds = ['state', 'person', 'organisation', 'group', 'bloc', 'office'] as const;

/** All actors, those of most documents first. */
export function ActorsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useInfiniteQuery(actorPages(search));
  const set = (name: keyof typeof search) => (value: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, [name]: value }), replace: true, resetScroll: false });
  return (
    <>
      <PageHead title="Actors">
        <div className="list-filters">
          <TypedField label="Name" placeholder="the beginning of any name" value={search.q} onValue={set('q')} />
          <label className="typed-field">
            <span className="small soft">Kind</span>
            <select
              className="field"
              value={search.kind ?? ''}
              onChange={({ target }) => set('kind')(target.value || undefined)}
            >
              <option value="">any</option>
              {kinds.map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </select>
          </label>
          <TypedField label="Country" placeholder="name or code" value={search.country} onValue={set('country')} />
          <TypedField label="Sector" placeholder="GOV, MIL, MED …" value={search.sector} onValue={set('sector')} />
        </div>
      </PageHead>
      <Answer of={pages}>
        {({ pages: found }) => {
          const actors = found.flatMap((page) => page.actors);
          if (!actors.length) return <Nothing>No actor matches.</Nothing>;
          return (
            <>
              <div className="table-frame">
                <table className="numbers list-table stacked">
                  <caption className="unseen">Actors, those of most documents first</caption>
                  <thead>
                    <tr>
                      <th scope="col">Name</th>
                      <th scope="col">Kind</th>
                      <th scope="col">Country</th>
                      <th scope="col">Sectors</th>
                      <th scope="col" className="numeric">
                        Documents
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {actors.map(({ id, name, kind, country, sectors, documents }) => (
                      <tr key={id}>
                        <th scope="row">
                          <Link to="/actors/$actor" params={{ actor: id }}>
                            <bdi>{name}</bdi>
                          </Link>
                        </th>
                        <td>{kind}</td>
                        <td>{country}</td>
                        <td>{sectors.join(', ')}</td>
                        <td className="numeric" data-label="documents">
                          {grouped(documents)}
                        </td>
                      </tr>
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
