import { type Analysis, firstAt, relation } from '../../language/index.js';
import type { Side, Span, Statement } from '../../record/index.js';
import type { Cast } from '../cast.js';
import { introduction } from './constructions.js';
import type { Sides } from './sides.js';

/**
 * To whom a request is put that names nobody in its own clause: whoever the statement that it is made in speaks to, as in
 * `in a letter to the council Chile asked for a meeting`. Each stands where the sentence names it.
 */
export function askedIn(
  analysis: Analysis,
  cast: Cast,
  sides: Sides,
  statements: readonly Statement[],
  { head, trigger }: { readonly head: number; readonly trigger: Span },
): readonly Side[] {
  const written = writtenTo(analysis, head);
  if (written !== null) return sides.of(written);
  const statement = statements.find(({ cue }) => cue && cue.start < trigger.end && trigger.start < cue.end);
  if (!statement) return [];
  const sentence = analysis.sentences.find(({ start, end }) => start <= trigger.start && trigger.end <= end);
  return statement.addressees.flatMap((id) => {
    const own = cast.actors.find((actor) => actor.id === id);
    const mention = own?.mentions.find(({ start, end }) => sentence && sentence.start <= start && end <= sentence.end);
    return mention ? [{ actor: id, start: mention.start, end: mention.end }] : [];
  });
}

/**
 * Whom a threat is for that names nobody in its own clause: `Iran warned Israel that its forces were ready to strike`, whoever is warned by those whose
 * the threat is, or of whose side. Each stands where the sentence names it.
 */
export function warnedIn(
  cast: Cast,
  statements: readonly Statement[],
  actors: readonly Side[],
  trigger: Span,
): readonly Side[] {
  const statement = statements.find(
    ({ cue, content }) =>
      cue !== null &&
      /^(?:warn|caution|threaten)$/.test(cue.lemma) &&
      cue.end <= trigger.start &&
      content.some(({ start, end }) => start <= trigger.start && trigger.end <= end),
  );
  if (!statement?.addressees.length || !statement.cue) return [];
  const find = (id: string) => cast.actors.find((actor) => actor.id === id);
  const stateOf = (id: string): string | null => find(id)?.country ?? null;
  const own = statement.speakers.map(stateOf);
  if (!actors.length || !actors.every(({ actor }) => stateOf(actor) !== null && own.includes(stateOf(actor))))
    return [];
  const { end } = statement.cue;
  return statement.addressees.flatMap((id) => {
    const one = find(id);
    const mention = one?.mentions.find(({ start }) => start >= end && start < trigger.start);
    return mention && one!.country && !own.includes(one!.country)
      ? [{ actor: id, start: mention.start, end: mention.end }]
      : [];
  });
}

/** `wrote to the council asking for …`: to whom somebody writes or turns who asks. */
function writtenTo({ tokens, children }: Analysis, head: number): number | null {
  const { deprel, xpos, head: over } = tokens[head]!;
  if (deprel !== 'advcl' || xpos !== 'VBG' || !/^(?:write|turn|appeal|speak)$/.test(tokens[over]!.lemma)) return null;
  const isTo = (c: number): boolean =>
    relation(tokens[c]!) === 'obl' && c > over && children[c]!.some((w) => w < c && tokens[w]!.lemma === 'to');
  return children[over]!.find(isTo) ?? null;
}

const about = /^(?:over|on|about|regarding|concerning)$/;

/**
 * Whether a request names somebody only with what it is for, who is asked nothing where a letter says to whom it goes (`in a letter
 * to the council Chile asked for talks on the threats of Peru`, `… for the mandate of the observers to be widened`).
 */
export function isOnlyMatter(
  analysis: Analysis,
  { recipients, because }: { readonly recipients: readonly Side[]; readonly because: string },
): boolean {
  const { tokens } = analysis;
  return (
    recipients.length > 0 &&
    recipients.every(({ start, end }) => {
      let at = tokens[firstAt(analysis, start)]!;
      while (at.head >= 0 && tokens[at.head]!.start >= start && tokens[at.head]!.start < end) at = tokens[at.head]!;
      if (!/^(?:nmod|amod|compound)/.test(at.deprel)) return false;
      return !because.includes('act:') || [at.index, at.head].some((head) => about.test(introduction(analysis, head)));
    })
  );
}
