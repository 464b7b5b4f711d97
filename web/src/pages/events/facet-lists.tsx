import type { EventFacets } from '../../client/answers';
import { eventTypes } from '../../parts/labels';
import { CheckFacet, ChoiceFacet, type Valued } from './facet';
import type { SetFilter } from './filter-fields';
import { type EventFilters, toggled, valuesOf } from './filters';

const typeWords: Readonly<Record<string, string>> = Object.fromEntries(eventTypes);
const named = (facets: readonly { value: string; count: number; name?: string }[]): Valued[] =>
  facets.map(({ value, count, name }) => ({ value, count, words: name ?? (value || 'no date') }));

/** Counts of all that events can be filtered by; each list leaves its own filter out, so that others stay in sight. */
export function FacetLists({
  facets,
  filters,
  set,
  setAll,
}: {
  readonly facets: EventFacets;
  readonly filters: EventFilters;
  readonly set: SetFilter;
  readonly setAll: (filters: EventFilters) => void;
}) {
  const checks = (name: 'type' | 'mode' | 'status' | 'source') => ({
    chosen: valuesOf(filters[name]),
    onToggle: (value: string) => set(name, toggled(filters[name], value)),
  });
  const year = filters.since && filters.since === filters.until ? filters.since : undefined;
  const { since: _, until: __, ...undated } = filters;
  const { claimed, asserted } = facets.claimed;
  return (
    <>
      <CheckFacet
        title="Type"
        values={facets.types.map(({ value, count }) => ({ value, count, words: typeWords[value] ?? value }))}
        most={16}
        {...checks('type')}
      />
      <CheckFacet title="Status" values={named(facets.statuses)} {...checks('status')} />
      <ChoiceFacet
        title="Whose words"
        values={[
          { value: 'no', words: 'told by the document', count: asserted },
          { value: 'yes', words: 'claimed by somebody', count: claimed },
        ]}
        chosen={filters.claimed}
        onChoose={(value) => set('claimed', value)}
      />
      <ChoiceFacet
        title="Reviewed"
        values={[
          { value: 'yes', words: 'decided about' },
          { value: 'no', words: 'not yet' },
        ]}
        chosen={filters.reviewed}
        onChoose={(value) => set('reviewed', value)}
      />
      <ChoiceFacet
        title="Party that acts"
        values={named(facets.countries)}
        chosen={filters.actor}
        onChoose={(value) => set('actor', value)}
      />
      <CheckFacet title="Source" values={named(facets.sources)} {...checks('source')} />
      <ChoiceFacet
        title="Year"
        values={named(facets.years.filter(({ value }) => value)).reverse()}
        chosen={year}
        onChoose={(value) => setAll(value ? { ...undated, since: value, until: value } : undated)}
      />
      <CheckFacet title="Mode" values={named(facets.modes)} {...checks('mode')} />
      <ChoiceFacet
        title="Place"
        values={named(facets.places)}
        chosen={filters.place}
        onChoose={(value) => set('place', value)}
      />
      <ChoiceFacet
        title="Reported in"
        values={['2', '3', '5'].map((value) => ({ value, words: `${value} documents or more` }))}
        chosen={filters.documents}
        onChoose={(value) => set('documents', value)}
      />
    </>
  );
}
