import { z } from 'zod';
import { Actor, Conditions, Ending, Id, listed, Span, Standing, When, Words } from './terms.js';

export { applies, type Condition, Ending, Standing } from './terms.js';

/** Who may act, how one comes to be entitled and ceases to be. */
export const Role = z.strictObject({
  name: Words,
  paragraph: Words,
  says: Words.optional(),
  /** Those who have it from the beginning, or `any` for whoever acts. */
  who: z.union([z.literal('any'), z.array(Actor).readonly()]),
  begins: listed(z.strictObject({ act: Id, if: Conditions, paragraph: Words })).default([]),
  ends: listed(z.strictObject({ act: Id, if: Conditions, paragraph: Words })).default([]),
});
export type Role = z.infer<typeof Role>;

/** What may be in force: a resolution, a treaty, or (with `of`) a state's being party to one, each state's on its own. */
export const Matter = z.strictObject({
  name: Words,
  paragraph: Words,
  /** The instruments whose being in force it is, as the program knows them. */
  instruments: z.array(Words).readonly().default([]),
  of: Id.optional(),
  state: Standing,
  since: When.optional(),
});
export type Matter = z.infer<typeof Matter>;

/** How reports tell of an act: its verbs, and words of which one stands beside the verb. */
const Reported = z.strictObject({
  verbs: z.array(Words).min(1).readonly(),
  /** Verbs by which a report may tell of what follows from the act as well: a State *leaves* when its notice has run. */
  unsure: z.array(Words).readonly().default([]),
  with: z.array(Words).readonly().default([]),
});

/** Something that somebody does and that a clock may wait for. */
export const Act = z.strictObject({
  name: Words,
  paragraph: Words,
  says: Words.optional(),
  /** The voting rule by which it is decided. */
  vote: Id.optional(),
  reported: Reported.optional(),
});
export type Act = z.infer<typeof Act>;

/** A proposition on which sides differ. */
export const Premise = z.strictObject({
  says: Words,
  paragraph: Words,
  /** Sets of words by which a speaker is known to hold or to deny it: all words of one set in one sentence. */
  reported: z
    .strictObject({
      held: z.array(z.array(Words).min(1).readonly()).readonly().default([]),
      denied: z.array(z.array(Words).min(1).readonly()).readonly().default([]),
    })
    .optional(),
});
export type Premise = z.infer<typeof Premise>;

/** What comes about: how matters stand from then on. */
const Effects = z.record(Id, Standing).readonly().default({});

const After = z.strictObject({ stages: listed(Id), as: listed(Ending) });

/** What sets a stage going: an act, or the end of other stages, or an act after them. */
export const Trigger = z
  .strictObject({
    act: Id.optional(),
    /** A role; `opener` for whoever opened the stage that it comes after. */
    by: Id.optional(),
    after: After.optional(),
    if: Conditions,
  })
  .refine(
    ({ act, after }) => act !== undefined || after !== undefined,
    'needs an act, or the stages that it comes after',
  );
export type Trigger = z.infer<typeof Trigger>;

/** A way out of a stage before its time is over. */
export const Exit = z
  .strictObject({
    act: Id.optional(),
    by: Id.optional(),
    /** Instead of an act: left as soon as this holds. */
    when: Conditions,
    if: Conditions,
    as: Ending.exclude(['ran out', 'passed']),
    paragraph: Words,
    says: Words,
    effect: Effects,
  })
  .refine(({ act, when }) => (act === undefined) !== (when.length === 0), 'needs an act, or a condition under `when`');
export type Exit = z.infer<typeof Exit>;

export const Extension = z.strictObject({
  act: Id,
  by: Id.optional(),
  paragraph: Words,
  if: Conditions,
  /** The most that one extension may add. */
  most: Span.optional(),
  times: z.int().min(1).optional(),
});
export type Extension = z.infer<typeof Extension>;

/** A clock that can stand still: what stops it, and what lets it run on with the days that were left. */
export const Pause = z.strictObject({ act: Id, resumes: Id, by: Id.optional(), if: Conditions, paragraph: Words });
export type Pause = z.infer<typeof Pause>;

export const Outcome = z.strictObject({ if: Conditions, paragraph: Words, says: Words, effect: Effects });
export type Outcome = z.infer<typeof Outcome>;

export const Stage = z.strictObject({
  id: Id,
  name: Words,
  paragraph: Words,
  says: Words,
  begins: listed(Trigger),
  /** Left out where it passes at once, or (with exits) has no end of its own. */
  lasts: Span.optional(),
  /** Whether the end comes when the last day begins, or at the midnight after it. */
  ends: z.enum(['beginning of the last day', 'midnight after the last day']).default('beginning of the last day'),
  /** Where that midnight is: an IANA time zone. */
  zone: z.string().default('UTC'),
  extended: listed(Extension).default([]),
  paused: listed(Pause).default([]),
  exits: listed(Exit).default([]),
  /** What follows when its time runs out: the first whose conditions hold. */
  outcome: listed(Outcome),
});
export type Stage = z.infer<typeof Stage>;

/** A side, the premises it holds or denies, and where it says so. */
export const Reading = z.strictObject({
  id: Id,
  side: Words,
  states: z.array(Actor).readonly().default([]),
  holds: z.array(Id).readonly().default([]),
  denies: z.array(Id).readonly().default([]),
  said: z
    .array(z.strictObject({ on: When, where: Words, says: Words, by: z.array(Actor).readonly().default([]) }))
    .readonly()
    .default([]),
});
export type Reading = z.infer<typeof Reading>;

const Count = z.union([z.int().nonnegative(), z.array(Actor).readonly()]);
/** How a vote went: numbers, or the voters by name. */
export const Votes = z.strictObject({ for: Count, against: Count, abstained: Count.default(0) });
export type Votes = z.infer<typeof Votes>;

/** An act that is recorded: who did what on which day, and where that is written. */
export const RecordedFact = z.strictObject({
  act: Id,
  by: z.array(Actor).readonly().default([]),
  /** Whom it concerns, where it is not who acts. */
  for: z.array(Actor).readonly().optional(),
  on: When,
  /** For an extension: the new last day, or `open`. */
  until: z.union([When, z.literal('open')]).optional(),
  votes: Votes.optional(),
  says: Words.optional(),
  source: Words,
});

export type RecordedFact = z.infer<typeof RecordedFact>;

/** What has to come out on a day; all that is left out may be anything. */
export const Expectation = z.strictObject({
  on: When,
  /** By one reading; by all where it is left out. */
  reading: Id.optional(),
  /** Clocks that run, each with the moment at which it ends; `open` without one, `paused` where it stands still. */
  running: z.record(Id, z.string()).optional(),
  /** How matters stand, as `ended` or `ended since 2019-08-02`; a state's own as `party/USA`. */
  matters: z.record(z.string(), z.string()).optional(),
  /** Acts that have no effect by the reading. */
  refused: z.array(Id).readonly().optional(),
  /** Stages that are over, with how they ended. */
  passed: z.record(Id, Ending).optional(),
  /** Votes: whether what was voted on was adopted. */
  adopted: z.record(When, z.boolean()).optional(),
});
export type Expectation = z.infer<typeof Expectation>;

export const Case = z.strictObject({
  id: z.union([Id, z.int().transform(String)]),
  name: Words,
  facts: z.array(RecordedFact).readonly().default([]),
  expects: z.array(Expectation).readonly().default([]),
});
export type Case = z.infer<typeof Case>;

/** How a body decides. */
export const VotingRule = z.strictObject({
  id: Id,
  name: Words,
  paragraph: Words,
  says: Words,
  /** How many vote; left out where it differs. */
  voters: z.int().min(1).optional(),
  /** Votes in favour that it takes: a number, more than half or two thirds of those cast, or all who don't abstain. */
  needs: z.union([z.int().min(1), z.enum(['more than half', 'two thirds', 'all'])]),
  /** Those whose vote against prevents it; an abstention never does. */
  veto: z.array(Actor).readonly().default([]),
  examples: z
    .array(z.strictObject({ what: Words, on: When.optional(), votes: Votes, adopted: z.boolean(), source: Words }))
    .min(1)
    .readonly(),
});
export type VotingRule = z.infer<typeof VotingRule>;

/** A mechanism of an instrument: who may set it going, its clocks, and what follows. */
export const Procedure = z.strictObject({
  id: Id,
  name: Words,
  /** The id or the name of an instrument that the program knows, or any name. */
  instrument: Words,
  provision: Words,
  /** Other instruments by whose names reports speak of it. */
  known: z.array(Words).readonly().default([]),
  says: Words,
  /** Facts, premises and readings that another procedure tells already. */
  takes: z
    .strictObject({
      from: Id,
      acts: z.array(Id).readonly().default([]),
      premises: z.array(Id).readonly().default([]),
      readings: z.boolean().default(false),
    })
    .optional(),
  roles: z.record(Id, Role).readonly().default({}),
  matters: z.record(Id, Matter).readonly(),
  acts: z.record(Id, Act).readonly(),
  /** Voting rules of its own, beside those that the program knows. */
  votes: z.array(VotingRule).readonly().default([]),
  premises: z.record(Id, Premise).readonly().default({}),
  stages: z.array(Stage).min(1).readonly(),
  readings: z.array(Reading).readonly().default([]),
  cases: z.array(Case).readonly().default([]),
});
export type Procedure = z.infer<typeof Procedure>;
