import { relation, type Token } from '../../language/index.js';
import type { Cue } from './cues.js';
import type { Range } from './draft.js';
import { child, type Grammar, trim } from './grammar.js';
import { phrase, type Source } from './phrase.js';

/**
 * What was expected otherwise: "{prices rose faster than} the bank had predicted", "more than its members would like". The parser
 * may hang whoever expects it on the word compared, as if only that were behind `than`.
 */
export function comparedWith(g: Grammar, verb: Token, cue: Cue): { content: Range; source: Source } | null {
  if (!cue.frames.has('that') || relation(verb) !== 'advcl' || verb.head < 0 || verb.head > verb.index) return null;
  if (child(g, verb.index, 'obj', 'ccomp', 'xcomp', 'obl')) return null;
  const { tokens, sentences } = g.analysis;
  const first = sentences[verb.sentence]!.first;
  for (let at = verb.index - 1; at > first && verb.index - at < 9; at--) {
    const token = tokens[at]!;
    if (token.upos === 'PUNCT' || token.upos === 'VERB') return null;
    if (token.lemma !== 'than') continue;
    const own = child(g, verb.index, 'nsubj');
    const subject = own ?? (token.deprel === 'case' && token.head < verb.index ? tokens[token.head]! : null);
    // "than I expected": what one expects oneself is no view of others
    if (!subject || subject.index < at || !['NOUN', 'PROPN'].includes(subject.upos)) return null;
    const { last } = phrase(g, subject.index);
    const content = trim(g, { first: g.edges.left[verb.head]!, last: at });
    if (content.last <= content.first) return null;
    return { content, source: { head: subject.index, first: at + 1, last: Math.min(last, verb.index) } };
  }
  return null;
}
