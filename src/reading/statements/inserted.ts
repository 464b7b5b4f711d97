import { isUnder, relation, type Token } from '../../language/index.js';
import { asideOf, besideAside } from './aside.js';
import type { Cue } from './cues.js';
import type { Range } from './draft.js';
import { type Found, ranges } from './found.js';
import { child, type Grammar, isPassive, subtree, without } from './grammar.js';
import { nearestSource } from './nearest-source.js';

/**
 * What a verb of saying put into a clause or behind it tells: the clause around it ("Peru, the envoy said, had left"). A verb
 * that takes an object beside what it is told to is a clause of its own.
 */
export function insertedBeside(
  g: Grammar,
  token: Token,
  cue: Cue,
  words: Range & { head: number },
  takesObject: boolean,
): Pick<Found, 'content' | 'source'> | null {
  const at = token.index;
  // "…; the rebels did not comment": who says nothing has not said what stands beside it
  const isNegated = g.analysis.children[at]!.some((c) => /^(?:not|n't|never)$/.test(g.analysis.tokens[c]!.lemma));
  const isInserted =
    !isNegated &&
    !isReaction(g, token) &&
    !(isPassive(g, at) && (cue.kind === 'evidence' || isUndergone(g, token))) &&
    relation(token) === 'parataxis' &&
    token.head >= 0;
  // "…; the shippers doubt it": a clause of its own
  const left = ownFirst(g, at);
  // "The conclusion: nobody was warned": nor does what a colon announces tell of what stands before it
  const isApart = takesObject || [left - 1, left].some((word) => /^[;:]$/.test(g.analysis.tokens[word]?.form ?? ''));
  if (isInserted && !isApart && cue.lemma !== 'put' && (child(g, at, 'nsubj') || nearestSource(g, words))) {
    const whole = subtree(g, token.head);
    const own = { first: left, last: g.edges.right[at]! };
    const content = without(g, behindColon(g, withWhat(g, whole, token.head), own.first), own).filter(
      ({ first }) => first < at || !isPassedOn(g, first),
    );
    if (content.length) return { content: ranges(g, ...content) };
  }
  const aside = asideOf(g, token);
  const content = aside ? without(g, besideAside(g, token), subtree(g, at)) : [];
  return aside && content.length ? { content: ranges(g, ...content), ...aside } : null;
}

/** "…, Lind said, according to the agency": who passes it on is no part of what is said. */
const isPassedOn = ({ analysis: { tokens } }: Grammar, first: number): boolean =>
  [first, first + 1].some((at) => tokens[at]?.form === 'according' && tokens[at + 1]?.form === 'to');

/** `in what she hopes will be a reserve`: what the clause is about, where a pronoun alone stands for it. */
function withWhat({ analysis: { tokens } }: Grammar, whole: Range, clause: number): Range {
  const { deprel, head } = tokens[clause]!;
  const what = deprel.endsWith(':relcl') && head === whole.first - 1 ? tokens[head] : undefined;
  return what?.form.toLowerCase() === 'what' ? { first: whole.first - 1, last: whole.last } : whole;
}

/** "that Lind, who came on Monday, had been allowed to leave": what befalls somebody tells nothing of what stands before it. */
const isUndergone = (g: Grammar, { index, lemma }: Token): boolean =>
  !/^(?:tell|inform|remind|assure|warn|advise|quote)$/.test(lemma) &&
  !/^(?:it|that)$/.test(child(g, index, 'nsubj')?.lemma ?? 'it');

/** "Peru blames Chile for raid, Lima scoffs": what one only reacts with in a headline tells nothing of what stands before it. */
export const isReaction = ({ analysis: { tokens, sentences } }: Grammar, { lemma, sentence, xpos }: Token): boolean =>
  xpos === 'VBZ' &&
  /^(?:scoff|object|protest|balk|disagree|demur|bristle|fume)$/.test(lemma) &&
  tokens[sentences[sentence]!.last - 1]!.upos !== 'PUNCT';

/** Where a verb's words begin: "blunt: Europe, [she said], had no plan" has a colon hang on it that stands before what is said. */
function ownFirst(g: Grammar, verb: number): number {
  let first = verb;
  while (first > g.edges.left[verb]! && isUnder(g.analysis, first - 1, verb)) first--;
  return first;
}

/** "Lind was blunt: Europe, she said, had no plan": what is said begins behind the colon. */
function behindColon(g: Grammar, whole: Range, said: number): Range {
  const { tokens } = g.analysis;
  for (let at = said - 1; at > whole.first; at--)
    if (tokens[at]!.form === ':' && g.quotationAt[at]! < 0) {
      const isClause = tokens.slice(whole.first, at).some(({ xpos, upos }) => /^VB[DZP]$/.test(xpos) || upos === 'AUX');
      return isClause ? { first: at + 1, last: whole.last } : whole;
    }
  return whole;
}
