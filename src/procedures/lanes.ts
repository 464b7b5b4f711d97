import { type Moment, momentOf } from './calendar.js';
import type { Reason } from './course.js';
import { evaluate } from './evaluate.js';
import { type Fact, inOrder } from './fact.js';
import { applies, type Ending, type Procedure, type Reading, type Standing } from './schema.js';
import type { Coming, RefusedAct, VoteStatus } from './status.js';

/** One running of a stage, with the end that was laid down and the one that came. */
export interface LaneClock {
  readonly run: string;
  readonly stage: string;
  readonly name: string;
  readonly by: readonly string[];
  readonly began: string;
  /** The deadline; null where none is laid down. */
  readonly ends: string | null;
  readonly ended: string | null;
  readonly as: Ending | null;
  readonly says: string | null;
  readonly because: readonly Reason[];
}

/** How a matter stood from one moment to another; null where it is open. */
export interface LaneStanding {
  readonly matter: string;
  readonly name: string;
  readonly of: string | null;
  readonly standing: Standing;
  readonly isInForce: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly because: readonly Reason[];
}

/** The whole course of a procedure by one reading, as a timeline shows it. */
export interface Lane {
  readonly reading: string;
  readonly clocks: readonly LaneClock[];
  readonly standings: readonly LaneStanding[];
  readonly votes: readonly VoteStatus[];
  readonly refused: readonly RefusedAct[];
  /** What would come after all that is known, if nothing more is done. */
  readonly next: readonly Coming[];
}

/** The course by each of some readings, up to a moment or to the last fact, whichever is later. */
export function lanesOf(
  procedure: Procedure,
  facts: readonly Fact[],
  readings: readonly Reading[],
  { ms, text }: Moment,
): Lane[] {
  const last = inOrder(procedure, facts).at(-1);
  const until = last && last.at.ms > ms ? last.fact.on : text;
  return readings.map((reading) => {
    const status = evaluate(procedure, facts, reading, until);
    const over = status.passed.map(
      ({ run, stage, name, by, began, ended, as, says, because }): LaneClock => ({
        ...{ run, stage, name, by, began, ended, as, says, because },
        ends: deadlineOf(status.history, run),
      }),
    );
    const open = status.running.map(
      ({ run, stage, name, by, began, ends, because }): LaneClock => ({
        ...{ run, stage, name, by, began, ends, because },
        ended: null,
        as: null,
        says: null,
      }),
    );
    return {
      reading: reading.id,
      clocks: [...over, ...open].sort((a, b) => momentOf(a.began).ms - momentOf(b.began).ms),
      standings: standingsOf(procedure, status.history, status.matters),
      votes: status.votes,
      refused: status.refused,
      next: status.next,
    };
  });
}

type History = ReturnType<typeof evaluate>['history'];

/** The end that was laid down for a run last, by its beginning, an extension or a resumption. */
function deadlineOf(history: History, run: string): string | null {
  let ends: Moment | null = null;
  for (const one of history)
    if ((one.kind === 'began' || one.kind === 'extended' || one.kind === 'resumed') && one.run === run) ends = one.ends;
  return ends?.text ?? null;
}

function standingsOf(
  procedure: Procedure,
  history: History,
  matters: ReturnType<typeof evaluate>['matters'],
): LaneStanding[] {
  return matters.flatMap(({ matter, name, of }) => {
    const { state, since } = procedure.matters[matter]!;
    const changes = history.flatMap((one) =>
      one.kind === 'changed' && one.matter === matter && one.of === of ? [one] : [],
    );
    const from = (standing: Standing, start: string | null, until: string | null, because: readonly Reason[]) => ({
      ...{ matter, name, of, standing, until, because },
      isInForce: applies(standing),
      from: start,
    });
    const first = from(state, since ?? null, changes[0]?.at.text ?? null, []);
    return [
      first,
      ...changes.map((one, i) => from(one.becomes, one.at.text, changes[i + 1]?.at.text ?? null, one.because)),
    ];
  });
}
