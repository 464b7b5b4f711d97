import { type Analysis, dependents, relation, type Token, timeOfSecond } from '../../language/index.js';
import type { Time } from '../../record/index.js';
import { timeApart } from './apart.js';
import { type Attached, attachedOf, caseOf, type When } from './attached.js';
import { isDeed, isIssued, results, saying, writings } from './told-nouns.js';
import { aspect, happening } from './vocabulary.js';

/**
 * The time that a verb or noun happens at, or null. In this order: the time that modifies it; one that modifies its
 * object or a place or meeting it happens at (parsers often hang it there); the time of the verb that only says that the
 * noun happens (`talks were held on Friday`), or that the verb goes with (`…, killing two`); what is told by how far it lies
 * from something else (`two days after Chad signed`). `from … to …` is one time, an interval. Times that EDTF cannot say
 * (`now`, `for two years`) are not given. `times` are those of the whole document, as `readTimes` gives them.
 */
export function timeOf(analysis: Analysis, times: readonly Time[], trigger: number): When | null {
  const own = ownTimeOf(analysis, times, trigger);
  if (own || !analysis.tokens[trigger]) return own;
  return timeApart(analysis, times, trigger, (token) => ownTimeOf(analysis, times, token));
}

/** The time that the words around a verb or noun give it. */
function ownTimeOf(analysis: Analysis, times: readonly Time[], trigger: number): When | null {
  const token = analysis.tokens[trigger];
  if (!token) return null;
  const near = within(attachedOf(analysis, times).get(token.sentence) ?? [], trigger);
  if (!near.length) return null;
  const found = nearest(
    near.filter((a) => a.governor === trigger),
    token,
  );
  if (found) return found.when;
  const below = near.filter((a) => isBelow(analysis, a, token));
  if (below.length) return nearest(below, token)!.when;
  const beside = near.filter((a) => isBeside(analysis, a, token));
  if (beside.length) return nearest(beside, token)!.when;
  const together = near.filter((a) => isTogether(analysis, a, token));
  if (together.length) return nearest(together, token)!.when;
  // `The arrest of the envoy on Monday triggered protests`: what stands between a deed and the verb is of the deed
  const ofSubject = near.filter((a) => isOfSubject(analysis, a, token));
  if (ofSubject.length) return nearest(ofSubject, token)!.when;
  return sharedTimeOf(analysis, times, near, token);
}

/** How far up the chain of those that share a time it is looked for. */
const sharers = 3;

/** The time of the word that a word shares one with, or of the one which that shares one with. */
function sharedTimeOf(
  analysis: Analysis,
  times: readonly Time[],
  near: readonly Attached[],
  token: Token,
): When | null {
  const { tokens } = analysis;
  let below = token;
  for (let steps = 0; steps < sharers; steps++) {
    const above = carrierOf(analysis, below);
    if (above < 0) return null;
    if (relation(below) === 'advcl' && below.xpos === 'VBG') return ownTimeOf(analysis, times, above);
    // `On Friday they met and signed`: what stands before both verbs is of both.
    const isSecond = relation(below) === 'conj';
    const shared = near.filter(
      (a) => a.governor === above && (!isSecond || a.head < above || isOfBoth(analysis, a, below)),
    );
    const found = nearest(shared, token);
    if (found) return found.when;
    // `spoke on Monday, praising Chad and accusing Mali`: a second verb of the same kind goes with the first
    if (!/^VB[DG]$/.test(tokens[above]!.xpos) || (isSecond && !isAlike(analysis, below))) return null;
    below = tokens[above]!;
  }
  return null;
}

/** Whether a verb is joined by `and` or a comma to one of its form, without a subject or a time of its own. */
function isAlike({ tokens, children }: Analysis, { index, xpos, head }: Token): boolean {
  return (
    xpos === tokens[head]!.xpos &&
    !children[index]!.some(
      (c) =>
        /^(?:nsubj|aux|mark)/.test(tokens[c]!.deprel) ||
        (tokens[c]!.deprel === 'advmod' && later.test(tokens[c]!.form)),
    ) &&
    children[index]!.every((c) => tokens[c]!.deprel !== 'cc' || tokens[c]!.form === 'and')
  );
}

const later =
  /^(?:then|later|since|now|still|soon|previously|earlier|once|again|also|already|subsequently|eventually|finally)$/;

/** Whether a time stands between a noun for a deed, with its own phrases, and the verb whose subject that is. */
function isOfSubject(analysis: Analysis, { head, governor }: Attached, token: Token): boolean {
  return (
    relation(token) === 'nsubj' &&
    governor === token.head &&
    head > token.index &&
    head < governor &&
    isDeed(token) &&
    caseOf(analysis, head) === 'on'
  );
}

/** `They met on Friday and signed the pact`: the day of a deed is that of the one told in one breath with it. */
function isOfBoth({ tokens, children }: Analysis, { last, when }: Attached, token: Token): boolean {
  const before = tokens[token.index - 1]!;
  return (
    when.edtf.length === 10 &&
    last <= token.index &&
    token.upos === 'VERB' &&
    token.xpos === tokens[token.head]!.xpos &&
    (/^(?:and|,)$/.test(before.form) || (before.upos === 'ADV' && !later.test(before.form))) &&
    !children[token.index]!.some(
      (child) => /^(?:nsubj|aux|mark)/.test(tokens[child]!.deprel) || later.test(tokens[child]!.form),
    )
  );
}

/** No time tells of a word so many words away; the bound keeps endless sentences linear. */
const farthest = 80;

/** The times of a list, in the order of the text, that stand near a token. */
function within(list: readonly Attached[], trigger: number): readonly Attached[] {
  if (list.length < 8) return list;
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (list[middle]!.last < trigger - farthest) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < list.length && list[last]!.head <= trigger + farthest) last++;
  return list.slice(low, Math.min(last, low + farthest));
}

/** Prepositions of a phrase that happens when the verb does. */
const during = new Set(['in', 'at', 'during', 'on', 'amid', 'for', 'within']);

/** `the 2015 deal`, `Friday's attack`, `the award of 12 July`: a time before a noun, or of one, tells of that noun alone. */
const isNamed = (analysis: Analysis, { head, governor }: Attached): boolean =>
  governor >= 0 &&
  (head < governor
    ? /^(?:nmod:poss|compound|amod|nummod)/.test(analysis.tokens[head]!.deprel)
    : analysis.tokens[governor]!.upos === 'NOUN' && caseOf(analysis, head) === 'of');

/** Of the verbs that say that something happens, those whose object was there before: `broke the 2015 pact`. */
const undoing = new Set(['break', 'end', 'follow', 'open', 'continue', 'resume']);

/** How deep in the phrases under a word a time is looked for. */
const deepest = 4;

/** Whether a time hangs on an object, a phrase or a verb under the trigger that happens when the trigger does. */
function isBelow(analysis: Analysis, attached: Attached, trigger: Token): boolean {
  const named = isNamed(analysis, attached);
  let at = attached.governor;
  for (let steps = 0; at >= 0 && steps < deepest; steps++) {
    const token = analysis.tokens[at]!;
    const above = analysis.tokens[token.head];
    if (!above || !isOpen(analysis, token, above, named && steps === 0)) return false;
    if (above === trigger) return true;
    // what a relative clause tells of a noun is told of that noun alone, but for when words were made known
    if (relation(token) === 'acl' && !isIssued(token, above)) return false;
    at = above.index;
  }
  return false;
}

/**
 * Whether a time that the parser hangs on a noun stands where those of a verb do: between its subject and it (`The White
 * House on Monday urged …`), or bare, after it, with no other verb between (`threw his support behind the senator Monday`).
 */
function isBeside(analysis: Analysis, { head, governor, isBare, last }: Attached, trigger: Token): boolean {
  const { tokens } = analysis;
  if (trigger.upos !== 'VERB' || governor < 0 || tokens[governor]!.upos === 'VERB') return false;
  if (head < governor) return false;
  if (head < trigger.index) {
    const isOfSubject = tokens[governor]!.head === trigger.index && relation(tokens[governor]!) === 'nsubj';
    return isOfSubject && !holds(analysis, last, trigger.index, (t) => t.upos !== 'AUX' && t.upos !== 'ADV');
  }
  if (isVenue(analysis, tokens[governor]!, trigger)) return true;
  // `spoke to Lind on Monday and, a day later, to Ruiz`
  if (timeOfSecond(analysis, governor)) return false;
  // `imposed tariffs on steel on Friday`: what does not happen has no day of its own
  const isDay = caseOf(analysis, head) === 'on' && weekday.test(tokens[head]!.form) && !isDeed(tokens[governor]!);
  return (
    (isBare || isDay) &&
    !holds(analysis, trigger.index + 1, head, (t) => t.upos === 'VERB' || t.form === ';' || t.form === ':')
  );
}

const venues =
  /^(?:meeting|summit|session|talks?|briefing|hearing|conference|interview|news conference|rally|ceremony)$/;

/** `accused Chad of spying at a meeting on Monday`: where the words were said, which the parser hangs on the deed. */
function isVenue(analysis: Analysis, governor: Token, trigger: Token): boolean {
  const { tokens } = analysis;
  const deed = tokens[governor.head];
  return (
    venues.test(governor.lemma) &&
    /^(?:at|during)$/.test(caseOf(analysis, governor.index)) &&
    deed?.xpos === 'VBG' &&
    deed.head === trigger.index &&
    dependents(analysis, deed.index, 'mark').length > 0
  );
}

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** Whether one of the tokens `[first, last)` is such. */
function holds({ tokens }: Analysis, first: number, last: number, isSuch: (token: Token) => boolean): boolean {
  for (let i = first; i < last; i++) if (isSuch(tokens[i]!)) return true;
  return false;
}

/**
 * Whether a time is that of a clause which tells what goes on when the trigger does: `Speaking in Lima on Monday, he …`,
 * `When troops stormed the town on Monday, ten were killed`, `It was on Monday that …`.
 */
function isTogether(analysis: Analysis, { governor, head }: Attached, trigger: Token): boolean {
  const { tokens } = analysis;
  const clause = tokens[governor];
  if (!clause)
    return (
      trigger.head === head &&
      /^(?:ccomp|acl|advcl)$/.test(relation(trigger)) &&
      dependents(analysis, head, 'cop').length > 0
    );
  if (clause.head !== trigger.index) return false;
  if (relation(clause) === 'advcl' && clause.xpos === 'VBD') return isWhen(analysis, clause);
  if (clause.index > trigger.index || !/ing$/.test(clause.form)) return false;
  const isFirst = /^\p{Lu}/u.test(clause.form) && tokens[clause.index - 1]?.sentence !== clause.sentence;
  return (
    (relation(clause) === 'advcl' || (isFirst && relation(clause) !== 'nsubj')) &&
    !analysis.children[clause.index]!.some((c) => /^(?:mark|case|aux)/.test(tokens[c]!.deprel))
  );
}

/** Whether a clause begins with `when`. */
const isWhen = (analysis: Analysis, { index }: Token): boolean =>
  analysis.children[index]!.some((c) => c < index && analysis.tokens[c]!.form.toLowerCase() === 'when');

/** Verbs that are done when what they try is: `tried to expel the envoy in 2024`. */
const trying = new Set(['try', 'attempt', 'fail', 'manage', 'struggle', 'help', 'dare', 'proceed']);

/** Whether what is told of a word is told of its governor too. */
function isOpen(analysis: Analysis, token: Token, above: Token, named: boolean): boolean {
  switch (relation(token)) {
    case 'obj':
      return !named || (happening.has(above.lemma) && !undoing.has(above.lemma));
    case 'nsubj':
      return (
        happening.has(above.lemma) ||
        (results.test(above.lemma) && isDeed(token)) ||
        (saying.test(above.lemma) && writings.test(token.lemma))
      );
    case 'obl':
      return during.has(caseOf(analysis, token.index));
    case 'nmod':
      return !named;
    case 'xcomp':
      return aspect.has(above.lemma) || (trying.has(above.lemma) && above.xpos !== 'VBG');
    // `The attack, which took place on Sunday`.
    case 'acl':
      return above.upos === 'NOUN' && (happening.has(token.lemma) || isIssued(token, above));
    default:
      return false;
  }
}

/** Nouns for words and where they are said. */
const spoken =
  /^(?:statement|letter|note|speech|address|interview|tweet|post|video|rally|remark|message|sermon|resolution|decree|editorial)$/;

/** Nouns for what is done as soon as it is decided. */
const decided = /^(?:decision|move|order|vote|announcement|step|resolve)$/;

/** The word whose time a word shares, or -1. */
function carrierOf(analysis: Analysis, token: Token): number {
  const head = analysis.tokens[token.head];
  if (!head) return -1;
  const name = relation(token);
  if (name === 'conj') return token.head;
  if (name === 'compound') return token.head;
  if (name === 'obj' || name === 'nsubj') return happening.has(head.lemma) ? token.head : -1;
  if (name === 'obl') return during.has(caseOf(analysis, token.index)) ? token.head : -1;
  if (name === 'xcomp') return aspect.has(head.lemma) ? token.head : -1;
  // `Ten were killed on Monday when troops stormed the town.`
  if (name === 'advcl' && token.xpos === 'VBD' && token.index > token.head && isWhen(analysis, token))
    return token.head;
  // `its decision on Monday to recall the envoy`
  if (name === 'acl' && token.xpos === 'VB' && decided.test(head.lemma)) return token.head;
  // `They attacked the town on Monday, killing two.`
  // `released a statement on Monday condemning the coup`, `said on Monday in a speech praising Chad`
  const noun = head.upos === 'NOUN' && name === 'acl' && token.xpos === 'VBG' && spoken.test(head.lemma);
  const isThere = relation(head) === 'obl' && /^(?:in|at|during)$/.test(caseOf(analysis, head.index));
  if (noun && (relation(head) === 'obj' || isThere)) return head.head;
  // `attacked Chad on Monday while praising Mali`, `ended it on Monday by freeing them`
  const isParticiple = name === 'advcl' && token.xpos === 'VBG' && token.index > token.head;
  const isBeside = dependents(analysis, token.index, 'mark').every(({ form }) => form === 'while' || form === 'by');
  return isParticiple && isBeside ? token.head : -1;
}

const nearest = (list: readonly Attached[], token: Token): Attached | undefined =>
  list.length < 2
    ? list[0]
    : list.reduce((a, b) => (Math.abs(b.head - token.index) < Math.abs(a.head - token.index) ? b : a));
