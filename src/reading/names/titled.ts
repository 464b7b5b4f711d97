import { matchName } from '../../knowledge/index.js';
import type { Sentence } from '../../language/index.js';
import type { Text } from './divide.js';
import { isGivenName } from './lexicon.js';
import { isCapital, type Run } from './runs.js';

/** Names in a headline, where every word has a capital: those that are known, and given names with the next word. */
export function findKnown({ tokens, forms }: Text, sentence: Sentence): Run[] {
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
        last = i + 2;
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
