import { afterEach, describe, expect, it } from 'vitest';
import { readEntry } from '../intake/index.js';
import type { Ledger } from '../ledger.js';
import { type Article, fill, ledgers } from '../testing/ledgers.js';
import { type Draft, withId } from './decide.js';

const article = (origin: string, text: string): Article => ({ origin, source: origin, published: '2025-03-10', text });
const articles: readonly Article[] = [
  article('north', 'The Norwegian foreign minister, Kari Solberg, met the Chilean president in Oslo on 3 March 2025.'),
  article(
    'south',
    'Norway and Chile held talks in Santiago on 7 March 2025. Norway accused Peru of piracy on 8 March 2025.',
  ),
  article('east', 'The Norwegian diplomat Karen Solberg visited Peru on 8 March 2025.'),
];

/** What follows from the documents, without the decisions themselves. */
async function derived(ledger: Ledger): Promise<string[]> {
  const lines: string[] = [];
  for await (const [table, row] of ledger.dump()) if (table !== 'decision') lines.push(JSON.stringify([table, row]));
  return lines;
}
const rows = async (ledger: Ledger, table: 'event' | 'actor') =>
  (await derived(ledger))
    .map((line) => JSON.parse(line) as [string, Record<string, unknown>])
    .filter(([name]) => name === table)
    .map(([, row]) => row);
const faults = async (ledger: Ledger): Promise<unknown[]> => {
  const found: unknown[] = [];
  for await (const fault of ledger.verify()) found.push(fault);
  return found;
};

let second = 0;
const draft = (parts: Partial<Draft> & Pick<Draft, 'action' | 'kind' | 'subject'>) =>
  withId({
    at: new Date(Date.UTC(2025, 0, 1, 0, 0, second++)).toISOString(),
    who: 'amina',
    why: null,
    value: null,
    undoes: null,
    ...parts,
  });

describe.each(ledgers)('decisions in $name', ({ open, dispose }) => {
  let ledger: Ledger;
  afterEach(() => dispose(ledger));
  const opened = async (): Promise<string[]> => {
    ledger = await open();
    return fill(ledger, articles);
  };
  const anchor = async (id: string): Promise<string> => (await ledger.subjects(id, true))!.subjects[0]!;
  const meetings = async () => (await rows(ledger, 'event')).filter(({ type }) => type === 'CONSULT');

  it('make two events one, through a second reading, until they are taken back', async () => {
    await opened();
    const before = await derived(ledger);
    const [one, other] = (await meetings()).filter(({ day }) => day !== '2025-03-08');
    const merge = draft({
      action: 'merge',
      kind: 'event',
      subject: await anchor(one!.id as string),
      value: await anchor(other!.id as string),
    });
    expect(await ledger.decide([merge])).toBe(1);
    const merged = (await meetings()).filter(({ reports }) => reports === 2);
    expect(merged).toMatchObject([{ documents: 2 }]);
    expect(JSON.parse(merged[0]!.disagreements as string).map(({ about }: { about: string }) => about)).toContain(
      'date',
    );
    for await (const { text, description } of ledger.documents()) await ledger.replace([readEntry(text, description)]);
    expect((await meetings()).filter(({ reports }) => reports === 2)).toHaveLength(1);
    expect(await faults(ledger)).toEqual([]);
    await ledger.decide([
      draft({ action: 'undo', kind: 'event', subject: merge.subject, value: merge.value, undoes: merge.id }),
    ]);
    expect(await derived(ledger)).toEqual(before);
  });

  it('make two names one actor, with its state and its events', async () => {
    await opened();
    const before = await derived(ledger);
    const solbergs = (await rows(ledger, 'actor')).filter(({ name }) => String(name).endsWith('Solberg'));
    expect(solbergs).toHaveLength(2);
    const [one, other] = solbergs.map(({ id }) => id as string);
    const merge = draft({ action: 'merge', kind: 'actor', subject: one!, value: other! });
    await ledger.decide([merge]);
    expect((await rows(ledger, 'actor')).filter(({ name }) => String(name).endsWith('Solberg'))).toMatchObject([
      { documents: 2 },
    ]);
    expect(await faults(ledger)).toEqual([]);
    await ledger.decide([
      draft({ action: 'undo', kind: 'actor', subject: merge.subject, value: merge.value, undoes: merge.id }),
    ]);
    expect(await derived(ledger)).toEqual(before);
  });

  it('give an actor another state, and its events another dyad', async () => {
    await opened();
    const [visitor] = (await rows(ledger, 'actor')).filter(({ name }) => name === 'Karen Solberg');
    await ledger.decide([
      draft({
        action: 'correct',
        kind: 'actor',
        subject: visitor!.id as string,
        value: { field: 'country', value: 'SWE' },
      }),
    ]);
    expect(await faults(ledger)).toEqual([]);
    const dyads = (await derived(ledger)).filter((line) => line.startsWith('["dyad"'));
    expect(dyads.some((line) => line.includes('"PER"') && line.includes('"SWE"'))).toBe(true);
  });

  it('put others on a side of an event, under whom it is brought together and counted, until they are taken back', async () => {
    await opened();
    const before = await derived(ledger);
    const [accusation] = (await rows(ledger, 'event')).filter(({ type }) => type === 'ACCUSE');
    const right = draft({
      action: 'correct',
      kind: 'event',
      subject: await anchor(accusation!.id as string),
      value: { field: 'recipients', value: 'state/CHL' },
    });
    expect(await ledger.decide([right])).toBe(1);
    expect(await faults(ledger)).toEqual([]);
    const pairs = async () =>
      (await derived(ledger)).filter((line) => line.startsWith('["dyad"') && line.includes('conflict'));
    expect((await pairs()).map((line) => ['"CHL"', '"PER"'].map((party) => line.includes(party)))).toEqual([
      [true, false],
    ]);
    // another report of the same, by the sides that people say are right, joins it
    const west = await fill(ledger, [article('west', 'Norway accused Chile of piracy on 8 March 2025.')]);
    const joined = (await rows(ledger, 'event')).filter(({ type }) => type === 'ACCUSE');
    expect(joined).toMatchObject([{ reports: 2, review: 'corrected' }]);
    expect(await faults(ledger)).toEqual([]);
    const count = (await rows(ledger, 'event')).length;
    for await (const { text, description } of ledger.documents()) await ledger.replace([readEntry(text, description)]);
    expect((await rows(ledger, 'event')).filter(({ type }) => type === 'ACCUSE')).toMatchObject([{ reports: 2 }]);
    expect((await rows(ledger, 'event')).length).toBe(count);
    await ledger.decide([draft({ action: 'undo', kind: 'event', subject: right.subject, undoes: right.id })]);
    expect((await rows(ledger, 'event')).filter(({ type }) => type === 'ACCUSE')).toHaveLength(2);
    expect(await faults(ledger)).toEqual([]);
    await ledger.forget(west);
    expect(await derived(ledger)).toEqual(before);
  });

  it('keep a corrected side through the merging of who stands there', async () => {
    await opened();
    const [accusation] = (await rows(ledger, 'event')).filter(({ type }) => type === 'ACCUSE');
    const [kari, karen] = (await rows(ledger, 'actor'))
      .filter(({ name }) => String(name).endsWith('Solberg'))
      .map(({ id }) => id as string);
    await ledger.decide([
      draft({
        action: 'correct',
        kind: 'event',
        subject: await anchor(accusation!.id as string),
        value: { field: 'actors', value: karen! },
      }),
    ]);
    await ledger.decide([draft({ action: 'merge', kind: 'actor', subject: kari!, value: karen! })]);
    const [one] = (await rows(ledger, 'actor')).filter(({ name }) => String(name).endsWith('Solberg'));
    const sides = (await derived(ledger))
      .filter((line) => line.startsWith('["event_actor"'))
      .map((line) => (JSON.parse(line) as [string, Record<string, unknown>])[1])
      .filter(({ event, role }) => event === accusation!.id && role === 'actor');
    expect(sides).toMatchObject([{ actor: one!.id }]);
    expect(await faults(ledger)).toEqual([]);
  });

  it('refuse a side that nobody of the ledger stands for', async () => {
    await opened();
    const [accusation] = (await rows(ledger, 'event')).filter(({ type }) => type === 'ACCUSE');
    await expect(
      ledger.draft(
        { action: 'correct', item: accusation!.id as string, field: 'actors', value: 'state/CHL; state/XXX' },
        { at: new Date(0).toISOString(), who: 'amina', why: null },
      ),
    ).rejects.toThrow('state/XXX');
  });

  it('leave out of all sums what is rejected, and know contrary decisions by their time', async () => {
    await opened();
    const [accusation] = (await rows(ledger, 'event')).filter(({ type }) => type === 'ACCUSE');
    const subject = await anchor(accusation!.id as string);
    await ledger.decide([draft({ action: 'reject', kind: 'event', subject })]);
    expect((await derived(ledger)).filter((line) => line.startsWith('["dyad"') && line.includes('conflict'))).toEqual(
      [],
    );
    await ledger.decide([draft({ action: 'accept', kind: 'event', subject, who: 'boris' })]);
    expect((await rows(ledger, 'event')).find(({ type }) => type === 'ACCUSE')).toMatchObject({ review: 'accepted' });
    expect(await faults(ledger)).toEqual([]);
  });
});
