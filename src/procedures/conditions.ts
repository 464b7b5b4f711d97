import { dayIn, lastDayAfter, type Moment } from './calendar.js';
import { type Course, type Reason, standingOf } from './course.js';
import { nameOf } from './names.js';
import type { Condition } from './schema.js';

/** Whether something holds by a reading, and why. */
export interface Judgement {
  readonly isMet: boolean;
  readonly because: readonly Reason[];
}

/** Whom and when a condition is asked about. */
export interface Circumstance {
  /** The one who acts; null where nobody in particular does. */
  readonly actor: string | null;
  readonly at: Moment;
  readonly thread?: string;
}

/** Whether all conditions hold; where they don't, the reasons are those of the ones that fail. */
export function judge(course: Course, conditions: readonly Condition[], circumstance: Circumstance): Judgement {
  const judgements = conditions.map((condition) => judgeOne(course, condition, circumstance));
  const unmet = judgements.filter(({ isMet }) => !isMet);
  return { isMet: !unmet.length, because: (unmet.length ? unmet : judgements).flatMap(({ because }) => because) };
}

function judgeOne(course: Course, condition: Condition, circumstance: Circumstance): Judgement {
  if (typeof condition === 'string') return judgePremise(course, condition);
  if ('not' in condition) {
    const { isMet, because } = judgeOne(course, condition.not, circumstance);
    return { isMet: !isMet, because };
  }
  if ('any' in condition) {
    const judgements = condition.any.map((one) => judgeOne(course, one, circumstance));
    const met = judgements.find(({ isMet }) => isMet);
    return met ?? { isMet: false, because: judgements.flatMap(({ because }) => because) };
  }
  return 'matter' in condition
    ? judgeMatter(course, condition, circumstance)
    : judgeStage(course, condition, circumstance);
}

function judgePremise({ procedure, reading }: Course, premise: string): Judgement {
  const { says, paragraph } = procedure.premises[premise]!;
  const isMet = reading.holds.includes(premise);
  const stance = isMet ? 'held' : reading.denies.includes(premise) ? 'denied' : 'not held';
  return { isMet, because: [{ kind: 'premise', premise, says, paragraph, stance }] };
}

function judgeMatter(
  course: Course,
  condition: Extract<Condition, { matter: string }>,
  { actor, at }: Circumstance,
): Judgement {
  const { matter, is, for: span } = condition;
  const { name, of } = course.procedure.matters[matter]!;
  const { standing, since } = standingOf(course, matter, actor);
  const isSo = is.includes(standing);
  const isLong = span === undefined || since === null || since.ms <= 0 || isOver(since, span, at);
  const whose = of !== undefined && actor !== null ? ` (${nameOf(actor)})` : '';
  const from = since === null ? '' : ` since ${since.text}`;
  const short = isSo && !isLong ? `, less than the ${span} that it takes` : '';
  return {
    isMet: isSo && isLong,
    because: [{ kind: 'condition', says: `${name}${whose}: ${standing}${from}${short}`, isMet: isSo && isLong }],
  };
}

const isOver = (since: Moment, span: string, at: Moment): boolean =>
  lastDayAfter(dayIn(since.text, 'UTC'), span).toString() <= dayIn(at.text, 'UTC').toString();

function judgeStage(
  course: Course,
  { stage, was }: Extract<Condition, { stage: string }>,
  { thread, actor }: Circumstance,
): Judgement {
  const isMet = course.runs.some(
    (run) =>
      run.stage.id === stage &&
      (thread === undefined || run.thread === thread) &&
      (actor === null || run.openers.includes(actor) || run.openers.length === 0 || thread !== undefined) &&
      was.includes(run.ended?.as ?? 'running'),
  );
  const { name } = course.procedure.stages.find(({ id }) => id === stage)!;
  return { isMet, because: [{ kind: 'condition', says: `${name}: ${isMet ? '' : 'not '}${was.join(' or ')}`, isMet }] };
}
