import type { Analysis, Token } from '../../../../src/language/index.ts';
import { type Explained, partsOf, sentencesBehind } from '../../../../src/reading/index.ts';
import type { Tree, TreeWord } from './messages.ts';

/** The trees that an entry was read from, each word under its governor. */
export function treesBehind(entry: Explained, analysis: Analysis): Tree[] {
  return sentencesBehind(entry, analysis).map((sentence) => ({
    sentence: analysis.text.slice(sentence.start, sentence.end),
    words: drawn(analysis, sentence.root, (token) => partsOf(token, entry)),
  }));
}

/** By hand instead of by recursion, so that a chain of a thousand words draws too. */
function drawn(analysis: Analysis, root: number, partsOfToken: (token: Token) => string[]): TreeWord[] {
  const words: TreeWord[] = [];
  const open = [{ index: root, depth: 0 }];
  while (open.length) {
    const { index, depth } = open.pop()!;
    const token = analysis.tokens[index]!;
    const { form, lemma, upos, xpos, deprel } = token;
    words.push({ form, lemma, upos, xpos, deprel, depth, parts: partsOfToken(token) });
    const below = analysis.children[index]!;
    for (let i = below.length - 1; i >= 0; i--) open.push({ index: below[i]!, depth: depth + 1 });
  }
  return words;
}
