import {
  documentedFacts,
  evaluate,
  nameOf,
  namesOf,
  type Reading,
  readingsOf,
  type Status,
} from '../../procedures/index.js';
import type { Position, Span } from '../../record/index.js';
import { bindingId, type Proposal } from './binding.js';
import {
  daysIn,
  isAbout,
  latestDay,
  numbersIn,
  sentenceAt,
  statesIn,
  statesOf,
  stemOf,
  type Told,
  tokensOf,
} from './told.js';

/** Which readings some words go with. */
interface Agreement {
  readonly readings: readonly string[];
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

/** Positions in a document that go with one reading of the procedure and not with another. */
export function tellPositions(told: Told): Proposal[] {
  const { procedure, document } = told;
  const sides = readingsOf(procedure);
  // Of readings that are another procedure's, that one is asked.
  if (sides.length < 2 || procedure.takes?.readings) return [];
  const found = new Map<string, Proposal>();
  for (const position of document.reading.positions) {
    if (!told.instruments.has(position.toward)) continue;
    const sentence = sentenceAt(told, position.evidence);
    const day = dayOf(told, position);
    const agreement = /^holds-/.test(position.stance)
      ? agreeOnStanding(told, position, day)
      : agreeOnEffect(told, position, sentence, day);
    if (!agreement) continue;
    const holders = [...new Set(statesOf(told, position.holder).map(({ state }) => state))].sort();
    if (!holders.length) continue;
    const { start, end } = sentence;
    const what = `${agreement.readings.join('+')}.holds`;
    const id = bindingId({ procedure: procedure.id, what, document: document.id, start, end });
    const known = found.get(id);
    const all = [...new Set([...(known?.holders ?? []), ...holders])].sort();
    found.set(id, {
      id,
      procedure: procedure.id,
      kind: 'reading',
      fact: null,
      holders: all,
      premise: null,
      readings: agreement.readings,
      day,
      start,
      end,
      reasons: [...new Set([...(known?.reasons ?? []), `position read: ${position.stance}`, ...agreement.reasons])],
      doubts: [...new Set([...agreement.doubts, ...besides(sides, agreement.readings, all)])],
    });
  }
  return [...found.values()];
}

/** Premises that speakers in a document hold or deny, by the words that the procedure lists for them. */
export function tellPremises(told: Told): Proposal[] {
  const { procedure, document } = told;
  const sides = readingsOf(procedure);
  const own = Object.entries(procedure.premises).filter(([id]) => !procedure.takes?.premises.includes(id));
  return document.reading.statements.flatMap((statement) => {
    const holders = [
      ...new Set(statement.speakers.flatMap((one) => statesOf(told, one).map(({ state }) => state))),
    ].sort();
    if (!holders.length) return [];
    const sentences = new Map<number, Span>();
    for (const span of statement.content)
      for (const sentence of document.reading.sentences)
        if (sentence.start < span.end && span.start < sentence.end) sentences.set(sentence.start, sentence);
    return [...sentences.values()].flatMap((sentence) => {
      const isNamed = isAbout(told, sentence);
      const parties = Object.values(procedure.roles).flatMap(({ who }) => (who === 'any' ? [] : who));
      // Without the instrument's name the sentence has at least to be about one of those who act under it.
      if (
        !isNamed &&
        !statesIn(told, sentence).some(({ state }) => parties.includes(state) && !holders.includes(state))
      )
        return [];
      const stems = new Set(tokensOf(told, sentence).map(({ stem }) => stem));
      return own.flatMap(([id, { says, reported }]) =>
        (['held', 'denied'] as const).flatMap((stance): Proposal[] => {
          const words = reported?.[stance].find((set) => set.every((word) => stems.has(stemOf(word))));
          if (!words) return [];
          const readings = sides
            .filter((side) => side[stance === 'held' ? 'holds' : 'denies'].includes(id))
            .map((one) => one.id);
          const { start, end } = sentence;
          const shared = ownReadings(sides, readings, holders);
          return [
            {
              id: bindingId({ procedure: procedure.id, what: `${id}.${stance}`, document: document.id, start, end }),
              procedure: procedure.id,
              kind: 'premise',
              fact: null,
              holders,
              premise: { id, stance },
              readings: shared,
              day: latestDay(statement.when) ?? latestDay(document.published),
              start,
              end,
              reasons: [`said by ${namesOf(holders)} with the words “${words.join('”, “')}”`, `${stance}: ${says}`],
              doubts: [
                ...(isNamed ? [] : ['the instrument is not named in the sentence']),
                ...besides(sides, shared, holders),
              ],
            },
          ];
        }),
      );
    });
  });
}

/** The day of a position: one that its words name, else that of the statement, else that of publication. */
function dayOf(told: Told, { statement, evidence }: Position): string | null {
  const { reading, published } = told.document;
  const said = reading.statements.find(({ id }) => id === statement)?.when ?? null;
  return daysIn(told, evidence).at(-1)?.day ?? latestDay(said) ?? latestDay(published);
}

/** Each reading's status on a day; a year after the last documented fact where no day is known. */
function statusesOn({ procedure }: Told, day: string | null): { side: Reading; status: Status }[] {
  const facts = documentedFacts(procedure);
  const last =
    facts
      .map(({ on }) => on.slice(0, 10))
      .sort()
      .at(-1) ?? '2000-01-01';
  const asOf = day ?? `${Number(last.slice(0, 4)) + 1}-12-31`;
  return readingsOf(procedure).map((side) => ({ side, status: evaluate(procedure, facts, side, asOf) }));
}

/** The readings by which an instrument stands as somebody holds, on that day and by that provision. */
function agreeOnStanding(told: Told, position: Position, day: string | null): Agreement | null {
  const { procedure, document } = told;
  const instrument = told.instruments.get(position.toward)!;
  const matters = Object.entries(procedure.matters).filter(([, { instruments }]) => instruments.includes(instrument));
  const words = document.text.slice(position.evidence.start, position.evidence.end);
  const named = document.reading.instruments
    .flatMap(({ provisions }) => provisions)
    .filter(({ start, end }) => start >= position.evidence.start && end <= position.evidence.end)
    .flatMap(({ label }) => numbersIn(label));
  const days = daysIn(told, position.evidence).map((one) => one.day);
  const scored = statusesOn(told, day).map(({ side, status }) => {
    const reasons: string[] = [];
    for (const { matter, name, standing, isInForce, since, because } of status.matters) {
      if (!matters.some(([id]) => id === matter) || isInForce !== (position.stance === 'holds-in-force')) continue;
      reasons.push(`${name}: ${standing} on that day by this reading`);
      if (since !== null && days.includes(since.slice(0, 10))) reasons.push(`since ${since}, the day that is named`);
      const paragraph = because.findLast((reason) => reason.kind === 'paragraph')?.paragraph ?? '';
      if (numbersIn(paragraph).some((number) => named.includes(number)))
        reasons.push(`by ${paragraph}, which is named`);
    }
    return { id: side.id, reasons };
  });
  const most = Math.max(...scored.map(({ reasons }) => reasons.length));
  const best = scored.filter(({ reasons }) => reasons.length === most);
  if (!words || most === 0 || best.length === scored.length) return null;
  return withinSide(
    told,
    position,
    best.map(({ id }) => id),
    [...new Set(best.flatMap(({ reasons }) => reasons))],
    [],
  );
}

/** The readings by which an act has no effect, as somebody holds who calls the mechanism void; or has, for who supports it. */
function agreeOnEffect(told: Told, position: Position, sentence: Span, day: string | null): Agreement | null {
  const isAgainst = position.stance === 'opposes' || position.stance === 'rejects';
  if (!isAgainst && position.stance !== 'supports') return null;
  const statuses = statusesOn(told, day);
  const named = statesIn(told, sentence).map(({ state }) => state);
  const disputed = statuses
    .flatMap(({ status }) => status.refused)
    .filter(({ act, fact }) => statuses.some(({ status }) => !refuses(status, act, fact.on)))
    .sort((a, b) => (a.fact.on < b.fact.on ? 1 : -1))
    // Who acts does not hold that the act has no effect.
    .filter(({ fact }) => !statesOf(told, position.holder).some(({ state }) => fact.by.includes(state)));
  // Who speaks of a treaty as a whole says nothing of what somebody else did under it; who speaks of the mechanism does.
  const isOfMechanism = told.document.reading.instruments.some(
    ({ id, kind }) => id === position.toward && kind === 'mechanism',
  );
  const fact =
    disputed.find((one) => one.fact.by.some((state) => named.includes(state))) ??
    (isOfMechanism ? disputed[0] : undefined);
  if (!fact) return null;
  const readings = statuses
    .filter(({ status }) => refuses(status, fact.act, fact.fact.on) === isAgainst)
    .map(({ side }) => side.id);
  const isLegal = position.because.startsWith('predicate:');
  return withinSide(
    told,
    position,
    readings,
    [
      `the ${fact.name} of ${fact.fact.on} by ${namesOf(fact.fact.by)} has ${isAgainst ? 'no' : 'its'} effect by this reading`,
    ],
    isLegal ? [] : [`${isAgainst ? 'speaks against it' : 'speaks for it'}, but does not say whether it has effect`],
  );
}

const refuses = ({ refused }: Status, act: string, on: string): boolean =>
  refused.some((one) => one.act === act && one.fact.on === on);

/** Of several readings that fit, the one that the holder's own side has. */
function withinSide(
  told: Told,
  { holder }: Position,
  fitting: readonly string[],
  reasons: readonly string[],
  doubts: readonly string[],
): Agreement {
  const states = statesOf(told, holder).map(({ state }) => state);
  const readings = ownReadings(readingsOf(told.procedure), fitting, states);
  return { readings, reasons, doubts: readings.length > 1 ? [...doubts, `fits ${readings.join(' and ')}`] : doubts };
}

function ownReadings(
  sides: readonly Reading[],
  fitting: readonly string[],
  holders: readonly string[],
): readonly string[] {
  const own = sides.filter(({ id, states }) => fitting.includes(id) && states.some((one) => holders.includes(one)));
  return own.length ? own.map(({ id }) => id) : fitting;
}

/** Holders that stand on another side in the procedure, or on none. */
function besides(sides: readonly Reading[], readings: readonly string[], holders: readonly string[]): string[] {
  return holders.flatMap((holder) => {
    const own = sides.filter(({ states }) => states.includes(holder));
    if (!own.length) return [`${nameOf(holder)} stands on no side in the procedure yet`];
    return own.some(({ id }) => readings.includes(id))
      ? []
      : [`${nameOf(holder)} holds another reading in the procedure: ${own.map(({ side }) => side).join(', ')}`];
  });
}
