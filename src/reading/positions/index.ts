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
import type { Event, Position, Span, Stance, Statement } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { indexStatements } from '../statements/index.js';
import { type Found, fromAct } from './acts.js';
import { actorsOf, ownersOf, subjectsOf } from './holders.js';
import { nouns, opposite, predicates, presupposed, verbs } from './lexicon.js';
import { likewise } from './likewise.js';
import { isNegated } from './mood.js';
import { instrumentBefore, instrumentOfPronoun, targetsIn } from './targets.js';
import { isVote, voteOn } from './votes.js';

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
  const put = (position: Position): void => {
    const key = [position.holder, position.stance, position.toward, position.statement].join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    positions.push(position);
  };
  if (instruments.references.length) {
    const statementAt = indexStatements(analysis, statements);
    for (const token of analysis.tokens) {
      if (!takesStance(token)) continue;
      const statement = statementAt(token.index);
      for (const { holders, word, ...found } of stancesAt(analysis, cast, instruments, token, statement)) {
        const evidence = clauseOf(analysis, word, statement);
        for (const holder of holders) put({ holder, ...found, statement: statement?.id ?? null, evidence });
      }
    }
  }
  for (const event of events) for (const position of fromEvent(analysis, event)) put(position);
  return positions.sort((a, b) => a.evidence.start - b.evidence.start);
}

/** A participle may be tagged as an adjective (`has expired`), so a predicate is looked up by its form too. */
const predicatesOf = ({ lemma, form }: Token) => predicates.get(lemma) ?? predicates.get(form.toLowerCase());

const takesStance = (token: Token): boolean =>
  isVote(token) ||
  isAgainst(token) ||
  verbs.has(token.lemma) ||
  nouns.has(token.lemma) ||
  presupposed.has(token.lemma) ||
  predicatesOf(token) !== undefined;

function stancesAt(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  token: Token,
  statement: Statement | null,
): Found[] {
  if (token.upos === 'VERB' || token.upos === 'ADJ') {
    const acts = fromAct(analysis, cast, instruments, token, verbs.get(token.lemma) ?? [], statement, (isOfState) => [
      ...subjectsOf(analysis, cast, token, isOfState),
      ...likewise(analysis, cast, token, takesStance),
    ]);
    if (acts.length) return acts;
    const vote = isVote(token) && !isNegated(analysis, token) ? voteOn(analysis, instruments, token) : null;
    if (vote)
      return [
        {
          ...vote,
          holders: [...subjectsOf(analysis, cast, token), ...likewise(analysis, cast, token, takesStance)],
          word: token,
          because: `vote:${token.lemma}`,
        },
      ];
  }
  if (token.upos === 'NOUN') {
    const acts = fromAct(analysis, cast, instruments, token, nouns.get(token.lemma) ?? [], statement, () =>
      ownersOf(analysis, cast, token),
    );
    if (acts.length) return acts;
  }
  if (isAgainst(token)) return againstIt(analysis, cast, instruments, token);
  const judged = judgedBy(analysis, token);
  if (judged) {
    const holders = subjectsOf(analysis, cast, judged.verb);
    return fromPredicate(analysis, cast, instruments, token, holders, judged.of).map((found) => ({
      ...found,
      word: judged.verb,
    }));
  }
  return statement?.speakers.length ? fromPredicate(analysis, cast, instruments, token, statement.speakers) : [];
}

/** `Peru is against the pact` */
const isAgainst = ({ form, deprel }: Token): boolean => form === 'against' && deprel === 'case';

function againstIt(analysis: Analysis, cast: Cast, instruments: InstrumentsRead, token: Token): Found[] {
  const of = governor(analysis, token.index);
  const subject = of && dependent(analysis, of.index, 'cop') ? dependent(analysis, of.index, 'nsubj') : null;
  const target = subject && of ? targetsIn(analysis, instruments, of)[0] : undefined;
  if (!target || isNegated(analysis, of!)) return [];
  return [
    {
      holders: actorsOf(analysis, cast, subject!),
      stance: 'opposes',
      toward: target.instrument,
      word: of!,
      because: 'stance:against',
    },
  ];
}

/** Verbs by which somebody holds that something is so: `considers the treaty void`, `held the pact to have lapsed`. */
const judging = /^(?:consider|declare|deem|regard|hold|call|pronounce|proclaim|find)$/;

/** The same before `as`: `described the accord as a surrender`. */
const describing = /^(?:describe|regard|see|view|brand|label|characteri[sz]e|portray)$/;

/** Of a predicate below such a verb, the verb and what is judged: its object. */
function judgedBy(analysis: Analysis, token: Token): { verb: Token; of: Token } | null {
  const verb = /^(?:xcomp|ccomp|obj|obl|advcl)$/.test(relation(token)) ? governor(analysis, token.index) : null;
  if (verb?.upos !== 'VERB' || isNegated(analysis, verb)) return null;
  const isAs = dependents(analysis, token.index, 'case', 'mark').some(({ form }) => form.toLowerCase() === 'as');
  if (!(isAs ? describing : judging).test(verb.lemma) || (!isAs && /^(?:obl|advcl)$/.test(relation(token))))
    return null;
  const of = dependent(analysis, verb.index, 'obj') ?? dependent(analysis, token.index, 'nsubj');
  return of && of !== token ? { verb, of } : null;
}

/** What a speaker says of an instrument: the predicate of a clause whose subject it is. */
function fromPredicate(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  token: Token,
  holders: readonly string[],
  of: Token | null = null,
): Found[] {
  for (const entry of presupposed.get(token.lemma) ?? []) {
    if (!/^(nsubj|conj)$/.test(relation(token))) continue;
    const [target] = targetsIn(analysis, instruments, token);
    if (target)
      return [
        {
          holders,
          stance: entry.stance,
          toward: target.instrument,
          word: governor(analysis, token.index) ?? token,
          because: `presupposed:${entry.lemma}`,
        },
      ];
  }
  const entries = predicatesOf(token);
  // `by the end of May` says of nothing that it has ended
  const isPhrase = !of && token.upos === 'NOUN' && !/^(?:force|effect)$/.test(token.lemma) && relation(token) === 'obl';
  if (!entries || isPhrase) return [];
  const subject = of ?? subjectOfPredicate(analysis, token);
  if (!subject) return [];
  const instrument =
    targetsIn(analysis, instruments, subject)[0]?.instrument ??
    instrumentOfPronoun(analysis, instruments, subject) ??
    instrumentBefore(analysis, instruments, cast, subject);
  if (!instrument) return [];
  for (const entry of entries) {
    const object = dependent(analysis, token.index, 'obj');
    if (entry.object && !(object && entry.object.includes(object.lemma))) continue;
    // `which ended the war`
    if (intransitive.test(entry.lemma) && object) continue;
    if (entry.isPassive && subject.deprel !== 'nsubj:pass') continue;
    const isNo =
      isNegated(analysis, token) ||
      (!!object && dependents(analysis, object.index, 'det', 'advmod').some((word) => word.lemma === 'no'));
    if (entry.isNegated && !isNo) continue;
    const stance = isNo && !entry.isNegated ? opposite(entry.stance) : entry.stance;
    return [{ holders, stance, toward: instrument, word: token, because: `predicate:${entry.lemma}` }];
  }
  return [];
}

const intransitive = /^(?:end|expire|lapse|collapse)$/;

/** The subject of a predicate, through a copula-like verb (`remains valid`) or a conjunct (`is flawed and void`). */
function subjectOfPredicate(analysis: Analysis, token: Token): Token | null {
  let at: Token | null = token;
  for (let step = 0; at && step < 3; step++) {
    // a phrase with a preposition is no subject, whatever the parser says
    const subject = dependents(analysis, at.index, 'nsubj').findLast(
      (word) => !dependent(analysis, word.index, 'case'),
    );
    if (subject) return subject;
    if (!/^(xcomp|conj|obl)$/.test(relation(at))) return null;
    at = governor(analysis, at.index);
  }
  return null;
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

/** Praise and criticism that an event reports are positions toward its recipients. */
/** Who comes to terms with another, or deals with him again, need not back him. */
const dealing = /^(?!operator:praise).*act:(?:sign|recognize|elect-in)\b/;
/** What others have written: whoever praises it takes no stand on them. */
const texts =
  /^(?:draft|text|resolution|motion|proposal|plan|bill|amendment|treaty|version|roadmap|initiative|deal|agreement|accord|pact|framework|charter|declaration|memorandum|moratorium|convention|protocol|understanding|ceasefire|truce)s?$/;

function fromEvent(analysis: Analysis, event: Event): Position[] {
  if (event.status !== 'asserted' || dealing.test(event.because)) return [];
  const isOfText = (span: Span): boolean =>
    tokensIn(analysis, span).some(
      ({ lemma, head }) => texts.test(lemma) || texts.test(analysis.tokens[head]?.lemma ?? ''),
    );
  const stance: Stance | null = event.type === 'SUPPORT' ? 'supports' : event.type === 'ACCUSE' ? 'opposes' : null;
  if (!stance) return [];
  return event.actors.flatMap((side) =>
    event.recipients
      .filter((other) => other.actor !== side.actor && !isOfText(other))
      .map((other) => ({
        holder: side.actor,
        stance,
        toward: other.actor,
        statement: event.statement,
        evidence: event.evidence,
        because: `event:${event.type}`,
      })),
  );
}
