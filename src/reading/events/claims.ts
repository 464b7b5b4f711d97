import { type Analysis, firstAt, type Token, tokensIn } from '../../language/index.js';
import type { Statement } from '../../record/index.js';
import { isBehindOrder, isBroughtAbout, isToldOfMatter, rejecting } from './besides.js';
import { nounClasses } from './lexicon.js';

/** How far up a content's tree an event is followed. */
const furthest = 30;
const allegations = nounClasses.get('allegation')!.words;
/** Who does these of something is told by others that it is so. */
const factive = new Set(['ignore', 'overlook', 'learn', 'realize', 'realise', 'forget', 'discover', 'notice']);

const denying = new Set(['deny', 'dispute', 'refute', 'rebut', 'disavow']);

/**
 * Whether what stands in a statement's content is said by the text itself, beside what its source says: the clause after
 * a comma about somebody whom a phrase only names (`worries about Chad, which attacked Mali`), or about the claim
 * (`complained of fraud, a charge that Chad denied`), and what somebody comes to know.
 */
export function isBesides(analysis: Analysis, statement: Statement, token: number): boolean {
  const { tokens } = analysis;
  const { cue, content, form } = statement;
  if (form === 'direct') return false;
  if (cue && (factive.has(cue.lemma) || isAbout(analysis, cue, token))) return true;
  if (cue && (isBeforeSource(analysis, cue, token) || isBesideAccording(analysis, cue, token))) return true;
  // `has drawn criticism for attacking Chad`: whom the words are about does not say them.
  if (
    cue &&
    /^(?:criticism|praise|condemnation|scorn|rebuke|scrutiny|outrage|mockery)$/.test(cue.lemma) &&
    isMet(analysis, cue)
  )
    return true;
  if (cue && (isLeftUnsaid(analysis, cue) || isGranted(analysis, cue, token))) return true;
  if (cue && (isOfRaised(analysis, statement, token) || isBeforeDash(analysis, statement, token))) return true;
  if (cue && rejecting.test(cue.lemma) && isOfNoun(analysis, cue, token)) return true;
  if (cue && (isBehindOrder(analysis, cue, token) || isToldOfMatter(analysis, cue, token))) return true;
  if (cue && (isJoinedToCue(analysis, cue, token) || isBroughtAbout(analysis, cue, token))) return true;
  if (cue && (isBehindGuess(analysis, statement, token) || isMeanwhile(analysis, cue, token))) return true;
  if (cue && isOfAccuser(analysis, cue, token)) return true;
  // `accused Chad of lying, which Chad denied`
  if (tokens[token]!.deprel === 'advcl:relcl' && denying.has(tokens[token]!.lemma)) return true;
  const isIn = ({ start }: Token): boolean => content.some((span) => span.start <= start && start < span.end);
  let aside: Token | null = null;
  let at = tokens[token]!;
  for (let steps = 0; steps < furthest; steps++) {
    if (at.deprel.startsWith('acl') && isAfterComma(analysis, at)) aside = at;
    const over = tokens[at.head];
    if (!over || !isIn(over)) break;
    at = over;
  }
  if (cue && (judging.test(cue.lemma) || sympathy.test(cue.lemma)) && isOfObject(analysis, at, token)) return true;
  if (!aside) return false;
  // `denied backing the rebels, who hold the town`: what is denied ends before the comma
  if (cue && denying.has(cue.lemma)) return true;
  const named = tokens[aside.head]!;
  // `…, comments that Chad echoed`: what sums up a whole clause.
  const isSummary = isAppended(analysis, named) && predicates.has(tokens[named.head]?.upos ?? '');
  // `offered to testify against Lind, who was jailed by Chad`: an offer tells nothing but itself
  const isIntent = at.xpos === 'VB' && analysis.children[at.index]!.some((c) => analysis.tokens[c]!.lemma === 'to');
  return (
    isSummary ||
    isIntent ||
    isPhrase(analysis, at) ||
    // but what the words `and allegations that …` themselves claim is no more than alleged
    (isAppended(analysis, named) && allegations.has(named.lemma) && !(cue && isWithin(named, cue)))
  );
}

const accusing = /^(?:accuse|blame|charge|allege|claim|say|suspect)$/;

/** `Mali accused Chad of lying, which Chad denied`: that Mali did so is told by the text, whoever denies it. */
function isOfAccuser({ tokens }: Analysis, { start, end }: { start: number; end: number }, event: number): boolean {
  if (!accusing.test(tokens[event]!.lemma)) return false;
  for (let at = event + 1; at < tokens.length && tokens[at]!.start < end; at++)
    if (tokens[at]!.start >= start && tokens[at]!.deprel === 'advcl:relcl' && tokens[at]!.head === event)
      return denying.has(tokens[at]!.lemma);
  return false;
}

/** Opens what the text itself sets against what is said. */
const concessive = /^(?:while|although|though|whereas|because|after|when)$/;

/** `While Chad attacked Libya, Mali must remember the war.`: whether an event stands in a clause before source and cue. */
function isBeforeSource(
  { tokens, children }: Analysis,
  { start, end }: { start: number; end: number },
  event: number,
): boolean {
  for (let at = tokens[event]!, steps = 0; at.head >= 0 && steps < furthest; steps++) {
    const over = tokens[at.head]!;
    if (over.start >= start && over.start < end)
      return (
        at.deprel === 'advcl' &&
        at.start < start &&
        tokens[over.index + 1]?.form !== ',' &&
        children[at.index]!.some(
          (c) =>
            (tokens[c]!.deprel === 'mark' || tokens[c]!.form.toLowerCase() === 'when') &&
            concessive.test(tokens[c]!.lemma.toLowerCase()),
        ) &&
        children[over.index]!.some((c) => c > at.index && tokens[c]!.deprel === 'nsubj')
      );
    at = over;
  }
  return false;
}

const meeting =
  /^(?:draw|win|receive|endure|incur|suffer|weather|face|get|earn|attract|gain|garner|meet|encounter|take)$/;

/** Whether words of blame or praise are met with, not spoken. */
const isMet = (analysis: Analysis, cue: { start: number; end: number }): boolean =>
  tokensIn(analysis, cue).some(({ lemma }) => meeting.test(lemma));

/** `did not mention that Chad attacked Libya`: what somebody leaves out the text tells. */
const isLeftUnsaid = (analysis: Analysis, cue: NonNullable<Statement['cue']>): boolean =>
  /^(?:mention|note|acknowledge|admit|disclose|reveal|add|address|remember|recall)$/.test(cue.lemma) &&
  tokensIn(analysis, cue).some(({ form }) => /^(?:not|n't|n’t|never)$/.test(form));

/** `said he would vote for Chad, though he had denounced Libya`: what the text grants behind a claim. */
function isGranted({ tokens, children }: Analysis, cue: { end: number }, event: number): boolean {
  for (let at = tokens[event]!, steps = 0; at.head >= 0 && steps < furthest; steps++, at = tokens[at.head]!) {
    if (at.deprel !== 'advcl' || at.start < cue.end) continue;
    const mark = children[at.index]!.find((c) => tokens[c]!.deprel === 'mark');
    if (at.form === 'given' && tokens[at.index - 1]?.form === ',') return true;
    if (mark === undefined || !/^(?:though|although|while|as)$/.test(tokens[mark]!.form)) continue;
    // `said the vote was unfair, as the opposition accused Chad of fraud`: what somebody else does meanwhile
    if (tokens[mark]!.form === 'as' && !isOfAnother(tokens, children, at.index)) continue;
    const before = [tokens[mark - 1]?.form ?? '', tokens[mark - 2]?.form ?? ''];
    return before.some((form) => /^[–—-]$/.test(form) || (form === ',' && tokens[mark]!.form !== 'while'));
  }
  return false;
}

/** `A minister who attacked Chad is expected to leave`: nobody but the text says who is meant. */
function isOfRaised({ tokens }: Analysis, { source, cue }: Statement, event: number): boolean {
  if (source || !cue) return false;
  for (let at = tokens[event]!, steps = 0; at.head >= 0 && steps < furthest; steps++, at = tokens[at.head]!)
    if (at.deprel === 'acl:relcl' && at.start < cue.start) return true;
  return false;
}

/** `A judge freed him – proof, the envoy argued, of bias`: what stands before a dash, where the claim is behind it. */
function isBeforeDash({ tokens }: Analysis, { source, cue }: Statement, event: number): boolean {
  if (!source || !cue || cue.start < tokens[event]!.start) return false;
  const first = Math.min(source.start, cue.start);
  let dashes = 0;
  let words = 0;
  for (let at = event + 1; tokens[at] && tokens[at]!.start < first; at++) {
    if (/^[–—-]$/.test(tokens[at]!.form) && tokens[at - 1]!.end < tokens[at]!.start) [dashes, words] = [dashes + 1, 0];
    else if (tokens[at]!.upos !== 'PUNCT') words++;
  }
  return dashes === 1 && words > 0;
}

/** Whether a clause tells of the past and names who did it. */
const isOfAnother = (tokens: Analysis['tokens'], children: Analysis['children'], verb: number): boolean =>
  tokens[verb]!.xpos === 'VBD' &&
  children[verb]!.some((c) => tokens[c]!.deprel === 'nsubj' && /^(?:NOUN|PROPN)$/.test(tokens[c]!.upos));

const isWithin = ({ start }: Token, span: { start: number; end: number }): boolean =>
  span.start <= start && start < span.end;

/** What nobody in particular holds to be so. */
const guessing =
  /^(?:seem|appear|expect|see|regard|consider|view|know|think|believe|presume|reportedly|allegedly|apparently|supposedly|likely|sure|certain|bind|set)$/;

/** `seemed aimed at Chad, which had attacked Libya`: who is meant behind a comma is told by the text, where only it guesses. */
function isBehindGuess(analysis: Analysis, { source, cue }: Statement, event: number): boolean {
  const { tokens } = analysis;
  if (source || !cue || !guessing.test(cue.lemma)) return false;
  for (let at = tokens[event]!, steps = 0; at.head >= 0 && steps < furthest; steps++, at = tokens[at.head]!)
    if (at.deprel === 'acl:relcl' && at.start > cue.start && isAfterComma(analysis, at)) return true;
  return false;
}

/** `with Chad backing the rebels as Libya supports the army`: what another does meanwhile is not said by who backs somebody. */
function isMeanwhile({ tokens, children }: Analysis, cue: NonNullable<Statement['cue']>, event: number): boolean {
  if (!judging.test(cue.lemma)) return false;
  for (let at = tokens[event]!, steps = 0; at.head >= 0 && steps < furthest; steps++, at = tokens[at.head]!) {
    if (at.start < cue.end || isWithin(at, cue)) return false;
    const own = children[at.index]!.map((c) => tokens[c]!);
    const isMarked = own.some(({ deprel, form }) => deprel === 'mark' && /^(?:as|while|when|after)$/.test(form));
    if (at.deprel === 'advcl' && isMarked && own.some(({ deprel }) => deprel.startsWith('nsubj'))) return true;
  }
  return false;
}

/** `dismissed the finding that Chad attacked Libya`: what a noun holds that somebody turns down is not said by him. */
function isOfNoun({ tokens }: Analysis, { end }: { end: number }, event: number): boolean {
  for (let at = tokens[event]!, steps = 0; at.head >= 0 && steps < furthest; steps++, at = tokens[at.head]!) {
    if (tokens[at.head]!.start < end) return false;
    if (at.deprel.startsWith('acl') && tokens[at.head]!.upos === 'NOUN') return true;
  }
  return false;
}

const sympathy = /^(?:offer|express|mourn|extend|send|condolences?|sympathy)$/;
const judging =
  /^(?:critici[sz]e|praise|attack|disparage|denounce|condemn|slam|blast|mock|thank|applaud|welcome|endorse|support|back|oppose|assail|rebuke|blame|hail|vote|congratulate|honou?r)$/;

/** `denounced rebels who attacked Chad`: what tells whom one judges is told by the text. */
function isOfObject({ tokens }: Analysis, top: Token, event: number): boolean {
  if (!/^(?:obj|nmod|obl)$/.test(top.deprel)) return false;
  const below = tokens[tokens[event]!.head];
  if (tokens[event]!.deprel === 'acl:relcl' && below?.deprel === 'nmod' && below.head === top.index) return true;
  for (let at = tokens[event]!, steps = 0; at.head >= 0 && steps < furthest; steps++, at = tokens[at.head]!)
    if (at.head === top.index) return at.deprel === 'acl:relcl';
  return false;
}

/** `said Chad was weak and criticized Libya`: whether an event is of a verb joined to the words of saying themselves. */
function isJoinedToCue({ tokens }: Analysis, { start, end }: { start: number; end: number }, event: number): boolean {
  const { deprel, head, start: at } = tokens[event]!;
  const cue = tokens[head];
  return deprel === 'conj' && at >= end && cue !== undefined && cue.start >= start && cue.start < end;
}

/** `Chad attacked Libya while, according to a report, knowing …`: what stands before the word that opens the clause in which the report is named. */
function isBesideAccording(
  { tokens }: Analysis,
  { start, lemma }: NonNullable<Statement['cue']>,
  event: number,
): boolean {
  if (!lemma.startsWith('accord') || tokens[event]!.start > start) return false;
  let at = event;
  while (tokens[at + 1] && tokens[at + 1]!.start < start) at++;
  while (tokens[at]?.upos === 'PUNCT') at--;
  return at > event && /^(?:while|but|who|which|although|though)$/.test(tokens[at]!.form);
}

/** `Haddad, who had said she would, left`: whether words of saying stand in a clause about somebody in the event. */
function isAbout(analysis: Analysis, { start, end }: NonNullable<Statement['cue']>, event: number): boolean {
  const { tokens } = analysis;
  let first = firstAt(analysis, start);
  while (tokens[first] && tokens[first]!.upos !== 'VERB' && tokens[first]!.start < end) first++;
  let at = tokens[first];
  for (let steps = 0, isAside = false; at && steps < furthest; steps++) {
    if (at.index === event) return isAside;
    isAside ||= at.deprel.startsWith('acl') || isOfTime(analysis, at);
    at = tokens[at.head];
  }
  return false;
}

/** Whether a clause says when something else was done (`after Chad announced …, Libya attacked`). */
const isOfTime = ({ tokens, children }: Analysis, { index, deprel }: Token): boolean =>
  deprel === 'advcl' &&
  children[index]!.some(
    (c) => c < index && /^(?:after|before|since|until|when|while|once)$/.test(tokens[c]!.form.toLowerCase()),
  );

/** Whether a comma stands before a clause that hangs on a noun. */
const isAfterComma = (analysis: Analysis, { index, head }: Token): boolean => {
  const { tokens, children } = analysis;
  const first = Math.min(index, ...children[index]!.filter((c) => tokens[c]!.deprel !== 'punct'));
  if (tokens[first - 1]?.form === ',') return true;
  // `a reserve, which Peru called a pretext and which Chile refused to recognise`
  if (/^wh/.test(tokens[first]!.form) || /^(?:and|but)$/.test(tokens[first]!.form)) {
    const before = children[head]!.find((c) => c < first && c > head && tokens[c]!.deprel === 'acl:relcl');
    if (before !== undefined) return isAfterComma(analysis, tokens[before]!);
  }
  // `of Chad, an ally that attacked Mali`: the comma before the noun in apposition.
  const noun = Math.min(head, ...children[head]!);
  return isAppended(analysis, tokens[head]!) && (tokens[noun]!.form === ',' || tokens[noun - 1]?.form === ',');
};

const predicates = new Set(['VERB', 'ADJ']);

/** Whether a noun stands in apposition, to a clause too, which the parser takes for a row. */
const isAppended = ({ tokens, children }: Analysis, { index, deprel, head }: Token): boolean =>
  /^(?:appos|parataxis)$/.test(deprel) ||
  (deprel === 'nsubj' && head >= 0 && head < index && predicates.has(tokens[head]!.upos)) ||
  (deprel === 'conj' &&
    predicates.has(tokens[head]!.upos) &&
    !children[index]!.some((c) => /^(?:cc|cop)$/.test(tokens[c]!.deprel)));

/** Whether a content is no clause: a noun and what hangs on it. */
const isPhrase = ({ tokens, children }: Analysis, { index, upos }: Token): boolean =>
  (upos === 'NOUN' || upos === 'PROPN') &&
  !children[index]!.some((c) => tokens[c]!.deprel === 'cop' || tokens[c]!.deprel.startsWith('nsubj'));
