import type { Analysis } from '../../language/index.js';
import type { Actor, Side, Statement } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { answeredIn } from './answered.js';
import { askedIn, isOnlyMatter, warnedIn } from './asked.js';
import { captorsIn } from './captors.js';
import { areKin } from './kin.js';
import { liftedFor } from './lifted.js';
import { makersOfTexts } from './makers-of-texts.js';
import { moversIn } from './movers.js';
import { doersIn } from './named-again.js';
import { makersOf } from './offers.js';
import { ownersIn } from './owners.js';
import { rivalsIn } from './rivals.js';
import { speakersIn } from './said-before.js';
import type { Sides } from './sides.js';
import { spanOf } from './span.js';
import type { Staged } from './staged.js';

/**
 * Gives events that name nobody whom they are about the one whom the text has told before: who made the offer that is turned
 * down, whose deed is judged, against whom a measure stood that is lifted, who holds those whose release is demanded.
 * An event that is none while it is about nobody is left out where nobody is found.
 */
export function recall(
  analysis: Analysis,
  cast: Cast,
  sides: Sides,
  instruments: InstrumentsRead,
  statements: readonly Statement[],
  staged: readonly Staged[],
  actorOf: (id: string) => Actor | undefined,
): Staged[] {
  const told: Staged[] = [];
  for (const given of staged) {
    const event = askedByTeller(given);
    if (!event) continue;
    const i = told.push(event) - 1;
    const recipients = recipientsOf(event, i);
    const settled = event.pending ? recipients.length > 0 && event.pending(recipients) : event;
    if (!settled) told.pop();
    else {
      const isFound = recipients.length > 0 && !event.recipients.length;
      const because = isFound ? event.because.replace('no-recipient', 'recalled') : event.because;
      told[i] = { ...event, type: settled.type, mode: settled.mode, recipients, because };
    }
  }
  return told;

  /** `Peru deported 300 people, the agency said, and appealed to Lima to halt returns`: nobody appeals to himself, but who tells of it does. */
  function askedByTeller(event: Staged): Staged | null {
    const { type, actors, recipients, head } = event;
    const isSelf = type === 'REQUEST' && recipients.length > 0 && actors.length > 0;
    if (!isSelf || !recipients.every(({ actor }) => actors.some((own) => own.actor === actor))) return event;
    const { start, end } = analysis.tokens[head]!;
    const told = statements.find(
      ({ content, source, speakers }) =>
        source &&
        speakers.length > 0 &&
        content.some((part) => part.start <= start && end <= part.end) &&
        speakers.every((one) => !recipients.some(({ actor }) => actor === one)),
    );
    return told ? { ...event, actors: told.speakers.map((actor) => ({ ...told.source!, actor })) } : null;
  }

  /** `the envoy denied that government forces had fired`: who speaks for a state denies what others say of its forces. */
  function isOfOwnSide({ type, because, actors, recipients }: Staged): boolean {
    if (type !== 'REJECT' || !because.startsWith('operator:deny(') || !actors.length) return false;
    const isOfficial = ({ actor }: Side): boolean =>
      !!actorOf(actor)?.country && !!actorOf(actor)?.sectors.some((sector) => sector === 'GOV' || sector === 'MIL');
    return [...actors, ...recipients].every(isOfficial) && recipients.every((one) => areKin([one], actors, actorOf));
  }

  function recipientsOf(event: Staged, i: number): readonly Side[] {
    const { type, recipients, head } = event;
    if (type === 'REQUEST' && (!recipients.length || isOnlyMatter(analysis, event))) {
      const asked = askedIn(analysis, cast, sides, statements, { head, trigger: spanOf(analysis, event).trigger });
      if (asked.length) return asked;
    }
    if (type === 'THREATEN' && !recipients.length) {
      const warned = warnedIn(cast, statements, event.actors, spanOf(analysis, event).trigger);
      if (warned.length) return warned;
    }
    const own = new Set(event.actors.map(({ actor }) => actor));
    const isOwn = ({ actor }: Side): boolean => own.has(actor);
    // `blocked a statement on Chad that Peru had circulated`: whose it is, is turned down
    const makers = type === 'REJECT' ? makersOf(analysis, sides, head) : [];
    if (recipients.length && isOfOwnSide(event)) return answeredIn(analysis, told, i, actorOf);
    // `Peru has armed rebels, a charge that Lima denied`: to those who say so
    const isSelf = type === 'REJECT' && recipients.every(isOwn);
    if (recipients.length && !isSelf) return makers.length && !makers.some(isOwn) ? makers : recipients;
    // not him who rejects
    const others = makers.filter((side) => !isOwn(side));
    if (others.length) return others;
    const ways = [
      () => answeredIn(analysis, told, i, actorOf),
      () => moversIn(analysis, told, i, actorOf),
      () => doersIn(analysis, sides, told, i, actorOf),
      () => makersOfTexts(analysis, cast, instruments, told, i, actorOf),
      () => liftedFor(analysis, sides, told, i, actorOf),
      () => captorsIn(analysis, told, i, actorOf),
      () => ownersIn(analysis, sides, event, actorOf),
      () => speakersIn(analysis, statements, event, actorOf),
      () => rivalsIn(analysis, told, i),
    ];
    for (const way of ways) {
      const found = way();
      if (found.length) return found;
    }
    return [];
  }
}
