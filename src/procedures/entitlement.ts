import type { Moment } from './calendar.js';
import { type Judgement, judge } from './conditions.js';
import type { Course, Reason } from './course.js';
import type { Fact } from './fact.js';
import { namesOf } from './names.js';
import type { Condition } from './schema.js';

/** Lets those who act gain or lose roles by what they do. */
export function moveRoles(course: Course, fact: Fact, at: Moment): boolean {
  let isMoved = false;
  for (const [id, role] of Object.entries(course.procedure.roles))
    for (const [moves, has] of [
      [role.begins, true],
      [role.ends, false],
    ] as const)
      for (const move of moves)
        for (const actor of move.act === fact.act ? fact.by : []) {
          if (hasRole(course, id, actor) === has) continue;
          const { isMet, because } = judge(course, move.if, { actor, at });
          if (!isMet) {
            // Why the role was not moved is part of why the actor is entitled, or is not.
            course.roles.set(`${id}/${actor}`, { has: !has, because: [{ kind: 'fact', fact }, ...because] });
            continue;
          }
          const says = `${namesOf([actor])} ${has ? 'becomes' : 'is no longer'} ${role.name}`;
          const reasons: Reason[] = [
            { kind: 'fact', fact },
            { kind: 'paragraph', paragraph: move.paragraph, says },
            ...because,
          ];
          course.roles.set(`${id}/${actor}`, { has, because: reasons });
          course.history.push({ kind: 'role', at, role: id, actor, has, because: reasons });
          isMoved = true;
        }
  return isMoved;
}

export function hasRole(course: Course, role: string, actor: string): boolean {
  const { who } = course.procedure.roles[role]!;
  return course.roles.get(`${role}/${actor}`)?.has ?? (who === 'any' || who.includes(actor));
}

/** Those who may act in a role now, where the procedure names them. */
export function holdersOf(course: Course, role: string): readonly string[] {
  const { who } = course.procedure.roles[role]!;
  const gained = [...course.roles].filter(([key, { has }]) => has && key.startsWith(`${role}/`));
  const named = [...(who === 'any' ? [] : who), ...gained.map(([key]) => key.slice(role.length + 1))];
  return [...new Set(named)].filter((actor) => hasRole(course, role, actor)).sort();
}

/** Which of those who act are entitled to, by a role (or as `opener` of a stage) and conditions; and why the others are not. */
export function entitled(
  course: Course,
  fact: Fact,
  {
    by,
    if: conditions,
    openers,
    at,
  }: {
    readonly by: string | undefined;
    readonly if: readonly Condition[];
    readonly openers: readonly string[];
    readonly at: Moment;
  },
): { readonly actors: readonly string[]; readonly because: readonly Reason[]; readonly against: readonly Reason[] } {
  // What nobody in particular does (an entry into force) needs the conditions alone.
  const actors = fact.by.length ? fact.by : [null];
  const judged = actors.map((actor) => ({ actor, judgement: judgeActor(course, actor, by, conditions, openers, at) }));
  const met = judged.filter(({ judgement }) => judgement.isMet);
  return {
    actors: met.flatMap(({ actor }) => actor ?? []),
    because: met.length ? distinct(met.flatMap(({ judgement }) => judgement.because)) : [],
    against: met.length ? [] : distinct(judged.flatMap(({ judgement }) => judgement.because)),
  };
}

function judgeActor(
  course: Course,
  actor: string | null,
  by: string | undefined,
  conditions: readonly Condition[],
  openers: readonly string[],
  at: Moment,
): Judgement {
  const rest = judge(course, conditions, { actor, at });
  if (by === undefined || actor === null) return rest;
  if (by === 'opener') {
    const isMet = openers.includes(actor);
    const says = `${namesOf([actor])} ${isMet ? 'opened it' : `did not open it (${namesOf(openers)} did)`}`;
    return { isMet: isMet && rest.isMet, because: [{ kind: 'condition', says, isMet }, ...rest.because] };
  }
  const { name, paragraph, who } = course.procedure.roles[by]!;
  const isMet = hasRole(course, by, actor);
  const moved = course.roles.get(`${by}/${actor}`)?.because ?? [];
  const role: Reason = {
    kind: 'paragraph',
    paragraph,
    says: `${namesOf([actor])} is ${isMet ? '' : 'no '}${name}`,
  };
  const own = who === 'any' ? [] : [role, ...moved];
  // Of one who is not entitled, the rest does not matter; of one who is, only what fails.
  if (!isMet) return { isMet, because: own };
  return rest.isMet ? { isMet, because: [...own, ...rest.because] } : rest;
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
