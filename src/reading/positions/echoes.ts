import { type Analysis, dependents, type Token } from '../../language/index.js';
import { actorsOf } from './actors.js';
import { disputeOf } from './disputes.js';
import { subjectsOf } from './holders.js';
import type { Voices } from './voices.js';

/** Who says in a sentence of its own that he does as was told just before, or the reverse. */
export interface Echo {
  readonly holders: readonly string[];
  readonly isOpposite: boolean;
  /** `did`, `has`: what has been done, not what one wills. */
  readonly isOfPast: boolean;
  /** `Chile did.` means the reverse of what was denied. */
  readonly isBare: boolean;
  /** `took the opposite view`: told of what one thinks. */
  readonly isOfView: boolean;
  /** `denies that`: only of what was said to be so, not of what was called good or bad. */
  readonly isOfClaim?: boolean;
  readonly word: Token;
}

const auxiliary = /^(?:do|have|be|will|would|must|shall|may|can)$/;
const alike = /^(?:too|likewise|so|also|similarly|same)$/;
const views =
  /^(?:view|position|opinion|stance|stand|assessment|line|sentiment|objection|reservation|criticism|concern|call|appeal|demand|plea|verdict|judge?ment|reading|interpretation)$/;
const saying = /^(?:say|announce|declare|state|signal|promise|indicate|add|vow|pledge)$/;
const telling = /^(?:say|add|declare|state|stress|note|insist|argue|claim|maintain|assert|tell)$/;
const idle = /^(?:punct|advmod|nsubj|cc|obl:unmarked|mark|fixed|vocative|discourse)$/;
const when =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[12]\d{3}|week|month|year|time|end|morning|evening)$/;

/** `Chile did likewise.`, `So has Mali.`, `Chad did not.`, `Peru said it would.`, `Mali shares that view.`, `Chad did the reverse.`, or null. */
export function echoAt(analysis: Analysis, cast: Voices, sentence: number): Echo | null {
  const { first, last } = analysis.sentences[sentence]!;
  const { tokens } = analysis;
  let root = first;
  while (root < last && tokens[root]!.deprel !== 'root') root++;
  const word = tokens[root];
  if (!word || root >= last || last - first > 24) return null;
  const clause = saying.test(word.lemma)
    ? dependents(analysis, root, 'ccomp').find(({ index, upos }) => index > root && upos === 'AUX')
    : undefined;
  if (clause) {
    if (!/^(?:will|would)$/.test(clause.lemma) || !isIdle(analysis, clause.index)) return null;
    const holders = subjectsOf(analysis, cast, word);
    return {
      holders,
      isOpposite: isDenied(analysis, clause.index),
      isOfPast: false,
      isBare: false,
      isOfView: false,
      word,
    };
  }
  const shared = sharedIn(analysis, cast, word);
  if (shared) return shared;
  const turned = turnOf(analysis, cast, word);
  if (turned) return turned;
  const minded = ofSameMind(analysis, cast, word) ?? disputeOf(analysis, cast, word);
  if (minded) return minded;
  const objects = dependents(analysis, root, 'obj');
  if (sharing.test(word.lemma) && objects.length === 1) return ofView(analysis, cast, word, objects[0]!);
  if (word.upos === 'VERB' ? word.lemma !== 'do' : !(word.upos === 'AUX' && auxiliary.test(word.lemma))) return null;
  const holders = subjectsOf(analysis, cast, word);
  const isOfPast = /^(?:do|have)$/.test(word.lemma) && word.form !== 'does' && word.form !== 'do';
  const said = [...objects, ...dependents(analysis, root, 'obl')].find(({ form }) =>
    /^(?:same|reverse|opposite|contrary)$/.test(form),
  );
  if (said) return { holders, isOpposite: said.form !== 'same', isOfPast: false, isBare: false, isOfView: true, word };
  if (objects.length || !isIdle(analysis, root)) return null;
  const adverbs = dependents(analysis, root, 'advmod').flatMap((one) => [
    one,
    ...dependents(analysis, one.index, 'fixed'),
  ]);
  if (adverbs.some(({ form }) => /^(?:never|either)$/.test(form))) return null;
  if (isDenied(analysis, root)) return { holders, isOpposite: true, isOfPast, isBare: false, isOfView: false, word };
  const isAlike = adverbs.some(({ form }) => alike.test(form.toLowerCase()) || form === 'well');
  return { holders, isOpposite: false, isOfPast, isBare: !isAlike, isOfView: false, word };
}

const sharing = /^(?:share|echo|endorse|take|adopt|second|back|express|voice|hold)$/;

/** `Mali said it shared that view`, `Chile and Peru share this view, he said`: who sides in what a verb of saying tells, or null. */
export function sharedIn(analysis: Analysis, cast: Voices, said: Token): Echo | null {
  if (!telling.test(said.lemma) || isDenied(analysis, said.index)) return null;
  const told = dependents(analysis, said.index, 'ccomp').filter(({ lemma }) => sharing.test(lemma));
  const views = told.length === 1 ? dependents(analysis, told[0]!.index, 'obj') : [];
  return views.length === 1 ? ofView(analysis, cast, told[0]!, views[0]!) : null;
}

/** Whose view a sentence says that somebody shares (`Chile shares her view`), or none. */
export function viewOwnersIn(analysis: Analysis, cast: Voices, verb: Token): readonly string[] {
  if (!sharing.test(verb.lemma)) return [];
  const view = dependents(analysis, verb.index, 'obj').find(({ lemma }) => views.test(lemma));
  return view ? dependents(analysis, view.index, 'nmod:poss').flatMap((owner) => actorsOf(analysis, cast, owner)) : [];
}

/** `…, and Chile shares that view`, `…; Mali agrees`: a clause that says how somebody sides, or null. */
export function echoIn(analysis: Analysis, cast: Voices, clause: Token): Echo | null {
  const turned =
    turnOf(analysis, cast, clause) ??
    ofSameMind(analysis, cast, clause) ??
    disputeOf(analysis, cast, clause) ??
    bareDenial(analysis, cast, clause);
  if (turned) return turned;
  const objects = dependents(analysis, clause.index, 'obj');
  return sharing.test(clause.lemma) && objects.length === 1 ? ofView(analysis, cast, clause, objects[0]!) : null;
}

const contrary = /^(?:but|while|whereas|although|though|yet)$/i;

/** `Chile is opposed.`, `Mali objected.`, `Chad echoed him.`, `Chad agrees.`: who sides without saying with what, or null. */
export function turnOf(analysis: Analysis, cast: Voices, word: Token): Echo | null {
  const told = {
    isOfPast: false,
    isBare: false,
    isOfView: true,
    holders: subjectsOf(analysis, cast, word, true),
    word,
  };
  if (/^(?:echo|back|support|second)$/.test(word.lemma) && word.upos === 'VERB') {
    const isPerson = dependents(analysis, word.index, 'obj').some(({ form }) => /^(?:him|her|them)$/.test(form));
    const isPlain = dependents(analysis, word.index).every(({ deprel }) => deprel === 'obj' || idle.test(deprel));
    // `rejected the amendments, but Chile backed them`: what was rejected, and not who did so
    if (dependents(analysis, word.index, 'cc', 'mark').some(({ form }) => contrary.test(form))) return null;
    return isPerson && isPlain && !isDenied(analysis, word.index) ? { ...told, isOpposite: false } : null;
  }
  const isState = dependents(analysis, word.index, 'cop', 'aux:pass').length > 0;
  const isOpposite = isState ? word.form === 'opposed' : /^(?:disagree|dissent)$/.test(word.lemma);
  // `agreed` may be to act
  const isWhole =
    word.deprel === 'root' && dependents(analysis, word.index).every(({ deprel }) => /^(?:nsubj|punct)$/.test(deprel));
  const isAlike =
    !isState &&
    ((/^(?:agrees?|concurs?)$/.test(word.form) && /^VB[ZP]$/.test(word.xpos)) ||
      // `Paraguay agreed.`
      (/^(?:agreed|concurred)$/.test(word.form) && isWhole));
  const isBare = dependents(analysis, word.index).every(
    ({ deprel }) => /^(?:cop|aux:pass|nsubj:pass|aux)$/.test(deprel) || idle.test(deprel),
  );
  if ((!isOpposite && !isAlike) || !isBare || isDenied(analysis, word.index)) return null;
  // `would object` is not yet to do so
  return dependents(analysis, word.index, 'aux').some(({ xpos }) => xpos === 'MD') ? null : { ...told, isOpposite };
}

/** `are of the same mind`, `is of the opposite view` */
function ofSameMind(analysis: Analysis, cast: Voices, noun: Token): Echo | null {
  if (noun.upos !== 'NOUN' || !/^(?:mind|view|opinion)$/.test(noun.lemma) || isDenied(analysis, noun.index))
    return null;
  const below = dependents(analysis, noun.index);
  const isOf = below.some(({ deprel, form }) => deprel === 'case' && form === 'of');
  if (!isOf || !below.some(({ deprel }) => deprel === 'cop') || below.some(({ deprel }) => deprel === 'acl'))
    return null;
  const isOpposite = below.some(({ form }) => /^(?:opposite|contrary)$/.test(form));
  if (!isOpposite && !below.some(({ form }) => /^(?:same|like|similar)$/.test(form))) return null;
  const holders = dependents(analysis, noun.index, 'nsubj').flatMap((subject) => actorsOf(analysis, cast, subject));
  return { holders, isOpposite, isOfPast: false, isBare: false, isOfView: true, word: noun };
}

/** `Peru will back it; Chile will not`: a clause that is nothing but the denial of the one before. */
function bareDenial(analysis: Analysis, cast: Voices, word: Token): Echo | null {
  const isBareDo = word.lemma === 'do' && !dependents(analysis, word.index, 'obj').length;
  if (word.upos !== 'AUX' && !isBareDo) return null;
  if (!auxiliary.test(word.lemma) || !isDenied(analysis, word.index)) return null;
  if (!isIdle(analysis, word.index, true)) return null;
  return {
    holders: subjectsOf(analysis, cast, word),
    isOpposite: true,
    isOfPast: /^(?:do|have)$/.test(word.lemma) && !/^do(?:es)?$/.test(word.form),
    isBare: false,
    isOfView: false,
    word,
  };
}

/** `shares that view`, `took the opposite view` */
function ofView(analysis: Analysis, cast: Voices, verb: Token, view: Token): Echo | null {
  if (!views.test(view.lemma) || isDenied(analysis, verb.index)) return null;
  const below = dependents(analysis, view.index);
  // `echoed that position in a joint statement`, with the statement hung on the position
  const isTold = (word: Token): boolean =>
    word.deprel === 'nmod' && /^(?:statement|letter|communique|speech|interview|post|note)$/.test(word.lemma);
  if (below.some((word) => /^(?:acl|nmod$)/.test(word.deprel) && !isTold(word))) return null;
  const isOpposite = below.some(({ form }) => /^(?:opposite|contrary|different)$/.test(form));
  const isSame = below.some(
    ({ form, deprel }) => /^(?:that|this|these|those|same|similar)$/.test(form) || deprel === 'nmod:poss',
  );
  if (!isOpposite && !(isSame && verb.lemma !== 'take')) {
    if (!(verb.lemma === 'take' && below.some(({ form }) => /^(?:same|similar)$/.test(form)))) return null;
  }
  // `expressed that concern`, which may be new
  if (
    /^(?:express|voice|hold)$/.test(verb.lemma) &&
    !below.some(({ form }) => /^(?:same|similar|opposite|contrary)$/.test(form))
  )
    return null;
  const holders = subjectsOf(analysis, cast, verb);
  return { holders, isOpposite, isOfPast: false, isBare: false, isOfView: true, word: verb };
}

/**
 * Whether a word says nothing more than who, when and how likewise.
 * @param isBehindClause whether it may have a clause before it (`While Peru backs it, Chile does not`).
 */
const isIdle = (analysis: Analysis, at: number, isBehindClause = false): boolean =>
  dependents(analysis, at).every(
    ({ deprel, lemma, form, index }) =>
      (isBehindClause && deprel === 'advcl' && index < at) ||
      idle.test(deprel) ||
      (deprel === 'obl' && (when.test(lemma) || when.test(form))),
  );

const isDenied = (analysis: Analysis, at: number): boolean =>
  dependents(analysis, at, 'advmod').some(({ lemma }) => /^(?:not|n't)$/.test(lemma));
