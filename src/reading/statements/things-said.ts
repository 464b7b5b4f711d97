import { type Amendment, type Analysis, dependent, rehang, relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';

const saying =
  /^(?:say|add|note|report|argue|insist|claim|warn|announce|explain|acknowledge|admit|believe|think|stress|maintain)$/;

/**
 * Joins a predicate to the clause that somebody says of a thing, where the parser joins it to the saying: in `Lind said the fee had
 * not been fixed but would be set in May` Lind is not set.
 */
export function mendThingsSaid(analysis: Analysis): Analysis {
  const changes = new Map<number, Amendment>();
  for (const token of analysis.tokens) {
    const clause = token.deprel === 'conj' && token.head >= 0 ? clauseToBe(analysis, token) : null;
    if (clause) changes.set(token.index, { head: clause.index });
  }
  return rehang(analysis, changes);
}

function clauseToBe(analysis: Analysis, token: Token): Token | null {
  const { tokens, children } = analysis;
  const said = tokens[token.head]!;
  if (said.index > token.index || !saying.test(said.lemma) || said.upos !== 'VERB') return null;
  if (dependent(analysis, token.index, 'nsubj', 'csubj', 'expl', 'mark')) return null;
  const clause = children[said.index]!.map((at) => tokens[at]!).find(
    (child) => relation(child) === 'ccomp' && child.index > said.index && child.index < token.index,
  );
  const thing = clause && dependent(analysis, clause.index, 'nsubj');
  if (!clause || thing?.upos !== 'NOUN' || nounOf(thing.lemma) || isInQuotation(analysis, said.index, token.index))
    return null;
  const speaker = dependent(analysis, said.index, 'nsubj');
  if (!speaker || (speaker.upos === 'NOUN' && !nounOf(speaker.lemma))) return null;
  const first = firstOfVerb(analysis, token);
  // `said … but will be set`: one does not go on from a past with what is or will be
  const isLater =
    said.xpos === 'VBD' && /^(?:MD|VB[ZP])$/.test(first.xpos) && !/^(?:would|could|might)$/.test(first.form);
  if (isLater && dependent(analysis, token.index, 'cop')) return clause;
  const isPassive = dependent(analysis, token.index, 'aux:pass') !== null && !done.has(token.lemma);
  const isLikely = token.upos === 'ADJ' && /^(?:un)?likely$/.test(token.lemma);
  return isPassive || isLikely ? clause : null;
}

/** What is done to people more than to things. */
const done = new Set(
  (
    'expect schedule ask arrest charge elect appoint name kill accuse invite force quote sentence tell jail fire dismiss wound injure ' +
    'applaud book boo cheer interrupt question interview impress surprise encourage concern worry convince prepare determine please ' +
    'disappoint commit involve oblige compel allow entitle'
  ).split(' '),
);

/** The first auxiliary or copula of a predicate, or the verb itself. */
function firstOfVerb({ tokens, children }: Analysis, token: Token): Token {
  for (const at of children[token.index]!) if (/^(?:aux|cop)/.test(tokens[at]!.deprel)) return tokens[at]!;
  return token;
}

function isInQuotation({ tokens }: Analysis, from: number, to: number): boolean {
  let marks = 0;
  for (let at = from; at < to; at++) if (/^["“”«»]$/.test(tokens[at]!.form)) marks++;
  return marks % 2 === 1;
}
