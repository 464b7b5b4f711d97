import { relation, type Token } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import { readAccording } from './according.js';
import { cueOf } from './cues.js';
import type { Draft, Range } from './draft.js';
import { settleSource } from './edges-of-source.js';
import { child, type Grammar, headOf, trim } from './grammar.js';
import { cueRange } from './indirect.js';
import type { Quotation } from './quotations.js';
import { phrase, type Source, sourceOf } from './source.js';

/** An attribution under way: quotations that follow may belong to it. */
interface Open {
  cue: (Range & { head: number }) | null;
  source: Source | null;
  content: Span[];
  because: string;
  paragraph: number;
  /** Token after the last quotation or after the words that attribute it, whichever is later. */
  last: number;
  /** The last quotation was not closed: the next paragraph may go on with it. */
  isUnclosed: boolean;
  addressees: number[];
  /** Where the clause begins that few quoted words end: "The plan is ‘a mistake,’ she said". */
  from: number | null;
}

const stops = new Set(['.', '!', '?', ';']);
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
    next.content.push({ start, end: quotation.end });
    next.paragraph = quotation.paragraph;
    next.isUnclosed = quotation.isOpen;
    next.last = Math.max(next.last, quotation.last);
    current = next;
  }
  const drafts = done.map(({ cue, source, content, because, addressees, from }) => ({
    cue,
    source,
    content,
    addressees,
    isDirect: from === null,
    because,
  }));
  return { drafts, taken };
}

/** A quotation that goes on: after an unclosed one, or after the words that attribute its first part. */
function continued(g: Grammar, quotation: Quotation, current: Open | null): Open | null {
  if (!current) return null;
  if (current.isUnclosed && quotation.paragraph === current.paragraph + 1 && opensParagraph(g, quotation))
    return current;
  if (quotation.paragraph !== current.paragraph || quotation.first < current.last) return null;
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

/** A paragraph that is quotation from its first mark to its end. */
const isParagraph = (g: Grammar, quotation: Quotation): boolean =>
  opensParagraph(g, quotation) && quotation.end >= g.analysis.paragraphs[quotation.paragraph]!.end - 1;

/** Whether words of saying follow this quotation in its own sentence. */
const hasOwnCue = (g: Grammar, quotation: Quotation): boolean => after(g, quotation) !== null;

const opensParagraph = (g: Grammar, quotation: Quotation): boolean =>
  quotation.start <= g.analysis.paragraphs[quotation.paragraph]!.start + 1;

const startsUtterance = (g: Grammar, quotation: Quotation): boolean =>
  /^["“„«‘'`]{1,2}[\s[(…. ]*[\p{Lu}\p{N}]/u.test(g.analysis.text.slice(quotation.start, quotation.start + 8));

/** `"…," said X.` and `"…," X said.` */
function after(g: Grammar, quotation: Quotation): Open | null {
  const { tokens, text } = g.analysis;
  const end = text.slice(Math.max(quotation.start, quotation.end - 4), quotation.end).replace(/["”»’'\s]+$/, '');
  let at = quotation.last;
  const paragraphEnd = g.analysis.paragraphs[quotation.paragraph]!.end;
  if (at >= tokens.length || tokens[at]!.start >= paragraphEnd) return null;
  const stands = standsAlone(g, quotation);
  const hasComma = joins.has(tokens[at]!.form) || /[,?!…—–-]$/.test(end);
  if (!hasComma) return null;
  while (at < tokens.length && joins.has(tokens[at]!.form)) at++;
  const first = at;
  let last = first;
  while (
    last < tokens.length &&
    tokens[last]!.start < paragraphEnd &&
    !stops.has(tokens[last]!.form) &&
    g.quotationAt[last]! < 0 &&
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

/** Few quoted words at the end of a clause whose speaker follows at once: the whole clause is what is said. */
function ending(g: Grammar, quotation: Quotation, open: Open, first: number): Open | null {
  const { tokens, sentences } = g.analysis;
  if (!open.source || !open.cue || !isCue(tokens[open.cue.head]!)) return null;
  if (Math.min(open.source.first, open.cue.first) !== first) return null;
  const sentence = sentences[tokens[quotation.first]!.sentence]!;
  for (let at = sentence.first; at < quotation.first; at++)
    if (isCue(tokens[at]!) && child(g, at, 'nsubj') && g.quotationAt[at]! < 0) return null;
  return { ...open, from: tokens[sentence.first]!.start, because: 'quote:ending' };
}

/** Whether a quotation is an utterance of its own, not words that the clause around it uses: a title, a slogan, a taunt. */
function standsAlone(g: Grammar, quotation: Quotation): boolean {
  const lead = g.analysis.tokens[quotation.first - 1];
  if (!lead || opensParagraph(g, quotation)) return true;
  if (lead.sentence !== g.analysis.tokens[quotation.first]!.sentence) return true;
  if (lead.upos === 'PUNCT') return lead.form !== ',' || quotation.words > 4;
  return quotation.words > 5 && (startsUtterance(g, quotation) || ['SCONJ', 'CCONJ', 'ADV'].includes(lead.upos));
}

/** The last characters of a quotation, its closing mark included. */
const quoted = (g: Grammar, { start, end }: Quotation): string => g.analysis.text.slice(Math.max(start, end - 4), end);

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
  const isWhole = ends || (startsUtterance(g, quotation) && /[,.!?…]["”»’']*$/.test(quoted(g, quotation)));
  if (!isJoined && !(isCue(lead) && isWhole)) return null;
  const previous = tokens[quotation.first - 2];
  if (lead.form === ',' && !startsUtterance(g, quotation) && !(previous && isCue(previous))) return null;
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
  const open = attribute(g, { first, last: quotation.first }, 'before', quotation.first, quotation.paragraph);
  if (open || lead.form !== ':') return open;
  // a headline or transcript: everything before the colon is the speaker
  const range = trim(g, { first, last: quotation.first - 1 });
  if (range.last <= range.first || range.last - range.first > 12) return null;
  const head = headOf(g, range.first, range.last);
  return opened(
    { head: quotation.first - 1, first: quotation.first - 1, last: quotation.first },
    { ...range, head },
    'colon',
    quotation,
  );
}

function opened(cue: Open['cue'], source: Source | null, because: string, q: Quotation): Open {
  return {
    cue,
    source,
    content: [],
    because: `quote:${because}`,
    paragraph: q.paragraph,
    last: q.first,
    isUnclosed: false,
    addressees: [],
    from: null,
  };
}

const isCue = (token: Token): boolean =>
  (token.upos === 'VERB' || token.upos === 'AUX') &&
  (cueOf('verb', token.lemma, token.form)?.frames.has('quote') ?? false);

/** Finds the verb of saying and its subject among the words beside a quotation. */
function attribute(g: Grammar, range: Range, side: 'after' | 'before', last: number, paragraph: number): Open | null {
  const { tokens } = g.analysis;
  const candidates: number[] = [];
  for (let at = range.first; at < range.last; at++) if (isCue(tokens[at]!)) candidates.push(at);
  if (!candidates.length) {
    const according = accordingIn(g, range);
    if (according)
      return {
        ...according,
        content: [],
        because: `quote:${side}`,
        paragraph,
        last,
        isUnclosed: false,
        addressees: [],
        from: null,
      };
    candidates.push(...anyVerb(g, range, side));
  }
  if (!candidates.length) return null;
  const isMain = (at: number) =>
    !['acl', 'advcl', 'xcomp', 'amod'].includes(relation(tokens[at]!)) || range.first === at;
  const ordered = side === 'after' ? candidates : candidates.reverse();
  const cue = (side === 'after' ? ordered.find(isMain) : undefined) ?? ordered[0]!;
  const source = inside(g, sourceOf(g, cue), range) ?? beside(g, cue, range);
  const words = cueRange(g, cue);
  return {
    cue: words,
    source: source && settleSource(g, source, words),
    content: [],
    because: `quote:${side}`,
    paragraph,
    last,
    isUnclosed: false,
    addressees: addressees(g, cue, range),
    from: null,
  };
}

/** "According to X, “…”" */
function accordingIn(g: Grammar, range: Range): { cue: Open['cue']; source: Source } | null {
  for (let at = range.first; at < range.last - 2; at++) {
    const draft = readAccording(g, g.analysis.tokens[at]!);
    if (draft?.source && draft.source.head < range.last) return { cue: draft.cue, source: draft.source };
  }
  return null;
}

/**
 * Where no verb of saying stands beside a quotation, whatever finite verb with a subject stands there does that work:
 * "…," he shrugged.
 */
function anyVerb(g: Grammar, range: Range, side: 'after' | 'before'): number[] {
  const { tokens } = g.analysis;
  const colon = side === 'before' && tokens[range.last - 1]!.form === ':';
  if (!colon && range.last - range.first > 14) return [];
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at]!;
    if (token.upos !== 'VERB' || ['acl', 'advcl', 'xcomp', 'amod'].includes(relation(token))) continue;
    const subject = child(g, at, 'nsubj');
    if (subject && subject.index >= range.first && subject.index < range.last && subject.deprel === 'nsubj')
      return [at];
  }
  return [];
}

/** A source is only believed where it stands outside the quotation, among the words that attribute it. */
function inside(g: Grammar, source: Source | null, range: Range): Source | null {
  if (!source || source.head < range.first || source.head >= range.last) return null;
  return {
    head: source.head,
    ...trim(g, { first: Math.max(source.first, range.first), last: Math.min(source.last, range.last) }),
  };
}

/** Without a subject in the tree: the noun phrase after the verb ("said Velayati"), else the one before it. */
function beside(g: Grammar, cue: number, range: Range): Source | null {
  const { tokens } = g.analysis;
  const isNominal = (at: number) => ['NOUN', 'PROPN', 'PRON'].includes(tokens[at]!.upos);
  const top = (at: number) => {
    let head = at;
    while (tokens[head]!.head >= range.first && tokens[head]!.head < range.last && isNominal(tokens[head]!.head))
      head = tokens[head]!.head;
    return head;
  };
  const clip = (source: Source, first: number, last: number): Source => ({
    head: source.head,
    ...trim(g, { first: Math.max(source.first, first), last: Math.min(source.last, last) }),
  });
  if (cue === range.first)
    for (let at = cue + 1; at < range.last && !stops.has(tokens[at]!.form) && tokens[at]!.upos !== 'ADP'; at++)
      if (isNominal(at)) return clip(phrase(g, top(at)), cue + 1, range.last);
  for (let at = cue - 1; at >= range.first; at--)
    if (isNominal(at) && !isOblique(g, top(at))) {
      const source = clip(phrase(g, top(at)), range.first, cue);
      return source.last > source.first ? source : { head: at, first: range.first, last: cue };
    }
  return null;
}

/** Inside a prepositional phrase or an expression of time: no speaker. */
const isOblique = (g: Grammar, at: number): boolean =>
  child(g, at, 'case') !== null || /^(obl|nmod:unmarked|nmod:tmod)/.test(g.analysis.tokens[at]!.deprel);

function addressees(g: Grammar, cue: number, range: Range): number[] {
  const cueEntry = cueOf('verb', g.analysis.tokens[cue]!.lemma, g.analysis.tokens[cue]!.form);
  const recipient = child(g, cue, 'iobj') ?? (cueEntry?.frames.has('told') ? child(g, cue, 'obj') : null);
  return recipient && recipient.index >= range.first && recipient.index < range.last ? [recipient.index] : [];
}

/** A quotation with no words of saying beside it: the speaker of the one before goes on, if a paragraph of quotation is all there is. */
function alone(g: Grammar, quotation: Quotation, current: Open | null): Open | null {
  if (!current || quotation.words < 5 || !startsUtterance(g, quotation)) return null;
  if (quotation.paragraph > current.paragraph + 1) return null;
  const { tokens } = g.analysis;
  const previous = tokens[quotation.first - 1];
  const opensSentence = opensParagraph(g, quotation) || (previous && stops.has(previous.form));
  if (!opensSentence) return null;
  return { ...current, content: [], because: 'quote:continued', addressees: [], last: quotation.last };
}
