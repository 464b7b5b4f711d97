import { type Analysis, relation, type Token } from '../language/index.js';

/** Bidden in these, a reader takes for granted what nobody says is so. */
const supposing = /^(?:suppose|imagine|assume|picture|envisage|envision|say)$/;
/** What tells what would be so, not what is. */
const arrangements =
  /^(?:deal|bargain|plan|arrangement|scenario|proposal|compromise|formula|settlement|world|future|solution|option|trade|package|swap|accord|agreement|pact)$/;
/** A story told of what may come. */
const stories = /^(?:scenario|case)$/;
const might = /^(?:could|might|may|should|ought|can)$/i;
const nothing = /^(?:nothing|little)$/i;
const showing = /^(?:suggest|indicate|show|prove|imply)$/;

/**
 * Whether a verb tells only of what somebody supposes, rules out or asks, so that nobody says that it is so: `Suppose that Peru signs`,
 * `a deal in which Peru frees them`, `A Peru that wanted peace would have signed`, `In this scenario, Peru attacks`, `It was not Peru
 * that broke it`, `should Peru so wish`, `Does Peru agree?`.
 */
export function isSupposed(analysis: Analysis, verb: Token): boolean {
  const { tokens } = analysis;
  let at = verb;
  for (let steps = 0; steps < 8; steps++) {
    if (isOnlyImagined(analysis, at)) return true;
    const above = tokens[at.head];
    // `Suppose that Peru, which left the pact, …`: what is told by the way is told
    if (!above || relation(at) === 'parataxis' || (relation(at) === 'acl' && at.xpos === 'VBD')) return false;
    if (relation(at) === 'advcl' && isBeside(analysis, at)) return false;
    at = above;
  }
  return false;
}

/** `as Peru said`, `although Chile signed`: what hangs on a supposition without being a part of it. */
const isBeside = (analysis: Analysis, { index }: Token): boolean =>
  wordsUnder(analysis, index, 'mark').some(({ form }) => /^(?:as|al?though|because|since|after|while)$/i.test(form));

function isOnlyImagined(analysis: Analysis, at: Token): boolean {
  return (
    isTakenAsGiven(analysis, at) ||
    isArranged(analysis, at) ||
    isOfAState(analysis, at) ||
    isInStory(analysis, at) ||
    isRuledOut(analysis, at) ||
    isCondition(analysis, at) ||
    isAskedWhether(analysis, at) ||
    isForeseen(analysis, at) ||
    isUnproven(analysis, at)
  );
}

const wordsUnder = ({ tokens, children }: Analysis, at: number, ...roles: string[]): Token[] =>
  children[at]!.map((c) => tokens[c]!).filter(({ deprel }) => roles.some((role) => deprel.startsWith(role)));

/** `Suppose Peru signs`, `Let us assume that …`, `One could imagine Peru signing` */
function isTakenAsGiven(analysis: Analysis, at: Token): boolean {
  const above = analysis.tokens[at.head];
  if (!above || !/^(?:[xc]comp|obj|parataxis)$/.test(relation(at)) || at.index < above.index) return false;
  if (!supposing.test(above.lemma.toLowerCase())) return false;
  const subjects = wordsUnder(analysis, above.index, 'nsubj');
  const isAnybodys = subjects.some(({ form }) => /^(?:one|you|we)$/i.test(form));
  if (above.lemma === 'say') return false;
  const over = analysis.tokens[above.head];
  // `Let us assume`
  if (over?.lemma.toLowerCase() === 'let' && relation(above) !== 'parataxis') return true;
  if (wordsUnder(analysis, above.index, 'aux').some(({ form }) => might.test(form))) return isAnybodys;
  // `Assuming that Peru signs`
  if (above.xpos === 'VBG') return relation(above) === 'advcl' && !subjects.length && isFirst(analysis, above);
  return /^VBP?$/.test(above.xpos) && !subjects.length && isFirst(analysis, above);
}

/** Whether a word opens its sentence, or what stands behind a colon or quotation mark there. */
const isFirst = ({ tokens, sentences }: Analysis, { index, sentence }: Token): boolean =>
  index === sentences[sentence]!.first || /^(?:[:;“"‘—–-]|but|and|now)$/i.test(tokens[index - 1]!.form);

/** `a deal in which Peru frees them`, `any plan whereby Chile pays` */
function isArranged(analysis: Analysis, at: Token): boolean {
  if (relation(at) !== 'acl' || !/^VB[ZP]?$/.test(at.xpos)) return false;
  const within = wordsUnder(analysis, at.index, 'obl', 'advmod', 'mark').find(
    ({ form, index }) => index < at.index && /^(?:which|whereby|where)$/.test(form),
  );
  if (!within) return false;
  // `supporters of a deal in which …`: the noun right before
  const before = analysis.tokens[within.index - (within.form === 'which' ? 2 : 1)];
  const noun = before && arrangements.test(before.lemma) ? before : analysis.tokens[at.head];
  if (!noun || !arrangements.test(noun.lemma)) return false;
  const isAny = wordsUnder(analysis, noun.index, 'det').some(({ form }) => /^(?:an?|any|some|every|no)$/i.test(form));
  return isAny;
}

/** `A Peru that wanted peace would have signed`: no state that there is. */
function isOfAState(analysis: Analysis, at: Token): boolean {
  const noun = analysis.tokens[at.head];
  if (!noun || relation(at) !== 'acl' || noun.upos !== 'PROPN') return isOwnOfAState(analysis, at);
  return isAState(analysis, noun) && isUnderModal(analysis, noun);
}

/** What such a state would do. */
const isOwnOfAState = (analysis: Analysis, at: Token): boolean =>
  wordsUnder(analysis, at.index, 'nsubj').some(
    (noun) =>
      noun.upos === 'PROPN' &&
      isAState(analysis, noun) &&
      wordsUnder(analysis, noun.index, 'acl').length > 0 &&
      isUnderModal(analysis, noun),
  );

const isAState = (analysis: Analysis, noun: Token): boolean =>
  wordsUnder(analysis, noun.index, 'det').some(({ form }) => /^an?$/i.test(form));

const isUnderModal = (analysis: Analysis, { head }: Token): boolean =>
  head >= 0 && wordsUnder(analysis, head, 'aux').some(({ form }) => /^(?:would|could|might|should)$/.test(form));

/** `In this scenario, Peru attacks Chile` */
function isInStory(analysis: Analysis, at: Token): boolean {
  if (!/^VB[ZP]?$/.test(at.xpos)) return false;
  return wordsUnder(analysis, at.index, 'obl').some(
    (noun) =>
      stories.test(noun.lemma) &&
      wordsUnder(analysis, noun.index, 'case').some(({ form }) => /^(?:in|under)$/i.test(form)) &&
      (noun.lemma === 'scenario' ||
        wordsUnder(analysis, noun.index, 'amod').some(({ form }) => /^(?:worst|best)$/i.test(form))),
  );
}

/** `It was not Peru that broke it` */
function isRuledOut(analysis: Analysis, at: Token): boolean {
  const who = analysis.tokens[at.head];
  if (!who || !at.deprel.endsWith(':relcl')) return false;
  const under = (...roles: string[]) => wordsUnder(analysis, who.index, ...roles);
  const isCleft = under('nsubj', 'expl').some(({ form }) => /^it$/i.test(form)) && under('cop').length > 0;
  const not = under('advmod').find(({ form }) => /^(?:not|n['’]t|never)$/.test(form));
  if (!isCleft || !not) return false;
  const isMore = /^(?:only|just|merely|simply)$/i.test(analysis.tokens[not.index + 1]?.form ?? '');
  return !isMore && !under('conj').some(({ index }) => index < at.index);
}

/** `We will help, should Peru so wish` */
function isCondition(analysis: Analysis, at: Token): boolean {
  const should = wordsUnder(analysis, at.index, 'aux')[0];
  if (
    !should ||
    !/^(?:should|were|had)$/.test(should.form) ||
    !/^(?:,|;|—|–)$/.test(analysis.tokens[should.index - 1]?.form ?? '')
  )
    return false;
  const subject = wordsUnder(analysis, at.index, 'nsubj')[0];
  return subject !== undefined && subject.index > should.index && subject.index < at.index;
}

/** `Does Peru agree?`, `So you don't agree?` */
function isAskedWhether(analysis: Analysis, at: Token): boolean {
  const { tokens, sentences } = analysis;
  const { first, last } = sentences[at.sentence]!;
  if (![last - 1, last - 2].some((i) => i > first && tokens[i]!.form === '?')) return false;
  const subject = wordsUnder(analysis, at.index, 'nsubj').find(({ index }) => index < at.index);
  // `Is Peru planning to leave?`, with its subject taken for a part of a noun
  if (at.deprel === 'root' && tokens[first]!.head === at.index && /^(?:is|are|was|were)$/i.test(tokens[first]!.form))
    return at.xpos === 'VBG';
  if (!subject || (at.deprel !== 'root' && relation(at) !== 'conj' && relation(at) !== 'parataxis')) return false;
  const words = wordsUnder(analysis, at.index, 'aux', 'cop', 'advmod', 'obl', 'obj').filter(
    ({ index }) => index < at.index,
  );
  // `Why did Peru leave?`: it did
  if (words.some(({ xpos }) => /^W/.test(xpos)) || /^W/.test(subject.xpos)) return false;
  const isInverted = words.some(({ deprel, index }) => /^(?:aux|cop)/.test(deprel) && index < subject.index);
  if (isInverted) return true;
  return at.deprel === 'root' && /^so$/i.test(tokens[first]!.form) && first < subject.index;
}

const guessed =
  /^(?:conceivable|inconceivable|imaginable|thinkable|unthinkable|plausible|implausible|unlikely|improbable)$/;
const guesses = /^(?:probably|certainly|likely|surely|presumably|perhaps|hardly|undoubtedly|doubtless|inevitably)$/i;

/** `Peru would probably condemn it`, `would no doubt reject it`: what the text itself expects. */
function isForeseen(analysis: Analysis, at: Token): boolean {
  if (!/^(?:root|conj|parataxis)$/.test(relation(at)) || at.xpos !== 'VB') return false;
  const isExpected = (verb: Token): boolean =>
    wordsUnder(analysis, verb.index, 'aux').some(({ form }) => /^would$/i.test(form)) &&
    wordsUnder(analysis, verb.index, 'advmod', 'obl', 'nsubj').some(
      ({ form, index }) =>
        index < verb.index &&
        (guesses.test(form) || (form === 'doubt' && /^no$/i.test(analysis.tokens[index - 1]!.form))),
    );
  return [at, ...wordsUnder(analysis, at.index, 'conj')].some(isExpected);
}

/** `Nothing suggests that Peru has signed` */
function isUnproven(analysis: Analysis, at: Token): boolean {
  const above = analysis.tokens[at.head];
  if (!above || !/^c(?:comp|subj)$/.test(relation(at)) || at.index < above.index) return false;
  // `It is conceivable that Peru would sign`
  if (above.upos === 'ADJ' && guessed.test(above.lemma)) return true;
  if (!showing.test(above.lemma)) return false;
  return wordsUnder(analysis, above.index, 'nsubj').some(({ form }) => nothing.test(form));
}

/** `Suppose that Peru signs`: the reader is to, and nobody says so. */
export function isBiddenToSuppose(analysis: Analysis, verb: Token): boolean {
  if (!/^(?:suppose|imagine|assume|picture)$/.test(verb.lemma.toLowerCase()) || !/^VBP?$/.test(verb.xpos)) return false;
  const isBare = !wordsUnder(analysis, verb.index, 'nsubj', 'aux', 'mark').length;
  return isBare && verb.deprel === 'root' && isFirst(analysis, verb);
}

/** `It should invite Peru, offer Chile help and condemn Mali`: what is only to be done, or may be, is not said. */
export function isAdvised(analysis: Analysis, verb: Token): boolean {
  const { tokens } = analysis;
  if (verb.xpos !== 'VB') return false;
  let first = verb;
  while (relation(first) === 'conj' && first.head >= 0 && !wordsUnder(analysis, first.index, 'aux').length)
    first = tokens[first.head]!;
  if (first !== verb && !/^VB$/.test(first.xpos)) return false;
  const above = tokens[first.head];
  if (above?.lemma === 'ought' && relation(first) === 'xcomp') return true;
  return first !== verb && wordsUnder(analysis, first.index, 'aux').some(({ form }) => might.test(form));
}
