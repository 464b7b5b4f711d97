import { z } from 'zod';
import type { Database, DecisionTable } from '../database/index.js';

/** What a decision is about. */
export const SubjectKind = z.enum(['event', 'statement', 'position', 'actor', 'binding']);
export type SubjectKind = z.infer<typeof SubjectKind>;

export const DecisionAction = z.enum(['accept', 'reject', 'correct', 'merge', 'split', 'undo']);
export type DecisionAction = z.infer<typeof DecisionAction>;

/** `field` of the machine's row and what it should say; null empties it. */
export const Correction = z
  .object({ field: z.string(), value: z.union([z.string(), z.number(), z.null()]) })
  .readonly();
export type Correction = z.infer<typeof Correction>;

/**
 * What a person decided. The subject names words in a document or the key of a name, never a row, so that the decision
 * holds when the document is read again: an event is `DOCUMENT@START-END` of its trigger, a statement of its whole span,
 * a position of its evidence; an actor is the key of one of its signatures; a binding names its procedure, what it binds,
 * and its sentence.
 */
export const Decision = z
  .object({
    id: z.string(),
    /** When it was taken, ISO 8601 in UTC. */
    at: z.iso.datetime(),
    who: z.string().min(1),
    why: z.string().nullable(),
    action: DecisionAction,
    kind: SubjectKind,
    subject: z.string().min(1),
    /** A correction; or for `merge` the other subject. */
    value: z.union([Correction, z.string()]).nullable(),
    /** For `undo`: the decision that is taken back. */
    undoes: z.string().nullable(),
  })
  .readonly();
export type Decision = z.infer<typeof Decision>;

/** Where words stand: `DOCUMENT@START-END`. */
export interface Anchor {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export const anchorText = ({ document, start, end }: Anchor): string => `${document}@${start}-${end}`;

/** The inverse of {@link anchorText}; null for what is none. */
export function parseAnchor(text: string): Anchor | null {
  const match = /^([0-9a-f]{16})@(\d+)-(\d+)$/.exec(text);
  return match ? { document: match[1]!, start: Number(match[2]), end: Number(match[3]) } : null;
}

/** Who stands on a side by a correction of it: keys of actors with a semicolon between them; none of nobody. */
export const sideKeys = (value: string | number | null): string[] =>
  String(value ?? '')
    .split(';')
    .map((key) => key.trim())
    .filter(Boolean);

/** The decisions about one kind of subject that hold: not taken back, in the order in which they were taken. */
export async function standingDecisions(work: Database, kind: SubjectKind): Promise<Decision[]> {
  const rows = await work.selectFrom('decision').selectAll().where('subject_kind', '=', kind).execute();
  if (!rows.length) return [];
  const undone = await undoneIds(work);
  return rows
    .filter(({ id, action }) => action !== 'undo' && !undone.has(id))
    .map(decisionOf)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}

/** Taken back, and not taken back again: an `undo` that is itself undone does not count. */
export async function undoneIds(work: Database): Promise<Set<string>> {
  const undos = await work.selectFrom('decision').select(['id', 'undoes', 'at']).where('action', '=', 'undo').execute();
  const undone = new Set<string>();
  // The latest first: it stands, unless a later one has taken it back.
  for (const { id, undoes } of undos.sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.id > b.id ? -1 : 1)))
    if (undoes !== null && !undone.has(id)) undone.add(undoes);
  return undone;
}

export const decisionOf = (row: DecisionTable): Decision => ({
  id: row.id,
  at: row.at,
  who: row.who,
  why: row.why,
  action: row.action as DecisionAction,
  kind: row.subject_kind as SubjectKind,
  subject: row.subject,
  value: row.value === null ? null : (JSON.parse(row.value) as Decision['value']),
  undoes: row.undoes,
});

export const rowOf = (decision: Decision): DecisionTable => ({
  id: decision.id,
  at: decision.at,
  who: decision.who,
  why: decision.why,
  action: decision.action,
  subject_kind: decision.kind,
  subject: decision.subject,
  value: decision.value === null ? null : JSON.stringify(decision.value),
  undoes: decision.undoes,
});
