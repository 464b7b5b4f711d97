import { rows, slug } from '../entry.js';
import data from './bodies.data.js';

const bodies = new Map<string, string>();
for (const [id, name, state] of rows(data))
  bodies.set(id!, state ? `${slug(name!)}-${state.toLowerCase()}` : slug(name!));

/** The entry of the body above states (`UNO` → `united-nations`) that a term names as its country; null for a state. */
export const bodyOf = (country: string): string | null => bodies.get(country) ?? null;
