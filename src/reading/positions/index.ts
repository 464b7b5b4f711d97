import {
  type Analysis,
  dependent,
  dependents,
  extent,
  governor,
  relation,
  type Token,
  tokensIn,
} from '../../language/index.js';
import type { Event, Position, Span, Statement } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { indexStatements } from '../statements/index.js';
import { fromAbsence, isAbsence } from './absence.js';
import { type Found, fromAct } from './acts.js';
import { againstIt, isAgainst } from './against.js';
import { isAside, isToldOfCue } from './asides.js';
import { isDisclaimed } from './disclaimed.js';
import { echoed, type Taken } from './echoed.js';
import { isEffect } from './effect-words.js';
import { fromEffect, isDoneToAnother, isIdleEffect } from './effects.js';
import { fromEvent } from './from-events.js';
import { completes, ownersOf, subjectsOf } from './holders.js';
import { idiomsOf } from './idioms.js';
import { fromRendered, judgedBy } from './judged.js';
import { actsOf, nouns, opposite, presupposed } from './lexicon.js';
import { likewise } from './likewise.js';
import { isHypothetical, isNorm } from './mood.js';
import { fromMoved, isMerelyRegretted, isMoving } from './moved.js';
import { isNegated } from './negation.js';
import { withoutNamed } from './not-his.js';
import { backersOf, partnersIn, sharersOf } from './partners.js';
import { isCompared, predicatesOf } from './predicate-words.js';
import { fromPredicate } from './predicates.js';
import { metWith } from './received.js';
import { fromUse, isUse } from './rights.js';
import { fromSelf, selfSeen } from './selves.js';
import { isShunning, shunnedIn } from './shunned.js';
import { sided } from './sided.js';
import { fromTallies } from './tallies.js';
import { isUnheld, sayersOf } from './unheld.js';
import { viewersOf } from './viewers.js';
import { hear, type Voices } from './voices.js';
import { isOpposing, isVote, voteOn } from './votes.js';

/**
 * Who stands how toward an instrument or actor. Three ways lead to a stance: an act (`rejected the treaty`), a noun
 * (`its opposition to`), and what a speaker says of an instrument inside a statement (`is void`, `has expired`); the
 * document's own judgement is nobody's position. Support and criticism of actors come from the events.
 */
export function readPositions(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  statements: readonly Statement[],
  events: readonly Event[],
): Position[] {
  const positions: Position[] = [];
  const seen = new Set<string>();
  /** What the word at the head of a clause has told already. */
  const told = new Set<string>();
  /** Who takes a stance by which word. */
  const done = new Set<string>();
  const put = (position: Position): void => {
    const key = [position.holder, position.stance, position.toward, position.statement].join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    positions.push(position);
  };
  const taken: Taken[] = [];
  if (instruments.references.length) {
    const statementAt = indexStatements(analysis, statements);
    const heard = hear(analysis, cast, instruments, statementAt);
    for (const token of analysis.tokens) {
      if (!takesStance(analysis, token)) continue;
      const around = statementAt(token.index);
      const statement = around && isToldOfCue(analysis, token, around) ? null : around;
      for (const { holders, word, ...found } of stancesAt(analysis, heard, instruments, token, statement)) {
        const evidence = clauseOf(analysis, word, statement);
        taken.push({ holders, word, token, ...found });
        for (const holder of holders) {
          // `dismissed it as a pretext` is one stance, told once
          const key = `${word.index} ${holder} ${found.toward} ${isPro.test(found.stance)}`;
          if (told.has(key) && found.because.startsWith('predicate:')) continue;
          told.add(key);
          done.add(`${word.start} ${holder}`);
          put({ holder, ...found, statement: statement?.id ?? null, evidence });
        }
      }
    }
    for (const echo of [...echoed(analysis, heard, taken), ...sided(analysis, heard, instruments, taken)]) {
      const { word, ...position } = echo;
      // `said that Chile shared this view`: he says so
      const statement = statementAt(word.index)?.id ?? null;
      put({ ...position, statement, evidence: clauseOf(analysis, word, null) });
    }
  }
  for (const position of fromTallies(analysis, cast, instruments)) put(position);
  for (const event of events) for (const position of fromEvent(analysis, event, done)) put(position);
  return positions
    .filter((position) => !isMerelyRegretted(position, positions))
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

const isPro = /^(?:supports|calls-for|holds-in-force)$/;

const takesStance = (analysis: Analysis, token: Token): boolean =>
  !isHyphened(analysis, token) && tellsStance(analysis, token);

/** `the job-killing pact`: what something does to others, not what is done to it. */
const isHyphened = ({ tokens, children }: Analysis, { xpos, index, start }: Token): boolean =>
  xpos === 'VBG' &&
  tokens[index - 1]?.form === '-' &&
  tokens[index - 1]!.end === start &&
  tokens[index - 2]?.upos === 'NOUN' &&
  !children[index]!.some((at) => tokens[at]!.deprel === 'cop');

const tellsStance = (analysis: Analysis, token: Token): boolean =>
  isVote(token) ||
  selfSeen(analysis, token) !== null ||
  isShunning(analysis, token) ||
  isAgainst(token) ||
  isUse(token) ||
  isMoving(token) ||
  isAbsence(token) ||
  actsOf(token).length > 0 ||
  nouns.has(token.lemma) ||
  idiomsOf(analysis, token).length > 0 ||
  presupposed.has(token.lemma) ||
  isEffect(token) ||
  predicatesOf(analysis, token) !== undefined;

function stancesAt(
  analysis: Analysis,
  cast: Voices,
  instruments: InstrumentsRead,
  token: Token,
  statement: Statement | null,
): Found[] {
  if (token.upos === 'VERB' || token.upos === 'ADJ') {
    const shunned = isShunning(analysis, token) ? shunnedIn(analysis, cast, instruments, token) : [];
    if (shunned.length) return shunned;
    const acts = fromAct(analysis, cast, instruments, token, actsOf(token), statement, ({ to }) => [
      ...subjectsOf(analysis, cast, token, to !== 'obj'),
      ...partnersIn(analysis, cast, token),
      ...backersOf(analysis, cast, token),
      ...likewise(analysis, cast, token, (word) => takesStance(analysis, word)),
    ]);
    if (acts.some(({ holders }) => holders.length))
      return acts.map((found) => withoutNamed(analysis, cast, token, found));
    const used = isUse(token) ? fromUse(analysis, cast, instruments, token, statement) : [];
    if (used.some(({ holders }) => holders.length)) return used;
    const isCast = isVote(token) || isOpposing(analysis, token);
    // `would vote no` is a vote
    const isNo = dependents(analysis, token.index, 'advmod').some(({ form }) => form === 'no');
    const vote = isCast && (isNo || !isNegated(analysis, token)) ? voteOn(analysis, cast, instruments, token) : null;
    if (vote)
      return [
        {
          ...vote,
          holders: [
            ...subjectsOf(analysis, cast, token),
            ...likewise(analysis, cast, token, (word) => takesStance(analysis, word)),
          ],
          word: token,
          because: `vote:${token.lemma}`,
        },
      ];
  }
  if (selfSeen(analysis, token)) return fromSelf(analysis, cast, instruments, token);
  // `gave a welcome to it`, whatever the tagger says
  const isNoun =
    token.upos === 'NOUN' ||
    (token.upos === 'ADJ' &&
      token.deprel === 'obj' &&
      (dependent(analysis, token.index, 'det') ?? dependent(analysis, token.index, 'amod')) !== null);
  const idioms = idiomsOf(analysis, token);
  if (isNoun || idioms.length) {
    const words = isNoun ? [...idioms, ...(nouns.get(token.lemma) ?? [])] : idioms;
    const acts = fromAct(analysis, cast, instruments, token, words, statement, ({ to, verb }) => [
      ...(verb === null
        ? [...ownersOf(analysis, cast, token, to), ...sharersOf(analysis, cast, token)]
        : subjectsOf(analysis, cast, governor(analysis, token.index)!)),
      // `came out in favour of it, as did Chile`
      ...(verb !== null || completes(analysis, token) || dependent(analysis, token.index, 'cop')
        ? likewise(analysis, cast, token, (word) => takesStance(analysis, word))
        : []),
    ]);
    if (acts.some(({ holders }) => holders.length)) return acts;
    const met = metWith(analysis, cast, instruments, token);
    if (met.length) return met;
  }
  if (isAgainst(token)) return againstIt(analysis, cast, instruments, token);
  const moved = isMoving(token) ? fromMoved(analysis, cast, instruments, token) : [];
  if (moved.some(({ holders }) => holders.length)) return moved;
  const judged = judgedBy(analysis, token);
  // `if the ministry had found it void`
  if (judged && isHypothetical(analysis, judged.verb)) return [];
  if (judged) {
    const own = subjectsOf(analysis, cast, judged.verb);
    // `there are those who call it treason`: whoever they are, the speaker is not
    const isOthers = dependents(analysis, judged.verb.index).some(({ deprel }) => deprel === 'nsubj');
    const holders = own.length || isOthers ? own : (statement?.speakers ?? []);
    return fromPredicate(analysis, cast, instruments, token, holders, judged.of).map((found) => ({
      ...found,
      word: judged.verb,
    }));
  }
  const viewers = viewersOf(analysis, cast, token);
  if (viewers.length)
    return isHypothetical(analysis, token) ? [] : fromPredicate(analysis, cast, instruments, token, viewers);
  if (!statement?.speakers.length || isAside(analysis, token, statement) || isHypothetical(analysis, token)) return [];
  if (isUnheld(analysis, token, statement)) return [];
  const sayers = sayersOf(analysis, cast, token, statement);
  // `must not weaken us` says what it is to be, `is worse than nothing` what something else is
  if ((isNorm(analysis, token) && !grounds.test(token.lemma)) || isCompared(analysis, token)) return [];
  const told = toldOf(analysis, cast, instruments, token, sayers ?? statement.speakers).filter(
    ({ stance }) => !stance.startsWith('holds-') || !isToCome(analysis, token, statement),
  );
  if (isDoubted(analysis, statement)) return told.filter(({ stance }) => stance === 'supports').map(doubted);
  if (isDemanded(analysis, token)) return told.flatMap(demanded);
  return isDisclaimed(analysis, statement) ? told.flatMap(disclaimed) : told;
}

/** Who denies that an instrument has ended holds that it is in force; who denies that it is bad need not back it. */
const disclaimed = (found: Found): Found[] =>
  found.stance.startsWith('holds-') ? [{ ...found, stance: opposite(found.stance) }] : [];

/** `insists that it be binding`: what it is to be. */
const isDemanded = (analysis: Analysis, token: Token): boolean =>
  relation(token) === 'ccomp' &&
  dependents(analysis, token.index, 'cop', 'aux:pass').some(({ form }) => form === 'be') &&
  !dependents(analysis, token.index, 'aux').length;

/** Whoever demands that an instrument be in force calls for it; who demands that it be fair takes no side yet. */
const demanded = (found: Found): Found[] =>
  found.stance === 'holds-in-force'
    ? [{ ...found, stance: 'calls-for' }]
    : found.stance === 'holds-terminated'
      ? [{ ...found, stance: 'opposes' }]
      : [];

/** `doubted that it would work` */
const isDoubted = (analysis: Analysis, { cue }: Statement): boolean =>
  !!cue && tokensIn(analysis, cue).some(({ lemma, upos }) => lemma === 'doubt' && upos === 'VERB');

const doubted = (found: Found): Found => ({ ...found, stance: opposite(found.stance) });

/** `should be the basis of talks`, `must remain in force` say as much as that it is. */
const grounds = /^(?:basis|foundation|cornerstone|bedrock|force)$/;

const awaiting = /^(?:ensure|sure|hope|wish|want|expect|predict|fear|worry|forecast|promise|await|anticipate)$/;

/** `hopes that it will enter into force`: what is hoped or feared is not held to be so. */
const isToCome = (analysis: Analysis, token: Token, { cue }: Statement): boolean =>
  (!!cue && tokensIn(analysis, cue).some(({ lemma }) => awaiting.test(lemma))) ||
  (/^(?:enter|come|go)$/.test(governor(analysis, token.index)?.lemma ?? '') &&
    willBe(analysis, governor(analysis, token.index)!)) ||
  (/^(?:force|expire|end|lapse|terminate|run|back|come)$/.test(token.lemma) && willBe(analysis, token)) ||
  // `should be allowed to lapse`
  (token.deprel === 'xcomp' && /^(?:allow|let|permit)$/.test(governor(analysis, token.index)?.lemma ?? '')) ||
  // `which expires at the end of the year`
  (/^(?:expire|end|lapse|terminate|run|come)$/.test(token.lemma) && /^VB[ZP]$/.test(token.xpos));

const willBe = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'aux').some(({ lemma }) => /^(?:will|would|shall|can|could|may|might)$/.test(lemma)) &&
  !dependents(analysis, index, 'xcomp', 'cop').some(({ lemma }) => lemma === 'remain');

/** What a speaker tells of an instrument. */
function toldOf(
  analysis: Analysis,
  cast: Voices,
  instruments: InstrumentsRead,
  token: Token,
  speakers: readonly string[],
): Found[] {
  if (isAbsence(token)) return fromAbsence(analysis, cast, instruments, token, speakers);
  const inverted = invertedOf(analysis, instruments, token);
  if (inverted) return fromPredicate(analysis, cast, instruments, token, speakers, inverted);
  const rendered = fromRendered(analysis, instruments, token, speakers);
  if (rendered.length) return rendered;
  if (isIdleEffect(analysis, token)) return [];
  const effect = fromEffect(analysis, cast, instruments, token, speakers);
  if (effect.length || isDoneToAnother(analysis, cast, token, speakers)) return effect;
  return fromPredicate(analysis, cast, instruments, token, speakers);
}

/** `The only valid instrument is the Lima Accord`: what the subject is said to be. */
function invertedOf(analysis: Analysis, instruments: InstrumentsRead, subject: Token): Token | null {
  const said = subject.upos === 'NOUN' && subject.deprel === 'nsubj' ? governor(analysis, subject.index) : null;
  const isSaid = !!said && said.index > subject.index && dependent(analysis, said.index, 'cop') !== null;
  return isSaid && instruments.instrumentAt(said.index) && !instruments.instrumentAt(subject.index) ? said : null;
}

/** The clause that a word heads, without what is only set beside it; inside a statement, as far as its content goes. */
function clauseOf(analysis: Analysis, word: Token, statement: Statement | null): Span {
  const { tokens } = analysis;
  let first = word.index;
  let last = word.index + 1;
  for (const child of dependents(analysis, word.index)) {
    if (/^(parataxis|punct|cc)$/.test(relation(child))) continue;
    const part = extent(analysis, child.index);
    first = Math.min(first, part.first);
    last = Math.max(last, part.last);
  }
  const clause = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  const content = statement?.content.find((span) => span.start <= word.start && word.end <= span.end);
  return content ? { start: Math.max(clause.start, content.start), end: Math.min(clause.end, content.end) } : clause;
}
