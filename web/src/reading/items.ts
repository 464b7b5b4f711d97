import type { ActorName, Event, Position, Reading, Span, Statement } from '../client/answers';
import type { EventLink, ReadingAnswer } from '../client/reading';

interface Entry<Kind extends string, Of> {
  readonly kind: Kind;
  /** Its id in the reading: `e3`, `s2`; positions by their order, `p1`. */
  readonly key: string;
  readonly of: Of;
  /** The words beside which it stands in the margin. */
  readonly anchor: Span;
  /** Its id in the ledger, under which people decide about it; null where the ledger does not keep it. */
  readonly id: string | null;
  /** What a decision about it names: `DOCUMENT@START-END`. */
  readonly subject: string;
  readonly review: string | null;
}

export type EventItem = Entry<'event', Event> & { readonly link: EventLink | null };
export type StatementItem = Entry<'statement', Statement>;
export type PositionItem = Entry<'position', Position>;
/** What a person can judge. */
export type Item = EventItem | StatementItem | PositionItem;

/** An article with what was read in it, laid out for its page. */
export interface Article {
  readonly reading: Reading;
  readonly answer: ReadingAnswer;
  /** All that can be judged, in the order of the text. */
  readonly items: readonly Item[];
  readonly byKey: ReadonlyMap<string, Item>;
  /** An actor or instrument under the name that it has in this document, with its id in the ledger where it is known there. */
  readonly nameOf: (key: string) => ActorName & { readonly isKnown: boolean };
}

/** From a statement's first word to its last. */
export function wholeOf({ source, cue, content }: Statement): Span {
  const spans = [source, cue, ...content].filter((span) => span !== null);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

export function articleOf(answer: ReadingAnswer): Article {
  const { reading, links } = answer;
  const { id } = reading.document;
  const subject = ({ start, end }: Span): string => `${id}@${start}-${end}`;
  const events = reading.events.map((event): EventItem => {
    const link = links.events[event.id] ?? null;
    return {
      kind: 'event',
      key: event.id,
      of: event,
      anchor: event.trigger,
      id: link?.report ?? null,
      subject: subject(event.trigger),
      review: link?.review ?? null,
      link,
    };
  });
  const statements = reading.statements.map((statement): StatementItem => {
    const link = links.statements[statement.id];
    return {
      kind: 'statement',
      key: statement.id,
      of: statement,
      anchor: statement.cue ?? statement.source ?? statement.content[0] ?? wholeOf(statement),
      id: link?.id ?? null,
      subject: subject(wholeOf(statement)),
      review: link?.review ?? null,
    };
  });
  const positions = reading.positions.map((position, at): PositionItem => {
    const link = links.positions[at];
    return {
      kind: 'position',
      key: `p${at + 1}`,
      of: position,
      anchor: position.evidence,
      id: link?.id ?? null,
      subject: subject(position.evidence),
      review: link?.review ?? null,
    };
  });
  const items = [...events, ...statements, ...positions].sort((a, b) => a.anchor.start - b.anchor.start);
  const names = new Map([...reading.actors, ...reading.instruments].map((one) => [one.id, one.name]));
  // what people put in the place of the machine's fields names actors as the ledger does
  const inLedger = new Map(Object.values(links.actors).map((one) => [one.id, one]));
  return {
    reading,
    answer,
    items,
    byKey: new Map(items.map((item) => [item.key, item])),
    nameOf: (key) => {
      const known = links.actors[key] ?? links.instruments[key] ?? inLedger.get(key);
      const name = names.get(key) ?? known?.name ?? key;
      return known ? { id: known.id, name, isKnown: true } : { id: key, name, isKnown: false };
    },
  };
}

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
