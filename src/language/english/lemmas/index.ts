import { readWeights } from '../weights.js';
import { type LemmaRules, lemmaOf, readRules } from './rules.js';

let rules: LemmaRules | null = null;

/** Lemmas already found, by tags and form; forgotten when there are many, so that a long run does not fill the memory. */
let found = new Map<string, Map<string, Map<string, string>>>();
let count = 0;
const capacity = 50_000;

/**
 * The lemma of a word with its tags, as UD English writes it: small letters but for names (`said` → `say`,
 * `countries` → `country`, `Beijing`).
 */
export function lemmatise(form: string, upos: string, xpos: string): string {
  const known = found.get(upos)?.get(xpos)?.get(form);
  if (known !== undefined) return known;
  rules ??= readRules(new TextDecoder().decode(readWeights('lemmas.txt')));
  const lemma = lemmaOf(rules, form, `${upos}|${xpos}`);
  keep(form, upos, xpos, lemma);
  return lemma;
}

function keep(form: string, upos: string, xpos: string, lemma: string): void {
  if (count++ >= capacity) {
    found = new Map();
    count = 1;
  }
  let tagged = found.get(upos);
  if (!tagged) {
    tagged = new Map();
    found.set(upos, tagged);
  }
  let forms = tagged.get(xpos);
  if (!forms) {
    forms = new Map();
    tagged.set(xpos, forms);
  }
  forms.set(form, lemma);
}
