import { child, type Grammar, subtree } from './grammar.js';

/** "none of them", "nobody", "neither side", "neither Peru nor Chile": who does not do it. */
export function isNobody(g: Grammar, head: number): boolean {
  const { lemma, upos } = g.analysis.tokens[head]!;
  if (upos !== 'PROPN' && /^(?:neither|none|nobody|no-one)$/i.test(lemma)) return true;
  return child(g, head, 'det', 'cc:preconj')?.lemma.toLowerCase() === 'neither';
}

/** "no envoy": not "No Child Left Behind", a law, nor "no envoy but Lind", who is Lind. */
export function isNoOne(g: Grammar, head: number): boolean {
  const { tokens } = g.analysis;
  if (tokens[head]!.upos !== 'NOUN' || child(g, head, 'det')?.lemma.toLowerCase() !== 'no') return false;
  const { first, last } = subtree(g, head);
  return !tokens.slice(first, last).some(({ form }) => /^(?:but|except|save)$/.test(form));
}
