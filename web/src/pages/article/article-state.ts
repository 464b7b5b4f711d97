import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Span } from '../../client/answers';
import { type Layer, readLayers, writeLayers } from '../../reading/layers';

interface ArticleSearch {
  readonly item?: string | undefined;
  readonly at?: string | undefined;
  readonly show?: string | undefined;
  readonly explain?: string | undefined;
}

/** What the address of an article holds, and how to change it. */
export function useArticleState() {
  const search = useSearch({ from: '/documents/$document' });
  const navigate = useNavigate({ from: '/documents/$document' });
  const change = useCallback(
    (next: ArticleSearch, isStep = false): void => {
      void navigate({
        search: (old) => {
          const { item, at, show, explain } = { ...old, ...next } as ArticleSearch;
          return { ...(item && { item }), ...(at && { at }), ...(show && { show }), ...(explain && { explain }) };
        },
        // stepping through the text leaves no trace in the history
        replace: isStep,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const { show, at } = search;
  return {
    inHand: search.item ?? null,
    isExplained: search.explain !== undefined,
    shown: useMemo(() => readLayers(show), [show]),
    passage: useMemo(() => spanOf(at), [at]),
    take: useCallback(
      (item: string | null, isStep = false) =>
        change({ item: item ?? undefined, ...(item === null && { explain: undefined }) }, isStep),
      [change],
    ),
    explain: useCallback((isOn: boolean) => change({ explain: isOn ? '1' : undefined }, true), [change]),
    show: useCallback((shown: ReadonlySet<Layer>) => change({ show: writeLayers(shown) }, true), [change]),
  };
}

/** `120-164` as a span. */
export function spanOf(text: string | undefined): Span | null {
  const parts = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
  const [start, end] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts && start < end ? { start, end } : null;
}
