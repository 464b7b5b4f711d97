import { type Analysis, extent, relation } from '../../language/index.js';
import type { Actor, EventType, Side } from '../../record/index.js';
import type { Cast, InstrumentReference } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { introduction } from './constructions.js';
import { areKin } from './kin.js';
import type { Staged } from './staged.js';

/** What is said of a text is said of whoever made it. */
const judging: ReadonlySet<EventType> = new Set(['SUPPORT', 'REJECT', 'ACCUSE']);
/** Deeds that bring forth a text: sanctions, orders, warrants, proposals. */
const making: ReadonlySet<EventType> = new Set(['SANCTION', 'REQUEST', 'COERCE', 'AGREE', 'THREATEN']);
/** What somebody asks others to do so that there is a text: of one they are to condemn he is no maker. */
const bringing =
  /^(?:adopt|issue|pass|approve|draft|write|impose|introduce|lift|sign|extend|renew|conclude|reach|agree)$/;
/** How far up a mention the verb of the deed is looked for. */
const furthest = 3;

/**
 * Whose text is judged: in `The court issued a warrant for the general. … Peru dismissed the warrant.` the court's, where a deed of somebody
 * else was told with an earlier mention of the same text. Each stands where that event names it.
 */
export function makersOfTexts(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  events: readonly Staged[],
  at: number,
  actorOf: (id: string) => Actor | undefined,
): readonly Side[] {
  const event = events[at]!;
  if (!judging.has(event.type) || event.mode === 'meet' || event.recipients.length || !event.actors.length) return [];
  const { tokens, children } = analysis;
  const object = children[event.head]!.find((c) => /^(?:obj|nsubj:pass)$/.test(tokens[c]!.deprel));
  const text = object === undefined ? null : instruments.instrumentAt(object);
  if (!text) return [];
  const parties = instruments.instruments.find(({ id }) => id === text.instrument)?.parties ?? [];
  // those who made it are told with it: what others did with it does not make it theirs
  if (parties.length > 1) return partiesBefore(analysis, cast, instruments, text, parties, event, actorOf);
  for (const { instrument, head } of instruments.references) {
    if (instrument !== text.instrument || head >= object!) continue;
    // `measures lower the cap`: what a text itself does nobody does
    if (relation(tokens[head]!) === 'nsubj') continue;
    let last = head;
    for (let word = head, steps = 0; word >= 0 && steps < furthest; word = tokens[word]!.head, steps++) {
      // `imposed sanctions over a warrant`: what a text only has to do with is not its making
      if (word !== head && !isPartOf(analysis, last)) break;
      last = word;
      const maker = events.find((e, i) => i < at && (e.head === word || e.parts.includes(word)) && making.has(e.type));
      if (!maker?.actors.length || maker.status === 'denied') continue;
      if (
        maker.type === 'REQUEST' &&
        word !== maker.head &&
        tokens[word]!.upos === 'VERB' &&
        !bringing.test(tokens[word]!.lemma)
      )
        continue;
      if (!areKin(maker.actors, event.actors, actorOf)) return maker.actors;
    }
  }
  return [];
}

/** Those between whom a text was made, where an earlier mention of it names them, but for the side of him who judges it. */
function partiesBefore(
  analysis: Analysis,
  cast: Cast,
  { references }: InstrumentsRead,
  { instrument, first }: InstrumentReference,
  parties: readonly string[],
  { actors }: Staged,
  actorOf: (id: string) => Actor | undefined,
): readonly Side[] {
  const found: Side[] = [];
  for (const id of parties) {
    for (const mention of references) {
      if (mention.instrument !== instrument || mention.first >= first) continue;
      const { first: from, last } = extent(analysis, mention.head);
      const named = cast.references.find((one) => one.actor === id && one.first >= from && one.last <= last);
      if (!named) continue;
      const side = { actor: id, start: named.start, end: named.end };
      if (!areKin([side], actors, actorOf)) found.push(side);
      break;
    }
  }
  return found;
}

/** Whether a word is what its head is done to, or a part of that. */
function isPartOf(analysis: Analysis, word: number): boolean {
  const { deprel } = analysis.tokens[word]!;
  return (
    /^(?:obj|nsubj:pass|appos|conj|compound)$/.test(deprel) ||
    (deprel === 'nmod' && introduction(analysis, word) === 'of')
  );
}
