import { matchOffice } from '../../knowledge/index.js';
import { type Amendment, type Analysis, rehang, type Token } from '../../language/index.js';
import type { Name } from '../cast.js';
import { words } from './lexicon.js';
import { standForVerb } from './verbs-as-given.js';

/**
 * Makes one word of the tree of every person's name: where the parser hangs the parts of `Xi Jinping` on different words,
 * the first takes the place of that part which leads out of the name (the one with a preposition, else the first), and
 * the others with all that hangs on them come under it.
 */
export function mendNames(analysis: Analysis, names: readonly Name[]): Analysis {
  const heads = new Map<number, Amendment>();
  for (const name of names) {
    if (name.kind !== 'person') continue;
    if (standForVerb(analysis, name, heads)) continue;
    const isSubject = standBehindPhrase(analysis, name, heads);
    if (isSubject || name.last - name.first < 2) continue;
    join(analysis, name, heads);
    hangOnTitle(analysis, name, heads);
  }
  const mended = rehang(analysis, heads);
  return isSound(mended.tokens, heads) ? mended : analysis;
}

const isNominal = ({ deprel }: Token): boolean => !/^(?:case|mark|cc|det|advmod)/.test(deprel);

function join(analysis: Analysis, { first, last }: Name, heads: Map<number, Amendment>): void {
  const { tokens, children } = analysis;
  const isInside = (index: number): boolean => first <= index && index < last;
  const leading = tokens.slice(first, last).filter((token) => !isInside(token.head) && token.upos !== 'PUNCT');
  // a root inside a name or a name in one piece stays as it is
  if (leading.length < 2 || leading.some((token) => token.head < 0)) return;
  // the preposition before the name, not the one of `Lord Huamani of Lima`
  const hasCase = (token: Token): boolean =>
    children[token.index]!.some((child) => tokens[child]!.deprel === 'case' && !isInside(child));
  const { head, deprel } = leading.find(hasCase) ?? leading.find(isNominal) ?? leading[0]!;
  for (let above = head; above >= 0; above = tokens[above]!.head) if (isInside(above)) return;
  heads.set(first, { head, deprel });
  // whoever is joined to `Lord Huamani of Lima` is joined to his title, which heads the name
  const top = deprel === 'flat' && head === first - 1 ? head : first;
  for (let at = first + 1; at < last; at++) {
    heads.set(at, { head: first, deprel: tokens[at]!.upos === 'PUNCT' ? 'punct' : 'flat' });
    for (const child of children[at]!)
      if (!isInside(child)) heads.set(child, { head: child >= last ? top : first, deprel: tokens[child]!.deprel });
  }
}

/**
 * Makes a name right before a verb its subject where no comma parts it from the phrase that opens the sentence and the parser makes
 * one of both: `In a talk with the Lima Times Rosa Lind said`. Says whether it did.
 */
function standBehindPhrase(
  { tokens, children, sentences }: Analysis,
  { first, last }: Name,
  heads: Map<number, Amendment>,
): boolean {
  const verb = tokens[last];
  const before = tokens[first - 1];
  if (verb?.upos !== 'VERB' || !/^VB[DZ]$/.test(verb.xpos) || before?.upos !== 'PROPN') return false;
  const opening = tokens[sentences[verb.sentence]!.first]!;
  if (opening.upos !== 'ADP' || opening.index >= first - 1) return false;
  if (children[verb.index]!.some((child) => /^[nc]subj/.test(tokens[child]!.deprel))) return false;
  const top = tokens.slice(first, last).find(({ head }) => head < first || head >= last);
  if (!top || !/^(?:nmod|obl|flat|appos|compound)/.test(top.deprel)) return false;
  // the phrase is the verb's, and opens the sentence
  let phrase = top;
  while (phrase.head >= 0 && phrase.head !== verb.index) phrase = tokens[phrase.head]!;
  if (phrase.head !== verb.index || !phrase.deprel.startsWith('obl')) return false;
  if (!children[phrase.index]!.includes(opening.index)) return false;
  const isWithin = top.head === before.index;
  for (const { index } of tokens.slice(first, last))
    for (const child of children[index]!)
      if (child < first && child !== before.index)
        heads.set(child, { head: before.index, deprel: tokens[child]!.deprel });
  if (!isWithin) heads.set(before.index, { head: top.head, deprel: top.deprel });
  for (let at = first; at < last; at++)
    heads.set(at, at === top.index ? { head: verb.index, deprel: 'nsubj' } : { head: top.index, deprel: 'flat' });
  return true;
}

/** How long a title before a name may be. */
const longest = 14;

/**
 * Hangs a name on the office before it, where the parser hangs it on the last word of the title: in `the head of the delegation to
 * the talks in Vienna Pavel Orlov` he is the head.
 */
function hangOnTitle(analysis: Analysis, { first, last }: Name, heads: Map<number, Amendment>): void {
  const { tokens, children } = analysis;
  const leading = tokens.slice(first, last).find(({ head }) => head < first || head >= last);
  const name = heads.has(first) ? first : leading?.index;
  const office = officeBefore(tokens, first);
  if (office < 0 || name === undefined) return;
  const { head = -1, deprel = '' } = heads.get(name) ?? tokens[name]!;
  if (head < 0 || deprel.startsWith('conj') || (head === office && /^(?:appos|flat)/.test(deprel))) return;
  if (head < first) {
    for (let at = head; at !== office; at = tokens[at]!.head) if (at <= office || at >= first) return;
  } else if (head !== tokens[office]!.head || deprel !== tokens[office]!.deprel) return;
  heads.set(name, { head: office, deprel: 'appos' });
  // `in Geneva` before the name, of which the parser makes one phrase with it
  const end = first - 1;
  const stray = tokens.slice(first, last).flatMap(({ index }) => children[index]!.filter((child) => child < first));
  if (stray.includes(end)) heads.set(end, { head: office, deprel: 'nmod' });
  for (const child of stray) if (child !== end) heads.set(child, { head: end, deprel: tokens[child]!.deprel });
}

/**
 * The head of a title that ends right before a name and has a phrase in it, or -1. Of two titles, the one right before the name is its
 * holder's (`an adviser to Secretary of State Rosa Huamani`), unless that is a rank (`the commander of the navy Admiral Jan Lind`).
 */
function officeBefore(tokens: readonly Token[], first: number): number {
  const { sentence, form } = tokens[first - 1] ?? tokens[first]!;
  // `an adviser to Ayatollah Seyyed Ali Mora`
  if (words.honorifics.has(form.toLowerCase()) && !rank.test(form)) return -1;
  let from = first;
  while (from > 0 && first - from < longest && isOfTitle(tokens[from - 1]!) && tokens[from - 1]!.sentence === sentence)
    from--;
  if (from === first) return -1;
  const forms = tokens.slice(from, first).map((token) => token.form);
  let found = -1;
  for (let at = 0; at < forms.length; at++) {
    const length = matchOffice(forms, at)?.length ?? (leading.test(forms[at]!) ? 1 : 0);
    if (!length) continue;
    const end = at + length;
    const isPhrase = forms.slice(at, end).includes('of');
    if (end === forms.length) {
      if (rank.test(forms[end - 1]!) && found >= 0) continue;
      return isPhrase ? from + at : -1;
    }
    if (found < 0 && /^(?:of|to|for|at|in)$/.test(forms[end]!)) found = from + (isPhrase ? at : end - 1);
    at = end - 1;
  }
  // `the head of the delegation Pavel Orlov`, but not `a delegate for the nominee Jan Lind`
  return /^\p{Lu}/u.test(form) || found === first - 4 ? found : -1;
}

const leading = /^(?:[Hh]ead|[Cc]hief|[Cc]hair|[Mm]ember|[Rr]epresentative)$/;
const rank =
  /^(?:General|Admiral|Colonel|Major|Captain|Brigadier|Commodore|Marshal|Lieutenant|Commander|Doctor|Professor|Sheikh|Sheik)$/;

const isOfTitle = ({ upos, form }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(upos)
    ? !/^(?:not|to)$/.test(form)
    : /^(?:of|to|for|at|in|on|-|and|&)$/.test(form);

/** Whether every word that was moved still leads up to a root. */
function isSound(tokens: readonly Token[], moved: ReadonlyMap<number, unknown>): boolean {
  for (const index of moved.keys()) {
    let at = index;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > 300) return false;
      at = tokens[at]!.head;
    }
  }
  return true;
}
