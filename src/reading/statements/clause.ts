import { relation, type Token } from '../../language/index.js';
import { isConveyed } from './conveyed.js';
import { cueOf } from './cues.js';
import type { Range } from './draft.js';
import { child, type Grammar, isPassive, subtree } from './grammar.js';
import { namesMedium } from './medium.js';

/** A complement clause: finite, or what the parser takes for an adverbial one although "that" opens it. */
export function clauseOf(g: Grammar, index: number): Token | null {
  let before: Token | null = null;
  for (const at of g.analysis.children[index]!) {
    const token = g.analysis.tokens[at]!;
    if (token.deprel === 'ccomp') {
      if (at > index) return token;
      // before the verb only a clause that can stand alone is reported: "Asked on Tuesday, she said" is none
      if (!['VBG', 'VBN'].includes(token.xpos) || child(g, at, 'nsubj', 'aux')) before ??= token;
    }
    if (isAnticipated(g, index, token)) return token;
    if (token.deprel === 'advcl' && at > index) {
      const mark = child(g, at, 'mark');
      if (mark?.lemma === 'that' || mark?.lemma === 'whether') return token;
      if (mark?.lemma === 'if' && asking.has(g.analysis.tokens[index]!.lemma)) return token;
      if (!mark && isQuestion(g, index, at)) return token;
    }
  }
  return before;
}

/** "It was reported {that the envoy left}": the clause that "it" stands for, which the parser makes the subject of a passive. */
function isAnticipated(g: Grammar, verb: number, clause: Token): boolean {
  if (relation(clause) !== 'csubj' || clause.index < verb || !isPassive(g, verb)) return false;
  const it = child(g, verb, 'expl', 'nsubj');
  return it !== null && it.index < verb && it.lemma === 'it' && isFiniteClause(g, clause.index);
}

/** "questioned why she left": a clause that the parser takes for one that tells the reason or manner. */
function isQuestion(g: Grammar, verb: number, clause: number): boolean {
  const first = g.edges.left[clause]!;
  return first === verb + 1 && /^(?:why|how|what|whether)$/.test(g.analysis.tokens[first]!.lemma);
}

/** Verbs after which "if" is "whether". */
const asking = new Set([
  'ask',
  'wonder',
  'doubt',
  'question',
  'know',
  'see',
  'inquire',
  'enquire',
  'care',
  'decide',
  'determine',
]);

/** Whether a clause is one with "that" or a subject, and a verb that has a tense. */
export function isFiniteClause(g: Grammar, clause: number): boolean {
  const mark = child(g, clause, 'mark');
  if (mark?.lemma === 'that' || mark?.lemma === 'whether') return true;
  if (!child(g, clause, 'nsubj', 'csubj', 'expl')) return false;
  return /^(VBD|VBZ|VBP|MD)$/.test(g.analysis.tokens[clause]!.xpos) || child(g, clause, 'aux', 'cop') !== null;
}

/**
 * What a verb of saying reports, from just after the verb (its particle, addressee and time left out) to the end of the
 * sentence, unless the sentence goes on with something else of the speaker's: a coordinate verb, a participle, words of
 * attribution. `within` is a word known to go on with the clause. Reported clauses run to the end of their sentence so often that a tree which cuts one short is not believed.
 */
export function reach(g: Grammar, cue: number, clause: number, within = -1): Range {
  const { tokens } = g.analysis;
  const own = subtree(g, clause);
  if (clause < cue) return { first: own.first, last: Math.min(own.last, cue) };
  const end = endOfReport(g, cue);
  // a mark behind the next verb of the speaker's may hang on the clause before it
  const next = g.analysis.children[cue]!.find(
    (at) =>
      at > clause &&
      at < own.last &&
      relation(tokens[at]!) === 'conj' &&
      isSpeech(tokens[at]!) &&
      child(g, at, 'cc') !== null,
  );
  let last = next === undefined ? own.last : Math.min(own.last, g.edges.left[next]!);
  while (last < end) {
    const top = topFrom(g, last, own.first, end);
    if (top !== within && isBreak(g, top, cue)) break;
    last = Math.max(last + 1, g.edges.right[top]!);
  }
  const from = Math.max(cue + 1, own.first);
  last = Math.min(
    last,
    ownSubjectFrom(g, from, last),
    heldByOthersFrom(g, cue, from, last),
    nextInRow(g, cue, from, last),
  );
  // "Those who can vote, he said, must register": the clause stands on both sides of its verb of saying
  if (own.first < cue) return { first: own.first, last };
  // "claims the refusal … is a crime": without a subject of its own the clause has the object for one
  const lacksSubject = child(g, clause, 'nsubj', 'csubj', 'expl') === null;
  let first = cue + 1;
  const mark = child(g, clause, 'mark')?.index ?? own.first;
  if (isSetOff(g, cue, mark)) first = mark;
  while (first < own.first && (tokens[first]!.upos === 'PUNCT' || isOwn(g, first, cue, lacksSubject))) first++;
  return { first: behindMedium(g, Math.max(first, cue + 1), clause), last };
}

/** Where what a verb of saying reports may reach: the end of its sentence, or of its own clause where another verb goes on behind it. */
export function endOfReport(g: Grammar, cue: number): number {
  const { tokens, sentences } = g.analysis;
  // "The envoy, asked whether he would come, declined": what a participle says ends with it
  const isInserted =
    tokens[cue]!.deprel === 'acl' &&
    // "The envoy, later noting that …"
    (tokens[cue - 1]?.form === ',' || (tokens[cue - 1]?.upos === 'ADV' && tokens[cue - 2]?.form === ',')) &&
    // "The envoy, noting that it was late, said …"
    (tokens[cue]!.xpos === 'VBN' ||
      (tokens[cue]!.xpos === 'VBG' && tokens[tokens[cue]!.head]!.head >= g.edges.right[cue]!));
  // "The plan, which he says is costly, was dropped": nor does a relative clause go on with the verb of its noun
  const isRelative = tokens[cue]!.deprel === 'acl:relcl' && hangsOnLater(g, tokens[cue]!.head, g.edges.right[cue]!);
  // "Assured by Peru that it would come, Chile agreed", "Saying it was over, Chile left": nor a participle that opens a sentence
  // with its main clause
  // nor "In addition to saying that it was over"
  const { deprel, head, xpos } = tokens[cue]!;
  const isOfNoun = deprel === 'acl' && xpos === 'VBG' && relation(tokens[head]!) === 'obl';
  const above = isOfNoun ? tokens[head]!.head : head;
  const isOpening =
    (deprel === 'advcl' || isOfNoun) &&
    /^VB[NG]$/.test(xpos) &&
    above > cue &&
    !child(g, cue, 'aux', 'aux:pass', 'nsubj');
  // "Lind replied that Peru was ready, the other said": nor a verb whose whole clause somebody else tells
  const isTold = tokens[cue]!.deprel === 'ccomp' && tokens[cue]!.head > cue;
  // "ended the talks without agreeing on how to go on, officials said"
  for (let at = cue, steps = 0; steps < 4 && /^(?:advcl|xcomp|conj|acl)/.test(tokens[at]!.deprel); steps++) {
    at = tokens[at]!.head;
    if (tokens[at]!.deprel === 'ccomp' && tokens[at]!.head >= g.edges.right[cue]!) return g.edges.right[at]!;
  }
  return isInserted || isRelative || isOpening || isTold ? g.edges.right[cue]! : sentences[tokens[cue]!.sentence]!.last;
}

/** "Chad, replying to the envoy, who said that it had left, denied it": whether a noun hangs, over others, on a word from `from` on. */
function hangsOnLater({ analysis: { tokens } }: Grammar, noun: number, from: number): boolean {
  for (let at = noun, steps = 0; steps < 6; steps++) {
    const { head, deprel } = tokens[at]!;
    if (head >= from) return true;
    if (head < 0 || !/^(?:nmod|obl|obj|appos|conj|acl|advcl)/.test(deprel)) return false;
    at = head;
  }
  return false;
}

/** "suggested in a tweet Chile would pay": the medium stands right before the subject, no comma between, and is the speaker's. */
function behindMedium(g: Grammar, first: number, clause: number): number {
  const { tokens, children } = g.analysis;
  const subject = child(g, clause, 'nsubj');
  const medium = children[clause]!.find((at) => relation(tokens[at]!) === 'obl' && g.edges.left[at] === first);
  if (medium === undefined || !subject || !namesMedium(tokens[medium]!)) return first;
  const isBefore =
    /^(?:in|on|during|via)$/.test(tokens[first]!.form) && g.edges.left[subject.index] === g.edges.right[medium];
  return isBefore ? g.edges.left[subject.index]! : first;
}

/** "Chad hopes, the envoy said, that …", "said in Rome, where it met, that …": whether what stands before a clause with its mark is set off. */
function isSetOff({ analysis: { tokens } }: Grammar, cue: number, clause: number): boolean {
  if (!/^(?:that|whether)$/.test(tokens[clause]?.form ?? '') || tokens[clause]!.deprel !== 'mark') return false;
  if (tokens[clause - 1]!.form !== ',') return false;
  for (let at = cue + 1; at < clause - 1; at++) if (tokens[at]!.form === ',') return true;
  return false;
}

/**
 * Where, inside what a verb of saying reports, a clause begins that its speaker does not say: joined with a subject of its own
 * that speaks in its turn ("…, and the mayor accused him of …"; "…; 37 percent disagree") or is a pronoun after a comma
 * ("…, but it did so a month later"). The end of the range where there is none.
 */
function ownSubjectFrom(g: Grammar, first: number, last: number): number {
  const { tokens } = g.analysis;
  // "…; the envoys left, according to the ministry": words of attribution of its own
  // "…; the envoys left, diplomats acknowledge"
  const isTold = (verb: number): boolean =>
    g.analysis.children[verb]!.some(
      (at) =>
        at > verb && relation(tokens[at]!) === 'parataxis' && isSpeech(tokens[at]!) && child(g, at, 'nsubj') !== null,
    );
  const hasOther = (verb: number): boolean =>
    isTold(verb) || tokens.slice(verb, last).some(({ form }) => form === 'according');
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    // "said they would stay, as has the mayor": what another has said as well
    if (token.form === ',' && g.quotationAt[at]! < 0 && saysTheSame(g, at, last)) return at;
    if (g.quotationAt[at]! >= 0 || token.upos !== 'VERB' || !/^(VBD|VBZ|VBP|VBN|VB)$/.test(token.xpos)) continue;
    const subject = child(g, at, 'nsubj');
    if (!subject || subject.index > at || /^W/.test(subject.xpos)) continue;
    const which = denying.has(token.lemma) ? child(g, at, 'obj') : null;
    // "said the boats had left, which Peru denies": what another says of it
    if (which?.form === 'which' && which.index > first && tokens[which.index - 1]?.form === ',') return which.index - 1;
    // "said the dam was safe, although the mayor denied that …"
    const although = child(g, at, 'mark');
    if (although && /^(?:al)?though$/.test(although.form) && denying.has(token.lemma) && subject.upos !== 'PRON')
      if (although.index > first && tokens[although.index - 1]?.form === ',') return although.index - 1;
    // "wrote that it was over, though he conceded that …"
    if (isConcession(g, at, subject) && speaksOfItself(g, token)) {
      const { index } = child(g, at, 'mark')!;
      const begin = tokens[index - 1]?.form === 'even' ? index - 1 : index;
      const comma = /^["”»]$/.test(tokens[begin - 1]?.form ?? '') ? begin - 2 : begin - 1;
      if (comma > first && tokens[comma]?.form === ',') return comma === begin - 1 ? comma : begin;
    }
    // "said it fired first, while the rebels accused it of …", "…, as the rebels said they had fled": what another says meanwhile
    const mark = child(g, at, 'mark') ?? child(g, subject.index, 'mark');
    const isOther =
      isSpeech(token) || (subject.upos !== 'PRON' && (holds(token) || wants(token) || isAddressing(g, token)));
    const isMeanwhile =
      /^(?:while|whereas)$/.test(mark?.form ?? '') || (mark?.form === 'as' && isToldApart(g, token, subject));
    if (mark && isMeanwhile && mark.index > first && tokens[mark.index - 1]?.form === ',' && isOther)
      return mark.index - 1;
    if (mark) continue;
    const begin = g.edges.left[subject.index]!;
    const joint = tokens[begin - 1];
    if (!joint || begin - 1 <= first) continue;
    const speaks = isSpeech(token);
    // "…; she declined to say more"
    const isSilent = subject.upos === 'PRON' && /^(?:decline|refuse|draw)$/.test(token.lemma);
    // "…; Peru's army disputed the finding"
    const answers = denying.has(token.lemma) && subject.upos !== 'PRON';
    if (joint.form === ';' && (isSilent || speaks || answers || hasOther(at) || isHeadline(g, at))) return begin - 1;
    if (joint.upos !== 'CCONJ' || !(token.deprel === 'conj' || child(g, at, 'cc') === joint)) continue;
    const hasComma = tokens[begin - 2]?.form === ',';
    if (hasComma && (subject.upos === 'PRON' || speaks || isWordOfOnes(g, subject))) return begin - 1;
  }
  return last;
}

/**
 * "Peru wants a deal; Chile says it is dead; Bolivia has left": behind a semicolon before the cue the next one parts it from what follows, and
 * so it does behind a clause with "that" ("warned that it would act; the same day its army crossed the border").
 */
function nextInRow(g: Grammar, cue: number, first: number, last: number): number {
  const { tokens, sentences } = g.analysis;
  let hasOne = false;
  for (let at = sentences[tokens[cue]!.sentence]!.first; at < cue; at++) if (tokens[at]!.form === ';') hasOne = true;
  if (!hasOne && tokens[first]!.form !== 'that') return last;
  for (let at = first; at < last; at++) {
    if (tokens[at]!.form !== ';' || g.quotationAt[at]! >= 0) continue;
    const next = /^(?:and|but|or)$/.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
    if (!/^(?:that|whether|how|why)$/.test(tokens[next]?.form ?? '')) return at;
  }
  return last;
}

/**
 * "Neither believes the other will keep its word, and each suspects …", "reckons that 30 will come, though whips put it at 12": where the
 * writer tells what another holds, behind a comma, when he told before what somebody only thinks; the end where he does not.
 */
function heldByOthersFrom(g: Grammar, cue: number, first: number, last: number): number {
  const { tokens } = g.analysis;
  const { lemma, form } = tokens[cue]!;
  const isThought = lemma === 'reckon' || /^(?:thought|feeling)$/.test(cueOf('verb', lemma, form)?.kind ?? '');
  if (!isThought || tokens[cue]!.deprel === 'ccomp') return last;
  if (g.quotationAt[cue]! >= 0) return last;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (token.upos !== 'VERB' || !/^VB[DZP]$/.test(token.xpos) || g.quotationAt[at]! >= 0) continue;
    const subject = child(g, at, 'nsubj');
    if (!subject || subject.index > at || /^W/.test(subject.xpos)) continue;
    if (!holds(token) && !isSpeech(token) && !isReckoned(g, at)) continue;
    const mark = child(g, at, 'mark');
    if (subject.upos === 'PRON' && subject.lemma !== 'each' && mark?.form !== 'whereas') continue;
    if (mark && !/^(?:(?:al)?though|whereas|while)$/.test(mark.form)) continue;
    if (!mark && token.deprel !== 'conj') continue;
    const begin = mark?.index ?? g.edges.left[subject.index]! - 1;
    if (begin - 1 > first && tokens[begin - 1]!.form === ',' && (mark || tokens[begin]!.upos === 'CCONJ'))
      return begin - 1;
  }
  return last;
}

/** "put the figure at fewer than a dozen" */
const isReckoned = (g: Grammar, verb: number): boolean =>
  g.analysis.tokens[verb]!.lemma === 'put' &&
  /^(?:figure|number|toll|total|cost)$/.test(child(g, verb, 'obj')?.lemma ?? '');

/** `…, as has the mayor`: behind a comma and `as` an auxiliary with its subject behind it, to the end. */
function saysTheSame({ analysis: { tokens } }: Grammar, comma: number, last: number): boolean {
  if (tokens[comma + 1]?.form !== 'as' || !/^(?:has|have|had|did|does|do)$/.test(tokens[comma + 2]?.form ?? ''))
    return false;
  const next = tokens[comma + 3];
  return next !== undefined && next.index < last && /^(?:PROPN|DET|NOUN|PRON|ADJ)$/.test(next.upos);
}

/** `…, as the rebels said they had fled`: with a clause or object of its own it is no remark on what stands before it. */
const isToldApart = (g: Grammar, { index, xpos }: Token, { upos }: Token): boolean => {
  const told = child(g, index, 'ccomp', 'obj');
  return upos !== 'PRON' && /^VB[DZP]$/.test(xpos) && told !== null && told.index > index;
};

/** `Lind says Peru is ready; Chile scoffs`: behind a semicolon a headline tells another thing. */
function isHeadline({ analysis: { tokens, sentences } }: Grammar, at: number): boolean {
  const { first, last } = sentences[tokens[at]!.sentence]!;
  return first === 0 && !/^[.!?"”…]$/.test(tokens[last - 1]!.form);
}

/** What is done with a claim by whoever it is laid to. */
const denying = new Set('deny reject dismiss dispute refute contest'.split(' '));

/** `though he conceded`, `although she added` */
const isConcession = (g: Grammar, verb: number, subject: Token): boolean =>
  /^(?:though|although)$/.test(child(g, verb, 'mark')?.lemma ?? '') && /^(?:he|she|it|they)$/.test(subject.lemma);

/** A verb with which its speaker goes on or gives way. */
const speaksOfItself = (g: Grammar, verb: Token): boolean =>
  /^(?:add|concede|admit|acknowledge|allow|note|stress|insist|caution|warn|say|decline|stop)$/.test(verb.lemma) &&
  g.analysis.tokens[verb.index]!.xpos !== 'VBG';

/** `…, and his claim that it was lost drew an angry response`: what became of what somebody said, the text tells. */
const isWordOfOnes = (g: Grammar, { index, lemma }: Token): boolean =>
  cueOf('noun', lemma)?.kind === 'speech' && child(g, index, 'nmod:poss') !== null;

const holds = ({ lemma, form }: Token): boolean => cueOf('verb', lemma, form)?.frames.has('that') ?? false;

const wants = ({ lemma, form }: Token): boolean => /^(?:plan|feeling)$/.test(cueOf('verb', lemma, form)?.kind ?? '');

/** `thanked him for it`, `called for elections`, `called on Chad to leave` */
const isAddressing = (g: Grammar, { lemma, index }: Token): boolean =>
  /^(?:thank|congratulate)$/.test(lemma) ||
  (lemma === 'call' && /^(?:for|on)$/.test(g.analysis.tokens[index + 1]?.form ?? ''));

const isSpeech = ({ lemma, form }: Token): boolean => cueOf('verb', lemma, form)?.kind === 'speech';

/** The highest word, of those to the right of `from`, whose subtree begins at `from`. */
function topFrom(g: Grammar, from: number, first: number, end: number): number {
  const { tokens } = g.analysis;
  let top = from;
  while (tokens[top]!.head >= from && tokens[top]!.head < end && g.edges.left[tokens[top]!.head]! >= first)
    top = tokens[top]!.head;
  return top;
}

function isBreak(g: Grammar, top: number, cue: number): boolean {
  const { tokens } = g.analysis;
  const token = tokens[top]!;
  const base = relation(token);
  // "was hiding nothing but rather waiting for the police": what is said instead
  if (
    base === 'conj' &&
    tokens[g.edges.left[top]!]!.form === 'but' &&
    tokens[g.edges.left[top]! + 1]?.form === 'rather'
  )
    return false;
  if (base === 'conj') return child(g, top, 'mark')?.lemma !== 'that';
  if (base === 'advcl') return token.xpos === 'VBG' || child(g, top, 'mark') !== null;
  // "…, a clause the lawyers say Peru ignored": what is told of the whole
  if (base === 'appos' && token.head === cue) return true;
  if (base === 'parataxis') {
    if (beginsAnew(g, token) || isToldByAnother(g, top)) return true;
    // "…, the agency quoted him as saying"
    if (g.analysis.children[top]!.some((at) => isConveyed(g, at))) return true;
    return token.upos === 'VERB' && (cueOf('verb', token.lemma, token.form)?.frames.has('that') ?? false);
  }
  return (
    tokens[top]!.form.toLowerCase() === 'according' ||
    child(g, top, 'case')?.form.toLowerCase() === 'according' ||
    top === cue
  );
}

/** "…; Chile opposed the move": behind a semicolon a name with a verb in a plain tense. */
function beginsAnew(g: Grammar, verb: Token): boolean {
  const { tokens } = g.analysis;
  if (verb.upos !== 'VERB' || !/^VB[DZP]$/.test(verb.xpos) || child(g, verb.index, 'aux')) return false;
  const subject = child(g, verb.index, 'nsubj');
  if (subject?.upos !== 'PROPN' || subject.index > verb.index) return false;
  const first = g.edges.left[verb.index]!;
  return tokens[first]!.form === ';' || tokens[first - 1]?.form === ';';
}

/** "…; the plan, Lima said, was dead": behind a semicolon what somebody else tells, put into it. */
function isToldByAnother(g: Grammar, clause: number): boolean {
  const { tokens, children } = g.analysis;
  if (tokens[g.edges.left[clause]! - 1]?.form !== ';' && tokens[g.edges.left[clause]!]!.form !== ';') return false;
  return children[clause]!.some(
    (at) => relation(tokens[at]!) === 'parataxis' && isSpeech(tokens[at]!) && child(g, at, 'nsubj') !== null,
  );
}

/** Whether a word belongs to what the verb itself takes: whom it is said to, when and where. */
function isOwn(g: Grammar, at: number, cue: number, lacksSubject: boolean): boolean {
  const { tokens } = g.analysis;
  let top = at;
  while (top >= 0 && tokens[top]!.head !== cue && top > cue) top = tokens[top]!.head;
  if (top < 0 || top <= cue) return true;
  if (tokens[top]!.deprel === 'obj' && lacksSubject) return false;
  return /^(obl|iobj|obj|advmod|compound|advcl|nsubj|discourse|xcomp)/.test(tokens[top]!.deprel);
}
