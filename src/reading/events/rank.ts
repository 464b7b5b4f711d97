import { type Analysis, relation, type Token } from '../../language/index.js';
import { isSupposed } from '../supposed.js';
import { isAside, isDefinite, isMeasuredBefore, isOfRemark, isSought, isToldOfIt } from './asides.js';
import { introduction, isAskedTo, isInverted, isLeftOpen, isQuestion } from './constructions.js';
import { featOf } from './feats.js';
import { nounClasses } from './lexicon.js';
import { isTakenToHave } from './modality.js';
import { isNaming } from './repeated.js';
import { isUnreal } from './unreal.js';

/** How much a clause stands in front: 0 main, 1 beside it, 2 background. */
export type Rank = 0 | 1 | 2;

/** What hangs on these words is not told as so. */
export const hypothetical = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'should',
  'in case',
  'provided',
  'provided that',
  'until',
  'till',
  'before',
  'instead of',
  'rather than',
  'without',
  'as if',
  'as though',
  'even if',
  'only if',
  'assuming',
  'supposing',
  'providing',
  'providing that',
  'in the event',
]);
/** `in the event that they attack`, `on condition that they leave` */
const suppositions = new Map([
  ['event', 'in'],
  ['condition', 'on'],
]);
/** A gerund after these is not told as done. */
const unachieved = new Set(['of', 'for', 'to', 'about', 'on', 'in', 'from', 'against', 'into', 'toward', 'towards']);
const shortfall = new Set(['of', 'from', 'against', 'into', 'to', 'out of', 'toward', 'towards']);
const presently = /^VB[PZ]$/;
const recurring = new Set(['when', 'whenever', 'once', 'as soon as']);
/** What is told under these verbs is not told as so. */
const dreams = new Set(['imagine', 'suppose', 'pretend', 'wish', 'dream', 'wonder']);
/** What somebody does not believe or say is not told as so (`I do not think they met`). */
const believed = new Set([
  'think',
  'believe',
  'know',
  'remember',
  'recall',
  'expect',
  'suppose',
  'say',
  'claim',
  'announce',
  'suggest',
  'confirm',
  'prove',
  'establish',
  'verify',
  'show',
  'find',
  'conclude',
  'allege',
  'report',
  'mean',
  'imply',
  'indicate',
]);
/** What happens in these need not happen. */
const imagined = new Set(['scenario', 'possibility', 'hypothetical', 'fantasy', 'prospect', 'world', 'chance', 'risk']);
/** What is governed by these verbs is not done. */
const omissions = new Set(['avoid', 'forgo', 'escape', 'resist', 'evade']);
/** What one does these by is not done yet. */
const intending = new Set(['hope', 'plan', 'want', 'aim', 'seek', 'intend', 'wish', 'try']);
/** By what one does these another is said to have done wrong. */
const charging = new Set([
  'accuse',
  'suspect',
  'charge',
  'indict',
  'sue',
  'condemn',
  'criticize',
  'criticise',
  'denounce',
]);
/** What is this is not so. */
const refuted = new Set([
  'false',
  'untrue',
  'bogus',
  'baseless',
  'unfounded',
  'wrong',
  'incorrect',
  'fake',
  'fabricated',
]);
/** What these say need not be so. */
const doubts = new Set([
  ...[
    'rumor',
    'rumour',
    'fear',
    'danger',
    'risk',
    'possibility',
    'myth',
    'notion',
    'idea',
    'chance',
    'hope',
    'prospect',
  ],
  ...[
    'worry',
    'speculation',
    'suspicion',
    'probability',
    'likelihood',
    'hypothesis',
    'pretense',
    'illusion',
    'belief',
    'perception',
    'impression',
  ],
]);
/** How far up a sentence's tree the rank of a clause is worked out. */
const furthest = 40;
/** `should have met`, `would have met`: what was right or might have been was not done. */
export function isRegret({ tokens, children }: Analysis, at: number): boolean {
  const own = children[at]!.map((c) => tokens[c]!);
  const auxiliaries = own.filter((t) => relation(t) === 'aux');
  if (!auxiliaries.some(({ lemma, xpos }) => lemma === 'have' && xpos === 'VB')) return false;
  const has = (...words: string[]): boolean => auxiliaries.some(({ lemma }) => words.includes(lemma.toLowerCase()));
  // `would never have met` denies it.
  return (
    has('should', 'ought') || (has('would', 'could') && !own.some(({ lemma }) => /^(?:not|n['’]t|never)$/i.test(lemma)))
  );
}

/** Whether the words right before `for` are a thing, the object of the verb. */
const isPlanned = ({ tokens, children }: Analysis, { index }: Token): boolean => {
  const mark = children[index]!.find((c) => tokens[c]!.deprel === 'mark');
  return mark !== undefined && plans.has(tokens[mark - 1]?.lemma ?? '');
};
const plans = new Set([
  'plan',
  'proposal',
  'strategy',
  'idea',
  'blueprint',
  'scenario',
  'option',
  'reason',
  'case',
  'support',
  'argument',
]);

/** That in which it is given is not told as done. */
const helping = new Set(['help', 'assistance', 'support', 'aid', 'cooperation', 'role', 'interest', 'partner']);

/** A past tense after these happened. */
const past = new Set(['after', 'since', 'because', 'when', 'as']);

const promising =
  /^(?:ready|willing|prepared|open|eager|agree|promise|pledge|offer|vow|want|plan|intend|commit|committed|set)$/;

/** How much in front a predicate's clause stands; null where it tells of nothing that happened. */
export function rankOf(analysis: Analysis, token: Token): Rank | null {
  const { tokens, children } = analysis;
  /** `a report accusing the army`: as good as a clause of its own. */
  const speaksFor = (clause: Token): boolean =>
    clause.xpos === 'VBG' &&
    ['document', 'resolution'].some((name) => nounClasses.get(name)!.words.has(tokens[clause.head]!.lemma));
  /** `the minister, condemning the raid, left`, `Peru, accused by Chile of spying, left`, `freed Lind, jailed by Chile in May` */
  const isSetOff = ({ xpos, index, head }: Token): boolean =>
    tokens[index - 1]?.form === ',' &&
    head >= 0 &&
    ((xpos === 'VBG' && tokens[head]!.deprel === 'nsubj') ||
      (xpos === 'VBN' &&
        relation(tokens[head]!) !== 'obl' &&
        (isDefinite(analysis, head) || children[index]!.some((c) => tokens[c]!.deprel === 'obl:agent'))));
  /** The word right before the one that opens a clause. */
  const wordBefore = ({ index }: Token): number =>
    (children[index]!.find((c) => c < index && /^(?:mark|case)$/.test(tokens[c]!.deprel)) ?? 0) - 1;
  const isDenied = (verb: Token): boolean =>
    children[verb.index]!.some((c) => ['not', "n't", 'n’t', 'never'].includes(tokens[c]!.lemma.toLowerCase()));
  /** `could declare a zone, forcing airliners to …` */
  const isOpen = (verb: number): boolean =>
    children[verb]!.some((c) => tokens[c]!.xpos === 'MD' && tokens[c]!.lemma !== 'will');
  const isSaidOf = (predicate: Token): boolean =>
    children[predicate.index]!.some((c) => relation(tokens[c]!) === 'cop');
  const isDoubted = ({ index, lemma, upos }: Token): boolean =>
    (upos === 'NOUN' && doubts.has(lemma)) ||
    (lemma === 'be' && children[index]!.some((c) => relation(tokens[c]!) === 'nsubj' && doubts.has(tokens[c]!.lemma)));
  /** `the report … turned out to be false` */
  const isRefuted = ({ deprel, head }: Token): boolean =>
    deprel.startsWith('nsubj') &&
    head >= 0 &&
    [head, ...children[head]!].some(
      (at) => refuted.has(tokens[at]!.lemma.toLowerCase()) && (at === head || tokens[at]!.deprel === 'xcomp'),
    );
  const isAsked = (root: Token): boolean => {
    const { last } = analysis.sentences[root.sentence]!;
    return [last - 1, last - 2].some((i) => tokens[i]?.form === '?') && isQuestion(analysis, root.index);
  };
  const isPast = ({ index, xpos }: Token): boolean =>
    xpos === 'VBD' || children[index]!.some((c) => /^(?:have|be)$/.test(tokens[c]!.lemma) && tokens[c]!.xpos === 'VBD');
  const isInfinitive = (verb: Token): boolean =>
    /^(?:xcomp|advcl)$/.test(verb.deprel) &&
    children[verb.index]!.some((c) => tokens[c]!.deprel === 'mark' && tokens[c]!.lemma === 'to');
  /** `anyone who attacked`, `any group that attacked` */
  const isOfAny = (noun: number): boolean =>
    noun < 0 ||
    [noun, ...children[noun]!].some((at) => /^(?:any\w*|no|nobody|none|whoever|every\w*)$/i.test(tokens[at]!.form));
  /** The infinitive that tells with what aim something was done, in which the noun of a clause stands. */
  const aimOver = ({ head }: Token): Token | null => {
    let above = tokens[head]!;
    while (/^(?:i?obj|obl|nmod|conj)$/.test(relation(above)) && above.head >= 0) above = tokens[above.head]!;
    return isInfinitive(above) && above.head >= 0 && isPast(tokens[above.head]!) ? above : null;
  };
  const isBroughtAbout = ({ head }: Token): boolean => {
    const over = head >= 0 ? tokens[head]! : null;
    return (
      !!over &&
      /^(?:prompt|lead|cause|spur|drive|persuade|convince|induce)$/.test(over.lemma) &&
      (isPast(over) || over.xpos === 'VBG') &&
      !isDenied(over) &&
      children[over.index]!.some((c) => relation(tokens[c]!) === 'obj')
    );
  };
  const hasOwnSubject = ({ index }: Token): boolean =>
    children[index]!.some((c) => relation(tokens[c]!) === 'nsubj' && !/^W/.test(tokens[c]!.xpos)) &&
    !children[index]!.some((c) => tokens[c]!.deprel === 'aux');
  /** `soon` may hang on the verb before. */
  const isAsSoon = ({ index }: Token): boolean => {
    const mark = children[index]!.find((c) => tokens[c]!.deprel === 'mark' && tokens[c]!.form === 'as');
    return mark !== undefined && tokens[mark - 1]?.form === 'soon';
  };
  /** `ready to sign`, `would sign`, `promised to sign` */
  const isPromised = (verb: number): boolean => {
    if (verb < 0) return false;
    const over = tokens[tokens[verb]!.head];
    const isOpenTo = isInfinitive(tokens[verb]!) && !!over && promising.test(over.lemma);
    return (
      isOpenTo ||
      children[verb]!.some((c) => tokens[c]!.xpos === 'MD' && /^(?:would|will|shall)$/.test(tokens[c]!.form))
    );
  };
  if (isNaming(analysis, token) || isSupposed(analysis, token)) return null;
  // `nearly attacked`
  const almost = tokens[token.index - 1];
  if (almost && /^(?:nearly|almost)$/i.test(almost.lemma) && almost.head === token.index) return null;
  let rank: Rank = 0;
  let at: Token = token;
  for (let steps = 0; steps < furthest; steps++) {
    const full = at.deprel;
    const word = children[at.index]!.some((c) => tokens[c]!.deprel === 'mark' && tokens[c]!.lemma === 'to')
      ? 'to'
      : introduction(analysis, at.index);
    // `the danger is that they attack`
    if (children[at.index]!.some((c) => tokens[c]!.deprel === 'nsubj:outer' && doubts.has(tokens[c]!.lemma)))
      return null;
    if (word.startsWith('whether') || isAskedTo(analysis, at.index) || isUnreal(analysis, at, word)) return null;
    // `had she thanked him, …`
    if (isInverted(analysis, at.index, /^had$/i)) return null;
    const hasAdverb = (form: string): boolean => children[at.index]!.some((c) => tokens[c]!.lemma === form);
    // `Reporter: Will Peru send ships?`
    if (relation(at) === 'parataxis' && isAsked(at)) return null;
    switch (relation(at)) {
      case 'root':
        // `did they meet?`, `the aim is to meet`
        return isAsked(at) || (word === 'to' && isSaidOf(at)) ? null : rank;
      case 'conj':
      case 'parataxis':
      case 'ccomp':
        if (hypothetical.has(word) || (at.head >= 0 && dreams.has(tokens[at.head]!.lemma))) return null;
        // `said he was to meet them`, `both were to withdraw and Peru was to free them`: what was to be need not have come
        if (full !== 'parataxis' && word === 'to' && isSaidOf(at)) return null;
        // `stand together on the war and on arresting them`
        if (full === 'conj' && at.xpos === 'VBG' && word === 'on') return null;
        if (full === 'ccomp' && at.head >= 0 && isLeftOpen(analysis, at.head)) return null;
        // `the danger is that they attack`
        if (full === 'ccomp' && at.head >= 0 && isDoubted(tokens[at.head]!)) return null;
        if (full === 'ccomp' && at.head >= 0 && believed.has(tokens[at.head]!.lemma) && isDenied(tokens[at.head]!))
          return null;
        // `doubts that they attacked`
        if (full === 'ccomp' && at.head >= 0 && tokens[at.head]!.lemma === 'doubt' && !isDenied(tokens[at.head]!))
          return null;
        break;
      case 'xcomp':
        if (at.head >= 0 && omissions.has(tokens[at.head]!.lemma)) return null;
        // What is begun, seen or hoped for with an unknown verb is not told as done.
        // `prompting Peru to recall its envoy`: what somebody was brought to do is done
        if (word === 'to' && !featOf(analysis, at.index) && !isBroughtAbout(at) && !isTakenToHave(analysis, at.index))
          return null;
        // `is helping Chad fight the rebels`, `let them visit the camp`: the help is told, what comes of it is not
        if (at.head >= 0 && tokens[at.head]!.lemma === 'help' && !isPast(tokens[at.head]!)) return null;
        if (at.head >= 0 && tokens[at.head]!.lemma === 'let') return null;
        break;
      case 'advcl':
        // `accused Peru of lying, which Lima denied`: what is said of the whole is told by itself
        if (full === 'advcl:relcl') return 1;
        // `fled hours before Peru attacked`: what somebody was ahead of by so much happened
        if (isMeasuredBefore(analysis, at, word)) return Math.max(rank, 1) as Rank;
        if (hypothetical.has(word) || (word === 'to' && at.xpos === 'VB') || hasAdverb('if')) return null;
        // `was ready to sign as soon as Peru left`: in what is only promised this too is to come
        if ((/^(?:once|as soon as)$/.test(word) || isAsSoon(at)) && isPromised(at.head)) return null;
        if (at.xpos === 'VBG' && (shortfall.has(word) || isOpen(at.head))) return null;
        // `stood together on arresting them`, `hoped to win by arresting them`
        if (at.xpos === 'VBG' && word === 'on' && at.index > at.head) return null;
        if (at.xpos === 'VBG' && word === 'by' && at.head >= 0 && intending.has(tokens[at.head]!.lemma))
          if (!isSought(analysis, tokens[at.head]!)) return null;
        // `accused Peru of treason by arming the rebels`: what one is accused of
        if (at.xpos === 'VBG' && word === 'by' && at.head >= 0 && charging.has(tokens[at.head]!.lemma)) return null;
        // `asked Chad for help in fighting them`
        if (at.xpos === 'VBG' && word === 'in' && helping.has(tokens[wordBefore(at)]?.lemma ?? '')) return null;
        // `a plan for fighting the rebels`: hung on the verb, it belongs to the noun.
        if (at.xpos === 'VBG' && word === 'for' && isPlanned(analysis, at)) return null;
        // `when he visits a country`: what recurs or is still to come.
        if (presently.test(at.xpos) && (hasAdverb('when') || hasAdverb('whenever') || recurring.has(word))) return null;
        rank = Math.max(rank, 1) as Rank;
        // `failed to act after Peru left`: Peru left, whatever came of the infinitive
        if (at.xpos === 'VBD' && past.has(word))
          while (at.head >= 0 && isInfinitive(tokens[at.head]!)) at = tokens[at.head]!;
        break;
      case 'acl':
        // `a plan of theirs, an idea that Peru rejected`
        if (isOfRemark(analysis, at)) return Math.max(rank, 1) as Rank;
        // `the goal of withdrawing`, `a supporter of legalizing`
        if (word === 'to' && featOf(analysis, at.index)) break;
        if (word === 'to' || hypothetical.has(word) || (at.xpos === 'VBG' && unachieved.has(word))) return null;
        // `no report accusing …`: of what there is none nothing is told.
        if (at.head >= 0 && children[at.head]!.some((c) => tokens[c]!.deprel === 'det' && tokens[c]!.lemma === 'no'))
          return null;
        // `reports that they attacked were false`
        if (at.head >= 0 && isRefuted(tokens[at.head]!)) return null;
        // `the fear that they attack`
        if (at.head >= 0 && doubts.has(tokens[at.head]!.lemma) && (word === 'that' || hasAdverb('that'))) return null;
        // `a scenario in which they defy …`
        if (at.head >= 0 && imagined.has(tokens[at.head]!.lemma)) return null;
        if (at.head >= 0 && suppositions.get(tokens[at.head]!.lemma) === introduction(analysis, at.head)) return null;
        rank = Math.max(rank, full === 'acl:relcl' || speaksFor(at) || isSetOff(at) ? 1 : 2) as Rank;
        // `hoped to meet Lind, who was jailed by Chad`: behind a comma it is told, whatever becomes of the rest
        if (full === 'acl:relcl' && isAside(analysis, at)) return rank;
        // `refused to ratify a pact that Peru signed in May`: Peru signed it, whatever becomes of it
        if (full === 'acl:relcl' && at.xpos === 'VBD' && !isOfAny(at.head) && hasOwnSubject(at)) return rank;
        // `fired to scatter crowds who had blocked the road`: they had, whatever came of it
        if (full === 'acl:relcl' && isPast(at) && !isOfAny(at.head)) at = aimOver(at) ?? at;
        break;
      case 'amod':
        if (!children[at.index]!.some((c) => tokens[c]!.deprel === 'nsubj') || tokens[at.index - 1]?.form === '-')
          return null;
        break;
      case 'csubj':
        // `it was reported that Peru had attacked`: as good as if somebody said so
        if (full !== 'csubj:pass' || at.head < 0 || isOpen(at.head) || !isToldOfIt(analysis, at)) return null;
        break;
      case 'compound':
        return null;
      case 'appos':
      case 'nsubj':
      case 'obj':
      case 'obl':
      case 'nmod':
        rank = Math.max(rank, at === token ? 2 : rank) as Rank;
        break;
    }
    if (at.head < 0) return rank;
    at = tokens[at.head]!;
  }
  return rank;
}
