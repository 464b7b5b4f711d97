import type { Token } from '../../language/index.js';
import type { Ground } from './ground.js';
import { numberOf } from './lexicon.js';
import type { Phrase } from './working.js';

const definite = new Set(['the', 'this', 'that', 'these', 'those', 'both']);

const indefinite = new Set(['a', 'an', 'another', 'some', 'several', 'many']);

/** Nouns for one of two who have been told of. */
const isOfTwo =
  /^(?:man|woman|side|party|country|state|nation|government|leader|president|minister|candidate|general|army|capital|rival|diplomat)$/;

/** What stands before the noun: article, number, possessor. */
export function readDeterminers(ground: Ground, phrase: Phrase): void {
  for (let i = phrase.first; i < phrase.head; i++) {
    const token = ground.analysis.tokens[i]!;
    // `both Chad and Mali`
    if (token.deprel === 'cc:preconj') continue;
    if (token.upos === 'NUM' || token.upos === 'DET' || token.upos === 'ADJ') {
      const word = token.form.toLowerCase();
      // `the two countries' directors` need not be two
      const isOwners = token.head !== phrase.head && ground.analysis.tokens[token.head]?.deprel === 'nmod:poss';
      if (isOwners) continue;
      // `the two dozen chairs` are not two
      if (!/^(?:dozen|score|hundred|thousand|million|billion)$/i.test(ground.analysis.tokens[i + 1]!.form))
        phrase.count ??= word === 'both' ? 2 : numberOf(word);
      // `each side says the other broke it`: both
      const isEach = word === 'each' && phrase.lemma === 'side' && ground.forms[phrase.head + 1] !== 'of';
      // `neither man answered`
      if (isEach || (word === 'neither' && isOfTwo.test(phrase.lemma)))
        [phrase.count, phrase.isPlural, phrase.isDefinite] = [2, true, true];
      else if (definite.has(word)) phrase.isDefinite = true;
      else if (indefinite.has(word)) phrase.isIndefinite = true;
    } else if (token.deprel === 'nmod:poss') {
      if (isAnybodys(ground, token)) phrase.isIndefinite = true;
      else phrase.isDefinite = true;
    }
  }
}

/** `a women's group`, `a bishops' conference`: of people whom nobody has told of, so that the body is new as well. */
function isAnybodys({ analysis: { tokens, children } }: Ground, { index, upos }: Token): boolean {
  if (upos !== 'NOUN') return false;
  return children[index]!.some((child) => /^an?$/i.test(tokens[child]!.form) && tokens[child]!.deprel === 'det');
}
