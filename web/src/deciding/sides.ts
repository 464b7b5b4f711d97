/** The ids of actors in a corrected side of an event, as decisions hold them: with a semicolon between them. */
export const keysOf = (value: string | number | null | undefined): string[] =>
  String(value ?? '')
    .split(';')
    .map((key) => key.trim())
    .filter(Boolean);

/** The inverse of {@link keysOf}. */
export const sideOf = (keys: readonly string[]): string => [...new Set(keys)].join('; ');
