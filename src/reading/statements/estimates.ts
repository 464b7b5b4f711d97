import type { Token } from '../../language/index.js';
import type { Range } from './draft.js';
import { child, type Grammar, subtree } from './grammar.js';

/** "put {the toll at 40}": what somebody reckons a thing at, from the thing to the figure. Null where nothing is reckoned. */
export function estimateOf(g: Grammar, verb: Token): Range | null {
  if (verb.lemma !== 'put') return null;
  const object = child(g, verb.index, 'obj');
  if (!object || object.index < verb.index) return null;
  for (const top of [verb.index, object.index])
    for (const at of g.analysis.children[top]!) {
      const preposition = child(g, at, 'case')?.lemma;
      // "puts the figure in the hundreds"
      const isRound =
        preposition === 'in' && /^(?:hundred|thousand|million|dozen|billion|ten)$/.test(g.analysis.tokens[at]!.lemma);
      if (at < object.index || !(preposition === 'at' || isRound)) continue;
      const figure = subtree(g, at);
      if (isRound || hasFigure(g, figure))
        return { first: subtree(g, object.index).first, last: withUnit(g, figure.last) };
    }
  // "put the chance of a deal at one in five": the figure may hang on a word inside
  const last = g.edges.right[object.index]!;
  const at = g.analysis.tokens.findIndex((token, i) => i > object.index && i < last && token.form === 'at');
  const figure = at < 0 || g.analysis.tokens[at]!.deprel !== 'case' ? -1 : g.analysis.tokens[at]!.head;
  if (figure < at || !hasFigure(g, { first: at, last: g.edges.right[figure]! })) return null;
  return { first: subtree(g, object.index).first, last: g.edges.right[figure]! };
}

/** "at 1,500 in three days": the noun that a figure counts, where the tree cuts it off. */
const withUnit = ({ analysis: { tokens } }: Grammar, last: number): number =>
  tokens[last - 1]?.upos === 'NUM' && tokens[last]?.upos === 'NOUN' ? last + 1 : last;

function hasFigure(g: Grammar, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (g.analysis.tokens[at]!.upos === 'NUM') return true;
  return false;
}
