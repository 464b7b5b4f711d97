import { type Moment, momentOf } from './calendar.js';
import type { Procedure, RecordedFact, Votes } from './schema.js';

/** Words of a document that a fact rests on. */
export interface Evidence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly origin: string;
}

/** An act that happened: who did what, on which day, and where that is written. */
export interface Fact {
  readonly act: string;
  readonly by: readonly string[];
  readonly for: readonly string[] | null;
  /** A day, or a day with an hour. */
  readonly on: string;
  /** For an extension: the new last day, or `open`; null where it is the length that the procedure lays down. */
  readonly until: string | null;
  readonly votes: Votes | null;
  readonly says: string | null;
  readonly source: string;
  /** The case it belongs to, where it is documented with the procedure. */
  readonly case: string | null;
  readonly evidence: readonly Evidence[];
}

/** A fact as a file records it. */
export const factOf = (recorded: RecordedFact, inCase: string | null): Fact => ({
  act: recorded.act,
  by: recorded.by,
  for: recorded.for ?? null,
  on: recorded.on,
  until: recorded.until ?? null,
  votes: recorded.votes ?? null,
  says: recorded.says ?? null,
  source: recorded.source,
  case: inCase,
  evidence: [],
});

/** The facts that are documented with a procedure. */
export const documentedFacts = (procedure: Procedure): Fact[] =>
  procedure.cases.flatMap(({ id, facts }) => facts.map((fact) => factOf(fact, id)));

/** A fact with the moment at which it counts as done. */
export interface Dated {
  readonly fact: Fact;
  readonly at: Moment;
}

/**
 * Facts in the one order in which they are taken: by time; on the same day as the acts stand in the procedure, then by
 * what they say. Thus the order in which they are given does not matter. What is told twice is one fact, with the
 * evidence of both.
 */
export function inOrder(procedure: Procedure, facts: readonly Fact[]): Dated[] {
  const places = new Map(Object.keys(procedure.acts).map((act, i) => [act, i]));
  const merged = new Map<string, Fact>();
  for (const fact of facts) {
    if (!places.has(fact.act)) continue;
    const known = merged.get(keyOf(fact));
    merged.set(keyOf(fact), known ? together(known, fact) : fact);
  }
  return [...merged]
    .map(([key, fact]) => ({ key, fact, at: momentOf(fact.on) }))
    .sort(
      (a, b) =>
        a.at.ms - b.at.ms ||
        places.get(a.fact.act)! - places.get(b.fact.act)! ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    );
}

/** What makes two tellings the same fact. */
const keyOf = ({ act, by, for: whom, on, until, votes }: Fact): string =>
  JSON.stringify([on, act, [...by].sort(), whom && [...whom].sort(), until, votes && Object.entries(votes).sort()]);

function together(a: Fact, b: Fact): Fact {
  const [lead, other] = [a, b].sort((x, y) => (textOf(x) < textOf(y) ? -1 : 1)) as [Fact, Fact];
  const evidence = new Map([...lead.evidence, ...other.evidence].map((one) => [JSON.stringify(one), one]));
  return { ...lead, evidence: [...evidence].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, one]) => one) };
}

/** A documented telling leads one that was read. */
const textOf = ({ case: inCase, source, says }: Fact): string =>
  JSON.stringify([inCase === null, source, says, inCase]);
