import type { Token } from '../../language/index.js';
import type { Range } from './draft.js';
import { child, type Grammar } from './grammar.js';

/** "Asked whether he would come, Lind said no." */
export function answerAfter(g: Grammar, { last }: Range): Range | null {
  const word = g.analysis.tokens[last];
  return word?.upos === 'INTJ' && /^(?:yes|no|maybe)$/i.test(word.form) ? { first: last, last: last + 1 } : null;
}

/** "Not so, says Moscow.", "Sorry, Lind said.": what opens a sentence and is no clause. */
export function answerBefore(g: Grammar, { index, sentence, deprel }: Token): Range | null {
  const { tokens, sentences } = g.analysis;
  const { first } = sentences[sentence]!;
  if (deprel !== 'root' || !(tokens[first]!.upos === 'INTJ' || /^Not$/i.test(tokens[first]!.form))) return null;
  let last = first + 1;
  while (last < index && tokens[last]!.form !== ',') last++;
  const subject = child(g, index, 'nsubj');
  const isNext =
    subject !== null && (subject.index < index ? g.edges.left[subject.index] === last + 1 : index === last + 1);
  return isNext && last - first <= 4 ? { first, last } : null;
}
