import { ActorField } from '../../parts/actor-field';
import { TypedField } from '../../parts/typed-field';
import type { EventFilters } from './filters';

/** Sets one filter; `isTyped` while a person is still typing, which makes no step in the history. */
export type SetFilter = (name: keyof EventFilters, value: string | undefined, isTyped?: boolean) => void;

/** What is not chosen from a list is typed: who, where, when. */
export function FilterFields({ filters, set }: { readonly filters: EventFilters; readonly set: SetFilter }) {
  const field = (name: keyof EventFilters) => ({
    value: filters[name],
    onValue: (value: string | undefined) => set(name, value, true),
  });
  return (
    <div className="filter-fields">
      <ActorField label="Who takes part" {...field('with')} />
      <ActorField label="Who acts" {...field('actor')} />
      <ActorField label="To whom" {...field('recipient')} />
      <TypedField label="Country it happens in" placeholder="name or code" {...field('country')} />
      <TypedField label="Since" placeholder="e.g. 2025-06" {...field('since')} />
      <TypedField label="Until" placeholder="e.g. 2025-07" {...field('until')} />
    </div>
  );
}
