import type { Analysis } from '../../language/index.js';
import type { Side, Span, Statement } from '../../record/index.js';
import type { Cast } from '../cast.js';

/**
 * To whom a request is put that names nobody in its own clause: whoever the statement that it is made in speaks to, as in
 * `in a letter to the council Chile asked for a meeting`. Each stands where the sentence names it.
 */
export function askedIn(analysis: Analysis, cast: Cast, statements: readonly Statement[], trigger: Span): Side[] {
  const statement = statements.find(({ cue }) => cue && cue.start < trigger.end && trigger.start < cue.end);
  if (!statement) return [];
  const sentence = analysis.sentences.find(({ start, end }) => start <= trigger.start && trigger.end <= end);
  return statement.addressees.flatMap((id) => {
    const own = cast.actors.find((actor) => actor.id === id);
    const mention = own?.mentions.find(({ start, end }) => sentence && sentence.start <= start && end <= sentence.end);
    return mention ? [{ actor: id, start: mention.start, end: mention.end }] : [];
  });
}
