import type { Temporal } from 'temporal-polyfill';
import type { Moment } from './calendar.js';
import type { Fact } from './fact.js';
import type { Ending, Procedure, Reading, Stage, Standing } from './schema.js';
import type { Tally } from './vote.js';

/** Why something is so: an act, what a paragraph lays down, a premise, or how a matter stood. */
export type Reason =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'paragraph'; readonly paragraph: string; readonly says: string }
  | {
      readonly kind: 'premise';
      readonly premise: string;
      readonly says: string;
      readonly paragraph: string;
      readonly stance: 'held' | 'denied' | 'not held';
    }
  | { readonly kind: 'condition'; readonly says: string; readonly isMet: boolean };

/** Something that came about in the course of a procedure, by one reading. */
export type Happening = { readonly at: Moment; readonly because: readonly Reason[] } & (
  | {
      readonly kind: 'began';
      readonly stage: string;
      readonly run: string;
      readonly by: readonly string[];
      readonly ends: Moment | null;
    }
  | {
      readonly kind: 'extended';
      readonly stage: string;
      readonly run: string;
      readonly from: Moment | null;
      readonly ends: Moment | null;
    }
  | { readonly kind: 'paused'; readonly stage: string; readonly run: string; readonly daysLeft: number | null }
  | { readonly kind: 'resumed'; readonly stage: string; readonly run: string; readonly ends: Moment | null }
  | { readonly kind: 'ended'; readonly stage: string; readonly run: string; readonly as: Ending; readonly says: string }
  | {
      readonly kind: 'changed';
      readonly matter: string;
      readonly of: string | null;
      readonly from: Standing;
      readonly becomes: Standing;
    }
  | { readonly kind: 'voted'; readonly act: string; readonly tally: Tally }
  | { readonly kind: 'role'; readonly role: string; readonly actor: string; readonly has: boolean }
  | { readonly kind: 'refused'; readonly act: string; readonly stage: string }
  | { readonly kind: 'recorded'; readonly act: string }
);

/** One running of a stage. */
export interface Run {
  readonly id: string;
  readonly stage: Stage;
  /** The run that set this one going through others, or itself. */
  readonly thread: string;
  readonly openers: readonly string[];
  readonly began: Moment;
  readonly because: readonly Reason[];
  last: Temporal.PlainDate | null;
  ends: Moment | null;
  pausedWith: number | null;
  isPaused: boolean;
  extensions: number;
  ended: {
    readonly at: Moment;
    readonly as: Ending;
    readonly says: string;
    readonly because: readonly Reason[];
  } | null;
}

export interface MatterState {
  readonly standing: Standing;
  readonly since: Moment | null;
  readonly because: readonly Reason[];
}

/** A procedure under way, by one reading. */
export interface Course {
  readonly procedure: Procedure;
  readonly reading: Reading;
  readonly runs: Run[];
  /** By `matter` or `matter/actor`. */
  readonly matters: Map<string, MatterState>;
  /** By `role/actor`: who gained or lost a role, and why. */
  readonly roles: Map<string, { readonly has: boolean; readonly because: readonly Reason[] }>;
  readonly history: Happening[];
}

export const running = (course: Course): Run[] => course.runs.filter(({ ended }) => ended === null);

export const paragraphOf = ({ paragraph, says }: { paragraph: string; says: string }): Reason => ({
  kind: 'paragraph',
  paragraph,
  says,
});

/** How a matter stands; for a matter of each party, of that party. */
export function standingOf(course: Course, matter: string, actor: string | null): MatterState {
  const { of, state, since } = course.procedure.matters[matter]!;
  const key = of === undefined || actor === null ? matter : `${matter}/${actor}`;
  return (
    course.matters.get(key) ?? {
      standing: state,
      since: since ? { ms: Date.parse(since), text: since } : null,
      because: [],
    }
  );
}
