import { type Amendment, type Analysis, rehang, relation, type Token } from '../../language/index.js';
import { cueOf } from './cues.js';
import { isHabit, isShownBy } from './thing-verbs.js';

/**
 * Gives back to a verb of saying the verb coordinated with it that the parser hung inside what is said: in "X said China
 * could count on him and expressed interest", the past form cannot go on after "could". Only where the form shows it, and
 * only for verbs that are cues themselves or are set off by a comma. Returns the analysis itself where nothing is to repair.
 */
export function repairCoordination(analysis: Analysis): Analysis {
  const moves = new Map<number, Amendment>();
  for (const verb of analysis.tokens) {
    if (verb.deprel !== 'conj' || verb.upos !== 'VERB' || (verb.xpos !== 'VBD' && verb.xpos !== 'VBN')) continue;
    const above = governorOf(analysis, verb);
    if (above >= 0) moves.set(verb.index, { head: above });
  }
  return rehang(analysis, moves);
}

/** The verb of saying that a misplaced coordinate belongs to, or -1. */
function governorOf(analysis: Analysis, verb: Token): number {
  const { tokens, children } = analysis;
  for (const child of children[verb.index]!) {
    const base = relation(tokens[child]!);
    if (base === 'nsubj' || base === 'aux' || base === 'mark' || base === 'expl') return -1;
  }
  const before = tokens[verb.index - 1];
  const lead = before?.upos === 'ADV' ? tokens[verb.index - 2] : before;
  if (lead?.upos !== 'CCONJ' || isHabit(before)) return -1;
  // ", and gave no figures": after a comma a past form without a subject goes back to the main verb
  const isSetOff = verb.xpos === 'VBD' && tokens[lead.index - 1]?.form === ',' && tokens[verb.head]!.xpos !== 'VBD';
  if (!isSetOff && cueOf('verb', verb.lemma, verb.form)?.kind !== 'speech') return -1;
  if (!isSetOff && (fits(analysis, tokens[verb.head]!) || isShownBy(analysis, tokens[verb.head]!, verb))) return -1;
  let at = verb.head;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const token = tokens[at]!;
    const head = token.head;
    if (token.deprel === 'ccomp' && head >= 0 && head < at && tokens[head]!.xpos === 'VBD') {
      return cueOf('verb', tokens[head]!.lemma, tokens[head]!.form)?.frames.has('that') ? head : -1;
    }
    at = head;
  }
  return -1;
}

/** Whether a past form or participle can be coordinated with a word: with its like, or under "have" and "be". */
function fits(analysis: Analysis, head: Token): boolean {
  if (head.xpos === 'VBD' || head.xpos === 'VBN') return true;
  if (head.upos === 'VERB') return false;
  return head.upos !== 'ADJ' && head.upos !== 'NOUN'
    ? true
    : !analysis.children[head.index]!.some((c) => analysis.tokens[c]!.deprel === 'cop');
}
