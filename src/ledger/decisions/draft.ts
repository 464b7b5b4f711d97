import { z } from 'zod';
import { ActorKind, EventStatus, EventType, issueWords, Stance, Statement } from '../../record/index.js';
import type { Database } from '../database/index.js';
import { boundsOf } from '../intake/index.js';
import { NameError, QueryError } from '../queries/query-error.js';
import { withId } from './decide.js';
import { type Decision, decisionOf, type SubjectKind, sideKeys, undoneIds } from './decision.js';
import { type Subjects, subjectsOf } from './subjects.js';

/** What a person says about an item of the ledger, which they name by the id that answers give it. */
export type Wanted =
  | { readonly action: 'accept' | 'reject'; readonly item: string; readonly report?: boolean | undefined }
  | {
      readonly action: 'correct';
      readonly item: string;
      /** Of an event only the one report that has this id, not all its reports. */
      readonly report?: boolean | undefined;
      readonly field: string;
      readonly value: string | number | null;
    }
  | { readonly action: 'merge'; readonly item: string; readonly other: string }
  | { readonly action: 'split'; readonly item: string }
  | { readonly action: 'undo'; readonly decision: string };

/** Who says so, when and why. */
export type Signed = Pick<Decision, 'at' | 'who' | 'why'>;

/**
 * The decisions that say what a person wants said: of an event one for each of its reports, as decisions name words and
 * not rows. Nothing is recorded yet.
 *
 * @throws NameError where nothing has the id; QueryError for what cannot be decided about it
 */
export async function draftDecisions(database: Database, wanted: Wanted, signed: Signed): Promise<Decision[]> {
  switch (wanted.action) {
    case 'merge':
      return [await merging(database, wanted.item, wanted.other, signed)];
    case 'undo':
      return [await undoing(database, wanted.decision, signed)];
    case 'split':
      return about(await find(database, wanted.item, true), 'split', null, signed);
    case 'correct': {
      const { item, field, value, report } = wanted;
      const found = await find(database, item, report);
      checkCorrection(item, found, field, value);
      if (isSide(field)) await checkActors(database, value);
      return about(found, 'correct', { field, value }, signed);
    }
    default:
      return about(await find(database, wanted.item, wanted.report), wanted.action, null, signed);
  }
}

const about = (
  { kind, subjects }: Subjects,
  action: Decision['action'],
  value: Decision['value'],
  signed: Signed,
): Decision[] => subjects.map((subject) => withId({ ...signed, action, kind, subject, value, undoes: null }));

async function merging(database: Database, item: string, other: string, signed: Signed): Promise<Decision> {
  const [a, b] = [await find(database, item, true), await find(database, other, true)];
  if (a.kind !== b.kind || (a.kind !== 'event' && a.kind !== 'actor'))
    throw new QueryError(`${item}, ${other}: only two events, or two actors, can be merged`);
  if (a.subjects[0] === b.subjects[0]) throw new QueryError(`${item}, ${other}: are one already; name two`);
  return withId({
    ...signed,
    action: 'merge',
    kind: a.kind,
    subject: a.subjects[0]!,
    value: b.subjects[0]!,
    undoes: null,
  });
}

async function undoing(database: Database, id: string, signed: Signed): Promise<Decision> {
  const row = await database.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new NameError(id, `${id}: no decision has this id; \`dragoman decide list\` prints them`, []);
  if ((await undoneIds(database)).has(id)) throw new QueryError(`${id}: is taken back already`);
  const { kind, subject, value } = decisionOf(row);
  return withId({
    ...signed,
    action: 'undo',
    kind,
    subject,
    value: typeof value === 'string' ? value : null,
    undoes: id,
  });
}

async function find(database: Database, item: string, onlyReport = false): Promise<Subjects> {
  const found = await subjectsOf(database, item, onlyReport);
  if (!found?.subjects.length)
    throw new NameError(
      item,
      `${item}: nothing has this id; the other commands print ids of events, statements and actors`,
      [],
    );
  return found;
}

const words = z.string().trim().min(1).max(200);
const date = z.string().refine((value) => {
  const { earliest, latest } = boundsOf(value);
  return earliest !== null || latest !== null;
}, 'it is no date; give YYYY, YYYY-MM or YYYY-MM-DD');

const side = z.string().trim().min(1).max(2000);
const isSide = (field: string): boolean => field === 'actors' || field === 'recipients';

/** What may stand in the fields that people correct. */
const fields: Readonly<Record<SubjectKind, Readonly<Record<string, z.ZodType>>>> = {
  event: {
    type: EventType,
    mode: words.nullable(),
    cameo: words.nullable(),
    status: EventStatus,
    when: date.nullable(),
    place: words.nullable(),
    actors: side.nullable(),
    recipients: side.nullable(),
  },
  statement: { when: date.nullable(), form: Statement.unwrap().shape.form, medium: words.nullable() },
  position: { stance: Stance },
  actor: {
    name: words,
    kind: ActorKind,
    country: z
      .string()
      .regex(/^[A-Z]{3}$/, 'it is no ISO 3166-1 alpha-3 code')
      .nullable(),
  },
  binding: {},
};

function checkCorrection(item: string, { kind }: Subjects, field: string, value: unknown): void {
  const known = fields[kind];
  if (!Object.keys(known).length) throw new QueryError(`${item}: a ${kind} is accepted or rejected, not corrected`);
  if (!Object.hasOwn(known, field))
    throw new QueryError(
      `${item}: ${field} of ${kind === 'event' || kind === 'actor' ? 'an' : 'a'} ${kind} cannot be corrected; these can: ${Object.keys(known).join(', ')}`,
    );
  const fit = known[field]!.safeParse(value);
  if (!fit.success)
    throw new QueryError(`${item}: “${value ?? ''}” cannot be its ${field}: ${whyNot(fit.error.issues[0]!)}`);
}

/** A message of our own follows the value; what a schema says of itself has `it` for it. */
const whyNot = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' || issue.code === 'invalid_format' ? issue.message : `it ${issueWords(issue)}`;

/** @throws NameError for a key that no actor of the ledger has */
async function checkActors(database: Database, value: string | number | null): Promise<void> {
  for (const key of sideKeys(value)) {
    const known = await database.selectFrom('signature').select('key').where('key', '=', key).executeTakeFirst();
    if (!known)
      throw new NameError(
        key,
        `${key}: no actor has this id; give ids as \`dragoman actor NAME\` prints them, several with a semicolon between them`,
        [],
      );
  }
}
