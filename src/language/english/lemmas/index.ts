import { readWeights } from '../weights.js';
import { type LemmaRules, lemmaOf, readRules } from './rules.js';

let rules: LemmaRules | null = null;

/** Lemmas already found; emptied when full, so that a long run does not fill the memory. */
const found = new Map<string, string>();
const capacity = 50_000;

/**
 * The lemma of a word with its tags, as UD English writes it: small letters but for names (`said` → `say`,
 * `countries` → `country`, `Beijing`).
 */
export function lemmatise(form: string, upos: string, xpos: string): string {
  const tag = `${upos}|${xpos}`;
  const key = `${tag} ${form}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  rules ??= readRules(readWeights('lemmas.txt').toString('utf8'));
  const lemma = lemmaOf(rules, form, tag);
  if (found.size >= capacity) found.clear();
  found.set(key, lemma);
  return lemma;
}
