import type { Entry, NameForm } from './entry.js';
import { createPhrases } from './phrases.js';
import { readStates } from './states.js';

/** A form of a name and the entry it can stand for. */
export interface Named {
  readonly entry: Entry;
  readonly form: NameForm;
}

/** A known name in a text. */
export interface NameMatch {
  /** How many words it covers. */
  readonly length: number;
  /** What it can name, the most likely first: Georgia the state, Georgia in the United States. */
  readonly entries: readonly Entry[];
  readonly form: NameForm;
}

const names = createPhrases<Named>();
const entries = new Map<string, Entry>();

/** Adds an entry under its forms. */
function add(entry: Entry, forms: readonly string[], form: NameForm): void {
  if (!entries.has(entry.id)) entries.set(entry.id, entry);
  for (const text of forms) names.add(text, { entry, form });
}

readStates(add);

/** The entry of an id. */
export const entry = (id: string): Entry | undefined => entries.get(id);

/**
 * The longest known name that starts at `words[from]`. Words are split as in UD English (`’s` and hyphens apart);
 * a leading *the* is not part of a name. Letter case counts: `Turkey` is a state, `turkey` is none.
 */
export function matchName(words: readonly string[], from: number): NameMatch | null {
  const found = names.longest(words, from);
  if (!found) return null;
  const { form } = found.values[0]!;
  const same: Entry[] = [];
  for (const named of found.values) if (!same.includes(named.entry)) same.push(named.entry);
  return { length: found.length, entries: same, form };
}
