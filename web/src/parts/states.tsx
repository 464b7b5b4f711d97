import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Problem } from '../client/problem';

/** Shows an answer when it is there; until then that it is awaited, or what went wrong. */
export function Answer<Body>({
  of,
  children,
  waiting = <Waiting />,
}: {
  readonly of: Pick<UseQueryResult<Body>, 'data' | 'error' | 'refetch'>;
  readonly children: (body: Body) => ReactNode;
  readonly waiting?: ReactNode;
}) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <Trouble error={of.error} onAgain={() => void of.refetch()} />;
  return waiting;
}

export function Waiting({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div className="stack" aria-busy="true">
      <span className="unseen">Loading</span>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all alike
        <div key={at} className="skeleton" style={{ width: `${92 - ((at * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

export function Trouble({ error, onAgain }: { readonly error: unknown; readonly onAgain?: () => void }) {
  const problem = error instanceof Problem ? error : null;
  return (
    <div className="card stack" role="alert">
      <p>
        <strong>{problem?.status === 404 ? 'Not found. ' : 'That did not work. '}</strong>
        <bdi>{error instanceof Error ? error.message : String(error)}</bdi>
      </p>
      {problem && problem.candidates.length > 0 && (
        <ul>
          {problem.candidates.map(({ id, name }) => (
            <li key={id}>
              {id.startsWith('instrument/') ? (
                <Link to="/instruments/$instrument" params={{ instrument: id }}>
                  {name}
                </Link>
              ) : (
                <Link to="/actors/$actor" params={{ actor: id }}>
                  {name}
                </Link>
              )}{' '}
              <span className="soft small">{id}</span>
            </li>
          ))}
        </ul>
      )}
      {onAgain && (
        <button type="button" className="button" onClick={onAgain}>
          Try again
        </button>
      )}
    </div>
  );
}

/** What to say where there is nothing, and what to do about it. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="soft nothing">{children}</p>;
}
