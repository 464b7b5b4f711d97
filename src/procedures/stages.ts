import { dayIn, endOf, lastDayAfter, type Moment } from './calendar.js';
import { judge } from './conditions.js';
import { type Course, paragraphOf, type Reason, type Run, standingOf } from './course.js';
import type { Fact } from './fact.js';
import type { Ending, Extension, Stage, Standing } from './schema.js';

/** Sets a stage going on the day of what triggers it. */
export function begin(
  course: Course,
  stage: Stage,
  start: {
    readonly at: Moment;
    readonly on: string;
    readonly openers: readonly string[];
    readonly thread: string | null;
  },
  because: readonly Reason[],
): Run {
  const id = `${stage.id}/${course.runs.filter((run) => run.stage.id === stage.id).length + 1}`;
  const last = stage.lasts === undefined ? null : lastDayAfter(dayIn(start.on, stage.zone), stage.lasts);
  const ends = last && endOf(last, stage.ends, stage.zone);
  const run: Run = {
    id,
    stage,
    thread: start.thread ?? id,
    openers: start.openers,
    began: start.at,
    because,
    last,
    ends,
    pausedWith: null,
    isPaused: false,
    extensions: 0,
    ended: null,
  };
  course.runs.push(run);
  course.history.push({ kind: 'began', at: start.at, stage: stage.id, run: id, by: start.openers, ends, because });
  if (isPassing(stage)) runOut(course, run, start.at);
  return run;
}

/** Whether a stage has neither a length nor a way out: it passes at once. */
const isPassing = ({ lasts, exits, paused }: Stage): boolean =>
  lasts === undefined && exits.length === 0 && paused.length === 0;

/** Ends a stage whose time is over, with the first of its outcomes whose conditions hold. */
export function runOut(course: Course, run: Run, at: Moment): void {
  const { stage } = run;
  const circumstance = { actor: run.openers.length === 1 ? run.openers[0]! : null, at, thread: run.thread };
  const failed: Reason[] = [];
  for (const outcome of stage.outcome) {
    const { isMet, because } = judge(course, outcome.if, circumstance);
    if (!isMet) {
      failed.push(...because);
      continue;
    }
    const reasons = [...run.because, paragraphOf(outcome), ...failed, ...because];
    end(course, run, at, isPassing(stage) ? 'passed' : 'ran out', outcome.says, reasons);
    bringAbout(course, run, outcome.effect, at, reasons);
    return;
  }
  end(course, run, at, isPassing(stage) ? 'passed' : 'ran out', 'without effect', [...run.because, ...failed]);
}

/** Ends a stage. */
export function end(course: Course, run: Run, at: Moment, as: Ending, says: string, because: readonly Reason[]): void {
  run.ended = { at, as, says, because };
  course.history.push({ kind: 'ended', at, stage: run.stage.id, run: run.id, as, says, because });
}

/** Lets matters stand as an outcome lays down; a matter of each party stands so for those who opened the stage. */
export function bringAbout(
  course: Course,
  { openers }: Run,
  effect: Readonly<Record<string, Standing>>,
  at: Moment,
  because: readonly Reason[],
): void {
  for (const [matter, becomes] of Object.entries(effect))
    for (const of of course.procedure.matters[matter]!.of === undefined ? [null] : openers) {
      const from = standingOf(course, matter, of).standing;
      if (from === becomes) continue;
      course.matters.set(of === null ? matter : `${matter}/${of}`, { standing: becomes, since: at, because });
      course.history.push({ kind: 'changed', at, matter, of, from, becomes, because });
    }
}

/** Moves the end of a stage; false where the procedure does not allow it, or where the new end is past already. */
export function extend(
  course: Course,
  run: Run,
  extension: Extension,
  fact: Fact,
  at: Moment,
  because: readonly Reason[],
): boolean {
  const { stage, last, ends: from } = run;
  if (extension.times !== undefined && run.extensions >= extension.times) return false;
  if (fact.until === 'open' || last === null) {
    run.last = null;
    run.ends = null;
  } else {
    const most = extension.most === undefined ? null : lastDayAfter(last, extension.most);
    const until = fact.until === null ? most : dayIn(fact.until, stage.zone);
    if (until === null || (most !== null && until.toString() > most.toString())) return false;
    const ends = endOf(until, stage.ends, stage.zone);
    // a clock cannot be made to have run out before that is decided
    if (ends.ms <= at.ms) return false;
    run.last = until;
    run.ends = ends;
  }
  run.extensions++;
  course.history.push({ kind: 'extended', at, stage: stage.id, run: run.id, from, ends: run.ends, because });
  return true;
}

/** Stops a clock; it keeps the days that are left. */
export function pause(course: Course, run: Run, fact: Fact, at: Moment, because: readonly Reason[]): void {
  run.isPaused = true;
  run.pausedWith = run.last && dayIn(fact.on, run.stage.zone).until(run.last, { largestUnit: 'day' }).days;
  run.last = null;
  run.ends = null;
  course.history.push({ kind: 'paused', at, stage: run.stage.id, run: run.id, daysLeft: run.pausedWith, because });
}

/** Lets a clock run on that was stopped. */
export function resume(course: Course, run: Run, fact: Fact, at: Moment, because: readonly Reason[]): void {
  const { stage, pausedWith } = run;
  run.isPaused = false;
  run.last = pausedWith === null ? null : dayIn(fact.on, stage.zone).add({ days: pausedWith });
  run.ends = run.last && endOf(run.last, stage.ends, stage.zone);
  run.pausedWith = null;
  course.history.push({ kind: 'resumed', at, stage: stage.id, run: run.id, ends: run.ends, because });
}
