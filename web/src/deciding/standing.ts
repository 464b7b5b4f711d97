import type { Decision } from '../client/answers';

/** What decisions about one item come to. */
export interface Outcome {
  readonly review: 'accepted' | 'rejected' | 'corrected' | null;
  /** What people put in the place of the machine's fields. */
  readonly corrections: Readonly<Record<string, string | number | null>>;
  /** The decisions that hold, the latest last. */
  readonly decisions: readonly Decision[];
}

/** Decisions that hold: not taken back. An undoing that was itself taken back does not count. */
export function standing(all: readonly Decision[]): Decision[] {
  const undone = new Set<string>();
  for (const { id, action, undoes } of all.toReversed())
    if (action === 'undo' && undoes !== null && !undone.has(id)) undone.add(undoes);
  return all.filter(({ id, action }) => action !== 'undo' && !undone.has(id));
}

/** What standing decisions about one item come to; of contrary ones the last holds. */
export function outcomeOf(own: readonly Decision[]): Outcome {
  let review: Outcome['review'] = null;
  const corrections: Record<string, string | number | null> = {};
  for (const { action, value } of own) {
    if (action === 'accept') review = 'accepted';
    if (action === 'reject') review = 'rejected';
    if (action !== 'correct' || value === null || typeof value === 'string') continue;
    corrections[value.field] = value.value;
    review = 'corrected';
  }
  return { review, corrections, decisions: own };
}
