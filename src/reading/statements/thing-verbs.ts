import { type Analysis, dependent, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';

/** Verbs of saying that have a text, a plan or a deed for their subject as well. */
const showing = new Set(['reflect', 'contradict', 'mirror', 'echo', 'reward', 'undermine', 'underline', 'illustrate']);

/** `said the text was old and reflected the views of few`: what a thing does that the verb before it tells of. */
export function isShownBy(analysis: Analysis, before: Token, verb: Token): boolean {
  if (!showing.has(verb.lemma) || !dependent(analysis, verb.index, 'obj')) return false;
  const subject = dependent(analysis, before.index, 'nsubj');
  return subject?.upos === 'NOUN' && !nounOf(subject.lemma);
}

/** Whether a word says that something is done over and over. */
export const isHabit = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:sometimes|often|regularly|frequently|usually|always|occasionally)$/.test(token.form);
