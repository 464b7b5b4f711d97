import type { Span } from '../../record/index.js';
import { after } from './after-quotation.js';
import { joins, type Open, stops } from './attribution.js';
import { before } from './before-quotation.js';
import { subjectBefore } from './both-sides.js';
import { isCue } from './cues.js';
import type { CueWords, Draft } from './draft.js';
import { child, type Grammar, spanOf, trim } from './grammar.js';
import { opening } from './opening-quotation.js';
import type { Source } from './phrase.js';
import type { Quotation } from './quotations.js';
import { runningOn } from './running-on.js';
import { isParagraph, opensParagraph, startsUtterance } from './shape.js';
import { signed } from './signed.js';
import { speakerBefore, speaksBefore, toldBefore } from './told-before.js';

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
    const joinedOn: Open | null = continued(g, quotation, current) ?? signed(g, quotation);
    const behind: Open | null = joinedOn ? null : after(g, quotation);
    const next: Open | null =
      joinedOn ??
      (behind && leadsOn(g, behind) ? before(g, quotation) : null) ??
      behind ??
      opening(g, quotation) ??
      before(g, quotation) ??
      alone(g, quotation, current);
    if (!next) {
      if (isParagraph(g, quotation)) waiting.push(quotation);
      continue;
    }
    taken.add(quotation.index);
    if (!next.source && next.cue) next.source = goingOnFrom(g, next.cue, current);
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
  const drafts = done.map(({ cue, source, content, because, addressees, from, until }) => {
    const own = because === 'quote:before' ? runningOn(g, content) : content;
    return {
      cue,
      source,
      content:
        because === 'quote:ending'
          ? [...content, ...clauseBehind(g, content, cue, source)]
          : because === 'quote:before'
            ? [...subjectBefore(g, content, source, cue), ...own]
            : content,
      addressees,
      isDirect: from === null && until === undefined && own.at(-1)?.end === content.at(-1)?.end,
      because,
    };
  });
  return { drafts, taken };
}

/** `Lind called it wrong. Adding: “…”`: the speaker of the sentence before a participle that begins one, or of its quotation. */
function goingOnFrom(g: Grammar, cue: CueWords, current: Open | null): Source | null {
  const { tokens, sentences } = g.analysis;
  const { sentence, xpos } = tokens[cue.head]!;
  if (xpos !== 'VBG' || sentences[sentence]!.first !== cue.first) return null;
  const quoted = current && tokens[current.last - 1];
  return speakerBefore(g, cue.first) ?? (quoted?.sentence === sentence - 1 ? current!.source : null);
}

/** `said, “…,” adding, “…”`, `adding that “…”`: a participle without a speaker of its own, right before the next quotation, which is what it tells. */
function leadsOn({ analysis: { tokens }, quotationAt }: Grammar, { cue, source }: Open): boolean {
  if (!cue || tokens[cue.head]!.xpos !== 'VBG' || quotationAt[cue.first - 1]! < 0) return false;
  let at = cue.last;
  if (tokens[at]?.form === 'that') at++;
  // `adding that “…”`, or whoever speaks before the quotation
  if (source && source.first >= cue.first && (source.first < cue.last || source.last > at)) return false;
  while (at < tokens.length && quotationAt[at]! < 0 && joins.has(tokens[at]!.form)) at++;
  return at < tokens.length && quotationAt[at]! >= 0;
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
  // `“…,” Lind said, and her husband cut in. “…”`
  const another = speaksBefore(g, quotation);
  if (another && another.head !== current.source?.head) return null;
  const { tokens } = g.analysis;
  if (isListed(g, quotation, current)) return current;
  for (let at = current.last; at < quotation.first; at++) {
    const token = tokens[at]!;
    if (endsSentence(g, at)) {
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

/** `chanting “no deal” and “go home”`: nothing but a conjunction between two quotations. */
function isListed(
  { analysis: { tokens }, quotations }: Grammar,
  { index, first }: Quotation,
  { content }: Open,
): boolean {
  const { last, end } = quotations[index - 1]!;
  const between = first - last;
  if (content.at(-1)?.end !== end || between < 1 || between > 2) return false;
  if (tokens[first]!.sentence !== tokens[last - 1]!.sentence) return false;
  return /^(?:and|or)$/.test(tokens[first - 1]!.form) && (between === 1 || tokens[last]!.form === ',');
}

/** A full stop, or an abbreviation whose point is one too: `“…,” she said in Fort Mill, S.C. “…”`. */
function endsSentence({ analysis: { tokens } }: Grammar, at: number): boolean {
  const { form, sentence } = tokens[at]!;
  return stops.has(form) || (form.length > 2 && form.endsWith('.') && tokens[at + 1]?.sentence !== sentence);
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
  if (at !== quotation.first - 2) return false;
  // `who answers coolly: “…”`
  if (tokens[at]!.upos === 'ADV') at--;
  return cue !== null && at > cue.head && isCue(tokens[at]!);
}

/** Whether words of saying follow this quotation in its own sentence. */
const hasOwnCue = (g: Grammar, quotation: Quotation): boolean => after(g, quotation) !== null;

/** A quotation with no words of saying beside it: the speaker of the one before goes on, if a paragraph of quotation is all there is. */
function alone(g: Grammar, quotation: Quotation, current: Open | null): Open | null {
  if (quotation.words < 4 || !startsUtterance(g, quotation)) return null;
  const told = toldBefore(g, quotation);
  if (told) return told;
  if (!current || quotation.words < 5 || quotation.paragraph > current.paragraph + 1) return null;
  const { tokens } = g.analysis;
  const previous = tokens[quotation.first - 1];
  const opensSentence = opensParagraph(g, quotation) || (previous && endsSentence(g, previous.index));
  if (!opensSentence) return null;
  // a paragraph that is all quotation goes on with the statement
  if (isParagraph(g, quotation)) return current;
  return { ...current, content: [], because: 'quote:continued', addressees: [], last: quotation.last };
}
