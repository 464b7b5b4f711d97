import type { EventStatus, EventType } from '../../record/index.js';
import type { Clause } from './clause.js';
import { composedCode, hasMode } from './codes.js';
import { type Outcome, type Table, tables } from './lexicon.js';

/** What a predicate and all that it takes come to. Numbers are token indices. */
export interface Meaning {
  /** Token that heads it. */
  readonly head: number;
  /** Null: an act that the lexicon does not hold. */
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly contexts: readonly string[];
  /** Heads of the phrases that name who acts and to whom it is done. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly status: EventStatus;
  /** How the rules were put together, for `explain`. */
  readonly rule: string;
  /** Predicates that went into it, its own head first. */
  readonly parts: readonly number[];
  readonly isPassive: boolean;
  readonly needsRecipient: boolean;
  /** It is about the future or about what must be, so that a speaker's words make it a promise or a demand. */
  readonly isPledge: boolean;
  /** Its recipients were not asked for by a frame but found near it. */
  readonly isLoose: boolean;
  /** Its head is a verb, not a noun. */
  readonly isDeed: boolean;
  /** The verb whose claim it is, where that is not its head. */
  readonly told?: number;
}

/** Makes the meaning of what stands inside another act: a known act or an unknown one. */
export type InnerMeaning = (head: number, depth: number, host: Clause | null) => Meaning;

/** The row of a table for an act. */
export const weigh = (table: Table | null, inner: Meaning): Outcome | null =>
  (table &&
    (inner.type
      ? (table.get(inner.cameo ?? '') ?? table.get(`${inner.type}/${inner.mode}`) ?? table.get(inner.type))
      : table.get(inner.isDeed ? 'deed' : 'thing'))) ??
  null;

/** Type, mode and code that a row gives to an act. */
export function turn(row: Outcome, inner: Meaning | null): Pick<Meaning, 'type' | 'mode' | 'cameo'> {
  const type = row.type ?? inner?.type ?? null;
  const wanted = row.mode === '=' ? (inner?.mode ?? null) : row.mode;
  return {
    type,
    mode: type && wanted && hasMode(type, wanted) ? wanted : null,
    cameo: row.type && type ? composedCode(type, inner?.cameo ?? null) : (inner?.cameo ?? null),
  };
}

/** Who says that this should be done to somebody, judges him. */
export const judging: ReadonlySet<EventType> = new Set(['ACCUSE', 'SANCTION', 'COERCE', 'ASSAULT']);

/** Acts of conflict that do harm. */
export const harmful: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN']);

/** Acts in which people are sent somewhere or taken away. */
export const deploying: ReadonlySet<EventType> = new Set(['AID', 'MOBILIZE', 'RETREAT', 'SANCTION']);

/** What a demand for an act is. */
export function demandOf(inner: Meaning): Pick<Meaning, 'type' | 'mode' | 'cameo'> {
  const row = weigh(tables.get('demand-of') ?? null, inner);
  return row ? turn(row, inner) : { type: 'REQUEST', mode: null, cameo: '100' };
}

/**
 * `will not help to …`, `did not agree to …`: not to lend a hand or a word is to refuse, to do good as to do harm; and whoever did not
 * allow it forbade it.
 */
function refusalOf(inner: Meaning, isToCome: boolean): Meaning | null {
  const operator = /^(?:operator:(help|agree|allow)\(|act:(permit|give-access)$)/
    .exec(inner.rule)
    ?.slice(1)
    .find(Boolean);
  if (!operator || (operator === 'help' && !isToCome)) return null;
  if (operator !== 'help' && operator !== 'agree' && isToCome) return null;
  const mode = operator === 'help' ? 'assist' : operator === 'agree' ? null : 'yield';
  const row: Outcome = { type: 'REJECT', mode, status: null, isAimed: false };
  return { ...inner, ...turn(row, inner), status: 'asserted', rule: `not(${inner.rule})`, isPledge: isToCome };
}

/**
 * `cannot accept the plan`, `could not tolerate a raid`, `could not agree to any mechanism`: to say what one cannot put up with is to refuse it, while those
 * who could not agree on something are at odds.
 */
function unacceptable(inner: Meaning, { obliques }: Clause): Meaning | null {
  const isAgreed = /^(?:operator:agree\(|act:agree)/.test(inner.rule);
  if (!isAgreed && !/^(?:operator:accept\(|act:accept-proposal$)/.test(inner.rule)) return null;
  if (isAgreed && (inner.actors.length > 1 || !obliques.some(({ preposition }) => preposition === 'to'))) return null;
  const row: Outcome = { type: 'REJECT', mode: null, status: null, isAimed: false };
  return { ...inner, ...turn(row, inner), status: 'asserted', rule: `not(${inner.rule})` };
}

/** Tense, modality and negation are operators too (`will meet` is AGREE, `will not meet` REJECT). */
export function modify(inner: Meaning, clause: Clause, isReported: boolean): Meaning {
  const { modal, isNegated, isGuess } = clause;
  const isToCome = modal === 'future' || (modal === 'conditional' && (isReported || !clause.isConditional));
  const refusal = isNegated && (isToCome || !modal) ? refusalOf(inner, isToCome) : null;
  const unbearable = isNegated && modal === 'possible' ? unacceptable(inner, clause) : null;
  if (refusal ?? unbearable) return refusal ?? unbearable!;
  if (isToCome) {
    const name = isNegated ? 'will-not' : 'will';
    const row = weigh(tables.get(name)!, inner);
    if (!row) return { ...inner, status: isNegated ? 'denied' : 'future', isPledge: true };
    // `Peru would strike again`: the text thinks so, and nobody threatens
    if (turn(row, inner).type === 'THREATEN' && modal === 'conditional' && !isReported && !isNegated)
      return { ...inner, status: 'possible' };
    return {
      ...inner,
      ...turn(row, inner),
      status: row.status ?? inner.status,
      rule: `${name}(${inner.rule})`,
      isPledge: true,
    };
  }
  if (modal === 'obliged') return { ...inner, status: 'requested', isPledge: true, rule: `must(${inner.rule})` };
  if (isNegated) return { ...inner, status: 'denied' };
  if (modal === 'possible' || modal === 'conditional' || isGuess) return { ...inner, status: 'possible' };
  return inner;
}
