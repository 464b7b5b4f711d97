import { relation, type Token } from '../../language/index.js';
import { isCalendar } from './calendar.js';
import type { Draft, Range } from './draft.js';
import { child, type Grammar, spanOf, subtree, trim, without } from './grammar.js';
import { phrase } from './phrase.js';

/**
 * A clause or phrase that says whose way of seeing things is told beside it: `as Warsaw sees it`, `to hear him tell it`, `or so
 * Warsaw says`, `to Warsaw, the pact is a trap`. Everything else of the clause that it stands in is the content.
 */
export const readWayOfSeeing = (g: Grammar, token: Token): Draft | null => asSeen(g, token) ?? forWhom(g, token);

/** `as Warsaw sees it`, `to hear the general tell it`, `or so Warsaw says` */
function asSeen(g: Grammar, token: Token): Draft | null {
  if (token.upos !== 'VERB' || token.head < 0) return null;
  const isSeen = /^(?:see|tell|have)$/.test(token.lemma);
  const clause = isSeen
    ? seenClause(g, token)
    : /^(?:say|claim|believe|argue|insist|think)$/.test(token.lemma) && token;
  if (!clause) return null;
  const { tokens } = g.analysis;
  const { first, last } = trim(g, subtree(g, clause.index));
  const opener = tokens[first]!.form.toLowerCase();
  const subject = child(g, token.index, 'nsubj') ?? (clause !== token ? child(g, clause.index, 'obj', 'iobj') : null);
  if (!subject || subject.index > token.index || /^W/.test(subject.xpos) || !isAside(g, first, last)) return null;
  // the words of the aside are these and no others: `as …  sees it`, `or so … says`
  const it = child(g, token.index, 'obj', 'iobj');
  const isWhole = isSeen
    ? it?.lemma === 'it' && it.index === token.index + 1 && last === it.index + 1 && /^(?:as|to)$/.test(opener)
    : opener === 'or' && tokens[first + 1]!.lemma === 'so' && last === token.index + 1;
  if (!isWhole || clause.head < 0) return null;
  return draftOf(g, clause.head, { first, last }, phrase(g, subject.index), {
    head: token.index,
    first: token.index,
    last: isSeen ? it!.index + 1 : token.index + 1,
  });
}

/** The clause of the aside: that of the verb itself, or `hear` over it. */
function seenClause(g: Grammar, token: Token): Token | null {
  const above = g.analysis.tokens[token.head]!;
  if (relation(token) === 'advcl') return token;
  const isHeard = above.lemma === 'hear' && above.head >= 0 && relation(above) === 'advcl';
  return isHeard && /^(?:xcomp|ccomp)$/.test(relation(token)) ? above : null;
}

/** What something is to whoever judges it, not what it does to him: a threat may be one that he does not see. */
const judgements = new Set(
  (
    'trap betrayal insult humiliation nonstarter non-starter provocation surrender capitulation sham farce bluff blackmail ' +
    'injustice vindication'
  ).split(' '),
);
/** Who sees things, where no name says so. */
const seers = new Set(
  'diplomat official analyst critic supporter opponent minister government general envoy rebel ally many some'.split(
    ' ',
  ),
);

/** `To Warsaw, the pact is a trap`, `For the generals, this is a surrender`: what is judged so, at the head of its sentence. */
function forWhom(g: Grammar, token: Token): Draft | null {
  const { tokens, sentences } = g.analysis;
  if (token.deprel !== 'case' || token.index !== sentences[token.sentence]!.first || !/^(?:To|For)$/.test(token.form))
    return null;
  const holder = tokens[token.head]!;
  const clause = tokens[holder.head];
  if (!clause || relation(holder) !== 'obl' || isCalendar(holder)) return null;
  if (holder.upos !== 'PROPN' && !seers.has(holder.lemma)) return null;
  const { first, last } = trim(g, subtree(g, holder.index));
  if (first !== token.index || tokens[last]?.form !== ',' || tokens[last + 1]?.form === '“') return null;
  const copula = child(g, clause.index, 'cop');
  if (!copula || !/^VB[ZPD]$/.test(copula.xpos) || !judgements.has(clause.lemma)) return null;
  if (!child(g, clause.index, 'nsubj', 'csubj')) return null;
  const source = { head: holder.index, first: first + 1, last };
  return draftOf(g, clause.index, { first, last }, source, {
    head: token.index,
    first: token.index,
    last: token.index + 1,
    lemma: token.form.toLowerCase(),
  });
}

function draftOf(
  g: Grammar,
  clause: number,
  own: Range,
  source: NonNullable<Draft['source']>,
  cue: NonNullable<Draft['cue']>,
): Draft | null {
  const content = without(g, subtree(g, clause), own);
  if (!content.length) return null;
  const spans = content.map((range) => spanOf(g, range));
  return { cue, source, content: spans, addressees: [], isDirect: false, because: 'viewpoint' };
}

/** Whether words open their sentence before a comma, stand between two commas, or close it behind one. */
function isAside(g: Grammar, first: number, last: number): boolean {
  const { tokens, sentences } = g.analysis;
  const sentence = sentences[tokens[first]!.sentence]!;
  const isOpened = first === sentence.first || /^[,:;—–]$/.test(tokens[first - 1]!.form);
  const isClosed = last >= sentence.last || tokens[last]!.upos === 'PUNCT';
  return isOpened && isClosed && !(first === sentence.first && tokens[last]?.form !== ',');
}
