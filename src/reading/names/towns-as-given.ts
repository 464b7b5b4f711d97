import { type NameMatch, sectorNoun } from '../../knowledge/index.js';
import type { Text } from './divide.js';
import { isCapital } from './letters.js';
import { headWord, words } from './lexicon.js';

/** `his lawyer, Marino Quispe`, `the lawyer Marino Quispe`: a town that the given name of somebody is spelt like, beside a noun for people. */
export function isTownAsGiven(
  { tokens, forms }: Text,
  first: number,
  last: number,
  { entries, length, form }: NameMatch,
): boolean {
  const [known] = entries;
  if (form !== 'name' || length > 1 || last - first !== 2 || known!.kind !== 'place' || known!.isMetonym) return false;
  if (!isCapital(tokens[last - 1]) || headWord(forms[last - 1]!) || !/^\p{Lu}\p{Ll}+$/u.test(forms[last - 1]!))
    return false;
  // `billionaire Dallas Mavericks owner`
  if (/^NN/.test(tokens[last]?.xpos ?? '')) return false;
  const noun = tokens[forms[first - 1] === ',' ? first - 2 : first - 1];
  if (noun?.sentence !== tokens[first]!.sentence || noun.xpos !== 'NN') return false;
  return words.humans.has(noun.lemma) || sectorNoun(noun.lemma)?.isHuman === true;
}
