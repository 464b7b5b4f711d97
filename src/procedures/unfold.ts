import { lastEnded, perform } from './acts.js';
import type { Moment } from './calendar.js';
import { judge } from './conditions.js';
import { type Course, paragraphOf, type Run, running } from './course.js';
import type { Dated } from './fact.js';
import type { Procedure, Reading } from './schema.js';
import { begin, bringAbout, end, runOut } from './stages.js';

/** How often at most stages follow one another at one moment: more, and they go round in a circle. */
const longestChain = 100;

/**
 * Lets a procedure take its course by one reading: acts and ends of clocks in the order of time, up to and including a
 * moment. At the same moment a clock ends before an act is done: what comes on the last moment comes too late.
 *
 * @param steps how many ends of clocks are followed at most
 * @throws RangeError where stages begin one another without end
 */
export function unfold(
  procedure: Procedure,
  facts: readonly Dated[],
  reading: Reading,
  until: number,
  steps = Number.POSITIVE_INFINITY,
): Course {
  const course: Course = { procedure, reading, runs: [], matters: new Map(), roles: new Map(), history: [] };
  let i = 0;
  for (let clocks = 0; ; ) {
    const fact = facts[i];
    const run = nextToEnd(course);
    const isClock = run !== null && (fact === undefined || run.ends!.ms <= fact.at.ms);
    const at = isClock ? run.ends! : fact?.at;
    if (at === undefined || at.ms > until || (isClock && ++clocks > steps)) return course;
    const from = course.history.length;
    if (isClock) runOut(course, run, at);
    else {
      perform(course, fact!.fact, at);
      i++;
    }
    followUp(course, from, at);
  }
}

function nextToEnd(course: Course): Run | null {
  let next: Run | null = null;
  for (const run of running(course)) if (run.ends && (!next || run.ends.ms < next.ends!.ms)) next = run;
  return next;
}

/** What follows of itself from what has just happened: stages that begin after others, and exits whose condition holds. */
function followUp(course: Course, from: number, at: Moment): void {
  for (let seen = from, links = 0; seen < course.history.length; links++) {
    if (links > longestChain) throw new RangeError(`${course.procedure.id}: its stages begin one another without end`);
    const ended = course.history.slice(seen).flatMap((one) => (one.kind === 'ended' ? one.run : []));
    seen = course.history.length;
    for (const id of ended) beginAfter(course, course.runs.find((run) => run.id === id)!, at);
    for (const run of running(course)) leave(course, run, at);
  }
}

function beginAfter(course: Course, run: Run, at: Moment): void {
  for (const stage of course.procedure.stages)
    for (const { act, after, if: conditions } of stage.begins) {
      if (act !== undefined || !after?.stages.includes(run.stage.id) || !after.as.includes(run.ended!.as)) continue;
      if (lastEnded(course, after, null, run.thread) === null) continue;
      const { isMet, because } = judge(course, conditions, { actor: null, at, thread: run.thread });
      if (!isMet) continue;
      const reasons = [...run.ended!.because, paragraphOf(stage), ...because];
      begin(course, stage, { at, on: at.text, openers: run.openers, thread: run.thread }, reasons);
    }
}

function leave(course: Course, run: Run, at: Moment): void {
  for (const exit of run.stage.exits) {
    if (!exit.when.length || run.ended) continue;
    const actor = run.openers.length === 1 ? run.openers[0]! : null;
    const { isMet, because } = judge(course, [...exit.when, ...exit.if], { actor, at, thread: run.thread });
    if (!isMet) continue;
    const reasons = [...run.because, paragraphOf(exit), ...because];
    end(course, run, at, exit.as, exit.says, reasons);
    bringAbout(course, run, exit.effect, at, reasons);
  }
}
