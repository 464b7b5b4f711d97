import { type Analysis, extent, firstAt, timeOfSecond } from '../../language/index.js';
import type { Side } from '../../record/index.js';
import type { Staged } from './staged.js';

/**
 * Tells apart what was done with several at several times: `spoke to Trump on Monday and, two days later, to Zelensky` is two talks. The
 * second keeps the words of the first, and has the time and place that its own phrase tells.
 */
export function withSecondsApart(analysis: Analysis, staged: readonly Staged[]): readonly Staged[] {
  if (!staged.some((event) => event.recipients.length > 1 || event.actors.length > 1)) return staged;
  return staged.flatMap((event) => {
    const late = event.actors.length > 1 ? doersApart(analysis, event) : [];
    if (late.length) return late;
    const seconds = event.recipients.length > 1 ? secondsOf(analysis, event) : [];
    if (!seconds.length) return [event];
    const isOf = (side: Side, noun: number): boolean => {
      const { first, last } = extent(analysis, noun);
      return side.start >= analysis.tokens[first]!.start && side.end <= analysis.tokens[last - 1]!.end;
    };
    const rest = event.recipients.filter((side) => !seconds.some((noun) => isOf(side, noun)));
    if (!rest.length) return [event];
    const first = { ...event, recipients: rest };
    const apart = seconds.map((noun) => ({
      ...event,
      again: first,
      head: noun,
      parts: [noun],
      told: event.told ?? event.head,
      recipients: event.recipients.filter((side) => isOf(side, noun)),
    }));
    return [first, ...apart];
  });
}

/** `Chile left in 2020 and Peru in 2021` is done twice: the event without those who did so at another time, and with each of them alone. */
function doersApart(analysis: Analysis, event: Staged): Staged[] {
  const { tokens } = analysis;
  const nounOf = ({ start }: Side): number => {
    let at = firstAt(analysis, start);
    for (let steps = 0; steps < 4 && at >= 0; at = tokens[at]!.head, steps++)
      if ((timeOfSecond(analysis, at)?.index ?? -1) > at) return at;
    return -1;
  };
  const nouns = event.actors.map(nounOf);
  const rest = event.actors.filter((_, at) => nouns[at]! < 0);
  if (!rest.length || rest.length === event.actors.length) return [];
  const first = { ...event, actors: rest };
  const apart = [...new Set(nouns.filter((noun) => noun >= 0))].map((noun) => ({
    ...event,
    again: first,
    head: noun,
    parts: [noun],
    told: event.told ?? event.head,
    actors: event.actors.filter((_, at) => nouns[at] === noun),
  }));
  return [first, ...apart];
}

/** The nouns of recipients that have a time of their own behind the conjunction. */
function secondsOf(analysis: Analysis, { recipients, head }: Staged): number[] {
  const { tokens } = analysis;
  const found: number[] = [];
  for (const { start } of recipients) {
    let at = firstAt(analysis, start);
    for (let steps = 0; at > head && steps < 4; at = tokens[at]!.head, steps++)
      if (timeOfSecond(analysis, at)) {
        if (!found.includes(at)) found.push(at);
        break;
      }
  }
  return found;
}
