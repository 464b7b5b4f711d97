import '../actor/actor.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Instrument } from '../../client/answers';
import { instrumentPages } from '../../client/instruments';
import { Day } from '../../parts/day';
import { MoreButton } from '../../parts/more-button';
import { grouped } from '../../parts/number';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing } from '../../parts/states';
import { TypedField } from '../../parts/typed-field';

const route = getRouteApi('/instruments');
/** All kinds there are: one that the record gains or loses does not compile until it stands here or is gone. */
const kinds = Object.keys({
  treaty: true,
  agreement: true,
  resolution: true,
  law: true,
  ruling: true,
  plan: true,
  declaration: true,
  communique: true,
  charter: true,
  letter: true,
  mechanism: true,
  measure: true,
  other: true,
} satisfies Record<Instrument['kind'], true>) as Instrument['kind'][];

/** All instruments, those of most documents first. */
export function InstrumentsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useInfiniteQuery(instrumentPages(search));
  const set = (name: 'q' | 'kind') => (value: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, [name]: value }), replace: true, resetScroll: false });
  return (
    <>
      <PageHead title="Instruments">
        <div className="list-filters">
          <TypedField label="Name" placeholder="part of any name" value={search.q} onValue={set('q')} />
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
        </div>
      </PageHead>
      <Answer of={pages}>
        {({ pages: found }) => {
          const instruments = found.flatMap((page) => page.instruments);
          if (!instruments.length) return <Nothing>No instrument matches.</Nothing>;
          return (
            <>
              <div className="table-frame">
                <table className="numbers list-table stacked">
                  <caption className="unseen">Instruments, those of most documents first</caption>
                  <thead>
                    <tr>
                      <th scope="col">Name</th>
                      <th scope="col">Kind</th>
                      <th scope="col">Adopted</th>
                      <th scope="col" className="numeric">
                        Documents
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {instruments.map(({ id, name, kind, adopted, documents }) => (
                      <tr key={id}>
                        <th scope="row">
                          <Link to="/instruments/$instrument" params={{ instrument: id }}>
                            <bdi>{name}</bdi>
                          </Link>
                        </th>
                        <td>{kind}</td>
                        <td data-label="adopted">{adopted && <Day edtf={adopted} />}</td>
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
