import type { Dialect, EventActorTable, EventTable, TallyTable, Work } from '../database/index.js';
import { counts } from './dyads.js';
import { changeSums } from './sums.js';

/** What the tallies need of an event. */
export interface TalliedEvent {
  readonly row: EventTable;
  readonly actors: readonly Pick<EventActorTable, 'role' | 'actor' | 'party'>[];
  /** Names of its sources, each once. */
  readonly sources: readonly string[];
}

/** The cells of the table of tallies that an event adds to. */
export function talliesOf(event: TalliedEvent): TallyTable[] {
  const { row, actors, sources } = event;
  const { type, claimed, score } = row;
  const cell = (what: string, value: string): TallyTable => ({
    what,
    value,
    type,
    month: row.day.slice(0, 7),
    events: 1,
    claimed,
    score,
  });
  const each = (what: string, values: Iterable<string | null>): TallyTable[] =>
    [...new Set(values)].flatMap((value) => (value === null ? [] : cell(what, value)));
  return [
    cell('all', ''),
    cell('status', row.status),
    ...each('mode', [row.mode]),
    ...each('country', [row.place_country]),
    ...each('place', [row.place === null ? null : spotText(row.place, row.place_country)]),
    ...each('source', sources),
    ...each(
      'acting',
      actors.filter(({ role }) => role === 'actor').map(({ party }) => party),
    ),
    ...each(
      'party',
      actors.map(({ party }) => party),
    ),
    ...each('actor', counts(event) ? actors.map(({ actor }) => actor) : []),
  ];
}

/** A place with the state it lies in, as the tallies name it: ISO code, a space, its name. */
export const spotText = (place: string, country: string | null): string => `${country ?? ''} ${place}`;

/** The inverse of {@link spotText}. */
export function spotNamed(text: string): { readonly place: string; readonly country: string | null } {
  const at = text.indexOf(' ');
  return { place: text.slice(at + 1), country: at === 0 ? null : text.slice(0, at) };
}

/** Takes events that went out of the tallies, and adds those that came. */
export const changeTallies = (
  work: Work,
  dialect: Dialect,
  gone: readonly TalliedEvent[],
  come: readonly TalliedEvent[],
): Promise<void> => changeSums(work, dialect, 'tally', gone.flatMap(talliesOf), come.flatMap(talliesOf));
