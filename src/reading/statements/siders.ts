import type { Token } from '../../language/index.js';
import { cueClasses, lemmasOf } from './cues.js';
import { child, type Grammar } from './grammar.js';
import { phrase, type Source } from './phrase.js';

const siders = new Set(cueClasses.flatMap((c) => (/^(?:sider|mood)$/.test(c.class) ? lemmasOf(c.lemmas) : [])));

/** Who takes a side, where a noun says so of somebody: "[Lopez] is a critic of the plan", "is in no mood to leave". */
export function siderOf(g: Grammar, noun: Token): Source | null {
  if (!siders.has(noun.lemma)) return null;
  const subject = child(g, noun.index, 'cop') ? child(g, noun.index, 'nsubj') : null;
  return subject && subject.index < noun.index ? phrase(g, subject.index) : null;
}
