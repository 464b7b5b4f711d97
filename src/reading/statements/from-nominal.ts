import { relation, type Token } from '../../language/index.js';
import { cueRange, withWord } from './cue-words.js';
import { allowsVerb, type Cue, type Frame } from './cues.js';
import type { Range } from './draft.js';
import { type Found, ranges } from './found.js';
import { child, type Grammar, subtree } from './grammar.js';
import { oblique } from './oblique.js';

/** What a noun or adjective makes of its complements: "the claim that", "aware of". */
export function fromNominal(g: Grammar, token: Token, cue: Cue): Found | null {
  const at = token.index;
  const frames: [Frame, string][] = [
    ['that', 'that'],
    ['to', 'to'],
  ];
  for (const index of g.analysis.children[at]!) {
    const dependent = g.analysis.tokens[index]!;
    if (index < at) continue;
    const base = relation(dependent);
    if (
      dependent.deprel === 'acl:relcl' &&
      child(g, index, 'nsubj')?.lemma !== 'that' &&
      child(g, index, 'mark') === null
    )
      continue;
    const mark = child(g, index, 'mark');
    if (base === 'acl' || base === 'ccomp' || base === 'advcl' || base === 'xcomp' || base === 'csubj')
      for (const [frame, word] of frames)
        if (cue.frames.has(frame) && (mark ? mark.lemma === word : base === 'ccomp' && frame === 'that'))
          return { content: ranges(g, subtree(g, index)), addressees: [], because: `cue:${cue.lemma}/${frame}` };
  }
  const governor = relation(token) === 'obj' && token.head < at ? g.analysis.tokens[token.head]!.lemma : null;
  for (const [word, range] of [...oblique(g, at, cue), ...hungHigher(g, token, cue)]) {
    if (!allowsVerb(cue.prepositions.get(word)!, governor)) continue;
    const words = cueRange(g, at);
    return {
      content: ranges(g, range),
      addressees: [],
      because: `cue:${cue.lemma}/${word}`,
      cue: withWord(words, range),
    };
  }
  return null;
}

/** "expressed support for the plan": the complement of an object that the tree hangs on its verb. */
function* hungHigher(g: Grammar, noun: Token, cue: Cue): Generator<[string, Range]> {
  if (noun.upos !== 'NOUN' || relation(noun) !== 'obj' || noun.head > noun.index) return;
  for (const [word, range] of oblique(g, noun.head, cue))
    if (range.first > noun.index && range.first <= g.edges.right[noun.index]! + 1) yield [word, range];
}
