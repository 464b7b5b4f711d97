import type { Reading, Span } from '../client/answers';
import { quadOf } from '../parts/labels';
import { type Article, overlap } from './items';
import type { Layer } from './layers';
import type { Mark } from './runs';

/** What is marked in the text all the time, as lightly as can be. */
export function quietMarks(reading: Reading, shown: ReadonlySet<Layer>): Mark[] {
  const marks: Mark[] = [];
  const add = (spans: readonly Span[], drawn: string, item?: string): void => {
    for (const { start, end } of spans) marks.push(item ? { start, end, drawn, item } : { start, end, drawn });
  };
  if (shown.has('events'))
    for (const { id, trigger, type } of reading.events) {
      add([trigger], 'trigger', id);
      add([trigger], quadOf(type));
    }
  if (shown.has('instruments'))
    for (const { id, mentions, provisions } of reading.instruments) {
      add(mentions, 'instrument', id);
      add(provisions, 'provision', id);
    }
  if (shown.has('mentions'))
    for (const { id, mentions } of reading.actors)
      for (const mention of mentions) add([mention], mention.form === 'name' ? 'mention' : 'mention faint', id);
  if (shown.has('statements'))
    for (const { id, cue, content } of reading.statements) {
      if (cue) add([cue], 'cue', id);
      add(content, 'said', id);
    }
  if (shown.has('positions'))
    reading.positions.forEach(({ evidence, stance }, at) => {
      add([evidence], `stance ${stance}`, `p${at + 1}`);
    });
  if (shown.has('times')) add(reading.times, 'time');
  return marks;
}

/** The parts of the entry in hand: who, to whom, by which word, when and where. */
export function litMarks(article: Article, key: string): Mark[] {
  const { reading } = article;
  const lit = (spans: readonly (Span | null | undefined)[], part: string): Mark[] =>
    spans.flatMap((span) => (span ? [{ start: span.start, end: span.end, drawn: `lit ${part}` }] : []));
  const mentionsWithin = (id: string, where: Span): readonly Span[] =>
    [...reading.actors, ...reading.instruments]
      .find((one) => one.id === id)
      ?.mentions.filter((mention) => overlap(mention, where)) ?? [];
  const item = article.byKey.get(key);
  switch (item?.kind) {
    case 'event': {
      const { actors, recipients, trigger, when, where, evidence } = item.of;
      return [
        ...lit([evidence], 'evidence'),
        ...lit(actors, 'actor'),
        ...lit(recipients, 'recipient'),
        ...lit([when], 'when'),
        ...lit([where], 'where'),
        ...lit([trigger], 'what'),
      ];
    }
    case 'statement':
      return [...lit(item.of.content, 'content'), ...lit([item.of.source], 'actor'), ...lit([item.of.cue], 'what')];
    case 'position': {
      const { holder, toward, evidence } = item.of;
      return [
        ...lit([evidence], 'evidence'),
        ...lit(mentionsWithin(holder, evidence), 'actor'),
        ...lit(mentionsWithin(toward, evidence), 'recipient'),
      ];
    }
  }
  const named = [...reading.actors, ...reading.instruments].find(({ id }) => id === key);
  return named ? lit(named.mentions, 'actor') : [];
}

/** Signs that turn the direction of writing around them; they are shown as signs and turn nothing. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

export function turningMarks(text: string): Mark[] {
  return [...text.matchAll(turning)].map(({ index }) => ({ start: index, end: index + 1, drawn: 'turning' }));
}
