import type { Reading } from '../../../src/record/index.ts';

const row = new Intl.ListFormat('en-GB');
const kept = new WeakMap<Reading, Map<string, string>>();

/** What the actors and instruments of a reading are called: one, or several in a row (`Iran, China and Russia`). */
export function namesIn(reading: Reading) {
  let names = kept.get(reading);
  if (!names) {
    names = new Map([...reading.actors, ...reading.instruments].map(({ id, name }) => [id, name]));
    kept.set(reading, names);
  }
  const one = (id: string): string => names.get(id) ?? id;
  return { one, list: (ids: readonly string[]): string => row.format([...new Set(ids.map(one))]) };
}
