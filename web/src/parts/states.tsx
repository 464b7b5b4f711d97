import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Problem } from '../client/problem';
import { PageHead } from './page-head';

/** Shows an answer when it is there; until then that it is awaited, or what went wrong. */
export function Answer<Body>({
  of,
  children,
  waiting = <Waiting />,
  isPage = false,
}: {
  readonly of: Pick<UseQueryResult<Body>, 'data' | 'error' | 'refetch'>;
  readonly children: (body: Body) => ReactNode;
  readonly waiting?: ReactNode;
  /** Whether the answer is the whole page, which has a heading in any case. */
  readonly isPage?: boolean;
}) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <Trouble error={of.error} onAgain={() => void of.refetch()} isPage={isPage} />;
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

/** There is no page at an address. */
export function NoPage() {
  return (
    <>
      <PageHead title="Not found" />
      <p>
        There is no page at this address. <Link to="/">To the desk</Link>
      </p>
    </>
  );
}

export function Trouble({
  error,
  onAgain,
  isPage = false,
}: {
  readonly error: unknown;
  readonly onAgain?: () => void;
  /** Whether nothing else is on the page. */
  readonly isPage?: boolean;
}) {
  const problem = error instanceof Problem ? error : null;
  const isAbsent = problem?.status === 404;
  const title = isAbsent ? 'Not found' : 'That did not work';
  const card = (
    <div className="card stack" role="alert">
      <p>
        {!isPage && <strong>{title}. </strong>}
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
      {isPage && isAbsent && (
        <p>
          <Link to="/">To the desk</Link>
        </p>
      )}
      {onAgain && !isAbsent && (
        <button type="button" className="button" onClick={onAgain}>
          Try again
        </button>
      )}
    </div>
  );
  if (!isPage) return card;
  return (
    <>
      <PageHead title={title} />
      {card}
    </>
  );
}

/** What to say where there is nothing, and what to do about it. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="soft nothing">{children}</p>;
}
