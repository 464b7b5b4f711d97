import { type Analysis, extent, relation } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import type { Staged } from './staged.js';

/** Words of a rule further apart than this are not shown as one trigger. */
const widest = 6;

/** The words that name an event, and the clause it rests on. */
export function spanOf(analysis: Analysis, event: Staged): { trigger: Span; evidence: Span } {
  const { tokens } = analysis;
  const { head: named, parts } = event.again ?? event;
  const head = tokens[named]!;
  let first = named;
  let last = named;
  for (const part of parts) {
    if (tokens[part]!.sentence !== head.sentence) continue;
    const low = Math.min(first, part);
    const high = Math.max(last, part);
    if (high - low < widest) {
      first = low;
      last = high;
    }
  }
  let clause = named;
  while (relation(tokens[clause]!) === 'conj' && tokens[clause]!.head >= 0) clause = tokens[clause]!.head;
  const whole = extent(analysis, clause);
  let start = tokens[whole.first]!.start;
  let end = tokens[whole.last - 1]!.end;
  const { start: from, end: to } = analysis.sentences[head.sentence]!;
  for (const side of [...event.actors, ...event.recipients]) {
    // who stands over a list does what each of its items tells
    if (side.start < from || side.end > to) continue;
    start = Math.min(start, side.start);
    end = Math.max(end, side.end);
  }
  const trigger = { start: tokens[first]!.start, end: tokens[last]!.end };
  return { trigger, evidence: { start: Math.min(start, trigger.start), end: Math.max(end, trigger.end) } };
}
