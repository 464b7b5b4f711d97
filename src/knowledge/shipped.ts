/** What was made of the data that ship, by the name it has there. */
export const made = new Map<string, unknown>();

/**
 * What is made of data that ship with the program, such as what a schema has checked, under a name that nothing else has.
 * Plain data only: they are made when the program is bundled, and the bundle has them ready (scripts/ready-made.mjs).
 */
export function shipped<T>(name: string, make: () => T): T {
  const value = make();
  made.set(name, value);
  return value;
}
