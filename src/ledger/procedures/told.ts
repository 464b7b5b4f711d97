import { stemmer } from 'stemmer';
import { knownInstrument, matchInstrument, matchName, wordsOf } from '../../knowledge/index.js';
import { type Evidence, knownProcedures, type Procedure } from '../../procedures/index.js';
import { type Actor, covers, edtfBounds, overlaps, type Span } from '../../record/index.js';
import type { KeptReading } from '../intake/index.js';
import { membersOf } from '../intake/members.js';

/** A document of which proposals are made. */
export interface ToldDocument {
  readonly id: string;
  readonly text: string;
  readonly origin: string;
  readonly title: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly reading: KeptReading;
}

export interface Token extends Span {
  readonly stem: string;
}

/** A state that words stand for: itself, or by somebody who speaks for it. */
export interface ActingState {
  readonly state: string;
  readonly isItself: boolean;
}

/** A document as a procedure sees it: which of its instruments are meant, and which states stand where. */
export interface Told {
  readonly procedure: Procedure;
  readonly document: ToldDocument;
  /** Ids in the reading of the instruments that the procedure is of, with the ids by which the program knows them. */
  readonly instruments: ReadonlyMap<string, string>;
  /** Where they are named. */
  readonly mentions: readonly Span[];
  readonly actors: ReadonlyMap<string, Actor>;
}

/** Instruments by whose names a procedure is spoken of, as the program knows them. */
export function instrumentsOf({ instrument, known, matters }: Procedure): Set<string> {
  return new Set([instrument, ...known, ...Object.values(matters).flatMap(({ instruments }) => instruments)]);
}

export function toldOf(procedure: Procedure, document: ToldDocument): Told {
  const wanted = instrumentsOf(procedure);
  const instruments = new Map<string, string>();
  for (const { id, name } of document.reading.instruments) {
    const words = wordsOf(name);
    const match = matchInstrument(words, 0);
    const found = match?.length === words.length ? match.instrument.id : name;
    if (wanted.has(found)) instruments.set(id, found);
  }
  const mentions = document.reading.instruments
    .filter(({ id }) => instruments.has(id))
    .flatMap((instrument) =>
      [...instrument.mentions, ...instrument.provisions].map(({ start, end }) => ({ start, end })),
    );
  return {
    procedure,
    document,
    instruments,
    mentions,
    actors: new Map(document.reading.actors.map((one) => [one.id, one])),
  };
}

/** The procedures that an instrument of the ledger may be of. */
export const proceduresOf = (instrument: string): Procedure[] =>
  knownProcedures().filter((procedure) => instrumentsOf(procedure).has(instrument));

/** The name by which the ledger keys an instrument that the program knows. */
export const ledgerKey = (instrument: string): string =>
  knownInstrument(instrument) ? `instrument/${instrument}` : instrument;

/** The sentence in which words stand. */
export const sentenceAt = ({ document }: Told, span: Span): Span =>
  document.reading.sentences.find(({ start, end }) => span.start >= start && span.start < end) ?? span;

export const isAbout = (told: Told, span: Span): boolean => told.mentions.some((mention) => overlaps(mention, span));

/** The words of a passage with their stems. */
export function tokensOf({ document }: Told, { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (const match of document.text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu))
    found.push({ start: start + match.index, end: start + match.index + match[0].length, stem: stemOf(match[0]) });
  return found;
}

export const stemOf = (word: string): string => stemmer(word.toLowerCase().replace(/[’']s$/, ''));

/** The states behind an actor of the reading: a state, the members of a small bloc, whoever acts for a government. */
export function statesOf({ actors }: Told, id: string): ActingState[] {
  return membersOf(id, actors).flatMap((one) => {
    const { kind, name, country, sectors } = actors.get(one)!;
    if (kind === 'bloc') return membersKnown(name).map((state) => ({ state, isItself: true }));
    if (country === null) return [];
    return kind === 'state' || sectors.includes('GOV') ? [{ state: country, isItself: kind === 'state' }] : [];
  });
}

/** A bloc of up to this many states acts as they do. */
const small = 5;

/** The member states of a small bloc that the program knows by name: `the E3`. */
function membersKnown(name: string): readonly string[] {
  const bloc = matchName(wordsOf(name), 0)?.entries.find(({ kind }) => kind === 'bloc');
  return bloc && bloc.members.length <= small ? bloc.members : [];
}

/** The states named in a passage, each where it is named. */
export function statesIn(told: Told, span: Span): (ActingState & Span)[] {
  return told.document.reading.actors
    .flatMap((actor) =>
      actor.mentions
        .filter((mention) => covers(span, mention))
        .flatMap(({ start, end }) => statesOf(told, actor.id).map((state) => ({ ...state, start, end }))),
    )
    .sort((a, b) => a.start - b.start);
}

/** The days that are named in a passage, as `YYYY-MM-DD`. */
export const daysIn = ({ document }: Told, span: Span): (Span & { readonly day: string })[] =>
  document.reading.times
    .filter((time) => covers(span, time) && time.edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(time.edtf))
    .map(({ start, end, edtf }) => ({ start, end, day: edtf! }));

/** The last day that a date may mean. */
export const latestDay = (edtf: string | null): string | null => (edtf === null ? null : edtfBounds(edtf).latest);

export const evidenceOf = ({ document }: Told, { start, end }: Span): Evidence => ({
  document: document.id,
  start,
  end,
  words: document.text.slice(start, end),
  origin: document.origin,
});

/** Numbers in words that name a provision: `operative clause 8` gives `8`. */
export const numbersIn = (words: string): string[] => words.match(/\d+/g) ?? [];
