import { type Analysis, dependent, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Stance, Statement } from '../../record/index.js';
import type { Cast } from '../cast.js';
import { isDenied } from '../instruments/index.js';
import { subjectsOf } from './holders.js';
import { reversing } from './lexicon.js';

/** Verbs that bid somebody act: `urged Peru to sign`, `called on Peru to sign`. */
const bidding = /^(?:urge|ask|press|tell|order|call|implore|invite|encourage|beseech|exhort|appeal|advise|warn)$/;
/** Verbs that bid with a clause: `demanded that Peru sign`. */
const demanding = /^(?:demand|insist|urge|ask|request|propose|recommend|suggest)$/;
/** Verbs of those who have not made up their minds. */
const undecided = /^(?:consider|mull|weigh|contemplate|debate|study|discuss)$/;

/** How an act is told: as done or to be done by its subject, as bidden by somebody else, or as open. */
export type Mood =
  | { readonly kind: 'own' }
  | { readonly kind: 'bidden'; readonly by: readonly string[] }
  | { readonly kind: 'open' };

const own: Mood = { kind: 'own' };
const open: Mood = { kind: 'open' };

/**
 * In which mood a verb is told. Whoever bids another act, or says that he must, takes the stance and not the other; what somebody may
 * do, or does if something happens, is nobody's stance.
 */
export function moodOf(analysis: Analysis, cast: Cast, verb: Token, statement: Statement | null): Mood {
  const auxiliaries = dependents(analysis, verb.index, 'aux');
  if (dependents(analysis, verb.index, 'mark').some(({ form }) => /^(?:if|unless|whether|provided)$/i.test(form)))
    return open;
  const above = governor(analysis, verb.index);
  const role = relation(verb);
  if (above && role === 'xcomp') {
    if (undecided.test(above.lemma)) return open;
    if (
      /^(?:have|be)$/.test(above.lemma) &&
      dependents(analysis, above.index, 'advmod').some(({ form }) => form === 'yet')
    )
      return open;
    if (/^(?:have|need)$/.test(above.lemma) && dependent(analysis, verb.index, 'mark')) return obliged(statement);
  }
  if (above && /^(?:xcomp|ccomp|advcl)$/.test(role) && bidding.test(above.lemma) && isBidden(analysis, above, verb))
    return { kind: 'bidden', by: subjectsOf(analysis, cast, above) };
  if (
    above &&
    role === 'ccomp' &&
    demanding.test(above.lemma) &&
    /^VBP?$/.test(verb.xpos) &&
    hasSubject(analysis, verb)
  )
    return { kind: 'bidden', by: subjectsOf(analysis, cast, above) };
  if (auxiliaries.some(({ form }) => /^(?:must|should|ought|shall)$/i.test(form))) return obliged(statement);
  const isHedged = auxiliaries.some(({ form }) => /^(?:may|might|could|can)$/i.test(form));
  return isHedged && !isNegated(analysis, verb) ? open : own;
}

/** What somebody says must be done is his stance; what the text itself says of it is nobody's. */
const obliged = (statement: Statement | null): Mood =>
  statement?.speakers.length ? { kind: 'bidden', by: statement.speakers } : open;

const hasSubject = (analysis: Analysis, verb: Token): boolean => dependents(analysis, verb.index, 'nsubj').length > 0;

/** `urged Peru to sign`, `called on Peru to sign`, but not `called the bill to scrap it a farce`. */
function isBidden(analysis: Analysis, above: Token, verb: Token): boolean {
  if (verb.xpos !== 'VB' || !dependents(analysis, verb.index, 'mark').some(({ form }) => form.toLowerCase() === 'to'))
    return false;
  if (/^(?:call|appeal)$/.test(above.lemma))
    return dependents(analysis, above.index, 'obl').some((word) =>
      dependents(analysis, word.index, 'case').some(({ form }) => /^(?:on|upon|to)$/.test(form)),
    );
  return dependents(analysis, above.index, 'obj', 'iobj').some(({ index }) => index < verb.index);
}

export function isNegated(analysis: Analysis, token: Token): boolean {
  if (token.upos === 'VERB' && isDenied(analysis, token.index)) return true;
  // `saw no reason to extend it`
  const noun = token.xpos === 'VB' && relation(token) === 'acl' ? governor(analysis, token.index) : null;
  if (noun && dependents(analysis, noun.index, 'det', 'advmod').some(({ form }) => form.toLowerCase() === 'no'))
    return true;
  return dependents(analysis, token.index, 'advmod').some(
    (word) =>
      /^(not|n't|never|no)$/.test(word.lemma) ||
      word.form.toLowerCase() === 'no' ||
      // `no longer`
      (word.form === 'longer' && analysis.tokens[word.index - 1]?.form.toLowerCase() === 'no'),
  );
}

const unwilling = /^(?:refusal|failure|reluctance|unwillingness|inability)$/;

/** `refused to comply with`, `its refusal to comply with`: the word above turns the stance round. */
export function isReversed(analysis: Analysis, token: Token): boolean {
  const above = /^(?:xcomp|acl)$/.test(relation(token)) ? governor(analysis, token.index) : null;
  if (!above) return false;
  return above.upos === 'NOUN' ? unwilling.test(above.lemma) : reversing.has(above.lemma);
}

/** What is asked of somebody who is to support something is that it be so. */
export const asBidden = (stance: Stance): Stance =>
  stance === 'supports' ? 'calls-for' : stance === 'rejects' ? 'opposes' : stance;
