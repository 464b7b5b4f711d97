import { relation, type Token } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import { attribute, type Open, opened, stops } from './attribution.js';
import { clauseOf, isFiniteClause } from './clause.js';
import { isCue } from './cues.js';
import type { Draft, Range } from './draft.js';
import { child, type Grammar, headOf, spanOf, trim } from './grammar.js';
import type { Quotation } from './quotations.js';
import { isParagraph, opensParagraph, quoted, standsAlone, startsUtterance } from './shape.js';
import { toldBefore } from './told-before.js';
import { opensWithQuestion } from './unsaid.js';

const joins = new Set([',', '—', '–', '-', '--', ':', '...', '…']);

/**
 * Attributes the quotations of a document that stand on their own, in the order of the text: by the words after one, else
 * by those before it, else to the speaker of the quotation that it continues. Few quoted words inside a clause are not
 * taken here; they are part of what that clause reports.
 */
export function readDirect(g: Grammar): { drafts: Draft[]; taken: Set<number> } {
  const done: Open[] = [];
  const taken = new Set<number>();
  let current: Open | null = null;
  let waiting: Quotation[] = [];
  for (const quotation of g.quotations) {
    if (!quotation.words) continue;
    const next: Open | null =
      continued(g, quotation, current) ??
      signed(g, quotation) ??
      after(g, quotation) ??
      opening(g, quotation) ??
      before(g, quotation) ??
      alone(g, quotation, current);
    if (!next) {
      if (isParagraph(g, quotation)) waiting.push(quotation);
      continue;
    }
    taken.add(quotation.index);
    if (next !== current) {
      done.push(next);
      // paragraphs of quotation that nobody has claimed belong to the words that follow them
      for (let at = waiting.length - 1, below = quotation.paragraph; at >= 0; at--) {
        if (waiting[at]!.paragraph !== below - 1 || next.because !== 'quote:after') break;
        below--;
        taken.add(waiting[at]!.index);
        next.content.unshift({ start: waiting[at]!.start, end: waiting[at]!.end });
      }
    }
    waiting = [];
    const start = next.content.length ? quotation.start : (next.from ?? quotation.start);
    next.content.push({ start, end: next.content.length ? quotation.end : (next.until ?? quotation.end) });
    next.paragraph = quotation.paragraph;
    next.isUnclosed = quotation.isOpen;
    next.last = Math.max(next.last, quotation.last);
    current = next;
  }
  const drafts = done.map(({ cue, source, content, because, addressees, from, until }) => ({
    cue,
    source,
    content: because === 'quote:ending' ? [...content, ...clauseBehind(g, content, cue, source)] : content,
    addressees,
    isDirect: from === null && until === undefined,
    because,
  }));
  return { drafts, taken };
}

/** `It was “absurd”, he said, that Chile would pay`: what `it` stands for, behind whoever says so. */
function clauseBehind(g: Grammar, content: readonly Span[], cue: Open['cue'], source: Open['source']): Span[] {
  const { tokens, sentences } = g.analysis;
  const comma = tokens[Math.max(cue?.last ?? 0, source?.last ?? 0)];
  const opener = comma && tokens[comma.index + 1];
  if (content.length !== 1 || comma?.form !== ',' || !opener || !/^(?:that|for|to|if)$/.test(opener.form)) return [];
  const { first, last } = sentences[opener.sentence]!;
  if (tokens[first]!.lemma !== 'it' || comma.sentence !== tokens[first]!.sentence) return [];
  const range = trim(g, { first: opener.index, last });
  for (let at = range.first; at < range.last; at++) if (g.quotationAt[at]! >= 0) return [];
  return range.last > range.first + 2 ? [spanOf(g, range)] : [];
}

/** A quotation that goes on: after an unclosed one, or after the words that attribute its first part. */
function continued(g: Grammar, quotation: Quotation, current: Open | null): Open | null {
  if (!current) return null;
  if (current.isUnclosed && quotation.paragraph === current.paragraph + 1 && opensParagraph(g, quotation))
    return current;
  if (quotation.paragraph !== current.paragraph || quotation.first < current.last) return null;
  if (addsOn(g, quotation, current) || isTurn(g, quotation, current)) return null;
  const { tokens } = g.analysis;
  for (let at = current.last; at < quotation.first; at++) {
    const token = tokens[at]!;
    if (stops.has(token.form)) {
      // "…," she said. "…": nothing may stand between the full stop and the mark
      for (let rest = at + 1; rest < quotation.first; rest++) if (tokens[rest]!.upos !== 'PUNCT') return null;
      return startsUtterance(g, quotation) && !hasOwnCue(g, quotation) ? current : null;
    }
    if (token.upos === 'VERB' && token.index > (current.cue?.last ?? 0) && (child(g, at, 'nsubj') || isCue(token)))
      return null;
  }
  const lead = tokens[quotation.first - 1];
  return lead && joins.has(lead.form) && quotation.first - current.last < 25 ? current : null;
}

/** `Lopez: “…” Lind: “…”`: nothing but a name and a colon between two quotations. */
function isTurn({ analysis: { tokens } }: Grammar, quotation: Quotation, { last }: Open): boolean {
  if (tokens[quotation.first - 1]?.form !== ':' || quotation.first - last < 2) return false;
  for (let at = last; at < quotation.first - 1; at++) if (tokens[at]!.upos !== 'PROPN') return false;
  return true;
}

/** "…," she said, adding: "…": a second verb of saying right before the quotation attributes it anew. */
function addsOn(g: Grammar, quotation: Quotation, { cue }: Open): boolean {
  const { tokens } = g.analysis;
  let at = quotation.first - 1;
  while (at > 0 && joins.has(tokens[at]!.form)) at--;
  return cue !== null && at > cue.head && at === quotation.first - 2 && isCue(tokens[at]!);
}

/** Whether words of saying follow this quotation in its own sentence. */
const hasOwnCue = (g: Grammar, quotation: Quotation): boolean => after(g, quotation) !== null;

/** `"…," said X.` and `"…," X said.` */
function after(g: Grammar, quotation: Quotation): Open | null {
  const { tokens, text } = g.analysis;
  const end = text.slice(Math.max(quotation.start, quotation.end - 4), quotation.end).replace(/["”“»’'\s]+$/, '');
  let at = quotation.last;
  const paragraphEnd = g.analysis.paragraphs[quotation.paragraph]!.end;
  if (at >= tokens.length || tokens[at]!.start >= paragraphEnd) return null;
  const stands = standsAlone(g, quotation);
  // "“…” was how the envoy put it"
  const isHow = tokens[at]!.lemma === 'be' && tokens[at + 1]?.lemma === 'how';
  const hasComma = joins.has(tokens[at]!.form) || /[,?!…—–-]$/.test(end) || isHow;
  if (!hasComma || isJoinedOn(g, quotation)) return null;
  while (at < tokens.length && joins.has(tokens[at]!.form)) at++;
  const first = at;
  let last = first;
  while (
    last < tokens.length &&
    tokens[last]!.start < paragraphEnd &&
    !stops.has(tokens[last]!.form) &&
    (g.quotationAt[last]! < 0 || isAside(g, g.quotations[g.quotationAt[last]!]!, first)) &&
    last - first < 45
  )
    last++;
  if (
    /[?!]$/.test(end) &&
    first < last &&
    tokens[first]!.upos !== 'PRON' &&
    tokens[first]!.upos !== 'PROPN' &&
    /^\p{Lu}/u.test(tokens[first]!.form) &&
    !isCue(tokens[first]!)
  )
    if (last - first > 12) return null;
  const open = attribute(g, { first, last }, 'after', last, quotation.paragraph);
  return stands || !open ? open : ending(g, quotation, open, first);
}

/** `saying, “…,” but denied it`: a quotation right behind a verb of saying, and a verb behind it that has no subject. */
function isJoinedOn({ analysis: { tokens, children } }: Grammar, { first, last }: Quotation): boolean {
  let at = last;
  while (at < tokens.length && joins.has(tokens[at]!.form)) at++;
  const joint = tokens[at];
  const said = tokens[first - 2];
  if (joint?.upos !== 'CCONJ' || !said || !joins.has(tokens[first - 1]!.form) || !isCue(said)) return false;
  if (said.sentence !== joint.sentence || joint.head < at) return false;
  return !children[joint.head]!.some((word) => word > at && relation(tokens[word]!) === 'nsubj');
}

/** `“…,” the delegate, wearing a “Peace now” pin, said`: a few quoted words before any verb of saying say who speaks. */
function isAside(g: Grammar, quotation: Quotation, from: number): boolean {
  if (quotation.words > 5 || quotation.first === from) return false;
  for (let at = from; at < quotation.first; at++) if (isCue(g.analysis.tokens[at]!)) return false;
  return true;
}

function hasTense({ analysis: { tokens } }: Grammar, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (/^(?:VB[DZP]|MD)$/.test(tokens[at]!.xpos)) return true;
  return false;
}

/** Few quoted words at the end of a clause whose speaker follows at once: the whole clause is what is said. */
function ending(g: Grammar, quotation: Quotation, open: Open, first: number): Open | null {
  const { tokens, sentences } = g.analysis;
  if (!open.source || !open.cue || !isCue(tokens[open.cue.head]!)) return null;
  if (Math.min(open.source.first, open.cue.first) !== first) return null;
  // `…, saying they had lied`: what follows is said, not who says it.
  if (open.cue.first === first && tokens[open.cue.head]!.xpos === 'VBG') return null;
  const sentence = sentences[tokens[quotation.first]!.sentence]!;
  if (opensWithQuestion(g, sentence.first, open.cue.head)) return null;
  // `Under the headline “Enough,” the paper called on him to go`: no clause, but a phrase of what the speaker does
  if (tokens[sentence.first]!.upos === 'ADP' && !hasTense(g, sentence.first, quotation.last)) return null;
  for (let at = sentence.first; at < quotation.first; at++)
    if (isCue(tokens[at]!) && child(g, at, 'nsubj') && g.quotationAt[at]! < 0) return null;
  return { ...open, from: tokens[sentence.first]!.start, because: 'quote:ending' };
}

/**
 * `“…” in the annex, she said. “…”`: quoted words at the head of a sentence whose clause goes on, its speaker behind it, and
 * more of his words after the full stop. Without those it is a clause like any other.
 */
function opening(g: Grammar, quotation: Quotation): Open | null {
  const { tokens, sentences } = g.analysis;
  const following = g.quotations[quotation.index + 1];
  if (quotation.words < 2 || !startsUtterance(g, quotation) || following?.paragraph !== quotation.paragraph)
    return null;
  const { first, paragraph } = sentences[tokens[quotation.last - 1]!.sentence]!;
  if (tokens[quotation.first]!.index > first + 1 || !startsUtterance(g, following)) return null;
  for (let at = quotation.last; at < following.first; at++)
    if (stops.has(tokens[at]!.form) ? at !== following.first - 1 : g.quotationAt[at]! >= 0) return null;
  if (tokens[following.first - 1]!.form !== '.') return null;
  for (let at = following.first - 2; at >= quotation.last; at--) {
    const isBehind = at === quotation.last && tokens[at]!.form !== ',';
    if (tokens[at]!.form !== ',' && !isBehind) continue;
    const open = attribute(
      g,
      { first: isBehind ? at : at + 1, last: following.first - 1 },
      'after',
      following.first - 1,
      paragraph,
    );
    if (!open?.source || !open.cue || !isCue(tokens[open.cue.head]!)) continue;
    const begin = isBehind ? at : at + 1;
    if (Math.min(open.source.first, open.cue.first) !== begin || tokens[open.cue.head]!.xpos === 'VBG') continue;
    // `“…” she said. “…”`: nothing but the comma is missing
    return isBehind ? open : { ...open, until: tokens[begin - 2]!.end, because: 'quote:opening' };
  }
  return null;
}

const dashes = new Set(['—', '–', '―', '-', '--', '~']);

/** `“…” — Maria Lopez, teacher`: a name behind a dash, and nothing else to the end of the paragraph. */
function signed(g: Grammar, quotation: Quotation): Open | null {
  const { tokens, paragraphs, sentences } = g.analysis;
  const dash = tokens[quotation.last];
  if (!dash || !dashes.has(dash.form) || !opensParagraph(g, quotation)) return null;
  const { end } = paragraphs[sentences[dash.sentence]!.paragraph]!;
  let last = dash.index + 1;
  let hasName = false;
  for (; last < tokens.length && tokens[last]!.start < end; last++) {
    if (tokens[last]!.upos === 'PROPN') hasName = true;
    if (last - dash.index > 16 || ['VERB', 'AUX'].includes(tokens[last]!.upos)) return null;
  }
  const range = trim(g, { first: dash.index + 1, last });
  if (!hasName || range.last <= range.first) return null;
  const cue = { head: dash.index, first: dash.index, last: dash.index + 1 };
  return opened(cue, { ...range, head: headOf(g, range.first, range.last) }, 'signed', quotation);
}

/** `tweeting at him, “you …”`: the last of a few words that say to whom the verb of saying before them speaks. */
function isTold({ analysis: { tokens } }: Grammar, token: Token): boolean {
  if (token.upos !== 'PRON' && token.upos !== 'PROPN' && token.upos !== 'NOUN') return false;
  const verb = tokens[token.head];
  if (!verb || verb.index > token.index || token.index - verb.index > 4 || !isCue(verb)) return false;
  return relation(token) === 'obj' || relation(token) === 'iobj' || relation(token) === 'obl';
}

/** `X said: "…"`, `X said, "…"`, `X: "…"`. */
function before(g: Grammar, quotation: Quotation): Open | null {
  const { tokens } = g.analysis;
  const lead = tokens[quotation.first - 1];
  if (!lead || quotation.first === 0) return null;
  // "He declared:" may end the paragraph before
  const opens = lead.start < g.analysis.paragraphs[quotation.paragraph]!.start;
  if (opens && lead.form !== ':') return null;
  const isJoined =
    lead.form === ',' ||
    lead.form === ':' ||
    ((lead.form === '—' || lead.form === '–') && startsUtterance(g, quotation));
  const ends = tokens[quotation.last]?.sentence !== lead.sentence || stops.has(tokens[quotation.last]!.form);
  const isWhole = ends || (startsUtterance(g, quotation) && /[,.!?…]["”“»’']*$/.test(quoted(g, quotation)));
  if (!isJoined && !(isCue(lead) && isWhole && !isAdverbial(g, quotation) && !isReported(g, lead))) return null;
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
  if (open || lead.form !== ':') return open && lead.form === ':' ? withClause(g, open, lead.index) : open;
  // a headline or transcript: everything before the colon is the speaker
  const range = trim(g, { first: begin, last: quotation.first - 1 });
  if (range.last <= range.first || range.last - range.first > 12) return null;
  // `Interview: “…”`: what kind of text it is
  if (range.last - range.first === 1 && kinds.test(tokens[range.first]!.form)) return null;
  const head = headOf(g, range.first, range.last);
  const manner = mannerBefore(g, range, head, quotation);
  if (manner) return manner;
  return opened(
    { head: quotation.first - 1, first: quotation.first - 1, last: quotation.first },
    { ...range, head },
    'colon',
    quotation,
  );
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
  return first?.upos === 'ADP' && quotation.words < 6 && !startsUtterance(g, quotation);
}

/** `Ports stay shut - Maria Lopez: “…”`: where a name begins that a dash divides from a headline. */
function behindDash(g: Grammar, first: number, colon: number): number {
  const { tokens } = g.analysis;
  let at = colon;
  while (at > first && ['PROPN', 'NOUN', 'CCONJ'].includes(tokens[at - 1]!.upos) && colon - at < 6) at--;
  const isName = at < colon && tokens[at]!.upos === 'PROPN';
  return isName && at > first && dashes.has(tokens[at - 1]!.form) ? at : first;
}

/** A quotation with no words of saying beside it: the speaker of the one before goes on, if a paragraph of quotation is all there is. */
function alone(g: Grammar, quotation: Quotation, current: Open | null): Open | null {
  if (quotation.words < 4 || !startsUtterance(g, quotation)) return null;
  const told = toldBefore(g, quotation);
  if (told) return told;
  if (!current || quotation.words < 5 || quotation.paragraph > current.paragraph + 1) return null;
  const { tokens } = g.analysis;
  const previous = tokens[quotation.first - 1];
  const opensSentence = opensParagraph(g, quotation) || (previous && stops.has(previous.form));
  if (!opensSentence) return null;
  // a paragraph that is all quotation goes on with the statement
  if (isParagraph(g, quotation)) return current;
  return { ...current, content: [], because: 'quote:continued', addressees: [], last: quotation.last };
}
