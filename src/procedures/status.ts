import type { Moment } from './calendar.js';
import type { Happening, Reason } from './course.js';
import type { Fact } from './fact.js';
import type { Ending, Standing } from './schema.js';
import type { Tally } from './vote.js';

/** A stage that is over. */
export interface PassedStage {
  readonly stage: string;
  readonly name: string;
  readonly run: string;
  readonly by: readonly string[];
  readonly began: string;
  readonly ended: string;
  readonly as: Ending;
  readonly says: string;
  readonly because: readonly Reason[];
}

/** A stage whose clock runs, or stands still. */
export interface RunningStage {
  readonly stage: string;
  readonly name: string;
  readonly run: string;
  readonly by: readonly string[];
  readonly began: string;
  /** When its time is over; null where it has no end, or stands still. */
  readonly ends: string | null;
  readonly isPaused: boolean;
  /** Days that were left when it was stopped. */
  readonly daysLeft: number | null;
  /** The time left, in milliseconds and in words. */
  readonly left: { readonly ms: number; readonly words: string } | null;
  readonly because: readonly Reason[];
}

/** How a matter stands. */
export interface MatterStatus {
  readonly matter: string;
  readonly name: string;
  /** Whose, where it is a matter of each party. */
  readonly of: string | null;
  readonly standing: Standing;
  readonly isInForce: boolean;
  readonly since: string | null;
  readonly because: readonly Reason[];
}

export interface VoteStatus {
  readonly act: string;
  readonly name: string;
  readonly on: string;
  readonly fact: Fact;
  readonly tally: Tally;
}

/** An act that by this reading has no effect. */
export interface RefusedAct {
  readonly act: string;
  readonly name: string;
  readonly fact: Fact;
  readonly stage: string;
  readonly because: readonly Reason[];
}

/** What comes if nobody does anything more. */
export interface Coming {
  readonly at: string;
  readonly says: string;
  readonly stage: string;
  readonly paragraph: string | null;
  /** Matters that would stand otherwise from then on. */
  readonly changes: readonly { readonly name: string; readonly of: string | null; readonly becomes: Standing }[];
}

/** What somebody may do now, and what it would do. */
export interface Possible {
  readonly act: string;
  readonly name: string;
  /** Who may: actors, or a role in words. */
  readonly by: readonly string[];
  readonly effect: 'begins' | 'extends' | 'ends' | 'stops' | 'resumes';
  readonly stage: string;
  readonly stageName: string;
  readonly paragraph: string;
}

/** Where a procedure stands on a day, by one reading. */
export interface Status {
  readonly procedure: string;
  readonly reading: { readonly id: string; readonly side: string; readonly states: readonly string[] };
  readonly asOf: Moment;
  readonly passed: readonly PassedStage[];
  readonly running: readonly RunningStage[];
  readonly matters: readonly MatterStatus[];
  readonly votes: readonly VoteStatus[];
  readonly refused: readonly RefusedAct[];
  readonly next: readonly Coming[];
  readonly possible: readonly Possible[];
  /** All that has come about, in order of time, each with why. */
  readonly history: readonly Happening[];
}
