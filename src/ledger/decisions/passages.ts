import { type Dialect, inParts, type Work } from '../database/index.js';
import { grouped } from '../grouped.js';
import { anchorText, type Decision, parseAnchor, standingDecisions } from './decision.js';

/** Fields of statements and positions that people may correct. */
export const correctablePassageFields = { statement: ['when', 'form', 'medium'], position: ['stance'] } as const;

/**
 * Writes what people decided beside the statements and positions of documents. The machine's own columns stay as they
 * were read; a decision holds for the passage it names, also after the document was read again.
 */
export async function reviewPassages(work: Work, _dialect: Dialect, documents: Iterable<string>): Promise<void> {
  const ids = new Set(documents);
  for (const kind of ['statement', 'position'] as const) {
    const decisions = (await standingDecisions(work, kind)).filter(({ subject }) =>
      ids.has(parseAnchor(subject)?.document ?? ''),
    );
    const decided = grouped(decisions, ({ subject }) => subject);
    const concerned = new Set(decisions.map(({ subject }) => parseAnchor(subject)!.document));
    const rows = await inParts(ids, (part) =>
      work
        .selectFrom(kind)
        .select(['id', 'document', 'start_at', 'end_at', 'review', 'corrections'])
        .where('document', 'in', part)
        .execute(),
    );
    for (const { id, document, start_at, end_at, review, corrections } of rows) {
      if (!concerned.has(document) && review === null) continue;
      const outcome = outcomeOf(decided.get(anchorText({ document, start: start_at, end: end_at })) ?? [], kind);
      if (outcome.review !== review || outcome.corrections !== corrections)
        await work.updateTable(kind).set(outcome).where('id', '=', id).execute();
    }
  }
}

/** What a list of decisions about one passage comes to: of contrary ones the last holds. */
function outcomeOf(
  decisions: readonly Decision[],
  kind: 'statement' | 'position',
): { review: string | null; corrections: string | null } {
  let review: string | null = null;
  const fields: Record<string, unknown> = {};
  for (const { action, value } of decisions) {
    if (action === 'accept') review = 'accepted';
    if (action === 'reject') review = 'rejected';
    if (action !== 'correct' || value === null || typeof value === 'string') continue;
    if (!correctablePassageFields[kind].some((field) => field === value.field)) continue;
    fields[value.field] = value.value;
    review = 'corrected';
  }
  return { review, corrections: Object.keys(fields).length ? JSON.stringify(fields) : null };
}
