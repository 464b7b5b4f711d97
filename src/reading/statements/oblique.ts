import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { isCalendar } from './calendar.js';
import { clauseOf } from './clause.js';
import type { Cue } from './cues.js';
import type { Range } from './draft.js';
import { child, type Grammar, subtree } from './grammar.js';
import { goingOn, isSameOfOthers } from './surface.js';

/** Prepositional complements that the cue takes, each without its preposition. */
export function* oblique(g: Grammar, at: number, cue: Cue): Generator<[string, Range]> {
  if (!cue.prepositions.size) return;
  for (const index of g.analysis.children[at]!) {
    const token = g.analysis.tokens[index]!;
    const base = relation(token);
    if (index < at || !(complements.has(base) || (base === 'advmod' && token.xpos === 'WRB'))) continue;
    const own = child(g, index, 'case');
    const mark = child(g, index, 'mark');
    // "of being behind it": the one that opens the phrase
    const word = (own && mark && mark.index < own.index ? mark : (own ?? mark)) ?? beforeQuestion(g, token);
    if (!word || !cue.prepositions.has(word.lemma) || isDate(g, token)) continue;
    // "backs the rebels as Chile arms the army": what happens meanwhile
    if (word.lemma === 'as' && (isMeanwhile(g, token) || isSameOfOthers(g, word.index))) continue;
    // "hit the coast for the second time", "attacked it for an hour": how long or how often
    if (word.lemma === 'for' && spells.has(token.lemma)) continue;
    const { first, last } = subtree(g, index);
    const range = { first: Math.max(first, word.index + 1), last: withInfinitive(g, at, last) };
    yield [word.lemma, withClause(g, goingOn(g, at, range))];
  }
  if (g.analysis.tokens[at]!.upos === 'VERB') yield* behindCompany(g, at, cue);
}

/** "divided on which side would win": the preposition of a clause that the tree gives to its question word. */
function beforeQuestion(g: Grammar, { index, upos }: Token): Token | null {
  const { tokens } = g.analysis;
  const first = tokens[g.edges.left[index]!]!;
  const isCase = first.deprel === 'case' && first.index < index && tokens[first.head]?.xpos.startsWith('W');
  return isCase && upos !== 'PRON' ? first : null;
}

/** Whether a clause behind `as` has a verb with a tense and somebody who does it. */
const isMeanwhile = (g: Grammar, { index, xpos, upos, deprel }: Token): boolean =>
  deprel === 'advcl' && upos === 'VERB' && /^VB[DZP]$/.test(xpos) && child(g, index, 'nsubj') !== null;

const spells = new Set('time second minute hour day week month year decade century season'.split(' '));

/** Relations of what completes a cue. */
const complements = new Set(['obl', 'nmod', 'advcl', 'xcomp', 'acl']);

/** "talked with the envoy about the plan": what the tree hangs on whom one talks to. */
function* behindCompany(g: Grammar, verb: number, cue: Cue): Generator<[string, Range]> {
  if (!cue.prepositions.has('about')) return;
  // "briefed the Council on the talks"
  const hasTopics = cue.frames.has('told') && cue.lemma === 'brief';
  for (const at of g.analysis.children[verb]!) {
    const token = g.analysis.tokens[at]!;
    const isTold = /^i?obj$/.test(token.deprel) && cue.frames.has('told');
    const word = relation(token) === 'obl' ? child(g, at, 'case')?.lemma : undefined;
    // "spoke at length about the plan"
    const isLong = word === 'at' && token.lemma === 'length';
    if (at < verb || !(isTold || isLong || word === 'to' || word === 'with')) continue;
    for (const below of g.analysis.children[at]!) {
      const topic = below > at ? child(g, below, 'case', 'mark') : null;
      const isTopic =
        topic?.lemma === 'about' || (isTold && (topic?.lemma === 'of' || (hasTopics && topic?.lemma === 'on')));
      if (!topic || !isTopic) continue;
      // "brief the board of governors", "notify the suspension of duties": a body or thing has its own, "told a story of the talks" tells of them
      if (topic.lemma === 'of' && (bodies.has(token.lemma) || (cue.lemma !== 'tell' && !isSomebody(token)))) continue;
      // "briefed the envoys of the League": whose they are
      if (topic.lemma === 'of' && token.upos === 'NOUN' && g.analysis.tokens[below]!.upos === 'PROPN') continue;
      const { first, last } = subtree(g, below);
      yield [topic.lemma, { first: Math.max(first, topic.index + 1), last }];
    }
  }
}

/** Whom one can tell something. */
const isSomebody = ({ upos, lemma }: Token): boolean => upos === 'PROPN' || upos === 'PRON' || nounOf(lemma) !== null;

/** Nouns whose *of* says of whom they consist or what they are for. */
const bodies = new Set(
  'board council house chamber committee commission ministry department assembly court bureau office congress conference group majority'.split(
    ' ',
  ),
);

/** "voted on Friday", "spoke on 3 May": when, not of what. */
const isDate = (g: Grammar, token: Token): boolean =>
  isCalendar(token) ||
  (token.upos === 'NUM' && g.analysis.children[token.index]!.some((at) => isCalendar(g.analysis.tokens[at]!)));

/** "talked about how …": after a lone question word the clause that the tree hangs elsewhere, to the end of the sentence. */
function withClause(g: Grammar, range: Range): Range {
  const { tokens, sentences } = g.analysis;
  if (range.last !== range.first + 1 || !/^W/.test(tokens[range.first]!.xpos)) return range;
  return { first: range.first, last: sentences[tokens[range.first]!.sentence]!.last };
}

/** Where a complement ends if the clause goes on with it: "called for both sides to return", "called on them in a letter to return", "called on Chad to send aid and on Mali to stay", "referred to it as a mistake". */
function withInfinitive(g: Grammar, verb: number, last: number): number {
  for (const at of g.analysis.children[verb]!)
    if (
      (g.edges.left[at]! === last && (child(g, at, 'mark')?.lemma === 'to' || child(g, at, 'case')?.lemma === 'as')) ||
      (g.edges.right[at]! > last &&
        relation(g.analysis.tokens[at]!) === 'xcomp' &&
        child(g, at, 'mark')?.lemma === 'to')
    )
      return g.edges.right[at]!;
  return last;
}

/** "pointed to a gap that the auditors had found", "warned of a storm": what the preposition right behind a verb brings. */
export function ownComplement(g: Grammar, at: number, cue: Cue): Range | null {
  const { tokens } = g.analysis;
  const word = tokens[at + 1];
  // "said of Novak that …": of whom, not what
  if (!word || cue.lemma === 'say' || cue.frames.has('experiencer') || !cue.prepositions.has(word.lemma)) return null;
  if (word.deprel === 'mark' && word.lemma === 'to') return null;
  const clause = clauseOf(g, at);
  if (clause && tokens[g.edges.left[clause.index]!]!.lemma === 'that') return null;
  for (const [lemma, range] of oblique(g, at, cue)) if (lemma === word.lemma && range.first === at + 2) return range;
  return null;
}

/** What a passive verb is completed by: "was seen as a mistake". */
export function complement(g: Grammar, at: number, cue: Cue): Token | null {
  for (const index of g.analysis.children[at]!) {
    const token = g.analysis.tokens[index]!;
    if (index < at || !['obl', 'advcl', 'xcomp', 'obj'].includes(relation(token))) continue;
    if (token.deprel === 'obl:unmarked' || isDate(g, token)) continue;
    const word = child(g, index, 'case') ?? child(g, index, 'mark');
    if (!word || cue.prepositions.has(word.lemma)) return token;
  }
  return null;
}

/** "The plan seems like a mistake." */
export function likeness(g: Grammar, verb: number): Token | null {
  const what = child(g, verb, 'obl', 'advcl');
  const word = what && (child(g, what.index, 'case') ?? child(g, what.index, 'mark'));
  return word?.lemma === 'like' && word.index === verb + 1 ? what : null;
}
