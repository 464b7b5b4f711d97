/** Which events a view shows, as its address holds it and as the server takes it. */
export interface EventFilters {
  readonly type?: string;
  readonly mode?: string;
  readonly with?: string;
  readonly actor?: string;
  readonly recipient?: string;
  /** Two parties, `IRN,CHN`. */
  readonly between?: string;
  readonly country?: string;
  readonly place?: string;
  readonly since?: string;
  readonly until?: string;
  readonly source?: string;
  readonly status?: string;
  /** `yes` or `no`. */
  readonly claimed?: string;
  readonly reviewed?: string;
  readonly documents?: string;
  readonly sort?: string;
}

export const filterNames = [
  'type',
  'mode',
  'with',
  'actor',
  'recipient',
  'between',
  'country',
  'place',
  'since',
  'until',
  'source',
  'status',
  'claimed',
  'reviewed',
  'documents',
  'sort',
] as const satisfies readonly (keyof EventFilters)[];

/** Filters of an address; what means nothing to the events is left out. */
export function readFilters(search: Record<string, unknown>): EventFilters {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = search[name];
      return (typeof value === 'string' && value !== '') || typeof value === 'number' ? [[name, String(value)]] : [];
    }),
  );
}

/** Filters with one of them set anew; an empty value takes it away. */
export function withFilter(filters: EventFilters, name: keyof EventFilters, value: string | undefined): EventFilters {
  const { [name]: _, ...others } = filters;
  return value ? { ...others, [name]: value } : others;
}

/** The values of a filter of which any will do. */
export const valuesOf = (filter: string | undefined): readonly string[] => filter?.split(',') ?? [];

/** Such a filter with a value put in, or taken out where it is in. */
export function toggled(filter: string | undefined, value: string): string | undefined {
  const values = valuesOf(filter);
  const others = values.filter((one) => one !== value);
  return (others.length < values.length ? others : [...values, value]).join(',') || undefined;
}

/** Whether anything is filtered at all. */
export const isFiltered = ({ sort: _, ...filters }: EventFilters): boolean => Object.keys(filters).length > 0;
