import type { Analysis } from '../language/index.js';
import type { Reading, Span } from '../record/index.js';

/** An entry of a reading with what it rests on: its rule, and the words that play a part. */
export interface Explained {
  readonly id: string;
  /** What the entry says, in a line. */
  readonly line: string;
  /** The rule that found it. */
  readonly because: string;
  /** Words by the part they play. */
  readonly parts: readonly (readonly [part: string, span: Span])[];
}

const nameIn = (reading: Reading, id: string): string =>
  [...reading.actors, ...reading.instruments].find((one) => one.id === id)?.name ?? id;

/** The events of a reading, each with what it rests on. */
export function explainedEvents(reading: Reading): Explained[] {
  return reading.events.map((event) => {
    const names = (sides: typeof event.actors): string =>
      [...new Set(sides.map((side) => nameIn(reading, side.actor)))].join(', ');
    const recipients = event.recipients.length ? ` → ${names(event.recipients)}` : '';
    const type = event.mode ? `${event.type}/${event.mode}` : event.type;
    const claim = event.statement ? `, within statement ${event.statement}` : ', in the document’s own voice';
    return {
      id: event.id,
      line: `${type}  ${names(event.actors) || '(not said who)'}${recipients}  (${event.status}${claim})`,
      because: event.because,
      parts: [
        ['trigger', event.trigger],
        ...event.actors.map((side) => ['actor', side] as const),
        ...event.recipients.map((side) => ['recipient', side] as const),
        ...(event.when ? [['when', event.when] as const] : []),
        ...(event.where ? [['where', event.where] as const] : []),
        ['evidence', event.evidence],
      ],
    };
  });
}

/** The statements of a reading, each with what it rests on. */
export function explainedStatements(reading: Reading): Explained[] {
  return reading.statements.map((statement) => ({
    id: statement.id,
    line: `${statement.form} statement of ${statement.speakers.map((id) => nameIn(reading, id)).join(', ') || 'a source not named'}`,
    because: statement.because,
    parts: [
      ...(statement.source ? [['source', statement.source] as const] : []),
      ...(statement.cue ? [['cue', statement.cue] as const] : []),
      ...statement.content.map((span) => ['content', span] as const),
    ],
  }));
}

/** The positions of a reading, each with what it rests on; `p1` is the first. */
export function explainedPositions(reading: Reading): Explained[] {
  return reading.positions.map((position, i) => ({
    id: `p${i + 1}`,
    line: `${nameIn(reading, position.holder)} ${position.stance} ${nameIn(reading, position.toward)}${position.statement ? `, by statement ${position.statement}` : ''}`,
    because: position.because,
    parts: [['evidence', position.evidence]],
  }));
}

/**
 * The sentences whose trees an entry was read from: of who and by which word, and only where neither is said of what is
 * reported.
 */
export function sentencesBehind({ parts }: Explained, analysis: Analysis): Analysis['sentences'] {
  const voiced = parts.filter(([part]) => part === 'source' || part === 'cue').map(([, span]) => span);
  const anchors = voiced.length ? voiced : [parts[0]![1]];
  return analysis.sentences.filter((sentence) =>
    anchors.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
}

/** The parts that a word plays in an entry. What is reported as a whole is none. */
export function partsOf(word: Span, { parts }: Explained): string[] {
  const played = parts.filter(
    ([part, span]) => part !== 'evidence' && part !== 'content' && span.start <= word.start && word.end <= span.end,
  );
  return [...new Set(played.map(([part]) => part))];
}
