import { matchName } from '../../knowledge/index.js';
import type { Sentence, Token } from '../../language/index.js';
import type { Candidate, Text } from './divide.js';
import { isCapital } from './letters.js';
import { headWord, isGivenName, words } from './lexicon.js';
import type { Run } from './runs.js';

/** Names that the sentences of a text say in full: their words by the first of them, and the last words of persons. */
export interface Said {
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly surnames: ReadonlySet<string>;
}

/** What of the names of the sentences a headline may take up again. */
export function namesSaid({ forms }: Text, candidates: readonly Candidate[]): Said {
  const names = new Map<string, string[][]>();
  const surnames = new Set<string>();
  for (const { first, last, kind, entry, isTitled } of candidates) {
    const isPerson = (kind === null || kind === 'person') && (isTitled || isGivenName(forms[first]!));
    if (entry || last - first > 5 || !(isPerson || kind === 'organisation')) continue;
    const name = forms.slice(first, last);
    if (name.length > 1) names.set(name[0]!, [...(names.get(name[0]!) ?? []), name]);
    const surname = name.at(-1)!;
    if (isPerson && surname.length > 2 && !headWord(surname) && !words.notNames.has(surname.toLowerCase()))
      surnames.add(surname);
  }
  // `stone`: a word that the text has small, too, tells nothing in a headline
  if (surnames.size) for (const form of forms) if (/^\p{Ll}/u.test(form)) surnames.delete(capital(form));
  return { names, surnames };
}

const capital = (form: string): string => form[0]!.toUpperCase() + form.slice(1);

/** Words of the longest name of the text that begins here, or none. */
function saidAt({ names, surnames }: Said, forms: readonly string[], at: number): number {
  let longest = surnames.has(forms[at]!) ? 1 : 0;
  for (const name of names.get(forms[at]!) ?? [])
    if (name.length > longest && name.every((word, i) => forms[at + i] === word)) longest = name.length;
  return longest;
}

/** Where a given name with the next word ends, over an initial between: `Mara J. Quine`. */
function endOfFull(tokens: readonly Token[], first: number, last: number): number {
  if (!/^\p{Lu}\.?$/u.test(tokens[first + 1]!.form)) return first + 2;
  const at = first + (tokens[first + 2]?.form === '.' ? 3 : 2);
  return at < last && isCapital(tokens[at]) && tokens[at]!.upos === 'PROPN' ? at + 1 : first + 2;
}

/**
 * Names in a headline, where every word has a capital: those that are known, given names with the next word, and those
 * that the sentences of the text have in full.
 */
export function findKnown({ tokens, forms }: Text, sentence: Sentence, said: Said): Run[] {
  const found: Run[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    let last = i + 1;
    if (isCapital(tokens[i])) {
      const match = matchName(forms, i);
      if (match && match.form === 'name' && i + match.length <= sentence.last) last = i + match.length;
      else if (
        isGivenName(forms[i]!) &&
        i + 1 < sentence.last &&
        isCapital(tokens[i + 1]) &&
        tokens[i + 1]!.upos === 'PROPN'
      )
        last = endOfFull(tokens, i, sentence.last);
      else if (tokens[i]!.upos === 'PROPN' && saidAt(said, forms, i) && i + saidAt(said, forms, i) <= sentence.last)
        last = i + saidAt(said, forms, i);
      else {
        i++;
        continue;
      }
      found.push({ first: i, last });
    }
    i = last;
  }
  return found;
}
