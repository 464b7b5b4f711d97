import type { Moment } from './calendar.js';
import { type Course, paragraphOf, type Reason, type Run, running } from './course.js';
import { entitled, moveRoles } from './entitlement.js';
import type { Fact } from './fact.js';
import { ruleOf } from './rules.js';
import type { Condition, Procedure, Trigger } from './schema.js';
import { begin, bringAbout, end, extend, pause, resume } from './stages.js';
import { tally } from './vote.js';

/** What an act would have done in a stage, and why it did not. */
interface Refusal {
  readonly stage: string;
  readonly because: readonly Reason[];
}

/** Lets an act have what effects it has: on roles, on stages that run, and on stages that it sets going. */
export function perform(course: Course, fact: Fact, at: Moment): void {
  if (isVotedDown(course, fact, at)) return;
  const refusals: Refusal[] = [];
  // That the stage it would follow has not been gone through is no refusal: it comes too early, or to nothing.
  const early: Reason[] = [];
  let isEffective = moveRoles(course, fact, at);
  for (const run of running(course)) if (actOn(course, run, fact, at, refusals)) isEffective = true;
  for (const stage of course.procedure.stages)
    for (const trigger of stage.begins)
      if (trigger.act === fact.act && set(course, stage.id, trigger, fact, at, refusals, early)) isEffective = true;
  if (isEffective) return;
  const [refusal] = refusals;
  const because: Reason[] = [{ kind: 'fact', fact }];
  if (refusal)
    course.history.push({
      kind: 'refused',
      at,
      act: fact.act,
      stage: refusal.stage,
      because: [...because, ...refusal.because],
    });
  else course.history.push({ kind: 'recorded', at, act: fact.act, because: [...because, ...early] });
}

/** Counts a vote, and tells whether it came to nothing. */
function isVotedDown(course: Course, fact: Fact, at: Moment): boolean {
  const act = course.procedure.acts[fact.act]!;
  if (act.vote === undefined || fact.votes === null) return false;
  const rule = ruleOf(course.procedure, act.vote)!;
  const result = tally(rule, fact.votes);
  const because: Reason[] = [
    { kind: 'fact', fact },
    { kind: 'paragraph', paragraph: rule.paragraph, says: rule.says },
  ];
  course.history.push({ kind: 'voted', at, act: fact.act, tally: result, because });
  return !result.isAdopted;
}

/** Lets an act stop, lengthen or end a stage that runs. */
function actOn(course: Course, run: Run, fact: Fact, at: Moment, refusals: Refusal[]): boolean {
  const { stage } = run;
  if (fact.for !== null && run.openers.length && !fact.for.some((one) => run.openers.includes(one))) return false;
  const may = (rule: { by?: string | undefined; if: readonly Condition[] }) =>
    entitled(course, fact, { by: rule.by, if: rule.if, openers: run.openers, at });
  const told = (paragraph: string, says: string, because: readonly Reason[]): Reason[] => [
    ...run.because,
    { kind: 'fact', fact },
    { kind: 'paragraph', paragraph, says },
    ...because,
  ];
  for (const rule of stage.paused) {
    if (fact.act !== (run.isPaused ? rule.resumes : rule.act)) continue;
    const { because, against } = may(rule);
    if (against.length) refusals.push({ stage: stage.id, because: against });
    else {
      const reasons = told(rule.paragraph, run.isPaused ? 'the clock runs on' : 'the clock stands still', because);
      (run.isPaused ? resume : pause)(course, run, fact, at, reasons);
      return true;
    }
  }
  for (const rule of stage.extended) {
    if (fact.act !== rule.act) continue;
    const { because, against } = may(rule);
    if (against.length) refusals.push({ stage: stage.id, because: against });
    else if (extend(course, run, rule, fact, at, told(rule.paragraph, 'the period is extended', because))) return true;
    else {
      const says = `the extension goes beyond what ${rule.paragraph} allows`;
      refusals.push({ stage: stage.id, because: [{ kind: 'condition', says, isMet: false }] });
    }
  }
  for (const exit of stage.exits) {
    if (fact.act !== exit.act) continue;
    const { because, against } = may(exit);
    if (against.length) {
      refusals.push({ stage: stage.id, because: against });
      continue;
    }
    const reasons = told(exit.paragraph, exit.says, because);
    end(course, run, at, exit.as, exit.says, reasons);
    bringAbout(course, run, exit.effect, at, reasons);
    return true;
  }
  return false;
}

/** Sets a stage going by an act, where those who act may. */
function set(
  course: Course,
  id: string,
  trigger: Trigger,
  fact: Fact,
  at: Moment,
  refusals: Refusal[],
  early: Reason[],
): boolean {
  const stage = course.procedure.stages.find((one) => one.id === id)!;
  const before = trigger.after && lastEnded(course, trigger.after, fact);
  if (before === null) {
    const says = `${trigger.after!.stages.map((one) => nameOfStage(course.procedure, one)).join(' and ')}: not ${trigger.after!.as.join(' or ')}`;
    early.push({ kind: 'condition', says, isMet: false });
    return false;
  }
  const openers = before?.openers ?? [];
  const { actors, because, against } = entitled(course, fact, { by: trigger.by, if: trigger.if, openers, at });
  if (against.length) {
    refusals.push({ stage: id, because: against });
    return false;
  }
  const those = fact.for ?? (before && trigger.by !== 'opener' ? before.openers : actors);
  // What the same ones repeat while their clock runs starts no second one.
  if (running(course).some((run) => run.stage === stage && those.every((one) => run.openers.includes(one))))
    return false;
  const reasons = [{ kind: 'fact', fact } as const, paragraphOf(stage), ...because];
  begin(course, stage, { at, on: fact.on, openers: those, thread: before?.thread ?? null }, reasons);
  return true;
}

/** The latest run of some stages that ended as asked, none of them still running beside it; null where there is none. */
export function lastEnded(
  course: Course,
  { stages, as }: NonNullable<Trigger['after']>,
  fact: Fact | null,
  thread?: string,
): Run | null {
  const ours = course.runs.filter(
    (run) => stages.includes(run.stage.id) && (thread === undefined || run.thread === thread),
  );
  const ended = ours.filter(
    (run) =>
      run.ended &&
      as.includes(run.ended.as) &&
      (fact?.for == null || !run.openers.length || fact.for.some((one) => run.openers.includes(one))) &&
      !ours.some((other) => other.ended === null && other.thread === run.thread),
  );
  return ended.at(-1) ?? null;
}

const nameOfStage = ({ stages }: Procedure, id: string): string => stages.find((stage) => stage.id === id)!.name;
