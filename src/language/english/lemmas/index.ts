import { oneString } from '../../one-string.js';
import { readWeights } from '../weights.js';
import { type LemmaRules, lemmaOf, readRules } from './rules.js';

let rules: LemmaRules | null = null;

/** A lemma already found for a form with its tags, and the next one for the form with others. */
interface Found {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly next: Found | undefined;
}

/** Lemmas already found, by form; forgotten when there are many, so that a long run does not fill the memory. */
const found = new Map<string, Found>();
let count = 0;
const capacity = 50_000;

/**
 * The lemma of a word with its tags, as UD English writes it: small letters but for names (`said` → `say`,
 * `countries` → `country`, `Beijing`).
 */
export function lemmatise(form: string, upos: string, xpos: string): string {
  const known = found.get(form);
  for (let one = known; one; one = one.next) if (one.upos === upos && one.xpos === xpos) return one.lemma;
  rules ??= readRules(new TextDecoder().decode(readWeights('lemmas.txt')));
  const lemma = oneString(lemmaOf(rules, form, `${upos}|${xpos}`));
  if (count++ >= capacity) {
    found.clear();
    count = 1;
  }
  found.set(form, { upos, xpos, lemma, next: found.get(form) });
  return lemma;
}
