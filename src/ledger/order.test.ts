import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Ledger } from './ledger.js';
import {
  type Invented,
  type InventedOrigin,
  incomingOf,
  inventedDocuments,
  inventedOrigin,
} from './testing/invented-readings.js';
import { postgresAddress, withoutSchema } from './testing/postgres-schema.js';
import { miscounts } from './testing/recount.js';
import type { Incoming } from './writing/store.js';

/** What the reader would find in a text under a description: the ledger asks when an older origin describes it now. */
const inventions = vi.hoisted(() => new Map<string, (description: never) => unknown>());
vi.mock('./intake/read-entry.js', () => ({
  readEntry: (text: string, description: never) => inventions.get(text)!(description),
}));

/** More of them look longer for what is wrong. */
const runs = Number(process.env.PROPERTY_RUNS ?? 12);

vi.setConfig({ testTimeout: 300_000 });

interface Arrival {
  readonly invented: Invented;
  readonly origin: InventedOrigin;
}

function arrive({ invented, origin }: Arrival): Incoming {
  const incoming = incomingOf(invented, origin);
  inventions.set(incoming.entry.words.body, (description: InventedOrigin) => incomingOf(invented, description).entry);
  return incoming;
}

/** Documents with one to three origins each, as single arrivals. */
const arrivals = (most: number): fc.Arbitrary<Arrival[]> =>
  inventedDocuments(most).chain((documents) =>
    fc
      .tuple(
        ...documents.map((invented) =>
          fc
            .array(inventedOrigin, { minLength: 1, maxLength: 3 })
            .map((origins) => origins.map((origin): Arrival => ({ invented, origin }))),
        ),
      )
      .map((all) => all.flat()),
  );

/** A list in another order. */
const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

/** How many arrivals each transaction takes, in turn. */
const batching = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });

async function ledgerOf(list: readonly Arrival[], sizes: readonly number[], where = ':memory:'): Promise<Ledger> {
  const ledger = await Ledger.open(where);
  let at = 0;
  for (let turn = 0; at < list.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    await ledger.store(list.slice(at, at + size).map(arrive));
    at += size;
  }
  return ledger;
}

/** What is wrong in a ledger, by a recount of its sums and by its own `verify`. */
async function faultsOf(ledger: Ledger): Promise<string[]> {
  const faults = await miscounts(ledger);
  for await (const { where, what } of ledger.verify()) faults.push(`${where}: ${what}`);
  return faults;
}

/** Everything a ledger holds, a line each; with what is wrong in it, so that every property looks at both. */
async function contentOf(ledger: Ledger): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of ledger.dump()) lines.push(JSON.stringify(line));
  return [...lines, ...(await faultsOf(ledger))];
}

async function closing<T>(ledgers: readonly Ledger[], look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } finally {
    for (const ledger of ledgers) await ledger.close();
  }
}

const expectSame = (a: Ledger, b: Ledger): Promise<void> =>
  closing([a, b], async () => {
    expect(await contentOf(b)).toEqual(await contentOf(a));
  });

describe('a ledger', () => {
  it('is the same in whatever order and batches its documents come', () =>
    fc.assert(
      fc.asyncProperty(
        arrivals(8).chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        batching,
        batching,
        async ([list, other], sizes, otherSizes) =>
          expectSame(await ledgerOf(list, sizes), await ledgerOf(other, otherSizes)),
      ),
      { numRuns: runs },
    ));

  it('keeps counts that agree with a recount of its rows', () =>
    fc.assert(
      fc.asyncProperty(arrivals(6), batching, async (list, sizes) => {
        const ledger = await ledgerOf(list, sizes);
        await closing([ledger], async () => {
          expect(await faultsOf(ledger)).toEqual([]);
        });
      }),
      { numRuns: runs },
    ));

  it('does not change when what it holds is stored again', () =>
    fc.assert(
      fc.asyncProperty(
        arrivals(6).chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        batching,
        async ([list, again], sizes) => {
          const ledger = await ledgerOf(list, sizes);
          await closing([ledger], async () => {
            const before = await contentOf(ledger);
            await ledger.store(again.map(arrive));
            expect(await contentOf(ledger)).toEqual(before);
          });
        },
      ),
      { numRuns: runs },
    ));

  it('is, after documents were forgotten, the ledger that never had them', () =>
    fc.assert(
      fc.asyncProperty(arrivals(8), fc.array(fc.boolean(), { minLength: 8 }), batching, async (list, gone, sizes) => {
        const all = list.map((arrival) => ({ arrival, id: arrive(arrival).entry.document.id }));
        const ids = [...new Set(all.map(({ id }) => id))];
        const forgotten = ids.filter((_, at) => gone[at % gone.length]);
        const ledger = await ledgerOf(list, sizes);
        await ledger.forget(forgotten);
        const rest = all.filter(({ id }) => !forgotten.includes(id)).map(({ arrival }) => arrival);
        await expectSame(await ledgerOf(rest, [3]), ledger);
      }),
      { numRuns: runs },
    ));

  it('is, after documents were read anew, the ledger made with the new readings at once', () =>
    fc.assert(
      fc.asyncProperty(
        inventedDocuments(7),
        inventedDocuments(12),
        inventedOrigin,
        batching,
        async (old, other, origin, sizes) => {
          // What the newer engine finds in a text: what was invented for another document.
          const renewed = old.map((invented, at): Invented => {
            const { cast, events, says } = other[at % other.length]!;
            return at % 3 ? { ...invented, cast, events, says, engine: 2 } : invented;
          });
          const arrivalOf = (invented: Invented): Arrival => ({ invented, origin });
          const ledger = await ledgerOf(old.map(arrivalOf), sizes);
          await ledger.replace(
            renewed.filter(({ engine }) => engine === 2).map((invented) => incomingOf(invented, origin).entry),
          );
          await expectSame(await ledgerOf(renewed.map(arrivalOf), [4]), ledger);
        },
      ),
      { numRuns: runs },
    ));
});

const address = await postgresAddress();
describe.skipIf(address === null)('a ledger in PostgreSQL', () => {
  it('is the same as one in SQLite, whatever the order', () =>
    fc.assert(
      fc.asyncProperty(
        arrivals(6).chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        batching,
        async ([list, other], sizes) => {
          await withoutSchema(address!);
          await expectSame(await ledgerOf(list, [2]), await ledgerOf(other, sizes, address!));
        },
      ),
      { numRuns: Math.ceil(runs / 8) },
    ));
});
