import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isOver, type Job, type JobOutcome, job, jobs, progressOf } from '../../client/jobs';
import { server } from '../../client/server';
import { originWords } from '../../parts/origin-words';

const states: Readonly<Record<Job['state'], string>> = {
  waiting: 'waiting',
  running: 'reading …',
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** What is being taken in, and what was since the server was started. */
export function JobsList() {
  const { data } = useQuery(jobs);
  if (!data?.jobs.length) return null;
  return (
    <section className="stack" aria-labelledby="jobs">
      <h2 id="jobs">Taken in</h2>
      <ul className="stack">
        {data.jobs.slice(0, 8).map((one) => (
          <li key={one.id}>
            <JobCard first={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function JobCard({ first }: { readonly first: Job }) {
  const { data } = useQuery(job(first.id));
  const shown = data ?? { ...first, outcomes: [] };
  const isRunning = !isOver(shown);
  useProgress(first.id, isRunning);
  const counts = Object.entries(shown.counts).filter(([, count]) => count > 0);
  return (
    <article className="card job" aria-busy={isRunning}>
      <div className="row">
        <h3>
          <bdi>{shown.of}</bdi>
        </h3>
        <span className={`job-state small ${shown.state}`} role="status">
          {states[shown.state]}
        </span>
        {isRunning && <Cancel id={first.id} />}
      </div>
      {isRunning && <progress aria-label={`Progress of ${shown.of}`} />}
      <p className="soft small">
        {shown.done} {shown.done === 1 ? 'document' : 'documents'}
        {counts.map(([outcome, count]) => ` · ${count} ${outcome}`).join('')}
      </p>
      {shown.error && (
        <p className="trouble-words small">
          <bdi>{shown.error}</bdi>
        </p>
      )}
      <Outcomes outcomes={shown.outcomes} />
    </article>
  );
}

const few = 6;

/** What became of each document; those that failed first. */
function Outcomes({ outcomes }: { readonly outcomes: readonly JobOutcome[] }) {
  const [isAll, setAll] = useState(false);
  const sorted = outcomes.toSorted((a, b) => Number(b.outcome === 'failed') - Number(a.outcome === 'failed'));
  const shown = isAll ? sorted : sorted.slice(0, few);
  return (
    <>
      <ul className="small outcomes">
        {shown.map((outcome, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one origin may come twice
          <li key={`${outcome.origin} ${at}`}>
            <span className={`outcome ${outcome.outcome.replace(' ', '-')}`}>{outcome.outcome}</span>{' '}
            {outcome.document ? (
              <Link to="/documents/$document" params={{ document: outcome.document }}>
                <bdi>{originWords(outcome.origin)}</bdi>
              </Link>
            ) : (
              <bdi>{originWords(outcome.origin)}</bdi>
            )}
            {outcome.error && (
              <span className="trouble-words">
                {' '}
                <bdi>{outcome.error}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
      {outcomes.length > few && (
        <button type="button" className="button quiet small" onClick={() => setAll(!isAll)}>
          {isAll ? 'Show fewer' : `Show all ${outcomes.length}`}
        </button>
      )}
    </>
  );
}

function Cancel({ id }: { readonly id: string }) {
  const questions = useQueryClient();
  return (
    <button
      type="button"
      className="button small"
      onClick={() => void server.cancelJob({ id }).finally(() => questions.invalidateQueries({ queryKey: ['jobs'] }))}
    >
      Cancel
    </button>
  );
}

/** Follows a job while it runs; when it is over, what the desk shows is asked anew. */
function useProgress(id: string, isRunning: boolean): void {
  const questions = useQueryClient();
  useEffect(() => {
    if (!isRunning) return;
    const source = new EventSource(progressOf(id));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void questions.invalidateQueries({ queryKey: ['jobs', id] });
      }, 250);
    };
    const over = (): void => {
      source.close();
      for (const name of ['jobs', 'desk', 'documents', 'review', 'events', 'actors'])
        void questions.invalidateQueries({ queryKey: [name] });
    };
    source.addEventListener('progress', again);
    source.addEventListener('outcome', again);
    source.addEventListener('done', over);
    // a stream that broke is tried again by the browser; meanwhile the job is asked
    source.addEventListener('error', again);
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [id, isRunning, questions]);
}
