import './review.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { reviewQueue } from '../../client/review';
import { DecidingDialogs } from '../../deciding/dialogs';
import { PageHead } from '../../parts/page-head';
import { Answer, Nothing } from '../../parts/states';
import { Coders } from './coders';
import { LastDecisions } from './last-decisions';
import { ReviewCard } from './review-card';
import { useSitting } from './sitting';

const kinds = [
  [undefined, 'All'],
  ['event', 'Events'],
  ['statement', 'Statements'],
  ['position', 'Positions'],
] as const;

/** What is doubtful, one item at a time in its sentence, to be decided with one key. */
export function ReviewPage() {
  const { kind, item } = useSearch({ from: '/review' });
  const navigate = useNavigate({ from: '/review' });
  const asked = useInfiniteQuery(reviewQueue(kind));
  const queue = asked.data?.pages.flatMap((page) => page.items);
  const waiting = asked.data?.pages[0]?.waiting ?? 0;
  const sitting = useSitting();
  const open = queue?.filter(({ id }) => !sitting.isDecided(id)) ?? [];
  const current = queue?.find(({ id }) => id === item) ?? open[0];
  const at = queue && current ? queue.indexOf(current) : -1;
  const decided = queue ? queue.length - open.length : 0;
  const go = (id: string | undefined): void =>
    void navigate({ search: { ...(kind && { kind }), ...(id && { item: id }) }, replace: true, resetScroll: false });

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = asked;
  const isNearEnd = queue !== undefined && at >= queue.length - 6;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);

  return (
    <div className="review-page">
      <div className="review-main stack wide">
        <PageHead title="Review">
          <div className="row review-bar">
            <fieldset className="kinds">
              <legend className="unseen">Which kind</legend>
              {kinds.map(([one, words]) => (
                <button
                  key={words}
                  type="button"
                  className="button quiet"
                  aria-pressed={kind === one}
                  onClick={() => void navigate({ search: one ? { kind: one } : {} })}
                >
                  {words}
                </button>
              ))}
            </fieldset>
            {queue && (
              <p className="soft small review-progress" role="status">
                {decided} decided in this sitting, {Math.max(0, waiting - decided).toLocaleString('en')} waiting
              </p>
            )}
          </div>
          {queue && waiting > 0 && (
            <progress className="review-bar-line" aria-label="Decided in this sitting" max={waiting} value={decided} />
          )}
        </PageHead>
        <Answer of={{ data: queue, error: asked.error, refetch: asked.refetch as never }}>
          {(all) =>
            current ? (
              <ReviewCard
                key={current.id}
                waiting={current}
                isDecided={sitting.isDecided(current.id)}
                onDecided={(ids) => {
                  sitting.decided(current.id, ids);
                  go(
                    (all.slice(at + 1).find(({ id }) => !sitting.isDecided(id)) ?? open.find((one) => one !== current))
                      ?.id,
                  );
                }}
                onSkip={() => go((all[at + 1] ?? current).id)}
                onBack={() => go((all[at - 1] ?? current).id)}
              />
            ) : (
              <Nothing>Nothing waits: everything in doubt has been decided.</Nothing>
            )
          }
        </Answer>
      </div>
      <aside className="review-side stack wide" aria-label="Coders and decisions">
        <Coders />
        <LastDecisions />
      </aside>
      <DecidingDialogs />
    </div>
  );
}
