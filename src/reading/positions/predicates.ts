import { type Analysis, dependent, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Found } from './acts.js';
import { isEarlier } from './arguments.js';
import { bridged } from './bridges.js';
import { deedMeant, isSetBehind } from './deeds.js';
import { isForIll, isForOthers } from './for-others.js';
import { isDeclared } from './judged.js';
import { opposite, predicates, presupposed, verbs } from './lexicon.js';
import { isNegated } from './negation.js';
import { predicatesOf } from './predicate-words.js';
import { instrumentBefore, instrumentOfPronoun } from './pronouns.js';
import { saidOf } from './said-of.js';
import { type Target, targetsIn } from './targets.js';
import { isAsMade, isRatherNot, noMoreThan } from './turns-of-being.js';

/** What a speaker says of an instrument: the predicate of a clause whose subject it is. */
export function fromPredicate(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  token: Token,
  holders: readonly string[],
  of: Token | null = null,
): Found[] {
  const found = fromPresupposed(analysis, instruments, token, holders);
  if (found.length) return found;
  const entries = predicatesOf(analysis, token);
  if (isWithout(analysis, token)) return [];
  // `by the end of May` says of nothing that it has ended
  const isPhrase = !of && token.upos === 'NOUN' && !inState(analysis, token) && relation(token) === 'obl';
  // `the draft as it stands`
  const isAsItStands =
    token.lemma === 'stand' && dependents(analysis, token.index, 'mark').some(({ form }) => /^as$/i.test(form));
  if (!entries || isPhrase || isAsItStands || isRatherNot(analysis, token)) return [];
  const subject = of ?? subjectOfPredicate(analysis, token);
  if (!subject) return [];
  // `it had been the most productive day of the talks`
  if (
    subject.form.toLowerCase() === 'it' &&
    /^(?:day|week|month|year|hour|moment|meeting|session|round)$/.test(token.lemma)
  )
    return [];
  // what its members do says nothing of a treaty
  const isActor = !!cast.referenceAt(subject.index)?.actor && subject.upos !== 'PRON';
  if (isActor && !instruments.instrumentAt(subject.index)) return [];
  // `it is a mistake to leave`: not the treaty is
  if (subject.form.toLowerCase() === 'it' && isOfDeed(analysis, token)) return [];
  const whole = wholeOf(analysis, subject);
  // `called an earlier version of the bill a step forward`
  if (isEarlier(analysis, whole)) return [];
  const target = targetOf(analysis, cast, instruments, whole);
  if (!target) return [];
  // `Resolutions 12 and 14 are void`
  const all = whole.xpos.endsWith('S') ? targetsIn(analysis, instruments, whole) : [];
  const isTaken = isForOthers(analysis, cast, token, holders);
  if (isTaken && token.lemma !== 'gift') return [];
  for (const entry of isTaken || isForIll(analysis, token) ? predicates.get('bad')! : entries) {
    const object = dependent(analysis, token.index, 'obj');
    if (entry.object && !(object && entry.object.includes(object.lemma))) continue;
    // `would end up costing more`
    if (
      entry.lemma === 'end' &&
      dependents(analysis, token.index, 'compound:prt', 'advmod').some(({ form }) => form === 'up')
    )
      continue;
    // `is a right`, and not right
    if (entry.lemma === 'right' && token.upos === 'NOUN') continue;
    // `which ended the war`
    if (intransitive.test(entry.lemma) && object) continue;
    if (entry.isPassive && !of && subject.deprel !== 'nsubj:pass') continue;
    // `the pact has been violated by others`
    const isSuffered = token.upos === 'VERB' && subject.deprel === 'nsubj:pass' && !of && token.form !== entry.lemma;
    if (isSuffered && !entry.isPassive && !entry.isNominal) continue;
    if (
      entry.with &&
      !dependents(analysis, token.index, 'advmod', 'compound:prt', 'obj', 'xcomp', 'obl').some(
        ({ lemma }) => lemma === entry.with,
      )
    )
      continue;
    if (entry.isNominal && token.upos === 'VERB' && (token.lemma === entry.lemma || isUnfinished(analysis, token)))
      continue;
    // `went too far`, but not `went further`
    if (entry.with === 'far' && !entry.isNegated && !isTooFar(analysis, token)) continue;
    // `is a red line` is not in line with anything
    const isAgainst = dependents(analysis, token.index, 'case').some(({ form }) => /^(?:against|contrary)$/.test(form));
    if (/^(?:line|interest)$/.test(entry.lemma) && !inState(analysis, token) && !isAgainst) continue;
    // `hailed it as the end of colonial rule`
    const isEndOf =
      token.upos === 'NOUN' &&
      /^(?:end|death|collapse|demise|termination)$/.test(entry.lemma) &&
      dependents(analysis, token.index, 'nmod').some(({ index }) =>
        dependents(analysis, index, 'case').some(({ form }) => form === 'of'),
      );
    if (isEndOf) continue;
    // `stood no chance`, `stands ready to sign`, `stood in the way`
    if (/^(?:stand|hold)$/.test(entry.lemma) && !isStanding(analysis, token)) continue;
    if (entry.lasting && !isLasting(analysis, token) && !(of && isDeclared(analysis, token))) continue;
    // `has ceased to exist`
    const isCeased = relation(token) === 'xcomp' && governor(analysis, token.index)?.lemma === 'cease';
    // `fails to meet our demands`
    const isFailed = relation(token) === 'xcomp' && governor(analysis, token.index)?.lemma === 'fail';
    const isNo =
      (isNegated(analysis, token) && !noMoreThan(analysis, token)) ||
      isCeased ||
      isFailed ||
      (!!object && dependents(analysis, object.index, 'det', 'advmod').some((word) => word.lemma === 'no')) ||
      dependents(analysis, token.index, 'det').some(({ lemma }) => lemma === 'no');
    if (entry.isNegated && !isNo) continue;
    // `does not govern the river`: what it is not about
    if (isNo && entry.lemma === 'govern') continue;
    // `does not apply to such cases`
    if (isNo && entry.lemma === 'apply' && !isToOwn(analysis, cast, token, holders)) continue;
    // `applies only south of the river`: how far it goes
    if (/^(?:apply|extend)$/.test(entry.lemma) && isOnlyThere(analysis, token)) continue;
    // `does not bind third states`: only whom it is about
    if (isNo && entry.lemma === 'bind' && object && !isOneself(cast, object, holders)) continue;
    // `does not oblige either side to fight`: so it is meant
    if (isNo && entry.lemma === 'oblige' && dependents(analysis, token.index, 'xcomp', 'advcl').length) continue;
    // `is working on a deal`
    if (entry.lemma === 'work' && (token.upos === 'NOUN' || isAtWork(analysis, token))) continue;
    // `has not entered into force`: nor has it ended
    if (isNotEntered(analysis, token)) continue;
    // `is not yet binding`
    if (isNo && dependents(analysis, token.index, 'advmod').some(({ form }) => form === 'yet')) continue;
    // `was not perfect` may be good enough
    if (isNo && utmost.test(entry.lemma)) continue;
    // `the least bad option`
    if (isLeast(analysis, token)) continue;
    // `Chad's withdrawal was regrettable but legal`: who may do so is not to be followed
    if (target.isUndone && isAllowed.test(entry.lemma)) continue;
    const isTurned = ((isNo && !entry.isNegated) !== target.isUndone) !== isAgainst;
    // `has served its purpose`: there is no need of it any more
    if (entry.lemma === 'serve' && object?.lemma === 'purpose' && isServed(analysis, token) && !isNo)
      return [{ holders, stance: 'opposes', toward: target.instrument, word: token, because: 'predicate:serve' }];
    // `will never be restored`: who says so does not want it
    const isGone = isNo && /^(?:restore|reinstate|revive)$/.test(entry.lemma) && willBe(analysis, token);
    // `called it too generous`
    if (entry.stance === 'supports' && isTooMuch(analysis, token)) {
      if (isNo) continue;
      return [
        { holders, stance: 'opposes', toward: target.instrument, word: token, because: `predicate:${entry.lemma}` },
      ];
    }
    // `has ceased to have effect`
    const isOver = entry.lemma === 'have' && isCeased && object && /^(?:effect|force|validity)$/.test(object.lemma);
    // `is not binding`: it may be no less in force
    const isLoose = isNo && entry.lemma === 'binding' && !isCeased && !isNoLonger(analysis, token);
    const stance = isOver
      ? 'holds-terminated'
      : isGone || isLoose
        ? 'opposes'
        : isTurned
          ? opposite(entry.stance)
          : entry.stance;
    return (all.length > 1 ? all : [target]).map(({ instrument: toward }) => ({
      holders,
      stance,
      toward,
      word: token,
      because: `predicate:${entry.lemma}`,
    }));
  }
  return [];
}

const isNoLonger = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'advmod').some(({ form }) => /^(?:longer|anymore|more)$/i.test(form));

const isAllowed = /^(?:legal|lawful|legitimate|permissible|valid)$/;

/** `has ceased to apply to us`, `no longer applies to Chile`: to nobody but the speaker, or with nothing behind it. */
const isToOwn = (analysis: Analysis, cast: Cast, token: Token, holders: readonly string[]): boolean =>
  dependents(analysis, token.index, 'obl').every((word) => {
    if (!dependents(analysis, word.index, 'case').some(({ form }) => form === 'to')) return false;
    if (/^(?:us|me)$/i.test(word.form)) return true;
    const id = cast.referenceAt(word.index)?.actor;
    const country = id && cast.actors.find((one) => one.id === id && one.kind === 'state')?.country;
    return (
      !!id &&
      (holders.includes(id) ||
        (!!country && holders.some((one) => cast.actors.find(({ id: of }) => of === one)?.country === country)))
    );
  });

/** `us`, or the state or body of those who say so. */
function isOneself(cast: Cast, object: Token, holders: readonly string[]): boolean {
  if (/^(?:us|me)$/i.test(object.form)) return true;
  const actorOf = (id: string) => cast.actors.find((one) => one.id === id);
  const one = actorOf(cast.referenceAt(object.index)?.actor ?? '');
  if (!one) return false;
  return holders.some((id) => id === one.id || (one.country !== null && actorOf(id)?.country === one.country));
}

/** `without the annex it is worthless`: as it is, it may be good. */
const isWithout = (analysis: Analysis, token: Token): boolean =>
  !isNegated(analysis, token) &&
  dependents(analysis, token.index, 'obl', 'nmod', 'advcl').some(({ index }) =>
    dependents(analysis, index, 'case', 'mark').some(({ form }) => /^without$/i.test(form)),
  );

/** `works on a deal`, `working with Chad`, `worked to end it`: what somebody does, not what takes effect. */
const isAtWork = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'xcomp', 'advcl').some(({ xpos }) => xpos === 'VB') ||
  dependents(analysis, index, 'obl').some((word) =>
    dependents(analysis, word.index, 'case').some(({ form }) => /^(?:on|with|at|towards?|together|as)$/.test(form)),
  );

const isNotEntered = (analysis: Analysis, token: Token): boolean => {
  const verb =
    relation(token) === 'obl' && /^(?:force|effect)$/.test(token.lemma) ? governor(analysis, token.index) : null;
  return !!verb && /^(?:enter|come|go)$/.test(verb.lemma) && isNegated(analysis, verb);
};

/** `needed to be redrafted`: what is to be done. */
const isUnfinished = (analysis: Analysis, { index, form }: Token): boolean =>
  dependents(analysis, index, 'xcomp').length > 0 ||
  // `needed more time`
  (form === 'needed' && dependents(analysis, index, 'obj').length > 0);

/** `still stands`: nothing but when or how hangs on the verb. */
const isStanding = (analysis: Analysis, { index, upos }: Token): boolean =>
  upos === 'VERB' &&
  !dependents(analysis, index, 'obj', 'xcomp').length &&
  dependents(analysis, index, 'advcl').every((word) => isAsMade(analysis, word)) &&
  dependents(analysis, index, 'obl').every((word) =>
    dependents(analysis, word.index, 'case').every(({ form }) => /^(?:until|despite|for|after|since)$/.test(form)),
  );

/** `went too far` */
const isTooFar = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'advmod').some(
    (word) => word.form === 'far' && dependents(analysis, word.index, 'advmod').some(({ form }) => form === 'too'),
  );

/** `too generous`, but not `too good to lose`. */
const isTooMuch = (analysis: Analysis, token: Token): boolean =>
  token.upos === 'ADJ' &&
  dependents(analysis, token.index, 'advmod').some(({ form }) => form.toLowerCase() === 'too') &&
  !dependents(analysis, token.index, 'xcomp', 'advcl', 'ccomp').length;

function fromPresupposed(
  analysis: Analysis,
  instruments: InstrumentsRead,
  token: Token,
  holders: readonly string[],
): Found[] {
  for (const entry of presupposed.get(token.lemma) ?? []) {
    const isSubject = /^(nsubj|conj)$/.test(relation(token)) && token.lemma !== 'end';
    if (!isSubject && !isWithEndOf(analysis, token)) continue;
    const [target] = targetsIn(analysis, instruments, token);
    const word = governor(analysis, token.index) ?? token;
    if (target)
      return [
        { holders, stance: entry.stance, toward: target.instrument, word, because: `presupposed:${entry.lemma}` },
      ];
  }
  return [];
}

/** `with the end of the resolution`, `since its expiry`: what is told as having come to pass. */
const isWithEndOf = (analysis: Analysis, token: Token): boolean =>
  relation(token) === 'obl' &&
  dependents(analysis, token.index, 'case').some(({ form }) => /^(?:with|since|after|following)$/i.test(form)) &&
  dependents(analysis, token.index, 'det').some(({ form }) => form === 'the') &&
  !dependents(analysis, token.head, 'aux').some(({ form }) => /^(?:will|would|shall|may|might|could)$/.test(form));

const isOfDeed = (analysis: Analysis, token: Token): boolean =>
  token.upos === 'NOUN' &&
  // `it is the only way to save it` says what the way is to
  !/^(?:way|means|path|road|chance|opportunity|tool|attempt|bid|effort|ploy|platform)$/.test(token.lemma) &&
  dependents(analysis, token.index, 'acl', 'csubj', 'xcomp', 'ccomp').some(
    ({ xpos, index }) => xpos === 'VB' && index > token.index && index <= token.index + 4,
  ) &&
  dependent(analysis, token.index, 'cop') !== null;

/** `has served its purpose` */
const isServed = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'aux').some(({ lemma }) => lemma === 'have');

const utmost = /^(?:perfect|excellent|great|wonderful|fantastic|miracle|cure|masterpiece|best|brilliant|magnificent)$/;

const willBe = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'aux').some(({ lemma }) => /^(?:will|would|shall)$/.test(lemma));

const isLeast = (analysis: Analysis, token: Token): boolean =>
  [token, ...dependents(analysis, token.index, 'amod')].some(({ index }) =>
    dependents(analysis, index, 'advmod').some(({ form }) => /^least$/i.test(form)),
  );

/** `all of its articles` */
const wholeOf = (analysis: Analysis, subject: Token): Token =>
  /^(?:all|most|none|some|each|many|part)$/i.test(subject.form)
    ? (dependents(analysis, subject.index, 'nmod')[0] ?? subject)
    : subject;

export function targetOf(analysis: Analysis, cast: Cast, instruments: InstrumentsRead, subject: Token): Target | null {
  const [own] = targetsIn(analysis, instruments, subject);
  if (own) return own;
  const meantBySaying = saidOf(analysis, instruments, subject);
  if (meantBySaying) return { instrument: meantBySaying, isUndone: false };
  // `walking away from it would be folly`
  if (subject.upos === 'VERB' && /^csubj/.test(subject.deprel))
    for (const word of dependents(analysis, subject.index, 'obj', 'obl')) {
      const instrument =
        instrumentOfPronoun(analysis, instruments, word) ?? instrumentBefore(analysis, instruments, cast, word, true);
      const entry = verbs.get(subject.lemma)?.find(({ stance }) => stance !== 'calls-for');
      const isUndone = !!entry && /^(?:opposes|rejects)$/.test(entry.stance);
      if (instrument && entry && word.upos === 'PRON') return { instrument, isUndone };
      // `leaving the pact would cost jobs`, `staying in the pact has cost us our strait`
      const [left] = entry && subject.xpos === 'VBG' ? targetsIn(analysis, instruments, word) : [];
      if (left) return { ...left, isUndone: left.isUndone !== isUndone };
    }
  // `a step that Chile called a mistake`
  const clause = /^(?:which|that)$/i.test(subject.form) ? governor(analysis, subject.index) : null;
  const deed = clause?.deprel === 'acl:relcl' ? governor(analysis, clause.index) : null;
  if (deed && isSetBehind(analysis, deed)) return deedMeant(analysis, instruments, cast, deed);
  const said = subject.head >= 0 ? analysis.tokens[subject.head]! : null;
  // `“This is a bad deal,” he said`
  if (said && /^th(?:is|at)$/i.test(subject.form) && texts.test(said.lemma)) {
    const before = instruments.instrumentAt(said.index)?.instrument ?? textBefore(analysis, instruments, subject);
    return before ? { instrument: before, isUndone: false } : null;
  }
  const [meant] = bridged(analysis, instruments, subject, cast);
  if (meant) return meant;
  const instrument =
    instrumentOfPronoun(analysis, instruments, subject) ?? instrumentBefore(analysis, instruments, cast, subject);
  return instrument ? { instrument, isUndone: false } : null;
}

const texts =
  /^(?:deal|pact|treaty|accord|agreement|text|resolution|draft|bill|law|plan|proposal|document|compromise)$/;

/** The instrument spoken of last in the sentence before. */
function textBefore({ sentences }: Analysis, instruments: InstrumentsRead, { sentence }: Token): string | null {
  const before = sentences[sentence - 1];
  for (let at = (before?.last ?? 0) - 1; before && at >= before.first; at--) {
    const reference = instruments.instrumentAt(at);
    if (reference) return reference.instrument;
  }
  return null;
}

const intransitive = /^(?:end|expire|lapse|collapse)$/;
const states =
  /^(?:force|effect|place|accordance|compliance|line|contravention|violation|breach|abeyance|tatters|ruins|interest|favou?r)$/;

/** `is in force`, `was triggered in full accordance with the text` */
const inState = (analysis: Analysis, token: Token): boolean =>
  states.test(token.lemma) && dependents(analysis, token.index, 'case').some(({ form }) => /^(?:in|into)$/.test(form));

/** `will remain suspended`, `is on hold until it pays`: who says how long it lasts wills it so. */
const isLasting = (analysis: Analysis, token: Token): boolean => {
  const isUntil = dependents(analysis, token.index, 'advcl').some(({ index }) =>
    dependents(analysis, index, 'mark').some(({ form }) => /^(?:until|unless)$/.test(form)),
  );
  const verb = /^(?:xcomp|obl)$/.test(relation(token)) ? governor(analysis, token.index) : null;
  return isUntil || (!!verb && /^(?:stay|remain)$/.test(verb.lemma) && isWilled(analysis, verb));
};

const isWilled = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'aux').some(({ lemma }) => /^(?:will|would|shall|must)$/.test(lemma));

/** The subject of a predicate, through a copula-like verb (`remains valid`) or a conjunct (`is flawed and void`). */
export function subjectOfPredicate(analysis: Analysis, token: Token): Token | null {
  let at: Token | null = token;
  for (let step = 0; at && step < 3; step++) {
    // `it rendered the pact void`: nothing of whoever renders it
    if (at !== token && dependents(analysis, at.index, 'obj').some(({ index }) => index < token.index)) return null;
    // a phrase with a preposition is no subject, whatever the parser says
    const subject = dependents(analysis, at.index, 'nsubj', 'csubj').findLast(
      (word) => !dependent(analysis, word.index, 'case'),
    );
    if (subject) return subject;
    if (!/^(xcomp|conj|obl)$/.test(relation(at))) return null;
    at = governor(analysis, at.index);
  }
  return null;
}

/** `applied only south of the river`, `applies solely to Mali`: with a word that bounds it before or behind. */
const isOnlyThere = (analysis: Analysis, { index }: Token): boolean =>
  [index - 1, index + 1].some((at) => /^(?:only|solely|merely|exclusively)$/.test(analysis.tokens[at]?.form ?? ''));
