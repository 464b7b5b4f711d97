import { type Analysis, dependent, type Token } from '../language/index.js';
import { nounOf } from './actors/index.js';

/** Who does what each item of a list tells: the phrase that stands over it, as token indices; `last` is behind it. */
export interface Lead {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** An item of a list that leaves out who does it, by the token it begins with behind its number or dash. */
export interface Item {
  readonly opening: number;
  readonly lead: Lead;
}

const bullets = /^(?:[-–—•*·▪◦●■‣○➢✓]+)$/;
const letters = /^(?:[a-z]|[ivx]{1,5}|\d{1,3})$/i;
const persons = /^(?:we|they|he|she|i)$/i;
const nominal = /^(?:NOUN|PROPN|PRON|NUM)$/;

const known = new WeakMap<Analysis, ReadonlyMap<number, Item>>();

/**
 * The items, by their sentence, of lists under a line that only names who does it all, as communiqués and resolutions have them:
 * `The Ministers:` over `1. Welcomed the truce;` and `2. Called on both sides …`, `The Security Council,` over `Recalling its resolution …`
 * and `1. Decides that …`. Such a list goes on as long as each paragraph begins with a number, a dash or a verb.
 */
export function itemsIn(analysis: Analysis): ReadonlyMap<number, Item> {
  const found = known.get(analysis);
  if (found) return found;
  const { tokens, sentences } = analysis;
  const items = new Map<number, Item>();
  let lead: Lead | null = null;
  for (let s = 0; s < sentences.length; ) {
    const { paragraph, first } = sentences[s]!;
    let next = s + 1;
    while (next < sentences.length && sentences[next]!.paragraph === paragraph) next++;
    const opening = lead ? openingOf(analysis, first, sentences[s]!.last) : -1;
    if (lead && opening >= 0) items.set(s, { opening, lead });
    else {
      const { first: from, last } = sentences[next - 1]!;
      lead = /^[:,]$/.test(tokens[last - 1]!.form) ? leadOf(analysis, from, last) : null;
    }
    s = next;
  }
  known.set(analysis, items);
  return items;
}

/**
 * The items behind a paragraph that announces them with its colon, as token indices without their numbers and dashes; none where no such
 * list follows. `last` is behind an item's last word, its semicolon left out.
 */
export function listBehind(analysis: Analysis, paragraph: number): readonly { first: number; last: number }[] {
  const { tokens, sentences } = analysis;
  const found: { first: number; last: number }[] = [];
  const from = sentences.findIndex((one) => one.paragraph > paragraph);
  for (let s = Math.max(from, 0), at = paragraph + 1; from >= 0 && s < sentences.length; at++) {
    const { paragraph: own, first } = sentences[s]!;
    let next = s + 1;
    while (next < sentences.length && sentences[next]!.paragraph === own) next++;
    const opening = own === at ? behindMarker(analysis, first) : first;
    if (opening === first) break;
    let last = sentences[next - 1]!.last;
    while (last > opening && /^(?:[;,.]|and|or)$/.test(tokens[last - 1]!.form)) last--;
    if (last > opening) found.push({ first: opening, last });
    s = next;
  }
  return found;
}

/** Who does the root of a sentence that has no subject, as the line over its list says; null where none does. */
export function leadOver(analysis: Analysis, verb: number): Lead | null {
  const { head, sentence } = analysis.tokens[verb]!;
  if (head >= 0) return null;
  return itemsIn(analysis).get(sentence)?.lead ?? null;
}

/** The word with which an item begins behind its number or dash, or a paragraph that opens with a verb; -1 where it is neither. */
function openingOf(analysis: Analysis, first: number, last: number): number {
  const { tokens, children } = analysis;
  let at = behindMarker(analysis, first);
  const isMarked = at > first;
  at = behindVotes(analysis, at, last);
  while (at < last - 1 && (/^(?:and|also|further|then)$/i.test(tokens[at]!.form) || tokens[at]!.upos === 'ADV')) at++;
  const word = tokens[at];
  if (at >= last || !word || !/\p{L}/u.test(word.form)) return -1;
  if (isMarked) return at;
  const isVerb = /^VB[GNDZP]?$/.test(word.xpos) || /^(?:ADJ)$/.test(word.upos);
  // `Having heard the envoy,`
  const isPerfect = word.xpos === 'VBG' && word.deprel.startsWith('aux');
  const root = isPerfect ? word.head : word.head < 0 ? at : -1;
  const isOpen = root >= 0 && !children[root]!.some((c) => /^(?:nsubj|expl|csubj)/.test(tokens[c]!.deprel));
  return isVerb && isOpen ? at : -1;
}

/** `by thirteen votes to two, finds …`, `unanimously, rejects …`: behind how a court or council came to it. */
function behindVotes({ tokens }: Analysis, first: number, last: number): number {
  const words = tokens.slice(first, Math.min(first + 8, last)).map(({ form }) => form.toLowerCase());
  const comma = words.indexOf(',');
  const isVote =
    comma > 0 &&
    (/^(?:unanimously|by consensus)$/.test(words.slice(0, comma).join(' ')) ||
      (words[0] === 'by' && words.slice(1, comma).includes('votes')));
  return isVote && first + comma + 1 < last ? first + comma + 1 : first;
}

/** The token behind the number, letter or dash that opens an item; the given one where none does. */
function behindMarker({ tokens }: Analysis, first: number): number {
  let at = first;
  if (bullets.test(tokens[at]!.form) || tokens[at]!.xpos === 'LS' || /^\d{1,3}[.)]$/.test(tokens[at]!.form)) at++;
  else if (/^[([]$/.test(tokens[at]!.form) && letters.test(tokens[at + 1]?.form ?? '')) at += 3;
  else if (letters.test(tokens[at]!.form) && /^[.)]$/.test(tokens[at + 1]?.form ?? '')) at += 2;
  while (at > first && /^[.)]$/.test(tokens[at]?.form ?? '')) at++;
  return at < tokens.length && tokens[at]!.sentence === tokens[first]!.sentence ? at : first;
}

/** The phrase that a line ends with before its colon or comma, where it may act and the line has no verb that tells of it. */
function leadOf(analysis: Analysis, first: number, last: number): Lead | null {
  const { tokens, children } = analysis;
  if (last - first > 60) return null;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const hasTense = /^(?:VB[DZP]|MD)$/.test(token.xpos) && /^(?:VERB|AUX)$/.test(token.upos);
    if (hasTense && !isInRelative(analysis, token)) return null;
  }
  const closing = actorOver(analysis, tokens[last - 2] ?? tokens[first]!, first);
  const head = closing ?? actorAhead(analysis, first, last);
  if (!head) return null;
  let from = head.index;
  for (const child of children[head.index]!) if (child < from && tokens[child]!.upos !== 'PUNCT') from = child;
  // `On the border, they:`
  const left = leftmost(analysis, from);
  const isBehindPhrase = closing !== null && tokens[left]!.upos === 'ADP';
  const comma = isBehindPhrase ? tokens.findLastIndex(({ form }, at) => form === ',' && at < head.index) : -1;
  return {
    head: head.index,
    first: Math.max(left, comma + 1),
    last: closing ? last - 1 : endOf(analysis, head.index, last),
  };
}

/** The head of the phrase that ends with a word, where it may act: `Speaking in Baku, President Aliyev:`. */
function actorOver(analysis: Analysis, end: Token, first: number): Token | null {
  const { tokens } = analysis;
  let head = end;
  if (!nominal.test(head.upos) || head.index < first) return null;
  while (head.head >= first && head.head < head.index && nominal.test(tokens[head.head]!.upos)) {
    const isSetOff = tokens[leftmost(analysis, head.index) - 1]?.form === ',';
    // `In the margins of the talks, Minister Lind:`
    const isBehindPhrase = dependent(analysis, head.head, 'case') !== null;
    if (isSetOff && (isBehindPhrase || !/^(?:appos|conj)$/.test(head.deprel))) break;
    head = tokens[head.head]!;
  }
  return mayAct(analysis, head) ? head : null;
}

/** The phrase that a line begins with up to its first comma: `The Council, at its meeting of 14 November,`, `The ministers, meeting in Lima:`. */
function actorAhead(analysis: Analysis, first: number, last: number): Token | null {
  const { tokens } = analysis;
  // `The Presidents of Armenia, Georgia and Kazakhstan, meeting in Lima:`
  let comma = -1;
  for (let at = first; at < last - 1 && (named.test(tokens[at]!.upos) || /^(?:of|[(),])$/.test(tokens[at]!.form)); at++)
    if (tokens[at]!.form === ',' && !nominal.test(tokens[at + 1]!.upos)) {
      comma = at;
      break;
    }
  let end = comma - 1;
  // `the African Union (AU)`
  if (tokens[end]?.form === ')') while (end > first && tokens[end]!.form !== '(') end--;
  if (tokens[end]?.form === '(') end--;
  if (comma < 0 || end < first || tokens[first]!.upos === 'ADP') return null;
  return actorOver(analysis, tokens[end]!, first);
}

const named = /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ|PRON)$/;

const mayAct = (analysis: Analysis, head: Token): boolean =>
  (head.upos === 'PROPN' || (head.upos === 'PRON' && persons.test(head.form)) || nounOf(head.lemma) !== null) &&
  !dependent(analysis, head.index, 'case');

/** Where the phrase of a word ends, before the comma of what is set off behind it. */
function endOf({ tokens }: Analysis, head: number, last: number): number {
  let end = head + 1;
  for (; end < last - 1; end++) if (tokens[end]!.form === ',' && !nominal.test(tokens[end + 1]!.upos)) break;
  return end;
}

function leftmost(analysis: Analysis, at: number): number {
  const { tokens, children } = analysis;
  const first = children[at]!.find((child) => tokens[child]!.upos !== 'PUNCT');
  return first === undefined || first > at ? at : leftmost(analysis, first);
}

const isInRelative = ({ tokens }: Analysis, token: Token): boolean => {
  for (let at = token.index, steps = 0; at >= 0 && steps < 12; at = tokens[at]!.head, steps++)
    if (/^acl/.test(tokens[at]!.deprel)) return true;
  return false;
};
