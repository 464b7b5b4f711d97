import { lastEnded } from './acts.js';
import type { Moment } from './calendar.js';
import { judge } from './conditions.js';
import { type Course, running } from './course.js';
import { holdersOf } from './entitlement.js';
import type { Possible } from './status.js';

/** What may be done now by a reading: ways out of stages that run, extensions, and acts that set stages going. */
export function possibleActs(course: Course, at: Moment): Possible[] {
  const { acts, stages } = course.procedure;
  const found: Possible[] = [];
  const add = (
    act: string,
    by: readonly string[],
    effect: Possible['effect'],
    stage: { readonly id: string; readonly name: string },
    paragraph = acts[act]!.paragraph,
  ) => {
    const one: Possible = { act, name: acts[act]!.name, by, effect, stage: stage.id, stageName: stage.name, paragraph };
    if (!found.some((other) => JSON.stringify(other) === JSON.stringify(one))) found.push(one);
  };
  for (const run of running(course)) {
    const { stage } = run;
    const holds = (conditions: Parameters<typeof judge>[1]) =>
      judge(course, conditions, { actor: run.openers[0] ?? null, at, thread: run.thread }).isMet;
    for (const { act, resumes, by, paragraph, if: conditions } of stage.paused)
      if (holds(conditions))
        add(
          run.isPaused ? resumes : act,
          who(course, by, run.openers),
          run.isPaused ? 'resumes' : 'stops',
          stage,
          paragraph,
        );
    for (const { act, by, times, paragraph, if: conditions } of stage.extended)
      if (holds(conditions) && (times === undefined || run.extensions < times))
        add(act, who(course, by, run.openers), 'extends', stage, paragraph);
    for (const { act, by, paragraph, if: conditions } of stage.exits)
      if (act !== undefined && holds(conditions)) add(act, who(course, by, run.openers), 'ends', stage, paragraph);
  }
  for (const stage of stages)
    for (const { act, by, after, if: conditions } of stage.begins) {
      const before = after && lastEnded(course, after, null);
      if (act === undefined || before === null) continue;
      // What is asked of each party by itself is judged when one acts.
      const general = conditions.filter(
        (one) =>
          typeof one === 'string' || !('matter' in one) || course.procedure.matters[one.matter]!.of === undefined,
      );
      if (!judge(course, general, { actor: null, at }).isMet) continue;
      // What was set going already is not set going again by the same ones; what nobody in particular does comes once.
      const runs = course.runs.filter((run) => run.stage === stage && (!before || run.thread === before.thread));
      if (runs.length && (before || by === undefined)) continue;
      const busy = running(course).flatMap((run) => (run.stage === stage ? run.openers : []));
      const able = who(course, by, before?.openers ?? []);
      if (able.length && able.every((one) => busy.includes(one))) continue;
      add(
        act,
        able.filter((one) => !busy.includes(one)),
        'begins',
        stage,
      );
    }
  return found;
}

const who = (course: Course, by: string | undefined, openers: readonly string[]): readonly string[] =>
  by === undefined ? [] : by === 'opener' ? openers : holdersOf(course, by);
