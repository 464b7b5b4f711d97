import { relation, type Token } from '../../language/index.js';
import { attribute, type Open, opened, stops } from './attribution.js';
import { clauseOf, isFiniteClause } from './clause.js';
import { isCue } from './cues.js';
import type { CueWords, Range } from './draft.js';
import { goesSomewhere } from './going.js';
import { child, type Grammar, headOf, isPassive, trim } from './grammar.js';
import type { Source } from './phrase.js';
import type { Quotation } from './quotations.js';
import { quoted, startsUtterance } from './shape.js';
import { dashes, isUnderHeading } from './signed.js';

/** `tweeting at him, “you …”`: the last of a few words that say to whom the verb of saying before them speaks. */
function isTold({ analysis: { tokens } }: Grammar, token: Token): boolean {
  if (token.upos !== 'PRON' && token.upos !== 'PROPN' && token.upos !== 'NOUN') return false;
  const verb = tokens[token.head];
  if (!verb || verb.index > token.index || token.index - verb.index > 4 || !isCue(verb)) return false;
  return relation(token) === 'obj' || relation(token) === 'iobj' || relation(token) === 'obl';
}

/** What is shouted is quoted as it is, however short and wherever in the sentence: `a crowd chanting “no deal” at the gate`. */
const shouting = /^(?:chant|shout|yell|scream|cry|mouth)$/;

/** `X said: "…"`, `X said, "…"`, `X: "…"`. */
export function before(g: Grammar, quotation: Quotation): Open | null {
  const { tokens } = g.analysis;
  const lead = tokens[quotation.first - 1];
  if (!lead || quotation.first === 0) return null;
  // "He declared:" may end the paragraph before, and "He declared,"
  const captioned = captionOver(g, quotation, lead);
  if (captioned) return captioned;
  const opens = lead.start < g.analysis.paragraphs[quotation.paragraph]!.start;
  const isOpenCue =
    lead.form === ',' && lead.index > 0 && isCue(tokens[lead.index - 1]!) && startsUtterance(g, quotation);
  if (opens && lead.form !== ':' && !isOpenCue) return null;
  const isJoined =
    lead.form === ',' ||
    lead.form === ':' ||
    ((lead.form === '—' || lead.form === '–') && startsUtterance(g, quotation));
  const ends = tokens[quotation.last]?.sentence !== lead.sentence || stops.has(tokens[quotation.last]!.form);
  const isWhole =
    ends ||
    shouting.test(lead.lemma) ||
    (startsUtterance(g, quotation) && /[,.!?…]["”“»’']*$/.test(quoted(g, quotation)));
  // "had been promised “full access”": whoever is promised it says nothing
  const isLed =
    isCue(lead) &&
    !isPassive(g, lead.index) &&
    !goesSomewhere(g, lead.index) &&
    isWhole &&
    !isAdverbial(g, quotation) &&
    !isReported(g, lead);
  if (!isJoined && (!isLed || isPredicate(g, quotation, lead))) return null;
  const previous = tokens[quotation.first - 2];
  // `wanted peace with all, “Chile included”`: a few quoted words that a clause ends with
  if (lead.form === ',' && quotation.words < 3 && !(previous && isCue(previous))) return null;
  if (lead.form === ',' && !startsUtterance(g, quotation) && !(previous && (isCue(previous) || isTold(g, previous))))
    return null;
  const paragraphStart = g.analysis.paragraphs[quotation.paragraph - (opens ? 1 : 0)]!.start;
  let first = quotation.first - 1;
  while (
    first > 0 &&
    tokens[first - 1]!.start >= paragraphStart &&
    tokens[first - 1]!.sentence === lead.sentence &&
    g.quotationAt[first - 1]! < 0 &&
    quotation.first - first < 60
  )
    first--;
  const begin = lead.form === ':' ? behindDash(g, first, quotation.first - 1) : first;
  const open =
    begin === first
      ? attribute(g, { first, last: quotation.first }, 'before', quotation.first, quotation.paragraph)
      : null;
  if (open && lead.form === ',') return withCondition(g, open, quotation);
  if (open || lead.form !== ':') return open && lead.form === ':' ? withClause(g, open, lead.index) : open;
  // a headline or transcript: everything before the colon is the speaker
  const range = trim(g, { first: begin, last: quotation.first - 1 });
  if (range.last <= range.first || range.last - range.first > 12) return null;
  // `Interview: “…”`: what kind of text it is
  if (range.last - range.first === 1 && kinds.test(tokens[range.first]!.form)) return null;
  if (isUnderHeading(g, quotation)) return null;
  const wording = inWordsOf(g, range);
  if (wording) return opened(wording.cue, wording.source, 'colon', quotation);
  const head = headOf(g, range.first, range.last);
  const manner = mannerBefore(g, range, head, quotation);
  if (manner) return manner;
  const clause = clauseIn(g, range);
  if (clause) return clause.source && opened(clause.cue, clause.source, 'manner', quotation);
  return opened(
    { head: quotation.first - 1, first: quotation.first - 1, last: quotation.first },
    { first: range.first, last: range.last, head },
    'colon',
    quotation,
  );
}

/** `reposted the message with the comment “Correct.”`: what somebody writes over what he passes on. */
function captionOver(g: Grammar, quotation: Quotation, lead: Token): Open | null {
  const { tokens } = g.analysis;
  const noun = lead.form === ':' || lead.form === ',' ? tokens[lead.index - 1] : lead;
  if (!noun || !/^(?:comment|caption|words|remark|line|message|text|note|question)$/.test(noun.form)) return null;
  if (child(g, noun.index, 'case')?.lemma !== 'with') return null;
  let verb = tokens[noun.head];
  if (verb && verb.upos !== 'VERB') verb = tokens[verb.head];
  if (!verb || verb.index > noun.index || !passing.test(verb.lemma) || isPassive(g, verb.index)) return null;
  const subject = child(g, verb.index, 'nsubj') ?? (verb.deprel === 'conj' ? child(g, verb.head, 'nsubj') : null);
  if (!subject) return null;
  const { first, last } = trim(g, { first: g.edges.left[subject.index]!, last: g.edges.right[subject.index]! });
  const cue = { head: verb.index, first: verb.index, last: verb.index + 1 };
  return opened(cue, { head: subject.index, first, last }, 'before', quotation);
}

const passing = /^(?:repost|retweet|quote-tweet|share|reshare|forward|post|tweet|publish|upload)$/;

/** `In the words of one diplomat: “…”`. */
function inWordsOf(g: Grammar, { first, last }: Range): { cue: CueWords; source: Source } | null {
  const { tokens } = g.analysis;
  const words = tokens.slice(first, first + 4).map(({ form }) => form.toLowerCase());
  if (last < first + 5 || words.join(' ') !== 'in the words of') return null;
  const source = { head: headOf(g, first + 4, last), first: first + 4, last };
  return { cue: { head: first + 2, first, last: first + 4 }, source };
}

const kinds = /^(?:interview|opinion|analysis|explainer|exclusive|comment|editorial|profile|watch|video|headline)$/i;

/** `The envoy was blunt: “…”`: a clause that says how somebody speaks, whose subject the speaker is. */
function mannerBefore(g: Grammar, range: Range, head: number, quotation: Quotation): Open | null {
  const copula = child(g, head, 'cop');
  const subject = copula && g.analysis.tokens[head]!.upos === 'ADJ' ? child(g, head, 'nsubj') : null;
  if (!copula || !subject || subject.index < range.first || subject.index > copula.index) return null;
  const source = { head: subject.index, ...trim(g, { first: range.first, last: g.edges.right[subject.index]! }) };
  return opened({ head, first: copula.index, last: head + 1 }, source, 'manner', quotation);
}

/** `Her warning could hardly be plainer: “…”`: the subject of a clause before the colon, and the rest of it; none has `it gets better: “…”`. */
function clauseIn(g: Grammar, { first, last }: Range): { cue: CueWords; source: Source | null } | null {
  const { tokens } = g.analysis;
  for (let at = first; at < last; at++) {
    const subject = /^(?:VERB|AUX|ADJ)$/.test(tokens[at]!.upos) ? child(g, at, 'nsubj') : null;
    if (!subject || subject.index < first || subject.index > at || tokens[at]!.deprel === 'acl:relcl') continue;
    const isNobody = /^(?:it|this|that|there|these|those|which|who|what)$/i.test(subject.form);
    const end = Math.min(g.edges.right[subject.index]!, at);
    const source = isNobody
      ? null
      : { head: subject.index, ...trim(g, { first: Math.max(first, g.edges.left[subject.index]!), last: end }) };
    return { cue: { head: at, first: end, last }, source };
  }
  return null;
}

/**
 * `said that if the strait closed, “…”`, `According to Lind, if it closed, “…”`: on what condition the quoted words hold is said
 * as well.
 */
function withCondition(g: Grammar, open: Open, { first }: Quotation): Open {
  const { tokens } = g.analysis;
  const { cue, source } = open;
  if (!cue) return open;
  const isBehind = source !== null && source.first >= cue.last;
  let start = isBehind ? source.last : cue.last;
  for (const word of open.addressees) if (word >= start) start = Math.max(start, g.edges.right[word]!);
  const isApart = isBehind && tokens[start]?.form === ',';
  if (isApart) start++;
  const begin = tokens[start]!;
  if (start >= first - 2 || begin.sentence !== tokens[first]!.sentence) return open;
  const isClause =
    /^(?:if|unless|once|although|though|because)$/.test(begin.form) || (begin.form === 'that' && !isBehind);
  return isClause && begin.upos !== 'PRON' ? { ...open, from: begin.start, because: 'quote:clause' } : open;
}

/** `said that was irrelevant: “…”`: the clause before the colon is said as well. */
function withClause(g: Grammar, open: Open, colon: number): Open {
  const { cue } = open;
  const clause = cue && clauseOf(g, cue.head);
  if (!clause || clause.index < cue.last || clause.index > colon || !isFiniteClause(g, clause.index)) return open;
  const first = Math.max(cue.last, g.edges.left[clause.index]!);
  return { ...open, from: g.analysis.tokens[first]!.start, because: 'quote:clause' };
}

/** `said it could offer “a chance”`: a verb of what somebody else says, whose words these are. */
function isReported({ analysis: { tokens, children } }: Grammar, verb: Token): boolean {
  const modal = children[verb.index]!.some((at) => tokens[at]!.xpos === 'MD');
  for (let at = verb, steps = 0; modal && at.head >= 0 && steps < 3; at = tokens[at.head]!, steps++)
    if (at.deprel === 'ccomp') return at.head < at.index && isCue(tokens[at.head]!);
  return false;
}

/** `would respond “in due course”`: a quoted phrase that says how or when. */
function isAdverbial(g: Grammar, quotation: Quotation): boolean {
  const word = g.analysis.tokens[quotation.first]!;
  const first = word.upos === 'PUNCT' ? g.analysis.tokens[word.index + 1] : word;
  // `press them to sign “sooner rather than later”`
  const isManner = first?.upos === 'ADV' && relation(first) === 'advmod' && first.head < first.index;
  return (first?.upos === 'ADP' || isManner) && quotation.words < 6 && !startsUtterance(g, quotation);
}

/** `said the pier where the ferry docked “had no lamps”`: quoted words that say something of what stands before the verb of a clause on it. */
function isPredicate({ analysis: { tokens } }: Grammar, { first }: Quotation, { deprel }: Token): boolean {
  const word = tokens[first]!.upos === 'PUNCT' ? tokens[first + 1] : tokens[first];
  return deprel.endsWith(':relcl') && word !== undefined && /^(?:VB[DZP]|MD)$/.test(word.xpos);
}

/** `Ports stay shut - Maria Lopez: “…”`: where a name begins that a dash divides from a headline. */
function behindDash(g: Grammar, first: number, colon: number): number {
  const { tokens } = g.analysis;
  let at = colon;
  while (at > first && ['PROPN', 'NOUN', 'CCONJ'].includes(tokens[at - 1]!.upos) && colon - at < 6) at--;
  const isName = at < colon && tokens[at]!.upos === 'PROPN';
  return isName && at > first && dashes.has(tokens[at - 1]!.form) ? at : first;
}
