import type { Analysis } from '../../language/index.js';
import type { Event, Place, Span, Statement, Time } from '../../record/index.js';
import type { Cast } from '../cast.js';

/** How far up the tree the predicate of a time or place is looked for. */
const furthest = 12;

/** For each token, the innermost statement whose content holds it, or null. */
export function statementsOver(
  analysis: Analysis,
  statements: readonly Statement[],
): (token: number) => Statement | null {
  const { tokens } = analysis;
  const over: (Statement | undefined)[] = new Array(tokens.length);
  const size = (s: Statement): number => s.content.reduce((sum, c) => sum + c.end - c.start, 0);
  // Larger contents are laid down first, so that the innermost stays on top.
  for (const statement of [...statements].sort((a, b) => size(b) - size(a)))
    for (const content of statement.content)
      for (let at = firstAt(analysis, content.start); at < tokens.length && tokens[at]!.start < content.end; at++)
        over[at] = statement;
  return (token) => over[token] ?? null;
}

/** The first token that starts at or after an offset. */
export function firstAt(analysis: Analysis, offset: number): number {
  let low = 0;
  let high = analysis.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (analysis.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token of a span that hangs on something outside it. */
function headOf(analysis: Analysis, span: Span): number {
  const { tokens } = analysis;
  const first = firstAt(analysis, span.start);
  let best = first;
  for (let at = first; at < tokens.length && tokens[at]!.start < span.end; at++) {
    const outer = tokens[at]!.head;
    if (outer < 0 || tokens[outer]!.start < span.start || tokens[outer]!.start >= span.end) {
      best = at;
      break;
    }
  }
  return best;
}

/** When and where: the dates and places that hang on a predicate, and no other predicate in between. */
export function circumstances(
  analysis: Analysis,
  cast: Cast,
  times: readonly Time[],
  parts: ReadonlyMap<number, number>,
): { when: ReadonlyMap<number, Event['when']>; where: ReadonlyMap<number, Event['where']> } {
  const { tokens } = analysis;
  const places = new Map<string, Place>(cast.places.map((place) => [place.id, place]));
  const owner = (token: number): number | null => {
    let at = tokens[token]!.head;
    for (let steps = 0; at >= 0 && steps < furthest; steps++) {
      const event = parts.get(at);
      if (event !== undefined) return event;
      if (tokens[at]!.upos === 'VERB') return null;
      at = tokens[at]!.head;
    }
    return null;
  };
  const when = new Map<number, Event['when']>();
  for (const time of times) {
    if (!time.edtf || (time.type !== 'DATE' && time.type !== 'TIME') || firstAt(analysis, time.start) >= tokens.length)
      continue;
    const event = owner(headOf(analysis, time));
    if (event !== null && !when.has(event)) when.set(event, { edtf: time.edtf, start: time.start, end: time.end });
  }
  const where = new Map<number, Event['where']>();
  for (const reference of cast.references) {
    if (!reference.place || !places.has(reference.place)) continue;
    const relation = tokens[reference.head]!.deprel;
    if (!relation.startsWith('obl') && !relation.startsWith('nmod')) continue;
    if (!analysis.children[reference.head]!.some((c) => settings.has(tokens[c]!.lemma.toLowerCase()))) continue;
    const event = owner(reference.head);
    if (event !== null && !where.has(event))
      where.set(event, { place: reference.place, start: reference.start, end: reference.end });
  }
  return { when, where };
}

const settings = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'around', 'throughout', 'off']);
