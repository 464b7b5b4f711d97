import type { Event } from '../../record/index.js';
import { acts, operators } from './lexicon.js';

/** An example of the data and what it must be read as. */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly type: string;
  readonly mode: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

const words = (list: string): string[] =>
  list
    .split(',')
    .map((w) => w.trim())
    .filter((w) => w && w !== '-');

/** All examples: those of acts say `actors > recipients`, those of operators `TYPE/mode: actors > recipients`. */
export const examples: readonly Example[] = [
  ...acts.map((a) => ({
    name: `act:${a.act}`,
    text: a.example,
    type: a.type as string,
    mode: a.mode ?? null,
    reads: a.reads,
  })),
  ...operators.map((o) => {
    const [, type, mode, reads] = /^([A-Z]+)(?:\/(\S+))?: (.*)$/.exec(o.reads) ?? [];
    return {
      name: `operator:${o.operator}`,
      text: o.example,
      type: type ?? o.reads,
      mode: mode ?? null,
      reads: reads ?? '',
    };
  }),
].map(({ reads, ...rest }) => {
  const [actors = '', recipients = ''] = reads.split('>');
  return { ...rest, actors: words(actors), recipients: words(recipients) };
});

/** What is wrong with the event read from an example, or null. */
export function differs(example: Example, events: readonly Event[]): string | null {
  const event = events.find(
    (e) =>
      e.because.includes(`${example.name}(`) ||
      e.because.includes(`${example.name}/`) ||
      e.because.includes(`${example.name})`),
  );
  if (!event) return `never fires; read: ${events.map((e) => `${e.type} ${e.because}`).join('; ') || 'nothing'}`;
  if (event.type !== example.type) return `is ${event.type}, not ${example.type} (${event.because})`;
  if (event.mode !== example.mode) return `has mode ${event.mode}, not ${example.mode} (${event.because})`;
  const said = (sides: Event['actors']): string[] => sides.map((s) => example.text.slice(s.start, s.end));
  for (const [role, wanted, got] of [
    ['actors', example.actors, said(event.actors)],
    ['recipients', example.recipients, said(event.recipients)],
  ] as const) {
    if (wanted.some((w) => !got.some((g) => g.includes(w) || w.includes(g))) || (!wanted.length && got.length))
      return `${role} are ${got.join(', ') || 'none'}, not ${wanted.join(', ') || 'none'} (${event.because})`;
  }
  return null;
}
