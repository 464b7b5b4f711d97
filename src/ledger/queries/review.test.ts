import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withId } from '../decisions/index.js';
import type { Ledger } from '../ledger.js';
import { articles } from '../testing/articles.js';
import { fill, ledgers } from '../testing/ledgers.js';
import { QueryError } from './query-error.js';
import type { ReviewItem } from './review.js';

describe.each(ledgers)('the queue for review of a ledger in $name', (kind) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await kind.open();
    await fill(ledger, articles);
  });
  afterAll(() => kind.dispose(ledger));

  const all = async (limit = 100): Promise<ReviewItem[]> => {
    const items: ReviewItem[] = [];
    for (let after: string | undefined; ; ) {
      const page = await ledger.review({ limit, after });
      items.push(...page.items);
      if (page.next === null) return items;
      after = page.next;
    }
  };

  it('begins with what is most doubtful and weighty, says why, and pages without loss', async () => {
    const items = await all();
    expect(items.map(({ doubt }) => doubt.urgency)).toEqual(
      items.map(({ doubt }) => doubt.urgency).sort((a, b) => b - a),
    );
    expect(new Set(items.map((item) => item.kind))).toEqual(new Set(['event', 'statement', 'position']));
    for (const { doubt } of items) {
      expect(doubt.score).toBeGreaterThan(0);
      expect(doubt.score).toBeLessThanOrEqual(1);
      expect(doubt.reasons.length).toBeGreaterThan(0);
    }
    expect((await all(2)).map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect((await ledger.review({ limit: 1 })).waiting).toBe(items.length);
    expect((await ledger.desk()).toReview).toBe(items.length);
  });

  it('gives reasons in words', async () => {
    const items = await all();
    const met = items.find((one) => one.kind === 'event' && one.item.disagreements.length > 0)!;
    expect(met.doubt.reasons).toEqual(['its reports differ in the date', 'its reports differ in the place']);
    const aid = items.find((one) => one.kind === 'event' && one.item.type === 'AID')!;
    expect(aid.doubt.reasons).toEqual(['one report only']);
    const officials = items.find((one) => one.kind === 'position' && one.item.holder.name === 'Officials')!;
    expect(officials.doubt.reasons).toContain('its holder is nobody in particular');
  });

  it('shows each in the words around it', async () => {
    for (const { context, item, kind: of } of await all()) {
      const evidence = of === 'event' ? item.reports[0]!.evidence : of === 'statement' ? item.content : item.evidence;
      expect(context.start).toBeLessThanOrEqual(evidence.start);
      expect(context.end).toBeGreaterThanOrEqual(evidence.end);
      expect(context.words).not.toContain('\n\n');
    }
  });

  it('asks for kinds, and complains about what is none', async () => {
    const { items, waiting } = await ledger.review({ kind: 'statement', limit: 100 });
    expect(items.every((item) => item.kind === 'statement')).toBe(true);
    expect(waiting).toBe(items.length);
    await expect(ledger.review({ kind: 'rumour' })).rejects.toThrow(QueryError);
    await expect(ledger.review({ after: 'here' })).rejects.toThrow(QueryError);
  });

  it('leaves out what a person decided about, until that is taken back', async () => {
    const before = await all();
    for (const kind of ['event', 'statement', 'position'] as const) {
      const { id } = before.find((item) => item.kind === kind)!;
      const { kind: subjectKind, subjects } = (await ledger.subjects(id))!;
      const draft = { who: 'amina', why: null, kind: subjectKind, value: null };
      const taken = subjects.map((subject) =>
        withId({ ...draft, at: '2025-09-01T00:00:00Z', action: 'accept', subject, undoes: null }),
      );
      await ledger.decide(taken);
      const after = (await all()).map((item) => item.id);
      expect(after).toEqual(before.map((item) => item.id).filter((one) => one !== id));
      await ledger.decide(
        taken.map(({ id: undoes, subject }) =>
          withId({ ...draft, at: '2025-09-02T00:00:00Z', action: 'undo', subject, undoes }),
        ),
      );
      expect((await all()).map((item) => item.id)).toEqual(before.map((item) => item.id));
    }
  });
});
