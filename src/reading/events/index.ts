import type { Analysis } from '../../language/index.js';
import type { Actor, Event, Side, Span, Statement, Time } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { indexStatements } from '../statements/index.js';
import { isLater, isPast } from '../times/index.js';
import { announcedAhead } from './announced-ahead.js';
import { appointed } from './appointed.js';
import { isTurnedDown } from './besides.js';
import { campaign } from './campaign.js';
import { placesOf, whenOf } from './circumstance.js';
import { isBesides } from './claims.js';
import { scoreOf } from './codes.js';
import { composer } from './compose.js';
import { contextsOf } from './context.js';
import { withSecondsApart } from './gapped.js';
import { recall } from './recalled.js';
import { saidAround } from './said-around.js';
import { type Candidate, selection } from './selection.js';
import { sidesIn } from './sides.js';
import { sorting } from './sorts.js';
import { spanOf } from './span.js';
import { stage } from './stage.js';
import { tidySides } from './tidy.js';

export { modesOf } from './codes.js';

export { type Explanation, explainEvent } from './explain.js';
export { actorsIn, withStates } from './states.js';

/** Deeds of words, which have a day of their own beside that of what is said. */
const spoken: ReadonlySet<Event['type']> = new Set(['AGREE', 'REQUEST', 'REJECT', 'ACCUSE', 'SUPPORT', 'THREATEN']);

/**
 * Composes events from acts and operators over the tree, as DESIGN describes: at most one for a predicate, an operator
 * and its act together one. Events stand in the order of the text; within a sentence that of the main clause is first.
 */
export function readEvents(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  times: readonly Time[],
  statements: readonly Statement[],
  published: string | null = null,
): Event[] {
  const sides = sidesIn(analysis, cast);
  const meaning = composer(analysis, sides);
  const statementOver = indexStatements(analysis, statements);
  /** `claimed the attack`, `claimed responsibility for it`: who says that he did it, says so himself. */
  const ownClaim = (token: number): Statement | undefined => {
    const { lemma, start } = analysis.tokens[token]!;
    return lemma === 'claim' ? statements.find(({ cue }) => cue && cue.start <= start && start < cue.end) : undefined;
  };
  /** The innermost statement that claims what a token tells. */
  const claimOf = (token: number): string | null => {
    const own = ownClaim(token);
    if (own) return own.id;
    const said = statementOver(token);
    if (!said) return saidAround(analysis, statements, token)?.id ?? null;
    if (!isBesides(analysis, said, token)) return said.id;
    const { start, end } = analysis.tokens[token]!;
    const isAround = (span: Span): boolean => span.start < end && start < span.end;
    const others = statements.filter((s) => s !== said && s.content.some(isAround) && !isBesides(analysis, s, token));
    return indexStatements(analysis, others)(token)?.id ?? null;
  };
  const speakersOver = (token: number): Side[] => {
    const statement = statementOver(token);
    return statement?.source ? statement.speakers.map((actor) => ({ actor, ...statement.source! })) : [];
  };
  const actors = new Map(cast.actors.map((actor) => [actor.id, actor]));
  const actorOf = (id: string): Actor | undefined => actors.get(id);
  const are = sorting(actorOf);
  const select = selection(actorOf, are);
  const isOfCampaign = campaign(analysis, cast.actors, actorOf, are);
  const settle = (event: Candidate) => {
    const settled = select(event);
    return settled && isOfCampaign({ ...event, ...settled }) ? settled : null;
  };
  const staged = stage(analysis, sides, meaning, speakersOver, settle, (id) => actorOf(id)?.kind === 'state');
  /** `mocked the finding that Peru attacked Chad`: what only words hold that are turned down, and nobody's, is not told. */
  const isNobodys = ({ told, head, isSpeech }: (typeof staged)[number]): boolean => {
    const token = told ?? head;
    return !isSpeech && isTurnedDown(analysis, token) && claimOf(token) === null;
  };
  const found = withSecondsApart(
    analysis,
    recall(analysis, cast, sides, instruments, statements, staged, actorOf).filter((event) => !isNobodys(event)),
  );
  const parts = new Map<number, number>();
  found.forEach((event, i) => {
    for (const part of event.parts) parts.set(part, i);
  });
  const where = placesOf(analysis, cast, parts, found);
  return found.map((event, i): Event => {
    const { trigger, evidence } = spanOf(analysis, event);
    const tidied = tidySides(analysis, actors, event);
    const statement = event.isSpeech ? null : claimOf(event.told ?? event.head);
    // `Peru bombed a base: officials`: who tells it behind the colon is none whom it befell
    const told = statements.find(({ id, cue }) => id === statement && cue && analysis.text[cue.start] === ':')?.source;
    const isTeller = ({ start, end }: Side): boolean => !!told && told.start < end && start < told.end;
    const own = whenOf(analysis, times, event);
    // `met the king and, two days later, the emir`: counted from a day that nobody tells
    const isAdrift =
      own &&
      event.again &&
      /^(?:.* )?(?:later|earlier|after|before|next|following|same)\b/.test(analysis.text.slice(own.start, own.end));
    // `promised a vote in 2028`: the day of what is promised
    const isAhead =
      own &&
      spoken.has(event.type) &&
      event.status === 'asserted' &&
      isPast(analysis, event.head) &&
      isLater(own.edtf, published);
    const when = isAhead ? null : isAdrift && !whenOf(analysis, times, event.again!) ? null : own;
    const set = { ...event, ...appointed(analysis, event, when, published) };
    const { type, mode, cameo } = announcedAhead(analysis, set, when, published);
    return {
      id: `e${i + 1}`,
      type,
      mode,
      contexts: contextsOf(analysis, event, evidence),
      cameo,
      score: scoreOf(type, mode),
      actors: tidied.actors,
      recipients: tidied.recipients.filter((side) => !isTeller(side)),
      trigger,
      evidence,
      when,
      where: where.get(i) ?? null,
      status: event.status,
      statement,
      because: event.because,
    };
  });
}
