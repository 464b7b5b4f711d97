import { queryOptions } from '@tanstack/react-query';
import type { Decision } from './answers';
import { ask, tell } from './ask';

/** What a person decides about an item of the ledger. */
export type NewDecision =
  | { readonly action: 'accept' | 'reject'; readonly item: string; readonly report?: boolean; readonly who: string }
  | {
      readonly action: 'correct';
      readonly item: string;
      readonly report?: boolean;
      readonly field: string;
      readonly value: string | null;
      readonly who: string;
      readonly why?: string | null;
    }
  | { readonly action: 'undo'; readonly decision: string; readonly who: string };

export interface Recorded {
  readonly decisions: readonly Decision[];
  /** How many were not there yet. */
  readonly added: number;
}

/** All decisions of people, in the order in which they were taken. */
export const decisions = queryOptions({
  queryKey: ['decisions'],
  queryFn: ({ signal }) => ask<{ readonly decisions: readonly Decision[] }>('/api/decisions', {}, signal),
});

export const decide = (decision: NewDecision): Promise<Recorded> => tell('/api/decisions', decision);

export interface Agreement {
  /** Krippendorff's alpha; null where no two coders judged one item. */
  readonly alpha: number | null;
  readonly units: number;
  readonly agreed: number;
  readonly coders: readonly string[];
}

export const agreement = queryOptions({
  queryKey: ['decisions', 'agreement'],
  queryFn: ({ signal }) => ask<Agreement>('/api/decisions/agreement', {}, signal),
});
