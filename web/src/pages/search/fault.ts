/** What is wrong with a query, and where. */
export interface Fault {
  readonly words: string;
  /** The query, or the part of it that was looked at; null where no place is told. */
  readonly query: string | null;
  readonly at: number;
}

/** Takes apart what the search says of a query that it does not understand: words, the query, and a sign under the place. */
export function faultIn(message: string): Fault {
  const parts = /^([\s\S]*?) ?\(at character (\d+)\)\n {2}([\s\S]*)\n {2} *\^$/.exec(message);
  if (!parts) return { words: message, query: null, at: 0 };
  return { words: parts[1]!, query: parts[3]!, at: Number(parts[2]) - 1 };
}
