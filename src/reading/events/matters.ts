import { type Analysis, governor } from '../../language/index.js';
import { introduction } from './constructions.js';
import { nounClasses } from './lexicon.js';
import type { Sides } from './sides.js';

/** What is on or over somebody is about him (`a law on foreign agents`), and goes to nobody. */
const texts = new Set([
  ...['law', 'bill', 'legislation', 'resolution', 'motion', 'decree', 'constitution', 'statement', 'draft', 'text'],
  ...['treaty', 'convention'],
]);
/** What several come to: whoever is named in it besides them is no party, but beside one alone he may be the other. */
const terms = new Set(['agreement', 'accord', 'pact', 'deal', 'memorandum', 'protocol', 'declaration']);
const about = /^(?:on|over|about|concerning|regarding)$/;
const buildings = nounClasses.get('building')!;

/** For what something is done, which is told of it alone (`attacked the posts in retaliation for the raid`). */
export const isMotive = (lemma: string): boolean => motives.has(lemma);
const motives = new Set([
  'retaliation',
  'revenge',
  'reprisal',
  'retribution',
  'response',
  'return',
  'exchange',
  'payback',
]);

/** Whether a noun is of a text, so that what stands behind it with `on` is its matter. */
export const isText = (lemma: string): boolean => texts.has(lemma);

/**
 * Whether a phrase says what a text is about (`adopted a resolution on Mali`, `a pact on the sale of Bolivian gas`): it is
 * neither party to it nor does it receive anything. The parser hangs it on the text or on the verb. What one alone agrees on
 * (`isAmong` is false) may be with whom.
 */
export function isMatter({ tokens, children }: Analysis, head: number, isAmong: boolean): boolean {
  const isOf = (lemma: string): boolean => texts.has(lemma) || (isAmong && terms.has(lemma));
  const preposition = children[head]!.find((c) => c < head && tokens[c]!.deprel === 'case');
  if (preposition === undefined || !about.test(tokens[preposition]!.form.toLowerCase())) return false;
  const before = tokens[preposition - 1];
  const above = tokens[tokens[head]!.head];
  return isOf(before?.lemma ?? '') || (above?.upos === 'NOUN' && isOf(above.lemma));
}

/** Whether a phrase with this preposition says what those who come to terms agree on. */
export const isTerm = (lemma: string, preposition: string): boolean => terms.has(lemma) && about.test(preposition);

/** Whether any of the words above a phrase, up to the verb, is the matter of a text. */
export function isInMatter(analysis: Analysis, head: number, isAmong: boolean): boolean {
  const { tokens } = analysis;
  for (let at = head, steps = 0; at >= 0 && steps < 6 && tokens[at]!.upos !== 'VERB'; at = tokens[at]!.head, steps++)
    if (isMatter(analysis, at, isAmong)) return true;
  return false;
}

/** Whether a phrase is a thing somebody does something with, though it can act too (`to reopen two schools`, `to host the secretariat`). */
export const isMereThing = ({ tokens }: Analysis, sides: Sides, head: number): boolean =>
  !sides.hasName(head) &&
  !sides.hasCountry(head) &&
  (sides.isBody(head) || buildings.words.has(tokens[head]!.lemma)) &&
  !sides.isPerson(head);

const behests =
  /^(?:recommendation|advice|request|invitation|order|instruction|initiative|behalf|suggestion|insistence|behest|urging|margin|sideline|fringe|eve|anniversary|occasion)s?$/;
const carrying = new Set([
  ...['carry', 'publish', 'broadcast', 'cite', 'quote', 'report', 'run', 'release', 'obtain', 'see'],
  // who brings others together is no side to what they agree
  ...['mediate', 'broker', 'host', 'facilitate', 'convene', 'chair', 'moderate', 'oversee', 'supervise'],
]);

/**
 * Whether a phrase says at whose word or beside what something is done (`on the advice of his generals`, `on the margins of the
 * summit`): nothing is done to those whose it is.
 */
export const isBehest = ({ tokens, children }: Analysis, head: number): boolean =>
  behests.test(tokens[head]!.lemma) &&
  children[head]!.some((c) => c < head && tokens[c]!.deprel === 'case' && /^(?:on|at|in|upon)$/i.test(tokens[c]!.form));

/** `in the wake of the Peruvian report`: when or why something is done. */
const occasions = /^(?:wake|aftermath|light|run-up|midst|face|absence|view|shadow)$/;
const isOccasion = ({ tokens, children }: Analysis, head: number): boolean =>
  occasions.test(tokens[head]!.lemma) &&
  children[head]!.some((c) => c < head && tokens[c]!.deprel === 'case' && /^in$/i.test(tokens[c]!.form)) &&
  children[head]!.some((c) => c > head && tokens[c]!.deprel === 'nmod');

/** Whether who does such a thing to a text or to talks only passes it on or sees to it (`a statement carried by the agency`). */
export const isPassedOn = (lemma: string): boolean => carrying.has(lemma);

/** Whether a phrase tells of an occasion, or one of the words above it, up to the verb, is such that nothing is done to whom it names. */
export function isAside(analysis: Analysis, head: number): boolean {
  const { tokens } = analysis;
  if (isOccasion(analysis, head)) return true;
  for (let at = tokens[head]!.head, steps = 0; at >= 0 && steps < 4; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.upos === 'VERB') return tokens[at]!.deprel === 'acl' && isPassedOn(tokens[at]!.lemma);
    if (isBehest(analysis, at) || isOccasion(analysis, at)) return true;
  }
  return false;
}

const siding =
  /^(?:solidarity|sympathy|support|alliance|coordination|cooperation|concert|league|agreement|consultation|partnership|defen[cs]e|loyalty)$/;

/** Whether something is done for somebody's sake or together with him (`closed the border in solidarity with Peru`): no blow falls on him. */
export function isSidedWith(analysis: Analysis, index: number): boolean {
  return [analysis.tokens[index]!, governor(analysis, index)].some(
    (noun) => !!noun && siding.test(noun.lemma) && /^(?:in|out of)$/.test(introduction(analysis, noun.index)),
  );
}
