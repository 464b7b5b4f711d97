import { type Analysis, firstAt } from '../../language/index.js';
import type { Event } from '../../record/index.js';
import { acts, operators } from './lexicon.js';

/** Why an event was read: the entries that made it and the way from its trigger to its sides. */
export interface Explanation {
  readonly rule: string;
  /** Acts and operators of the rule, outermost first, with the example that the data gives for each. */
  readonly entries: readonly { readonly name: string; readonly frames: readonly string[]; readonly example: string }[];
  /** From the trigger to each side, as `relation:word` steps, `<` up the tree and `>` down it. */
  readonly paths: readonly {
    readonly role: 'actor' | 'recipient';
    readonly words: string;
    readonly path: readonly string[];
  }[];
}

const stepsAtMost = 60;

/** Tells why an event was read, from the event and the analysis of its document. */
export function explainEvent(analysis: Analysis, event: Event): Explanation {
  const { tokens, text } = analysis;
  const entries = [...event.because.matchAll(/(act|operator):([\w-]+)/g)].flatMap(([, kind, name]) => {
    const entry = kind === 'act' ? acts.find((a) => a.act === name) : operators.find((o) => o.operator === name);
    return entry ? [{ name: `${kind}:${name}`, frames: entry.frames, example: entry.example }] : [];
  });
  const trigger = headWithin(analysis, event.trigger.start, event.trigger.end);
  const paths = (['actor', 'recipient'] as const).flatMap((role) =>
    (role === 'actor' ? event.actors : event.recipients).map((side) => ({
      role,
      words: text.slice(side.start, side.end),
      path: path(headWithin(analysis, side.start, side.end), trigger),
    })),
  );
  return { rule: event.because, entries, paths };

  function path(from: number, to: number): string[] {
    if (!tokens[from] || !tokens[to]) return [];
    const upFrom = (start: number): number[] => {
      const chain = [start];
      while (chain.length < stepsAtMost && tokens[chain.at(-1)!]!.head >= 0) chain.push(tokens[chain.at(-1)!]!.head);
      return chain;
    };
    const left = upFrom(to);
    const right = upFrom(from);
    const meeting = left.find((at) => right.includes(at));
    if (meeting === undefined) return [];
    return [
      ...left.slice(0, left.indexOf(meeting)).map((at) => `<${tokens[at]!.deprel}:${tokens[tokens[at]!.head]!.form}`),
      ...right
        .slice(0, right.indexOf(meeting))
        .reverse()
        .map((at) => `>${tokens[at]!.deprel}:${tokens[at]!.form}`),
    ];
  }
}

/** The token of a stretch of text that hangs on something outside it. */
function headWithin(analysis: Analysis, start: number, end: number): number {
  const { tokens } = analysis;
  const first = firstAt(analysis, start);
  for (let at = first; at < tokens.length && tokens[at]!.start < end; at++) {
    const outer = tokens[at]!.head;
    if (outer < 0 || tokens[outer]!.start < start || tokens[outer]!.start >= end) return at;
  }
  return first;
}
