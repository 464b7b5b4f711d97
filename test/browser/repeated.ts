import type { Reading, Span } from '../../src/record/index.js';

/** A reading over and over, as one paragraph that is at least so long, each time with the entries of its own. */
export function repeated(reading: Reading, length: number): Reading {
  const once = `${reading.document.text.replace(/\s/g, ' ')} `;
  const times = Math.ceil(length / once.length);
  const turns = Array.from({ length: times }, (_, turn) => turn);
  const moved = <Thing extends Span>(thing: Thing, turn: number): Thing => ({
    ...thing,
    start: thing.start + turn * once.length,
    end: thing.end + turn * once.length,
  });
  const all = <Thing>(things: readonly Thing[], move: (thing: Thing, turn: number) => Thing): Thing[] =>
    turns.flatMap((turn) => things.map((thing) => move(thing, turn)));
  const named = <Thing extends { readonly mentions: Reading['actors'][number]['mentions'] }>(
    things: readonly Thing[],
  ): Thing[] => things.map((thing) => ({ ...thing, mentions: all(thing.mentions, moved) }));
  const perhaps = <Thing extends Span>(thing: Thing | null, turn: number): Thing | null => thing && moved(thing, turn);
  return {
    ...reading,
    document: { ...reading.document, id: 'long', title: 'Long', text: once.repeat(times) },
    sentences: all(reading.sentences, (sentence, turn) => ({ ...moved(sentence, turn), paragraph: 0 })),
    actors: named(reading.actors),
    places: named(reading.places),
    instruments: named(reading.instruments),
    times: all(reading.times, moved),
    statements: all(reading.statements, (statement, turn) => ({
      ...statement,
      id: `s${turn * reading.statements.length + Number(statement.id.slice(1))}`,
      source: perhaps(statement.source, turn),
      cue: perhaps(statement.cue, turn),
      content: statement.content.map((span) => moved(span, turn)),
    })),
    events: all(reading.events, (event, turn) => ({
      ...event,
      id: `e${turn * reading.events.length + Number(event.id.slice(1))}`,
      actors: event.actors.map((side) => moved(side, turn)),
      recipients: event.recipients.map((side) => moved(side, turn)),
      trigger: moved(event.trigger, turn),
      evidence: moved(event.evidence, turn),
      when: perhaps(event.when, turn),
      where: perhaps(event.where, turn),
      statement: null,
    })),
    positions: [],
  };
}
