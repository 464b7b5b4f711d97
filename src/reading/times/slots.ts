import type { Item } from './scan.js';

/** What fills the slots of a match. */
export type Slots = Readonly<Record<string, Item>>;

/** The number in a slot, by the category that it is named after or another one; null where the slot is empty. */
export function numberIn(slots: Slots, name: string, category = name.toUpperCase()): number | null {
  const value = slots[name]?.values[category];
  return typeof value === 'number' ? value : null;
}

/** Two digits of a number. */
export const two = (n: number): string => String(n).padStart(2, '0');
