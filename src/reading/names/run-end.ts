import { matchName, matchOffice } from '../../knowledge/index.js';
import type { Token } from '../../language/index.js';
import { isCapital, isDash, touches } from './letters.js';
import { headWord, isForeignHead, isGivenName, isTimeWord, words } from './lexicon.js';

const initial = /^\p{Lu}\.?$/u;

const apostrophe = /^['’]s?$/;

const nameDeterminer = /^(?:the|a|an)$/;

const syllable = /^\p{Lu}\p{Ll}{0,5}$/u;

/** `I Still Won’t Vote`: a verb with its negation in a title, and who speaks there. */
export const isOfClause = (tokens: readonly Token[], i: number): boolean =>
  /^n[’']t$/i.test(tokens[i + 1]?.form ?? '') || (tokens[i]!.form === 'I' && tokens[i]!.upos === 'PRON');

/** Pronouns as they stand inside a sentence in capitals; what is tagged as one besides is a name (`Kim Yo Jong`). */
const pronoun =
  /^(?:I|me|my|mine|you|your|yours|he|him|his|she|her|hers|it|its|we|us|our|ours|they|them|their|theirs|this|that|these|those|who|whom|whose|which|what|(?:my|your|him|her|it|our|them)sel(?:f|ves))$/i;

/** Words of the longest name: a line of capitals is none. */
const longest = 24;

export function runEnd(tokens: readonly Token[], forms: readonly string[], first: number, last: number): number {
  let end = first + 1;
  for (;;) {
    const next = step(tokens, forms, first, end, last);
    if (next === end || next - first > longest) return end;
    end = next;
  }
}

/** Words that open a sentence where a caption before it has no stop: `Rosa Huamani In the north, …`. */
const linking = /^(?:In|On|At|By|From|With|After|Before|As|But|While|When|The|An?|And|If|For|Since|During)$/;

/** Small words before `'t` in Dutch surnames. */
const dutch = /^(?:in|van|aan|op|uit|over)$/i;

const opens = /^(?:[“"‘'«]|``)$/;
const closes = /^(?:[”"’'»]|'')$/;

/** Where a nickname in quotation marks ends that opens at `at`, with its marks, or `at`: `Carlos “El Tigre” Huamani`. */
function behindNickname(tokens: readonly Token[], at: number, last: number): number {
  if (!opens.test(tokens[at]!.form)) return at;
  for (let close = at + 2; close < last && close - at <= 4; close++)
    if (closes.test(tokens[close]!.form)) return close + 1;
    else if (!isCapital(tokens[close - 1]) || !isCapital(tokens[close])) return at;
  return at;
}

export const nobles =
  /^(?:Duke|Duchess|Earl|Countess|Marquess|Marquis|Marchioness|Viscount|Viscountess|Baron|Baroness)$/;

const peers = /^(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess)$/;
const peersByOffice =
  /^(?:Mayor|Mayoress|Chancellor|Advocate|Justice|Chief|President|Speaker|Provost|Lieutenant|Commissioner|Privy|Warden)$/;

/** Where a short form in brackets ends that opens at `at`, or `at`: `Michael A. (Mike) Lind`. */
function behindShortForm(tokens: readonly Token[], at: number, last: number): number {
  const isShort =
    tokens[at]!.form === '(' && at + 3 < last && isGivenName(tokens[at + 1]!.form) && tokens[at + 2]!.form === ')';
  return isShort ? at + 3 : at;
}

/** Where the run `[first, end)` goes on to, or `end` if it stops there. */
function step(tokens: readonly Token[], forms: readonly string[], first: number, end: number, last: number): number {
  const token = end < last ? tokens[end]! : undefined;
  if (!token) return end;
  const follows = (at: number): boolean =>
    at < last && isCapital(tokens[at]) && !isTimeWord(tokens, at) && !isOfClause(tokens, at);
  if (follows(end) && linking.test(token.form) && !isCapital(tokens[end + 1]) && tokens[end + 1]?.form !== '.')
    return end;
  if (follows(end)) return (token.upos === 'PRON' || token.form === 'I') && pronoun.test(token.form) ? end : end + 1;
  const before = tokens[end - 1]!;
  // `Rosa in 't Veld`, `In 't Veld`
  const small = dutch.test(token.form) ? end + 1 : end;
  if (
    (small > end || dutch.test(before.form)) &&
    /^['’‘]$/.test(tokens[small]?.form ?? '') &&
    tokens[small + 1]?.form === 't' &&
    follows(small + 2)
  )
    return small + 3;
  const behind = behindNickname(tokens, end, last);
  if (behind > end && isGivenName(before.form) && follows(behind)) return behind + 1;
  const brackets = token.form === '.' && initial.test(before.form) ? end + 1 : end;
  const short = brackets < last ? behindShortForm(tokens, brackets, last) : brackets;
  if (short > brackets && (isGivenName(before.form) || initial.test(before.form)) && follows(short)) return short + 1;
  if (token.form === '.' && initial.test(before.form) && touches(before, token) && follows(end + 1)) return end + 2;
  if (isDash(token.form) && touches(before, token) && end + 1 < last && touches(token, tokens[end + 1]!)) {
    const after = tokens[end + 1]!;
    if (follows(end + 1)) return end + 2;
    if (end - first > 1 && /^\p{Ll}{1,6}$/u.test(after.form)) {
      // `Ban Ki-moon`, whatever the second syllable is in English
      const surname = tokens[end - 2]!.form.toLowerCase();
      if (after.upos === 'PROPN' || (words.surnamesFirst.has(surname) && syllable.test(before.form))) return end + 2;
    }
    if (end + 3 < last && isDash(tokens[end + 2]!.form) && follows(end + 3)) return end + 4;
    return end;
  }
  if (apostrophe.test(token.form)) {
    const own =
      words.possessors.has(before.form.toLowerCase()) ||
      // `Kenya Fishermen's Association`
      (before.xpos === 'NNPS' &&
        /(?:[^s]s|men)$/.test(before.form) &&
        headWord(forms[end + 1] ?? '')?.kind === 'organisation');
    return own && follows(end + 1) ? end + 2 : end;
  }
  const lower = token.form.toLowerCase();
  if (words.particles.has(lower)) {
    let at = end + 1;
    while (at < last && (words.particles.has(tokens[at]!.form) || isDash(tokens[at]!.form))) at++;
    if (follows(at)) return at + 1;
  }
  // `the Earl of Westmarch`
  if (lower === 'of' && end - first === 1 && nobles.test(before.form) && follows(end + 1)) return end + 2;
  // `Lord Huxtable of Westmarch`, and no `Lord Mayor of Westmarch`
  if (
    lower === 'of' &&
    end - first === 2 &&
    peers.test(tokens[first]!.form) &&
    !peersByOffice.test(before.form) &&
    follows(end + 1)
  )
    return end + 2;
  if (lower === 'of' || lower === 'for') {
    // `Secretary of State`
    const behind = endOfOffice(tokens, forms, first, end, last);
    if (behind > end) return behind;
  }
  if (words.foreignConnectors.has(lower) && isForeignHead(tokens[first]!.form)) {
    let at = end + 1;
    while (at < last && at < end + 4 && words.foreignConnectors.has(tokens[at]!.form.toLowerCase())) at++;
    if (follows(at)) return at + 1;
  }
  if (lower === 'of' || lower === 'for' || lower === 'on' || lower === 'against' || lower === 'without') {
    let at = end + 1;
    if (at < last && nameDeterminer.test(tokens[at]!.form)) at++;
    // `briefed the Council on Mali`: a body with a state behind `on` is spoken to about it
    if (
      (lower === 'on' || lower === 'against') &&
      !isDash(tokens[at + 1]?.form ?? '') &&
      isStateAlone(tokens, forms, at)
    )
      return end;
    return follows(at) && takesComplement(tokens, first, end, lower) && !isPerson(tokens, at) ? at + 1 : end;
  }
  if (token.form === '&') return follows(end + 1) ? end + 2 : end;
  if (lower === 'and') return follows(end + 1) && joins(tokens, first, end, last) ? end + 2 : end;
  if (/^\d+$/.test(token.form) && headWord(before.form)?.kind === 'instrument') return end + 1;
  return end;
}

/** Where an office ends that reaches over `of` or `for`: `Secretary of State`, `Under-Secretary-General for Political Affairs`. */
function endOfOffice(
  tokens: readonly Token[],
  forms: readonly string[],
  first: number,
  end: number,
  last: number,
): number {
  for (let at = end - 1; at >= Math.max(first, end - 5); at--) {
    // hyphens join the words of one title
    if (at < end - 1 && !isDash(forms[at + 1]!)) continue;
    const office = matchOffice(forms, at);
    const stop = office ? at + office.length : 0;
    if (office && office.length > 2 && stop > end && stop <= last && isCapital(tokens[stop - 1])) return stop;
  }
  return end;
}

/** Whether a state's name stands at a place and the capitals end with it: `Mali`, not `Iran Sanctions`. */
export function isStateAlone(tokens: readonly Token[], forms: readonly string[], at: number): boolean {
  const state = matchName(forms, at);
  return state?.entries[0]?.kind === 'state' && !isCapital(tokens[at + state.length]);
}

const isPerson = (tokens: readonly Token[], at: number): boolean =>
  isGivenName(tokens[at]!.form) && isCapital(tokens[at + 1]) && !headWord(tokens[at + 1]!.form);

/** Whether the last word before `of` or `for` heads a name: `Bank of`, `Movement for`. */
function takesComplement(tokens: readonly Token[], first: number, end: number, preposition: string): boolean {
  const word = tokens[end - 1]!.form;
  const head = headWord(word);
  const opens = words.openers.has(word.toLowerCase());
  if (preposition === 'of') {
    if (head !== undefined || opens) return true;
    // `House of Commons of Canada`, `Association for the Advancement of Science`
    for (let i = first + 1; i < end; i++)
      if (/^(?:of|for)$/.test(tokens[i]!.form) && headWord(tokens[i - 1]!.form)?.kind === 'organisation') return true;
    return false;
  }
  // `sued in the District Court against Lind`
  if (preposition === 'against' && /^(?:Court|Tribunal|Department|Ministry|Police)$/.test(word)) return false;
  for (let i = first; i < end; i++) if (tokens[i]!.form === preposition) return false;
  // `Party for the Animals` is a party, `voted out the Labour Party for the Greens` names two.
  const isLong = tokens[first + 1]?.form === 'of';
  if (head?.sectors[0] === 'PTY' && end - first > 1 && !isLong && !/^(?:Movement|Alliance|Coalition|Front)$/.test(word))
    return false;
  // `Agreement on Subsidies`, `Treaty for the Renunciation of War`
  return head?.kind === 'organisation' || head?.kind === 'instrument' || opens;
}

const adjectival = /(?:ic|al|ary|ive|ous|ed|ant|ent|able|ish)$/;

/** Whether a state stands at the beginning or right behind `and`: `Peru and Labour party`. */
const isState = (tokens: readonly Token[], first: number, end: number): boolean =>
  [first, end + 1].some((at) => matchName([tokens[at]!.form], 0) !== null);

/** Whether `and` joins two halves of one name rather than two names. */
function joins(tokens: readonly Token[], first: number, end: number, last: number): boolean {
  // `Assembly of Heads of State and Government`
  if (/^States?$/.test(tokens[end - 1]!.form) && /^Governments?$/.test(tokens[end + 1]!.form))
    return tokens[first]!.form !== 'Heads' && tokens[end - 3]?.form === 'Heads';
  // `the People and Justice party`
  if (end - first <= 2 && tokens[end + 2]?.form === 'party' && !isGivenName(tokens[first]!.form))
    return !isState(tokens, first, end);
  let inComplement = -1;
  let headed = false;
  for (let i = first; i < end; i++) {
    if (/^(?:of|for|on)$/.test(tokens[i]!.form)) inComplement = i;
    if (headWord(tokens[i]!.form)?.kind === 'organisation') headed = true;
  }
  let after = end + 1;
  while (after + 1 < last && isCapital(tokens[after + 1])) after++;
  const afterHead = headWord(tokens[after]!.form);
  if (inComplement >= 0) {
    if (peers.test(tokens[first]!.form)) return false;
    if (isPerson(tokens, end + 1) || end - inComplement > 3) return false;
    if (adjectival.test(tokens[end - 1]!.form)) return true;
    // `of Liberals and Democrats`: two plurals are one complement, whatever the second is elsewhere.
    const plurals = /[^s]s$/.test(tokens[end - 1]!.form) && /[^s]s$/.test(tokens[end + 1]!.form);
    return plurals || (!afterHead && !headWord(tokens[end - 1]!.form));
  }
  if (headed || afterHead?.kind !== 'organisation') return false;
  const before = tokens[end - 1]!;
  const determined = first > 0 && /^(?:the|its|their|our|his|her|’s|'s)$/i.test(tokens[first - 1]!.form);
  return (
    end - first <= 3 &&
    (determined || before.upos === 'ADJ' || adjectival.test(before.form)) &&
    !isGivenName(tokens[first]!.form) &&
    !/^\p{Lu}+$/u.test(before.form)
  );
}
