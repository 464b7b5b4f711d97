import type { Token } from '../../language/index.js';
import type { Cue } from './cues.js';
import type { Range } from './draft.js';
import type { Grammar } from './grammar.js';

const formAt = ({ analysis: { tokens } }: Grammar, at: number): string => tokens[at]?.form ?? '';

const saidHow =
  /^(?:well|best|better|again|plainly|clearly|openly|loudly|bluntly|all|himself|herself|in|on|at|last|this)$/;
const putHow =
  /^(?:\w+ly|best|better|well|thus|so|like|this|one|two|three|few|simply|more|most|less|rather|even|too|way|in|a|an|the|up|word|words|nutshell|terms|\w+er)$/;

/**
 * "said it best in Lima: nobody wins", "put it bluntly: there is no money", "summed it up in a word: no": the words up to which the cue
 * reaches, where what is said stands behind the colon.
 */
export function behindIt(
  g: Grammar,
  { lemma }: Cue,
  words: Range & { head: number },
  object: Token | null,
): typeof words | null {
  if (object?.form !== 'it' || object.index !== words.head + 1) return null;
  const { tokens } = g.analysis;
  if (lemma === 'say') return saidHow.test(formAt(g, object.index + 1)) ? { ...words, last: object.index + 1 } : null;
  if (!/^(?:put|sum|sum_up)$/.test(lemma)) return null;
  let colon = object.index + 1;
  while (colon < object.index + 6 && putHow.test(formAt(g, colon))) colon++;
  return tokens[colon]?.form === ':' && (colon > object.index + 1 || lemma !== 'put')
    ? { ...words, last: colon }
    : null;
}
