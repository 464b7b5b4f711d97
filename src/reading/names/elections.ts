import type { Sentence, Token } from '../../language/index.js';
import { isCapital } from './letters.js';
import { words } from './lexicon.js';
import type { Run } from './runs.js';

const year = /^(?:1[6-9]|20)\d\d$/;

/** Names of elections: `2016 French presidential election`, also with the state at the end: `election in Italy`. */
export function findElections(tokens: readonly Token[], sentence: Sentence): Run[] {
  const found: Run[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!year.test(tokens[i]!.form)) continue;
    const end = electionEnd(tokens, i, sentence.last);
    if (!end) continue;
    const month =
      i > sentence.first && /^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)/.test(tokens[i - 1]!.form);
    found.push({ first: month ? i - 1 : i, last: end });
    i = end - 1;
  }
  return found;
}

function electionEnd(tokens: readonly Token[], start: number, last: number): number {
  let names = 0;
  for (let i = start + 1; i < last && i < start + 11; i++) {
    const token = tokens[i]!;
    const lower = token.form.toLowerCase();
    if (words.elections.has(lower)) {
      const more = i + 2 < last && tokens[i + 1]!.form === 'in' && isCapital(tokens[i + 2]);
      return names && more ? i + 3 : i + 1;
    }
    if (isCapital(token)) names++;
    else if (!words.electionAdjectives.has(lower) && !/^(?:of|-|–|and|[’']s?)$/.test(lower)) return 0;
  }
  return 0;
}
