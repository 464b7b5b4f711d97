import { type Analysis, dependent, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Stance, Statement } from '../../record/index.js';
import { bearable } from './act-words.js';
import { bidding, isBidden } from './bidding.js';
import { allowingOver, chanceOf } from './chances.js';
import { isDisclaimed } from './disclaimed.js';
import { ownersOf, subjectsOf } from './holders.js';
import { hasMaker, isNegated, warding } from './negation.js';
import {
  isConditional,
  isConditionOf,
  isImagined,
  isImperative,
  isLetUs,
  isNotRuledOut,
  isOnlyIf,
  isShort,
  isUndecided,
  undecided,
} from './undecided.js';
import { isUnheld } from './unheld.js';
import type { Voices } from './voices.js';

/** Verbs that bid under a preposition: `pressured Peru into signing`, `talked Peru out of leaving`. */
const talking =
  /^(?:pressure|pressurise|pressurize|push|coax|goad|bully|cajole|talk|argue|force|strong-arm|browbeat|persuade|nudge|shame|entice|trick|press|prod)$/;
/** Verbs that call for what another is to do: `called for Peru to sign`. */
const callingFor = /^(?:call|push|press|appeal|plead|ask|lobby|argue|clamour|clamor|campaign)$/;
/** Verbs that bid with a clause: `demanded that Peru sign`. */
const demanding = /^(?:demand|insist|urge|ask|request|propose|recommend|suggest)$/;
const spans = /^(?:second|minute|hour|day|week|month|year|deadline|time|ultimatum)$/;
const proposing = /^(?:proposal|suggestion|demand|call|idea|offer|request|recommendation|insistence|wish)$/;
const asking = /^(?:appeal|call|plea|request|demand|invitation|suggestion)$/;

/** What somebody says another must do. */
const obliging = /^(?:oblige|obligate|obliged|obligated|require|compel|duty-bound|incumbent)$/;

/** How an act is told: as done or to be done by its subject, as bidden by somebody else, on a condition, or as open. */
export type Mood =
  | { readonly kind: 'own' }
  | { readonly kind: 'bidden'; readonly by: readonly string[] }
  | { readonly kind: 'conditional' }
  | { readonly kind: 'open' };

const own: Mood = { kind: 'own' };
const open: Mood = { kind: 'open' };

/**
 * In which mood a verb is told. Whoever bids another act, or says that he must, takes the stance and not the other; what somebody may
 * do, or does if something happens, is nobody's stance.
 */
export function moodOf(analysis: Analysis, cast: Voices, verb: Token, statement: Statement | null): Mood {
  const auxiliaries = dependents(analysis, verb.index, 'aux');
  const threat = threatOver(analysis, verb);
  if (threat) return { kind: 'bidden', by: subjectsOf(analysis, cast, threat) };
  if (isHypothetical(analysis, verb) && !isPastUntil(analysis, verb)) return open;
  if (isAsked(analysis, verb) || isDisclaimed(analysis, statement) || isUnheld(analysis, verb, statement)) return open;
  if (isImagined(analysis, verb)) return open;
  const first = firstJoined(analysis, verb);
  const aboveFirst = governor(analysis, first.index);
  // `called for Peru to sign it`
  if (
    aboveFirst &&
    /^(?:xcomp|advcl|ccomp)$/.test(relation(first)) &&
    callingFor.test(aboveFirst.lemma) &&
    isForAnother(analysis, first)
  )
    return { kind: 'bidden', by: subjectsOf(analysis, cast, aboveFirst) };
  // `is in no hurry to sign it`
  if (aboveFirst && /^(?:hurry|rush|haste)$/.test(aboveFirst.lemma)) return open;
  // `set conditions for joining it`
  if (aboveFirst && isConditionOf(analysis, first, aboveFirst)) return open;
  // `would not rule out leaving it`
  if (aboveFirst && first.xpos === 'VBG' && isNotRuledOut(analysis, aboveFirst)) return open;
  // `a deadline for Kyiv to agree`
  if (/^(?:acl|advcl)$/.test(relation(first)) && isForAnother(analysis, first)) return open;
  const above = aboveFirst;
  const role = relation(first);
  if (above && isShort(analysis, verb, above)) return open;
  if (above && /^(?:xcomp|ccomp)$/.test(role) && foreseeing.test(above.lemma) && isOfOthers(analysis, above))
    return open;
  if (above && /^(?:xcomp|advcl|ccomp)$/.test(role) && verb.xpos === 'VBG' && undecided.test(above.lemma)) return open;
  // `spoke of leaving it`
  const marks = verb.xpos === 'VBG' ? dependents(analysis, verb.index, 'mark', 'case').map(({ form }) => form) : [];
  if (
    above &&
    marks.some((form) => /^(?:of|about)$/.test(form)) &&
    !marks.includes('out') &&
    /^(?:speak|talk|think|dream|muse|tire)$/.test(above.lemma)
  )
    return open;
  // `pressured Peru into signing it`, `talked it out of leaving`
  if (
    above &&
    talking.test(above.lemma) &&
    marks.some((form) => /^(?:into|out)$/.test(form)) &&
    dependents(analysis, above.index, 'obj', 'iobj').some(({ index }) => index < verb.index)
  )
    return { kind: 'bidden', by: subjectsOf(analysis, cast, above) };
  // `dissuaded Peru from leaving it`
  if (above && marks.includes('from') && warding.test(above.lemma))
    return { kind: 'bidden', by: subjectsOf(analysis, cast, above) };
  // `urged Peru to begin applying it`
  if (above && role === 'xcomp' && /^(?:begin|start|continue|keep|resume)$/.test(above.lemma) && above.upos === 'VERB')
    return moodOf(analysis, cast, above, statement);
  // `will look at resuming it`
  if (above?.lemma === 'look' && marks.includes('at')) return open;
  if (above && role === 'xcomp') {
    if (isUndecided(analysis, above) || above.form === 'unable') return open;
    if (
      /^(?:have|be)$/.test(above.lemma) &&
      dependents(analysis, above.index, 'advmod').some(({ form }) => form === 'yet')
    )
      return open;
    // `has the votes it needs to ratify it`
    if (above.lemma === 'need' && relation(above) === 'acl') return open;
    if (/^(?:have|need)$/.test(above.lemma) && dependent(analysis, verb.index, 'mark')) return obliged(statement);
    // `all states are obliged to carry it out`
    if (obliging.test(above.lemma) && !isNegated(analysis, above)) return obliged(statement);
  }
  if (above?.lemma === 'expect' && role === 'xcomp' && isBidden(analysis, above, verb))
    return { kind: 'bidden', by: subjectsOf(analysis, cast, above) };
  // `urged Peru to sign and ratify it`
  const bid = verb.xpos === 'VB' && !dependent(analysis, verb.index, 'mark') ? first : verb;
  if (above && /^(?:xcomp|ccomp|advcl)$/.test(role) && bidding.test(above.lemma) && isBidden(analysis, above, bid))
    return { kind: 'bidden', by: subjectsOf(analysis, cast, above) };
  // `could demand that it be loosened`
  if (above && role === 'ccomp' && demanding.test(above.lemma) && isHedgedAbove(analysis, above)) return open;
  if (
    above &&
    role === 'ccomp' &&
    demanding.test(above.lemma) &&
    (/^VBP?$/.test(verb.xpos) || verb.form === verb.lemma || isToBeDone(analysis, verb)) &&
    !auxiliaries.some(({ xpos }) => xpos === 'MD') &&
    hasSubject(analysis, first)
  )
    return { kind: 'bidden', by: subjectsOf(analysis, cast, above) };
  // `hoped that Chad would return to it`
  if (above && role === 'ccomp' && /^(?:hope|wish)$/.test(above.lemma) && hasSubject(analysis, first))
    return { kind: 'bidden', by: subjectsOf(analysis, cast, above) };
  // `a proposal by Peru that both keep to it`: what others are to do they do not hold
  if (above && role === 'acl' && /^VBP?$/.test(verb.xpos) && proposing.test(above.lemma) && hasSubject(analysis, first))
    return hasMaker(analysis, above) ? { kind: 'bidden', by: ownersOf(analysis, cast, above) } : open;
  // `rebuffed Peru's appeal to sign it`: Peru asks for it
  if (above && role === 'acl' && verb.xpos === 'VB' && asking.test(above.lemma) && hasMaker(analysis, above))
    return { kind: 'bidden', by: ownersOf(analysis, cast, above) };
  const chance = chanceOf(analysis, verb);
  // `said that Peru had no right to suspend it`
  if (
    chance === 'denied' &&
    statement?.speakers.length &&
    (allowingOver(analysis, verb) || isSaidOfOthers(analysis, cast, verb, statement))
  )
    return { kind: 'bidden', by: statement.speakers };
  if (chance) return open;
  // `gave both ten days to sign it`
  const hung = above && role === 'acl' && spans.test(above.lemma) ? governor(analysis, above.index) : above;
  const isSpanned =
    hung !== above ||
    (role === 'advcl' &&
      !!above &&
      dependents(analysis, above.index, 'obl', 'obj').some(({ lemma }) => spans.test(lemma)));
  const given = isSpanned ? hung : null;
  if (given?.lemma === 'give' && verb.xpos === 'VB') return { kind: 'bidden', by: subjectsOf(analysis, cast, given) };
  // `denied having left it`
  const isHaving = verb.xpos === 'VBG' || auxiliaries.some(({ form }) => form === 'having');
  if (above && isHaving && /^(?:deny|regret)$/.test(above.lemma)) return open;
  // `it is time to bury it`
  if (
    above?.lemma === 'time' &&
    role === 'acl' &&
    verb.xpos === 'VB' &&
    dependents(analysis, above.index, 'cop').length
  )
    return obliged(statement);
  // `let us ratify it`, `“Sign it,” he urged them`
  if (above && role === 'xcomp' && isLetUs(analysis, above)) return obliged(statement);
  if (statement?.speakers.length && isImperative(analysis, verb)) return obliged(statement);
  // `showed the need to leave it`
  if (
    above &&
    role === 'acl' &&
    verb.xpos === 'VB' &&
    /^(?:need|necessity)$/.test(above.lemma) &&
    !isNegated(analysis, above)
  )
    return obliged(statement);
  if (isNorm(analysis, verb)) return obliged(statement);
  // `would leave it only if others did`
  if (isOnlyIf(analysis, verb)) return open;
  if (isConditional(analysis, verb) && isNegated(analysis, verb) === false) return { kind: 'conditional' };
  // `may not extend it`: what others allow
  if (auxiliaries.some(({ form }) => /^(?:may|might)$/i.test(form))) return open;
  const isHedged = auxiliaries.some(({ form }) => /^(?:could|can|ca)$/i.test(form));
  // `could live with it`, `could have accepted it` says that one would
  const isWilling =
    bearable.test(verb.lemma) ||
    (/^(?:accept|support|back|endorse|agree)$/.test(verb.lemma) && auxiliaries.some(({ form }) => form === 'have'));
  // `Tehran could not suspend it, he noted`: what others can and cannot do
  if (
    isHedged &&
    !bearable.test(verb.lemma) &&
    statement?.speakers.length &&
    isSaidOfOthers(analysis, cast, verb, statement)
  )
    return isAlone(analysis, verb) && isNegated(analysis, verb) ? { kind: 'bidden', by: statement.speakers } : open;
  // `neither side could revoke it unilaterally`
  if (isHedged && statement?.speakers.length && isAlone(analysis, verb) && isOfNone(analysis, verb))
    return { kind: 'bidden', by: statement.speakers };
  // `the pact could not be recognised`, whoever should do so
  if (isHedged && statement?.speakers.length && isNegated(analysis, verb) && isOfNobody(analysis, verb))
    return { kind: 'bidden', by: statement.speakers };
  return isHedged && !isWilling && !isNegated(analysis, verb) ? open : own;
}

const isHedgedAbove = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'aux').some(({ form }) => /^(?:could|may|might)$/.test(form));

/** `threatened to raise tariffs unless Chad honoured it`, `vowed to strike until it was scrapped`: who threatens so wants it done. */
function threatOver(analysis: Analysis, verb: Token): Token | null {
  const isUnless =
    verb.deprel === 'advcl' &&
    dependents(analysis, verb.index, 'mark').some(({ form }) => /^(?:unless|until)$/i.test(form));
  if (!isUnless || !hasSubject(analysis, verb) || isNegated(analysis, verb)) return null;
  let above = governor(analysis, verb.index);
  for (let step = 0; above && step < 3; step++) {
    if (/^(?:threaten|vow|warn)$/.test(above.lemma)) return above;
    above = /^[xc]comp$/.test(relation(above)) ? governor(analysis, above.index) : null;
  }
  return null;
}

/** `demanded that the pact be withdrawn` */
const isToBeDone = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'aux:pass').some(({ form }) => form === 'be');

/** `could not suspend it unilaterally`: who says so holds on to it. */
const isAlone = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'advmod').some(({ form }) => /^(?:unilaterally|arbitrarily)$/.test(form));

/** `no side could`, `neither party may` */
const isOfNone = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'nsubj').some(
    ({ form, index }) =>
      /^(?:neither|nobody|none)$/i.test(form) ||
      dependents(analysis, index, 'det', 'cc:preconj').some((word) => /^(?:no|neither)$/i.test(word.form)),
  );

/** Whether a passive names nobody who does it. */
const isOfNobody = (analysis: Analysis, verb: Token): boolean =>
  dependents(analysis, verb.index, 'nsubj:pass').length > 0 && !dependents(analysis, verb.index, 'obl:agent').length;

/** `if it fails`, `before it expired`, `whether it is in force`: nobody says that it is so. */
export const isHypothetical = (analysis: Analysis, word: Token): boolean =>
  isMarkedOpen(analysis, word) ||
  // `if Peru decides to sign it`
  // `if counsel had found that it was void`, `that it was the way to go`
  isUnderOpen(analysis, word) ||
  // `if it were to enter into force`
  (word.deprel === 'obl' &&
    /^(?:force|effect)$/.test(word.form) &&
    isMarkedOpen(analysis, analysis.tokens[word.head]!));

/** Whether a word is what somebody finds, decides or says in a clause that is open. */
function isUnderOpen(analysis: Analysis, word: Token): boolean {
  let at = word;
  for (let steps = 0; steps < 3 && at.head >= 0 && /^(?:[xc]comp|acl)$/.test(at.deprel); steps++) {
    at = analysis.tokens[at.head]!;
    if (isMarkedOpen(analysis, at)) return true;
  }
  return false;
}

/** `Had Peru declared it void, Chile would have left`: a condition without `if`. */
const isInverted = (analysis: Analysis, word: Token): boolean => {
  const subject = dependent(analysis, word.index, 'nsubj');
  return (
    subject !== null &&
    /^(?:advcl|root)$/.test(word.deprel) &&
    !/\?/.test(analysis.tokens[analysis.sentences[word.sentence]!.last - 1]!.form) &&
    dependents(analysis, word.index, 'aux').some(
      ({ index, form }) =>
        /^(?:Had|Were|Should)$/i.test(form) && index === subject.index - 1 - leftOf(analysis, subject),
    )
  );
};

/** How many words of a phrase stand before its head. */
const leftOf = ({ children }: Analysis, { index }: Token): number => children[index]!.filter((c) => c < index).length;

const isMarkedOpen = (analysis: Analysis, word: Token): boolean =>
  isInverted(analysis, word) ||
  dependents(analysis, word.index, 'mark', 'advmod', 'obl').some(
    ({ form, index, xpos }) =>
      index < word.index &&
      /^(?:if|unless|whether|provided|before|until|once|lest)$/i.test(form) &&
      // `had once backed it`, but not `once it has entered into force`
      !(xpos === 'RB' && /^once$/i.test(form) && !/^(?:PRON|DET)$/.test(analysis.tokens[index + 1]?.upos ?? '')),
  );

/** `Peru honoured it until Chad tore it up`: what was so until then has come to pass. */
const isPastUntil = (analysis: Analysis, verb: Token): boolean =>
  verb.xpos === 'VBD' &&
  /^VB[DN]$/.test(governor(analysis, verb.index)?.xpos ?? '') &&
  dependents(analysis, verb.index, 'mark').some(({ form }) => form === 'until');

const isForAnother = (analysis: Analysis, verb: Token): boolean =>
  verb.xpos === 'VB' &&
  hasSubject(analysis, verb) &&
  dependents(analysis, verb.index, 'mark').some(({ form }) => form.toLowerCase() === 'for');

/** Whether a word is told as what ought to be. */
export const isNorm = (analysis: Analysis, word: Token): boolean =>
  dependents(analysis, word.index, 'aux').some(({ form }) => /^(?:must|should|ought|shall)$/i.test(form));

/** Whether a speaker tells what others do, not he or his state. */
export function isSaidOfOthers(
  analysis: Analysis,
  cast: Voices,
  verb: Token,
  { speakers }: Statement,
  isOfState = false,
): boolean {
  const countryOf = (id: string) => cast.actors.find((one) => one.id === id)?.country ?? id;
  const own = new Set(speakers.map(countryOf));
  const subjects = subjectsOf(analysis, cast, verb, isOfState);
  return subjects.length > 0 && !subjects.some((id) => speakers.includes(id) || own.has(countryOf(id)));
}

/** The first of the verbs that one without a subject is joined to: `that Peru leave and respect the award`. */
function firstJoined(analysis: Analysis, verb: Token): Token {
  let first = verb;
  for (let steps = 0; relation(first) === 'conj' && !hasSubject(analysis, first) && steps < 4; steps++) {
    const above = governor(analysis, first.index);
    if (above?.upos !== 'VERB') break;
    first = above;
  }
  return first;
}

const foreseeing =
  /^(?:expect|likely|unlikely|think|believe|rumour|rumor|tip|seem|appear|predict|bet|assume|hope|want)$/;

/** `is expected to sign`, `is likely to sign`: others think so. */
const isOfOthers = (analysis: Analysis, above: Token): boolean =>
  /^(?:likely|unlikely|seem|appear)$/.test(above.lemma) || dependent(analysis, above.index, 'nsubj:pass') !== null;

/** Whether a verb stands in a question. */
function isAsked({ tokens, sentences }: Analysis, { sentence, index }: Token): boolean {
  const { last } = sentences[sentence]!;
  for (let at = index; at < last && at < index + 25; at++) if (tokens[at]!.form === '?') return true;
  return false;
}

/** What somebody says must be done is his stance; what the text itself says of it is nobody's. */
const obliged = (statement: Statement | null): Mood =>
  statement?.speakers.length ? { kind: 'bidden', by: statement.speakers } : open;

const hasSubject = (analysis: Analysis, verb: Token): boolean => dependents(analysis, verb.index, 'nsubj').length > 0;

/** What is asked of somebody who is to support something is that it be so. */
export const asBidden = (stance: Stance): Stance =>
  stance === 'supports' ? 'calls-for' : stance === 'rejects' ? 'opposes' : stance;
