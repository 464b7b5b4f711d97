import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Decision } from '../../client/answers';
import { decisions } from '../../client/decisions';
import { undo } from '../../deciding/deciding';
import { standing } from '../../deciding/standing';

const most = 15;

const done: Readonly<Record<Decision['action'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  merge: 'merged',
  split: 'split',
  undo: 'took back',
};

/** What was decided last, by whomever, with the way back. */
export function LastDecisions() {
  const { data } = useQuery(decisions);
  const last = standing(data?.decisions ?? [])
    .slice(-most)
    .toReversed();
  return (
    <section className="stack" aria-labelledby="decisions">
      <h2 id="decisions">Last decisions</h2>
      {last.length === 0 ? (
        <p className="soft small">Nobody has decided anything yet.</p>
      ) : (
        <ul className="decisions small">
          {last.map((decision) => (
            <li key={decision.id}>
              <DecisionWords decision={decision} />
              <button type="button" className="link" onClick={() => void undo([decision.id])}>
                Undo
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DecisionWords({ decision: { at, who, action, kind, subject, value, why } }: { readonly decision: Decision }) {
  const [, document, start, end] = /^([0-9a-f]+)@(\d+)-(\d+)$/.exec(subject) ?? [];
  return (
    <span>
      <bdi>{who}</bdi> {done[action]}{' '}
      {document ? (
        <Link to="/documents/$document" params={{ document }} search={{ at: `${start}-${end}` }}>
          {kind === 'event' ? 'an event' : `a ${kind}`}
        </Link>
      ) : (
        <bdi>{subject}</bdi>
      )}
      {value !== null && typeof value !== 'string' && (
        <>
          {' '}
          to {value.field} = <bdi>{value.value ?? 'none'}</bdi>
        </>
      )}
      {why && (
        <>
          {' '}
          (<bdi>{why}</bdi>)
        </>
      )}{' '}
      <time className="soft" dateTime={at}>
        {at.slice(0, 16).replace('T', ' ')}
      </time>
    </span>
  );
}
