import type { TimeType } from '../../record/index.js';
import { dateMeanings } from './dates.js';
import type { Anchor, Focus } from './focus.js';
import type { Match } from './grammar.js';
import { periodMeanings } from './periods.js';
import { spanMeanings } from './spans.js';
import type { Direction } from './tense.js';

/** What an expression means: its TIMEX3 value, and its EDTF where that does not follow from the value. */
export interface Value {
  readonly type: TimeType;
  readonly timex: string;
  readonly edtf?: string | null;
}

/** What the meaning of an expression may depend on besides its own words. */
export interface Situation {
  readonly anchor: Anchor;
  readonly focus: Focus;
  /** Index of the token that heads the expression. */
  readonly at: number;
  /** Whether it stands over an entry of a timeline. */
  readonly isEntry: boolean;
  /** Whether it puts a main clause of the story in its time: `In 2011 protests broke out`. */
  isTold(): boolean;
  /** Whether a token stands in the paragraph of the expression. */
  isOfParagraph(token: number): boolean;
  /** Where the clause of the expression lies; asked only by those that need it. */
  direction(): Direction;
}

/** Gives a match its value, or null where the words are no time after all. May move the focus. */
export type Meaning = (match: Match, situation: Situation) => Value | null;

const meanings: Readonly<Record<string, Meaning>> = { ...dateMeanings, ...periodMeanings, ...spanMeanings };

/** The value of a match, or null. */
export function meaningOf(match: Match, situation: Situation): Value | null {
  const meaning = meanings[match.rule.as];
  if (!meaning) throw new Error(`no meaning ${match.rule.as} for the rule ${match.rule.match}`);
  return meaning(match, situation);
}
