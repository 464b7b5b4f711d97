import type { Explained } from '../../../src/reading/explanation.ts';
import type { Reading, Span } from '../../../src/record/index.ts';
import { quadOf } from '../../src/parts/labels.ts';
import type { Mark } from '../../src/reading/runs.ts';
import type { Outcome } from './engine/messages.ts';

export type Layer = 'event' | 'statement' | 'position';

/** An entry that is written beside the text. */
export interface Note {
  readonly layer: Layer;
  readonly explained: Explained;
  /** Its place among the reading's events, statements or positions. */
  readonly at: number;
}

/** A sentence with the space that follows it in its paragraph. */
export interface Sentence extends Span {
  readonly marks: readonly Mark[];
}

export interface Paragraph {
  readonly sentences: readonly Sentence[];
  readonly notes: readonly Note[];
  readonly isTitle: boolean;
}

/** Lays a reading out: its text by paragraphs, and beside each what was read there, in the order of the words. */
export function layOut({ reading, entries }: Outcome): Paragraph[] {
  const { sentences, document } = reading;
  const marks = sentences.map((): Mark[] => []);
  for (const one of marksOf(reading))
    for (let i = sentenceAt(sentences, one.start); i < sentences.length && sentences[i]!.start < one.end; i++)
      marks[i]!.push(one);
  const notes = sentences.map((): Note[] => []);
  for (const note of notesOf(reading, entries))
    notes[Math.min(sentenceAt(sentences, anchorOf(note.explained)), sentences.length - 1)]?.push(note);

  const paragraphs: { sentences: Sentence[]; notes: Note[]; isTitle: boolean }[] = [];
  sentences.forEach(({ start, end, paragraph }, i) => {
    const isNew = i === 0 || sentences[i - 1]!.paragraph !== paragraph;
    const isLast = sentences[i + 1]?.paragraph !== paragraph;
    if (isNew) paragraphs.push({ sentences: [], notes: [], isTitle: false });
    const last = paragraphs.at(-1)!;
    last.sentences.push({ start, end: isLast ? end : sentences[i + 1]!.start, marks: marks[i]! });
    last.notes.push(...notes[i]!.sort((a, b) => anchorOf(a.explained) - anchorOf(b.explained)));
  });
  const [first] = paragraphs;
  if (first && document.title !== null)
    first.isTitle = document.text.slice(first.sentences[0]!.start, first.sentences.at(-1)!.end) === document.title;
  return paragraphs;
}

/** What is quietly marked in the text: who is named, what is said and by which word, and where an event is told. */
function marksOf(reading: Reading): Mark[] {
  const named = [...reading.actors, ...reading.instruments].flatMap(({ mentions }) => mentions);
  return [
    ...reading.statements.flatMap(({ content, cue }) => [
      ...content.map((span) => ({ ...span, drawn: 'content' })),
      ...(cue ? [{ ...cue, drawn: 'cue' }] : []),
    ]),
    ...named.filter(({ form }) => form !== 'pronoun').map((span) => ({ ...span, drawn: 'mention' })),
    ...reading.events.map(({ id, type, trigger }) => ({ ...trigger, drawn: `trigger ${quadOf(type)}`, item: id })),
  ];
}

function notesOf(reading: Reading, entries: readonly Explained[]): Note[] {
  const { events, statements } = reading;
  return entries.map((explained, i) => {
    if (i < events.length) return { layer: 'event', explained, at: i };
    if (i < events.length + statements.length) return { layer: 'statement', explained, at: i - events.length };
    return { layer: 'position', explained, at: i - events.length - statements.length };
  });
}

/** The place in the text beside which an entry is written. */
const anchorOf = ({ parts }: Explained): number => parts[0]?.[1].start ?? 0;

/** The sentence that holds a place, or the next one. */
function sentenceAt(sentences: readonly Span[], place: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
