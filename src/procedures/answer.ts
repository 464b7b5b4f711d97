import { askedMoment, type Moment } from './calendar.js';
import { evaluate } from './evaluate.js';
import { type Fact, inOrder } from './fact.js';
import { type Lane, lanesOf } from './lanes.js';
import { instrumentName, nameOf } from './names.js';
import { readingsNamed, readingsOf } from './readings.js';
import type { Procedure, Reading, Stage } from './schema.js';
import type { Status } from './status.js';

/** A procedure on a day, by its readings, with all that is needed to show it. */
export interface ProcedureAnswer {
  readonly procedure: Pick<Procedure, 'id' | 'name' | 'provision' | 'says'> & {
    readonly instrument: { readonly id: string; readonly name: string };
  };
  readonly asOf: Moment;
  readonly stages: readonly Pick<Stage, 'id' | 'name' | 'paragraph' | 'says'>[];
  readonly acts: readonly { readonly id: string; readonly name: string; readonly paragraph: string }[];
  readonly matters: readonly { readonly id: string; readonly name: string; readonly paragraph: string }[];
  readonly premises: readonly { readonly id: string; readonly says: string; readonly paragraph: string }[];
  /** In the alphabetical order of their sides. */
  readonly readings: readonly Reading[];
  /** Days between which each case took place. */
  readonly cases: readonly {
    readonly id: string;
    readonly name: string;
    readonly from: string;
    readonly until: string;
  }[];
  /** All that is known to have happened, in order of time, also after that day. */
  readonly facts: readonly Fact[];
  /** One a reading, in the same order. */
  readonly statuses: readonly Status[];
  /** The whole course, one a reading. */
  readonly lanes: readonly Lane[];
  /** Names of the states that are spoken of by their codes. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * A procedure on a day (`2025-09-20`) or at a moment, by all its readings or those of one side; null where it has no such
 * reading.
 */
export function answerOn(
  procedure: Procedure,
  facts: readonly Fact[],
  asOf: string,
  sought: string | null = null,
  /** How far the lanes go at least: what day it is. */
  today = asOf,
): ProcedureAnswer | null {
  const readings = sought === null ? readingsOf(procedure) : readingsNamed(procedure, sought);
  if (!readings.length) return null;
  const { id, name, instrument, provision, says } = procedure;
  const at = askedMoment(asOf);
  const known = inOrder(procedure, facts);
  const told = <T extends { readonly paragraph: string }>(of: Readonly<Record<string, T>>) =>
    Object.entries(of).map(([key, one]) => ({ ...one, id: key }));
  const actors = [...known.flatMap(({ fact }) => fact.by), ...readings.flatMap(({ states }) => states)];
  for (const { who } of Object.values(procedure.roles)) if (who !== 'any') actors.push(...who);
  return {
    procedure: { id, name, provision, says, instrument: { id: instrument, name: instrumentName(instrument) } },
    asOf: at,
    stages: procedure.stages.map((stage) => ({
      id: stage.id,
      name: stage.name,
      paragraph: stage.paragraph,
      says: stage.says,
    })),
    acts: told(procedure.acts).map((act) => ({ id: act.id, name: act.name, paragraph: act.paragraph })),
    matters: told(procedure.matters).map((one) => ({ id: one.id, name: one.name, paragraph: one.paragraph })),
    premises: told(procedure.premises).map((one) => ({ id: one.id, says: one.says, paragraph: one.paragraph })),
    readings,
    cases: procedure.cases.flatMap(({ id, name, facts }) => {
      const days = facts.map(({ on }) => on.slice(0, 10)).sort();
      return days.length ? [{ id, name, from: days[0]!, until: days.at(-1)! }] : [];
    }),
    facts: known.map(({ fact }) => fact),
    statuses: readings.map((reading) => evaluate(procedure, facts, reading, asOf)),
    lanes: lanesOf(procedure, facts, readings, askedMoment(today > asOf ? today : asOf)),
    names: Object.fromEntries([...new Set(actors)].sort().map((actor) => [actor, nameOf(actor)])),
  };
}
