import type { UseInfiniteQueryResult } from '@tanstack/react-query';

/** Goes on in a list that comes in pages. */
export function MoreButton({
  of,
}: {
  readonly of: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
}) {
  if (!of.hasNextPage) return null;
  return (
    <p className="row more">
      <button type="button" className="button" disabled={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
        {of.isFetchingNextPage ? 'Loading …' : 'Show more'}
      </button>
    </p>
  );
}
