import { afterEach, describe, expect, it } from 'vitest';
import { evaluate, knownProcedure, readingsOf } from '../../procedures/index.js';
import { withId } from '../decisions/index.js';
import { readEntry } from '../intake/index.js';
import type { Ledger } from '../ledger.js';
import { type Article, fill, ledgers } from '../testing/ledgers.js';
import { boundProcedure } from './bound.js';

const articles: readonly Article[] = [
  {
    origin: 'north.txt',
    source: 'North',
    published: '2025-10-20',
    text: 'France, Germany and Britain invoked the snapback mechanism on 28 August 2025. Belarus said the snapback was illegal.',
  },
  {
    origin: 'south.txt',
    source: 'South',
    published: '2024-03-08',
    text: 'Germany invoked the snapback mechanism of Resolution 2231 on 5 March 2024.',
  },
];
const snapback = knownProcedure('unsc-2231')!;

describe.each(ledgers)('bindings in $name', ({ open, dispose }) => {
  let ledger: Ledger;
  afterEach(() => dispose(ledger));
  const bindings = () => ledger.bindings({ procedure: snapback });
  const decide = async (id: string, action: 'accept' | 'reject') => {
    const { kind, subjects } = (await ledger.subjects(id))!;
    const at = new Date().toISOString();
    const draft = { at, who: 'amina', why: null, action, kind, subject: subjects[0]!, value: null, undoes: null };
    await ledger.decide([withId(draft)]);
  };

  it('wait with their sentence, and count once a person accepts them', async () => {
    ledger = await open();
    await fill(ledger, articles);
    const found = await bindings();
    expect(found.map(({ kind, review, evidence }) => [kind, review, evidence.words])).toEqual([
      ['act', null, 'Germany invoked the snapback mechanism of Resolution 2231 on 5 March 2024.'],
      ['act', null, 'France, Germany and Britain invoked the snapback mechanism on 28 August 2025.'],
      ['reading', null, 'Belarus said the snapback was illegal.'],
    ]);
    const on = (all: typeof found, id: string) => {
      const { procedure, facts } = boundProcedure(snapback, all);
      return evaluate(procedure, facts, readingsOf(procedure).find((one) => one.id === id)!, '2024-03-10');
    };
    expect(on(found, 'E3').running.map(({ stage }) => stage)).toEqual(['ten-years']);

    await decide(found[0]!.id, 'accept');
    const accepted = await bindings();
    expect(on(accepted, 'E3').running).toContainEqual(
      expect.objectContaining({ stage: 'thirty-days', by: ['DEU'], ends: '2024-04-05T00:00Z' }),
    );
    const fact = boundProcedure(snapback, accepted).facts.find(({ on }) => on === '2024-03-05');
    expect(fact!.evidence).toMatchObject([{ origin: 'south.txt', start: 0 }]);
  });

  it('let somebody who stands on no side join one, and nobody change sides', async () => {
    ledger = await open();
    await fill(ledger, articles);
    const position = (await bindings()).find(({ kind }) => kind === 'reading')!;
    await decide(position.id, 'accept');
    const { procedure } = boundProcedure(snapback, await bindings());
    expect(procedure.readings.find(({ id }) => id === 'CHN-IRN-RUS')!.states).toEqual(['CHN', 'IRN', 'RUS', 'BLR']);
    const moved = { ...position, review: 'accepted' as const, holders: ['FRA'] };
    expect(boundProcedure(snapback, [moved]).procedure.readings).toEqual(snapback.readings);
  });

  it('keep what people decided through a second reading, and can be rejected', async () => {
    ledger = await open();
    await fill(ledger, articles);
    const [first, second] = await bindings();
    await decide(first!.id, 'reject');
    await decide(second!.id, 'accept');
    for await (const { text, description } of ledger.documents()) await ledger.replace([readEntry(text, description)]);
    expect((await bindings()).map(({ review }) => review)).toEqual(['rejected', 'accepted', null]);
    expect(boundProcedure(snapback, await bindings()).facts.some(({ on }) => on === '2024-03-05')).toBe(false);
  });

  it('are known by their ids alone', async () => {
    ledger = await open();
    await fill(ledger, articles);
    expect(await ledger.subjects('unsc-2231/notification:0123456789abcdef@0-4')).toBeNull();
    expect(await ledger.subjects('unsc-1/notification:0123456789abcdef@0-4')).toBeNull();
  });
});
