import type { Token } from '../../language/index.js';
import { asking } from './asked.js';
import { isCalendar } from './calendar.js';
import { cueOf } from './cues.js';
import type { CueWords, Range } from './draft.js';
import { child, type Grammar, headOf, trim } from './grammar.js';
import type { Source } from './phrase.js';

/** Prepositions of place and time, which after a name go with the verb: "said Lopez in a meeting", "Haddad on Monday urged". */
const adverbial = new Set(['in', 'on', 'at', 'during', 'after', 'before']);
/** Bodies whose names go on with `on`. */
const bodies = /^(?:Council|Committee|Commission|Conference|Board|Panel|Subcommittee)$/;
const nominal = new Set(['PROPN', 'NOUN', 'ADJ']);

/**
 * Sets the edges of a source where they belong although the tree cuts a name in two or hangs too much on it: it begins
 * after its preposition, takes in the words of a title and name that stand beside it, and ends before an adverbial.
 */
export function settleSource(g: Grammar, given: Source, cue: CueWords): Source {
  // a phrase of which the words around leave nothing is its head
  const source = given.first < given.last ? given : { head: given.head, first: given.head, last: given.head + 1 };
  const { tokens } = g.analysis;
  let { first, last } = source;
  while (first < source.head && tokens[first]!.deprel === 'case' && tokens[first]!.head === source.head) first++;
  // "4. Chile took note of": the number of a paragraph
  while (first < source.head && /^\d+\.?$/.test(tokens[first]!.form) && isNumber(g, first))
    first += tokens[first + 1]!.form === '.' ? 2 : 1;
  // ", which Peru denies": the pronoun of what is denied
  while (first < source.head && tokens[first]!.xpos === 'WDT' && tokens[first]!.head === cue.head) first++;
  const isNamed = tokens[source.head]!.upos === 'PROPN';
  for (const at of g.analysis.children[source.head]!) {
    if (at < source.head || at >= last || !tokens[at]!.deprel.startsWith('nmod')) continue;
    const start = g.edges.left[at]!;
    const isDay = /day$/.test(tokens[at]!.form);
    // "the Council on Foreign Relations said"
    if (
      tokens[start]!.form === 'on' &&
      !isDay &&
      bodies.test(tokens[source.head]!.form) &&
      /^\p{Lu}/u.test(tokens[start + 1]!.form)
    )
      continue;
    if (start > source.head && adverbial.has(tokens[start]!.form.toLowerCase()) && (isNamed || isDay))
      last = Math.min(last, start);
  }
  // "X, in a letter to Y, said": what a comma sets off goes with the verb
  for (let at = source.head + 1; at < last; at++)
    if (tokens[at - 1]!.form === ',' && tokens[at]!.deprel === 'case' && adverbial.has(tokens[at]!.form.toLowerCase()))
      last = at - 1;
  // "Lind for her part said"
  for (let at = source.head + 1; at + 2 < last; at++)
    if (tokens[at]!.form === 'for' && tokens[at + 2]!.form === 'part' && tokens[at + 1]!.deprel === 'nmod:poss')
      last = tokens[at - 1]!.form === ',' ? at - 1 : at;
  // "X, speaking to reporters, said": what somebody does meanwhile does not say who he is
  for (let at = source.head + 1; at < last; at++)
    if (tokens[at - 1]!.form === ',' && tokens[at]!.xpos === 'VBG' && !isIncluded(g, at)) last = at - 1;
  // "X, asked whether he would go, said": nor what he was asked
  for (let at = source.head + 1; at < last && last <= cue.first; at++)
    if (tokens[at - 1]!.form === ',' && tokens[at]!.xpos === 'VBN' && asking.has(tokens[at]!.lemma)) last = at - 1;
  // "denied by X, the agency that runs it, which says that …": what he says himself does not say who he is
  for (let at = source.head + 1; at < last && tokens[source.head]!.deprel === 'obl:agent'; at++)
    if (
      tokens[at - 1]!.form === ',' &&
      /^wh(?:ich|o)$/.test(tokens[at]!.form) &&
      cueOf('verb', tokens[tokens[at]!.head]!.lemma)
    )
      last = at - 1;
  if (source.head < cue.first && first < cue.first && cue.first < last) {
    // "The contrast, said Novak and others, …": who speaks stands behind a cue that a comma sets off
    const behind = tokens[cue.first - 1]!.form === ',' && last > cue.last ? trim(g, { first: cue.last, last }) : null;
    if (behind && behind.first === cue.last && /^(?:PROPN|NOUN|PRON|DET)$/.test(tokens[behind.first]!.upos))
      return { first: behind.first, last: behind.last, head: headOf(g, behind.first, behind.last) };
    // the words of the cue and what follows them are no part of who speaks
    last = cue.first;
  }
  const entitled = last <= cue.first ? behindTitle(g, { first, last }) : null;
  if (entitled) return { first: entitled.first, last: entitled.last, head: headOf(g, entitled.first, entitled.last) };
  if (tokens[first]?.upos === 'PROPN' && first <= source.head) first = widened(g, first, cue);
  if (last <= cue.first)
    while (
      last < cue.first &&
      isName(tokens[last]!) &&
      tokens[last - 1]?.upos !== 'PRON' &&
      !isDayOf(tokens[last]!, cue)
    )
      last++;
  // "President Duda yesterday, asked about it, said", "One official Monday described": when it was said
  // but "whose brothers were shot on 4 May"
  while (
    last - 1 > source.head &&
    last <= cue.first &&
    isCalendar(tokens[last - 1]!) &&
    isBareTime(tokens[last - 1]!) &&
    !/^\d+$/.test(tokens[last - 2]!.form)
  )
    last--;
  const range = trim(g, { first, last });
  return range.last > range.first ? { head: source.head, first: range.first, last: range.last } : source;
}

/**
 * The speaker at the end of what the parser took for one long subject: in "… the arrest of the mayor, the minister said"
 * the words after the last comma, if a clause stands before them; after a semicolon in any case.
 */
export function lastOf(g: Grammar, source: Source, cue: CueWords, isAfterClause: boolean): Source {
  const { tokens } = g.analysis;
  if (source.last > cue.first || tokens[source.head]!.sentence !== tokens[cue.head]!.sentence) return source;
  const before = tokens[source.first - 1];
  const isRunOn = isAfterClause && before?.sentence === tokens[cue.head]!.sentence && before.upos !== 'PUNCT';
  for (let at = source.last - 1; at > source.first; at--) {
    const { form } = tokens[at]!;
    if (form !== ';' && !(form === ',' && isRunOn)) continue;
    const range = trim(g, { first: at + 1, last: cue.first });
    return range.last > range.first
      ? { first: range.first, last: range.last, head: headOf(g, range.first, range.last) }
      : source;
  }
  // a subject before a semicolon has another verb
  for (let at = cue.first - 1; at >= source.last; at--)
    if (tokens[at]!.form === ';') {
      const range = trim(g, { first: at + 1, last: cue.first });
      // "…; and declared": nobody stands there
      const isNamed = tokens.slice(range.first, range.last).some(({ upos }) => !/^(?:CCONJ|ADV|AUX|PART)$/.test(upos));
      return isNamed ? { first: range.first, last: range.last, head: headOf(g, range.first, range.last) } : source;
    }
  return source;
}

/** `Under the headline “Leave now,” the paper called on him`: the words behind the comma of a quoted title speak, not what is entitled. */
function behindTitle(g: Grammar, { first, last }: Range): Range | null {
  const { tokens, text } = g.analysis;
  for (let at = first; at < last; at++) {
    const quotation = g.quotations[g.quotationAt[at]!];
    if (!quotation) continue;
    if (quotation.last >= last) return null;
    at = quotation.last - 1;
    const isOpening = tokens[first]!.deprel !== 'nsubj' && tokens[first - 1]?.upos === 'ADP';
    if (isOpening && text[quotation.end - 2] === ',') return trim(g, { first: quotation.last, last });
  }
  return null;
}

/** Whether a figure opens its sentence and numbers it: `4. Chile …`. */
function isNumber({ analysis: { tokens, sentences } }: Grammar, at: number): boolean {
  const { form, sentence } = tokens[at]!;
  return sentences[sentence]!.first === at && (form.endsWith('.') || tokens[at + 1]?.form === '.');
}

/** `three states, including Ohio`: what it names belongs to the phrase. */
const isIncluded = ({ analysis }: Grammar, at: number): boolean =>
  /^(?:includ|rang|depend)ing$/.test(analysis.tokens[at]!.form);

/** A name, or the modal verb that "May" and "Will" are taken for. */
const isName = (token: Token): boolean =>
  token.upos === 'PROPN' || (token.xpos === 'MD' && /^\p{Lu}/u.test(token.form) && !token.form.includes('’'));

/** A day without a preposition, which says when and not who. */
const isBareTime = ({ deprel }: Token): boolean => /:(?:unmarked|tmod)$/.test(deprel);

/** `The Court Thursday dismissed`: a day that the tree hangs on the verb. */
const isDayOf = ({ form, deprel, head }: Token, cue: CueWords): boolean =>
  /day$/.test(form) && deprel === 'obl:unmarked' && head === cue.head;

/** Leftwards over the title that stands before a name. */
function widened(g: Grammar, from: number, cue: CueWords): number {
  const { tokens } = g.analysis;
  let first = from;
  // `a charge Kigali denied`, `a step Kigali says breaks it`: what the clause is about is no title
  const said = tokens[cue.head]!;
  const clause = said.deprel === 'parataxis' && said.head >= 0 ? tokens[said.head]! : said;
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[from]!.sentence || (at >= cue.first && at < cue.last)) break;
    if (!nominal.has(token.upos) || /^(obl|nmod:unmarked|nsubj:outer|root|conj)/.test(token.deprel)) break;
    if (g.quotationAt[at] !== g.quotationAt[from]) break;
    // "In a talk with the Lima Times Novak said": what stands in the phrase that opens the sentence is no title
    if (child(g, at, 'case') && token.head !== from) break;
    if (clause.head === at && clause.deprel.startsWith('acl')) break;
    first = at;
  }
  return first;
}
