import type { EventStatus, EventType, Side } from '../../record/index.js';

/** An event before it has its id, date and place. */
export interface Staged {
  readonly head: number;
  readonly parts: readonly number[];
  readonly type: EventType;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly contexts: readonly string[];
  readonly actors: readonly Side[];
  readonly recipients: readonly Side[];
  readonly status: EventStatus;
  readonly because: string;
  /** Made by the speaker of the statement it stands in, so that it is that statement, not a claim in it. */
  readonly isSpeech: boolean;
  /** The verb whose claim it is, where that is not its head. */
  readonly told?: number | undefined;
  /** Of what was done again with others at another time, in the same words: the first time. */
  readonly again?: Staged | undefined;
  /** What it is once it is known whom it is about, where it is nothing about nobody. */
  readonly pending?: ((recipients: readonly Side[]) => Pick<Staged, 'type' | 'mode'> | null) | undefined;
}
