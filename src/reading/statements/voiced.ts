import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import { relation, type Token } from '../../language/index.js';
import { isCalendar } from './calendar.js';
import { cueOf } from './cues.js';
import type { CueWords, Range } from './draft.js';
import type { Grammar } from './grammar.js';
import { namesMedium } from './medium.js';
import data from './voiced.data.js';

const Voiced = z.object({
  class: z.string(),
  verbs: z.string(),
  /** The nouns that make one cue with the verbs; without a list any. */
  nouns: z.string().optional(),
  /** The prepositions that bring the content. */
  prepositions: z
    .array(z.string())
    .default(['about', 'of', 'on', 'over', 'for', 'in', 'at', 'with', 'to', 'toward', 'towards', 'against']),
  /** Also with a possessive: "their congratulations to". */
  owned: z.boolean().default(false),
  /** Also with "the": "the notion of". */
  definite: z.boolean().default(false),
  example: z.string(),
});
export const voiced = shipped('voiced', () => z.array(Voiced).parse(data));

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const byVerb = new Map<string, { voice: z.infer<typeof Voiced>; nouns: ReadonlySet<string> | null }[]>();
for (const voice of voiced)
  for (const verb of words(voice.verbs)) {
    const entry = { voice, nouns: voice.nouns ? new Set(words(voice.nouns)) : null };
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), entry]);
  }

/**
 * "[voiced a wish for] {talks}", "[expressed alarm] {that the talks had failed}": the noun that a verb gives voice to is part of the cue, and
 * what completes the noun is the content. `verb` is its lemma with its particle, `last` where its object ends.
 */
export function fromVoiced(
  g: Grammar,
  verb: string,
  cue: CueWords,
  object: Token,
  last: number,
): { cue: CueWords; content: Range } | null {
  const { tokens } = g.analysis;
  const entry = byVerb.get(verb)?.find(({ nouns }) => nouns?.has(object.lemma) ?? true);
  if (!entry || object.upos !== 'NOUN' || object.index < cue.last || !isIndefinite(g, object, entry.voice)) return null;
  // nothing but the noun's own words between verb and noun
  if (g.edges.left[object.index] !== cue.last) return null;
  const at = object.index + 1;
  const next = tokens[at];
  if (!next || next.sentence !== object.sentence) return null;
  const top = [object.index, cue.head]
    .flatMap((head) => g.analysis.children[head]!)
    .find((index) => g.edges.left[index] === at);
  if (top === undefined) return null;
  const content = { first: at, last: Math.max(last, g.edges.right[top]!) };
  const base = relation(tokens[top]!);
  // "a video that accuses them": only a message is told apart by what it says
  const isRelative = tokens[top]!.deprel === 'acl:relcl' && next.deprel !== 'mark' && entry.voice.class !== 'message';
  if (isRelative || (next.lemma === 'to' && !entry.voice.prepositions.includes('to'))) return null;
  // "a memo titled": a participle right behind is no clause of what is said
  const isClause = /^(?:acl|ccomp|advcl|xcomp)$/.test(base) && top !== at;
  // "expressed support for": named by what it says, as the noun alone would be
  const named = cueOf('noun', object.lemma) ? { ...cue, lemma: object.lemma } : cue;
  if (isClause && (next.lemma === 'that' || next.lemma === 'to' || base === 'ccomp'))
    return { cue: { ...named, last: at }, content };
  const isPhrase = next.deprel === 'case' || next.deprel === 'mark';
  if (!isPhrase || !entry.voice.prepositions.includes(next.lemma) || isElsewhere(tokens[top]!)) return null;
  return content.last > at + 1 ? { cue: { ...named, last: at + 1 }, content: { ...content, first: at + 1 } } : null;
}

/** "released a statement on Monday", "… on Facebook": when and where, not of what. */
const isElsewhere = (token: Token): boolean =>
  isCalendar(token) ||
  namesMedium(token) ||
  /^(?:time|outset|start|end|night|morning|afternoon|evening|day|week|month|year|page|account|behalf|medium)$/.test(
    token.lemma,
  );

function isIndefinite(g: Grammar, noun: Token, { owned, definite }: z.infer<typeof Voiced>): boolean {
  for (const at of g.analysis.children[noun.index]!) {
    const { deprel, lemma } = g.analysis.tokens[at]!;
    if (at > noun.index) continue;
    if (deprel === 'nmod:poss' && !owned) return false;
    if (deprel === 'det' && /^(?:the|this|that)$/.test(lemma) && !definite) return false;
  }
  return true;
}
