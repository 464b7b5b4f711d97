import { relation } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import { readAccording } from './according.js';
import { cueRange, grown, withOccasion } from './cue-words.js';
import { cueOf, isCue, saysBack } from './cues.js';
import type { CueWords, Range } from './draft.js';
import { settleSource } from './edges-of-source.js';
import { saysNothing } from './going.js';
import { child, type Grammar, isPassive, trim } from './grammar.js';
import { acrossQuotation, inverted } from './inverted.js';
import { counted } from './nearest-source.js';
import { speakerOver } from './over-quotation.js';
import { phrase, type Source } from './phrase.js';
import type { Quotation } from './quotations.js';
import { sourceOf } from './source.js';
import { issuerOf } from './source-of-noun.js';

/** An attribution under way: quotations that follow may belong to it. */
export interface Open {
  cue: CueWords | null;
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
  /** Where the clause ends that quoted words begin: "‘A mistake’ at such a time, she said". */
  until?: number;
}

/** Marks that end a sentence or its main part. */
export const stops: ReadonlySet<string> = new Set(['.', '!', '?', ';']);

/** Marks that join a quotation to the words beside it. */
export const joins: ReadonlySet<string> = new Set([',', '—', '–', '-', '--', ':', '...', '…']);

/** Begins an attribution to which quotations are still to be added. */
export function opened(cue: Open['cue'], source: Source | null, because: string, q: Quotation): Open {
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

/** Finds the verb of saying and its subject among the words beside a quotation. */
export function attribute(
  g: Grammar,
  range: Range,
  side: 'after' | 'before',
  last: number,
  paragraph: number,
): Open | null {
  const { tokens } = g.analysis;
  const candidates: number[] = [];
  const put = side === 'after' ? howPut(g, range) : null;
  if (put !== null) candidates.push(put);
  else
    for (let at = range.first; at < range.last; at++)
      if ((isCue(tokens[at]!) && !saysNothing(g, at, side, range.last)) || saysBack(tokens, at)) candidates.push(at);
  if (!candidates.length) {
    const according = accordingIn(g, range);
    if (according)
      return {
        content: [],
        because: `quote:${side}`,
        paragraph,
        last,
        isUnclosed: false,
        addressees: [],
        from: null,
        ...according,
      };
    candidates.push(...anyVerb(g, range, side));
  }
  if (!candidates.length || (side === 'after' && isMeanwhile(g, range, candidates))) return null;
  const isMain = (at: number) =>
    !['acl', 'advcl', 'xcomp', 'amod'].includes(relation(tokens[at]!)) || range.first === at;
  const ordered = side === 'after' ? candidates : candidates.reverse();
  // `told the council when asked on Monday: “…”`: who is asked answers
  if (side === 'before' && ordered.length > 1 && isWhenAsked(g, ordered[0]!)) ordered.shift();
  const found = (side === 'after' ? ordered.find(isMain) : undefined) ?? ordered[0]!;
  const cue = hadToSay(g, found) ?? found;
  const subject = sourceOf(g, cue);
  // `released a statement saying, “…”`
  const source =
    inside(g, (subject && issuerOf(g, subject)) ?? subject, range) ??
    goingOn(g, cue, range) ??
    (side === 'before' ? (inverted(g, cue, range) ?? speakerOver(g, cue, range.first)) : null) ??
    acrossQuotation(g, cue, subject, range) ??
    beside(g, cue, range);
  // `Ruiz was asked, “…?”`: whoever asks stays unnamed
  if (source && isAsked(g, cue, source))
    return {
      cue: cueRange(g, cue),
      source: null,
      content: [],
      because: `quote:${side}`,
      paragraph,
      last,
      isUnclosed: false,
      addressees: [source.head],
      from: null,
    };
  // `it gets better: “…”`: nobody does
  if (source && tokens[source.head]!.lemma === 'it' && !isCue(tokens[cue]!)) return null;
  const words0 = cueRange(g, cue);
  const grownWords = grown(g, cue === found ? words0 : { ...words0, last: found + 1 }, source);
  const stop = source && source.first >= grownWords.last ? source.first : range.last;
  const words = { ...grownWords, last: withOccasion(g, grownWords, stop) };
  return {
    cue: words,
    source: source && settleSource(g, source, words),
    content: [],
    because: `quote:${side}`,
    paragraph,
    last,
    isUnclosed: false,
    addressees: addressees(g, cue, range).filter((at) => at !== source?.head),
    from: null,
  };
}

/** `“… are met”, while Peru wanted more`: what another does meanwhile. */
const isMeanwhile = ({ analysis: { tokens } }: Grammar, { first }: Range, verbs: readonly number[]): boolean =>
  /^(?:while|whereas|although|though)$/.test(tokens[tokens[first]?.form === ',' ? first + 1 : first]?.form ?? '') &&
  verbs.every((at) => relation(tokens[at]!) === 'advcl');

/** `had this to say about it: “…”`: the verb that the speaker has. */
function hadToSay(g: Grammar, verb: number): number | null {
  const { tokens } = g.analysis;
  const { xpos, head } = tokens[verb]!;
  if (
    xpos !== 'VB' ||
    tokens[verb - 1]?.form !== 'to' ||
    !/^th(?:is|ese)$|^following$/.test(tokens[verb - 2]?.lemma ?? '')
  )
    return null;
  for (let at = head, steps = 0; at >= 0 && steps < 3; at = tokens[at]!.head, steps++)
    if (tokens[at]!.lemma === 'have' && at < verb && child(g, at, 'nsubj')) return at;
  return null;
}

/** `Ruiz was asked, “…”`, `“…?” Ruiz was asked`: a passive of what is put to somebody, whom its subject is. */
const isAsked = (g: Grammar, cue: number, { head }: Source): boolean =>
  /^(?:ask|tell|warn|remind|inform)$/.test(g.analysis.tokens[cue]!.lemma) &&
  isPassive(g, cue) &&
  child(g, cue, 'nsubj')?.index === head;

const isWhenAsked = (g: Grammar, at: number): boolean =>
  /^(?:ask|press|question)$/.test(g.analysis.tokens[at]!.lemma) &&
  child(g, at, 'advmod', 'mark')?.lemma.toLowerCase() === 'when' &&
  child(g, at, 'nsubj') === null;

/** `“…” is how one envoy described it`: the verb of the clause that `how` opens, where it is one of saying or judging. */
function howPut(g: Grammar, { first, last }: Range): number | null {
  const { tokens } = g.analysis;
  if (tokens[first]?.lemma !== 'be' || tokens[first + 1]?.lemma !== 'how') return null;
  for (let at = first + 2; at < last; at++)
    if (tokens[at]!.upos === 'VERB') return cueOf('verb', tokens[at]!.lemma)?.kind === 'speech' ? at : null;
  return null;
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

/**
 * "She said it was too early to thank the winners but added, “…”", "…, saying: “…”": a verb without a subject of its own that
 * goes on with the verb of saying before it has that one's speaker.
 */
function goingOn(g: Grammar, cue: number, range: Range): Source | null {
  const { tokens, sentences } = g.analysis;
  const { first } = cueRange(g, cue);
  const lead = tokens[first - 1];
  if (child(g, cue, 'nsubj') || lead?.sentence !== tokens[cue]!.sentence) return null;
  // `while adding on trade, “…”`
  const isParticiple = tokens[cue]!.xpos === 'VBG' && /^(?:,|while|when|before|after)$/.test(lead.form);
  if (lead.upos !== 'CCONJ' && !isParticiple) return null;
  for (let at = lead.index - 1; at >= range.first; at--) {
    const subject = isCue(tokens[at]!) ? child(g, at, 'nsubj') : null;
    if (subject && subject.index < at && subject.index >= range.first)
      return inside(g, phrase(g, subject.index), range);
  }
  // `said it was “early” to thank them while adding, “…”`: over a few quoted words
  const begin = isParticiple && lead.form !== ',' ? sentences[lead.sentence]!.first : range.first;
  for (let at = range.first - 1; at >= begin; at--) {
    const subject = g.quotationAt[at]! < 0 && isCue(tokens[at]!) ? child(g, at, 'nsubj') : null;
    if (subject && subject.index < at && g.quotationAt[subject.index]! < 0) return phrase(g, subject.index);
  }
  return null;
}

/** Without a subject in the tree: the noun phrase after the verb ("said Velayati"), else the one before it. */
function beside(g: Grammar, cue: number, range: Range): Source | null {
  const { tokens } = g.analysis;
  const isNominal = (at: number) =>
    ['NOUN', 'PROPN', 'PRON'].includes(tokens[at]!.upos) || isCounted(g, at) || isOne(at);
  const isOne = (at: number) =>
    (/^(?:one|another)$/.test(tokens[at]!.form) && at === cue + 1) ||
    (/^another$/i.test(tokens[at]!.form) && at === cue - 1);
  // `explained Lima-based lawyer Ana Berg`
  const isAmod = (at: number) => relation(tokens[at]!) === 'amod';
  const top = (at: number) => {
    let head = at;
    const isPart = (up: number) => up >= range.first && up < range.last && (isNominal(up) || isAmod(up));
    while (isPart(tokens[head]!.head)) head = tokens[head]!.head;
    return head;
  };
  const clip = (source: Source, first: number, last: number): Source => ({
    head: source.head,
    ...trim(g, { first: Math.max(source.first, first), last: Math.min(source.last, last) }),
  });
  if (cue === range.first)
    for (let at = cue + 1; at < range.last && !stops.has(tokens[at]!.form) && tokens[at]!.upos !== 'ADP'; at++)
      if (isNominal(at)) return clip(phrase(g, top(at)), cue + 1, range.last);
  const nominals: number[] = [];
  for (let at = beforeInsertion(g, cue, range); at >= range.first; at--)
    if (isNominal(at) && !isOblique(g, top(at))) nominals.push(at);
  const isSubject = (at: number) => !/^W/.test(tokens[at]!.xpos) && !isObject(g, top(at), range);
  const at = nominals.find(isSubject) ?? nominals[0];
  if (at !== undefined) {
    const source = clip(phrase(g, top(at)), range.first, cue);
    return source.last > source.first ? source : { head: at, first: range.first, last: cue };
  }
  return null;
}

/** `Novak, wearing a red hat, said`: the word before an insertion that ends right before the cue, else the word before that. */
function beforeInsertion(g: Grammar, cue: number, { first }: Range): number {
  const { tokens } = g.analysis;
  if (tokens[cue - 1]?.form !== ',') return cue - 1;
  for (let at = first + 1; at < cue - 1; at++) if (tokens[at]!.form === ',') return at - 1;
  return cue - 1;
}

/** What another verb beside the quotation is done to (`who came to discuss the plan said`): no speaker. */
const isObject = (g: Grammar, at: number, { first }: Range): boolean => {
  const { deprel, head } = g.analysis.tokens[at]!;
  return /^i?obj$/.test(deprel) && head >= first && head < at && g.analysis.tokens[head]!.upos === 'VERB';
};

/** `Some chanted “…”`: a word of number right before its verb. */
const isCounted = (g: Grammar, at: number): boolean =>
  at + 1 < g.analysis.tokens.length &&
  counted.has(g.analysis.tokens[at]!.lemma.toLowerCase()) &&
  isCue(g.analysis.tokens[at + 1]!);

/** Inside a prepositional phrase or an expression of time: no speaker. */
const isOblique = (g: Grammar, at: number): boolean =>
  child(g, at, 'case') !== null || /^(obl|nmod:unmarked|nmod:tmod)/.test(g.analysis.tokens[at]!.deprel);

function addressees(g: Grammar, cue: number, range: Range): number[] {
  const cueEntry = cueOf('verb', g.analysis.tokens[cue]!.lemma, g.analysis.tokens[cue]!.form);
  const recipient = child(g, cue, 'iobj') ?? (cueEntry?.frames.has('told') ? child(g, cue, 'obj') : null);
  return recipient && recipient.index >= range.first && recipient.index < range.last ? [recipient.index] : [];
}
