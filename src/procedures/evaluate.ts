import { askedMoment, type Moment } from './calendar.js';
import { type Course, type Happening, type Run, running, standingOf } from './course.js';
import { leftInWords } from './duration.js';
import { type Fact, inOrder } from './fact.js';
import { possibleActs } from './possible.js';
import { applies, type Procedure, type Reading } from './schema.js';
import type { Coming, MatterStatus, PassedStage, RefusedAct, RunningStage, Status, VoteStatus } from './status.js';
import { unfold } from './unfold.js';

/** How many ends of clocks ahead are foreseen. */
const foreseen = 8;

/**
 * Where a procedure stands at a moment, by one reading of it. What happened after the moment has no influence.
 *
 * @param facts acts that happened, in any order
 * @param asOf a day (`2025-09-20`, taken at noon GMT) or a moment (`2025-09-28T00:00Z`)
 * @throws RangeError for an `asOf` that is none
 */
export function evaluate(procedure: Procedure, facts: readonly Fact[], reading: Reading, asOf: string): Status {
  const at = askedMoment(asOf);
  const known = inOrder(procedure, facts).filter((dated) => dated.at.ms <= at.ms);
  const course = unfold(procedure, known, reading, at.ms);
  const ahead = unfold(procedure, known, reading, Number.POSITIVE_INFINITY, foreseen + course.runs.length);
  return {
    procedure: procedure.id,
    reading: { id: reading.id, side: reading.side, states: reading.states },
    asOf: at,
    passed: course.runs.filter(({ ended }) => ended).map(passedOf),
    running: running(course).map((run) => runningOf(run, at)),
    matters: mattersOf(course),
    votes: votesOf(course),
    refused: refusedIn(course),
    next: comingAfter(course, ahead.history.slice(course.history.length)),
    possible: possibleActs(course, at),
    history: course.history,
  };
}

const passedOf = ({ id, stage, openers, began, ended }: Run): PassedStage => ({
  stage: stage.id,
  name: stage.name,
  run: id,
  by: openers,
  began: began.text,
  ended: ended!.at.text,
  as: ended!.as,
  says: ended!.says,
  because: ended!.because,
});

const runningOf = (run: Run, at: Moment): RunningStage => ({
  stage: run.stage.id,
  name: run.stage.name,
  run: run.id,
  by: run.openers,
  began: run.began.text,
  ends: run.ends?.text ?? null,
  isPaused: run.isPaused,
  daysLeft: run.pausedWith,
  left: run.ends && { ms: run.ends.ms - at.ms, words: leftInWords(run.ends.ms - at.ms) },
  because: run.because,
});

/** Matters in the order of the procedure; one of each party for every party of which something is known. */
function mattersOf(course: Course): MatterStatus[] {
  return Object.entries(course.procedure.matters).flatMap(([matter, { name, of }]) => {
    const parties =
      of === undefined
        ? [null]
        : [...course.matters.keys()]
            .filter((key) => key.startsWith(`${matter}/`))
            .map((key) => key.slice(matter.length + 1))
            .concat(course.runs.flatMap(({ openers }) => openers));
    return [...new Set(parties)].sort().map((party) => {
      const { standing, since, because } = standingOf(course, matter, party);
      return { matter, name, of: party, standing, isInForce: applies(standing), since: since?.text ?? null, because };
    });
  });
}

const votesOf = ({ procedure, history }: Course): VoteStatus[] =>
  history.flatMap((one) =>
    one.kind === 'voted'
      ? { act: one.act, name: procedure.acts[one.act]!.name, on: one.at.text, fact: factIn(one), tally: one.tally }
      : [],
  );

const refusedIn = ({ procedure, history }: Course): RefusedAct[] =>
  history.flatMap((one) =>
    one.kind === 'refused'
      ? {
          act: one.act,
          name: procedure.acts[one.act]!.name,
          fact: factIn(one),
          stage: one.stage,
          because: one.because.slice(1),
        }
      : [],
  );

function factIn({ because }: Happening): Fact {
  const [first] = because;
  if (first?.kind !== 'fact') throw new TypeError('what was done rests on a fact');
  return first.fact;
}

/** What would come about of itself: ends of clocks with what they change. */
function comingAfter({ procedure }: Course, ahead: readonly Happening[]): Coming[] {
  const coming: { -readonly [K in keyof Coming]: Coming[K] }[] = [];
  for (const one of ahead) {
    if (one.kind === 'ended') {
      const paragraph = one.because.findLast((reason) => reason.kind === 'paragraph')?.paragraph ?? null;
      coming.push({ at: one.at.text, says: one.says, stage: one.stage, paragraph, changes: [] });
    }
    const last = coming.at(-1);
    if (one.kind === 'changed' && last)
      last.changes = [...last.changes, { name: procedure.matters[one.matter]!.name, of: one.of, becomes: one.becomes }];
  }
  return coming;
}
