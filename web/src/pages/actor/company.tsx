import { Link } from '@tanstack/react-router';
import type { ActorAnswer } from '../../client/answers';
import { ActorLink } from '../../parts/actor-link';
import { grouped } from '../../parts/number';
import { Nothing } from '../../parts/states';
import '../dyad/dyads.css';

/** With whom somebody takes part in events; who belongs to a state. */
export function Company({ answer: { actor, company, members } }: { readonly answer: ActorAnswer }) {
  // what two of one party do is no dyad
  const isOther = (id: string): boolean => id.startsWith('state/') && id !== `state/${actor.party}`;
  const most = Math.max(1, ...company.map(({ events }) => events));
  if (!company.length && !members.length) return <Nothing>Nobody else is on record beside them.</Nothing>;
  return (
    <div className="stack wide">
      <div className="table-frame">
        <table className="numbers">
          <caption className="unseen">Who else takes part in their latest events</caption>
          <thead>
            <tr>
              <th scope="col">With</th>
              <th scope="col">Of the latest events</th>
              <th scope="col">
                <span className="unseen">What they did together</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {company.map(({ id, name, events }) => (
              <tr key={id}>
                <th scope="row">
                  <ActorLink actor={{ id, name }} />
                </th>
                <td>
                  <span className="measured">
                    <span className="numeric">{grouped(events)}</span>
                    <span className="measure" style={{ width: `${(events / most) * 100}%` }} aria-hidden="true" />
                  </span>
                </td>
                <td>
                  <Link to="/events" search={{ between: `${actor.id},${id}` }} className="small">
                    events<span className="unseen"> with {name}</span>
                  </Link>
                  {isOther(id) && actor.party && (
                    <>
                      {' · '}
                      <Link to="/dyads/$first/$second" params={{ first: actor.party, second: id }} className="small">
                        dyad<span className="unseen"> with {name}</span>
                      </Link>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {members.length > 0 && (
        <section className="stack" aria-labelledby="actor-members">
          <h3 id="actor-members">People and bodies</h3>
          <ul className="row">
            {members.map((member) => (
              <li key={member.id}>
                <ActorLink actor={member} />
                {member.office && <span className="soft small"> {member.office}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
