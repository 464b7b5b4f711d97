import type { Analysis, Token } from '../../language/index.js';
import { verbOfLead } from './lead-day.js';
import { isDeed } from './told-nouns.js';
import { arranging, granting, intending, modal, plans, prospective, settled } from './vocabulary.js';

/**
 * Whether a clause tells of what lies behind or ahead of the day of writing. An infinitive (`intended`) mostly looks
 * ahead, the present tense can tell of either, and so can a noun phrase, in a clause of the past (`aside`) or ahead
 * (`forthcoming`).
 */
export type Direction = 'past' | 'future' | 'forthcoming' | 'intended' | 'present' | 'aside' | 'none';

/** Whether a direction is that of something to come. */
export const isAhead = (direction: Direction): boolean =>
  direction === 'future' || direction === 'forthcoming' || direction === 'intended';

/**
 * The direction of the clause that a word stands in: the tense of the nearest verb above it with its auxiliaries, where
 * words like `expected`, `due`, `payable` look ahead whatever their form. Inside a noun phrase (`the June accord`) only a
 * modal tells anything; one phrase deep, where parsers err (`chose a leader in June`), a past tense does too. At most six
 * governors are climbed.
 */
export function directionOf(analysis: Analysis, index: number): Direction {
  const { tokens } = analysis;
  let { head: at, deprel } = tokens[index]!;
  if (at >= 0 && granting.has(tokens[at]!.lemma) && hasDeadline(analysis, index)) return 'future';
  if (isArranged(analysis, index) || isProposed(analysis, index)) return 'future';
  if (verbOfLead(analysis, index) >= 0) return 'past';
  let depth = isOfClause(analysis, index) ? 0 : depthOf(deprel);
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const token = tokens[at]!;
    const found = directionOfVerb(analysis, token);
    if (found && (depth === 0 || (depth === 1 && found === 'past'))) return found;
    // `Monday's ruling will …`: of a thing that a clause ahead speaks of, either can be.
    if (found === 'future' || (found === 'intended' && depth === 1)) return 'forthcoming';
    if (found === 'past') return 'aside';
    depth += depthOf(token.deprel);
    at = token.head;
  }
  return 'none';
}

/** `called a rally for Saturday`, `have scheduled talks for Monday`: the day of what is to be. */
function isArranged({ tokens, children }: Analysis, index: number): boolean {
  const { head, deprel } = tokens[index]!;
  if (head < 0 || head > index || !/^(?:obl|nmod)/.test(deprel)) return false;
  if (!children[index]!.some((i) => tokens[i]!.form === 'for' && tokens[i]!.deprel === 'case')) return false;
  const above = tokens[head]!.head;
  const isVerb = (at: number): boolean => at >= 0 && tokens[at]!.upos === 'VERB' && arranging.has(tokens[at]!.lemma);
  return isVerb(head) || (/^(?:obj|nsubj:pass)$/.test(tokens[head]!.deprel) && isVerb(above));
}

/** `proposed a meeting in Bangkok in December`: behind the place the month is that of the meeting, too. */
function isProposed({ tokens, children }: Analysis, index: number): boolean {
  const { head, deprel } = tokens[index]!;
  const verb = tokens[head];
  if (!verb || deprel !== 'obl' || head > index || !/^(?:propose|suggest|offer)$/.test(verb.lemma)) return false;
  const mark = children[index]!.find((i) => tokens[i]!.deprel === 'case');
  const place = mark === undefined || tokens[mark]!.form !== 'in' ? undefined : tokens[mark - 1];
  return place?.upos === 'PROPN' && place.deprel === 'nmod' && /^(?:obj|nmod)$/.test(tokens[place.head]!.deprel);
}

/** `imposed sanctions on two officers in January`: hung on somebody to whom no month belongs, it is that of the clause. */
function isOfClause({ tokens, children }: Analysis, index: number): boolean {
  const { deprel, head } = tokens[index]!;
  return (
    deprel === 'nmod' &&
    head < index &&
    children[index]!.some((i) => tokens[i]!.deprel === 'case' && tokens[i]!.form === 'in') &&
    !isDeed(tokens[head]!)
  );
}

/** How far a relation takes a word into a noun phrase. */
const depthOf = (deprel: string): number =>
  /^(?:nmod:poss|compound|amod|nummod|appos)/.test(deprel) ? 2 : deprel.startsWith('nmod') ? 1 : 0;

/** `until March`, `by Friday`. */
const hasDeadline = (analysis: Analysis, index: number): boolean =>
  analysis.children[index]!.some((i) => /^(?:until|till|by)$/i.test(analysis.tokens[i]!.form));

function directionOfVerb(analysis: Analysis, verb: Token): Direction | null {
  const helpers = helpersOf(analysis, verb);
  const isPerfect = helpers.some((t) => t.lemma === 'have');
  const isPast = helpers.some((t) => t.xpos === 'VBD');
  if (!isPerfect && looksAhead(analysis, verb, helpers)) return isPast ? 'present' : 'future';
  if (isPerfect || isPast) return 'past';
  if (helpers.some((t) => modal.has(t.form.toLowerCase()))) return 'future';
  // `is to attend Monday's summit`
  if (helpers.some((t) => t.form === 'to' && t.deprel === 'aux') && helpers.some((t) => t.lemma === 'be'))
    return 'future';
  switch (verb.xpos) {
    case 'VBD':
      return 'past';
    case 'VB':
      return helpers.length ? directionOfInfinitive(analysis, verb) : null;
    case 'VBZ':
    case 'VBP':
      return 'present';
    case 'VBG':
      return helpers.some((t) => t.deprel === 'aux') ? 'intended' : null;
    case 'VBN':
      return helpers.length ? null : 'past';
    default:
      return helpers.some((t) => t.deprel === 'cop' && t.xpos !== 'VBN') ? 'present' : null;
  }
}

/** `is due`, `scheduled for`, `expects`, `is set for`, `set to`; as a past tense (`expected`) they tell of what was. */
function looksAhead(analysis: Analysis, token: Token, helpers: readonly Token[]): boolean {
  if (token.xpos === 'VBD' || token.upos === 'NOUN') return false;
  if (prospective.has(token.lemma)) return true;
  return (
    settled.has(token.lemma) &&
    (helpers.length > 0 || near(analysis, token, 1, window, (t) => t.deprel === 'xcomp').length > 0)
  );
}

/**
 * An infinitive looks ahead of what it hangs on, where that does (`agreed to meet on Friday`); after other verbs in the
 * past it tells of what was (`had a chance to meet on Friday`, `it had been due to expire Friday`).
 */
function directionOfInfinitive(analysis: Analysis, verb: Token): Direction {
  // `flew to Lima, where he is to meet them on Friday`
  if (helpersOf(analysis, verb).some((t) => t.lemma === 'be' && /^VB[ZP]$/.test(t.xpos))) return 'intended';
  let above = analysis.tokens[verb.head];
  for (let steps = 0; above && steps < 4; steps++, above = analysis.tokens[above.head]) {
    const helpers = helpersOf(analysis, above);
    if (helpers.some((t) => t.form.toLowerCase() === 'had')) return 'past';
    const isOfPlan = above.upos === 'VERB' && ahead.some((words) => words.has(above!.lemma));
    if (isOfPlan || plans.has(above.lemma)) return 'intended';
    if (above.xpos === 'VBD' || helpers.some((t) => t.xpos === 'VBD'))
      return above.upos === 'ADJ' ? 'intended' : 'past';
    if (above.xpos === 'VBZ' || above.xpos === 'VBP' || helpers.length) return 'intended';
  }
  return 'intended';
}

/** Words whose infinitive lies ahead of them, even in the past. */
const ahead = [prospective, settled, intending];

/** How far before a verb its auxiliaries stand, and how far after it the verb it leads to: a window keeps time linear. */
const window = 10;

function near(
  { tokens }: Analysis,
  { index }: Token,
  from: number,
  to: number,
  isSuch: (t: Token) => boolean,
): Token[] {
  const found: Token[] = [];
  for (let i = Math.max(0, index + from); i <= index + to && i < tokens.length; i++) {
    if (tokens[i]!.head === index && isSuch(tokens[i]!)) found.push(tokens[i]!);
  }
  return found;
}

const helpersOf = (analysis: Analysis, verb: Token): Token[] => near(analysis, verb, -window, 4, isHelper);

/** Whether a time is the adverbial of a main clause in the past tense. */
export function isTold(analysis: Analysis, index: number): boolean {
  const { deprel, head } = analysis.tokens[index]!;
  const verb = analysis.tokens[head];
  if (!verb || !deprel.startsWith('obl') || !/^(?:root|conj|parataxis)/.test(verb.deprel)) return false;
  return verb.xpos === 'VBD' || helpersOf(analysis, verb).some((t) => t.xpos === 'VBD');
}

/** Auxiliaries, copulas and the infinitive's `to`. */
const isHelper = (token: Token): boolean =>
  token.deprel.startsWith('aux') || token.deprel === 'cop' || (token.deprel === 'mark' && token.xpos === 'TO');
