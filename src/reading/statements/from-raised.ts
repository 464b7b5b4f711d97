import type { Token } from '../../language/index.js';
import { isFiniteClause } from './clause.js';
import type { Cue } from './cues.js';
import { type Found, ranges } from './found.js';
import { child, type Grammar, subtree } from './grammar.js';
import { likeness } from './oblique.js';

/** What "seem", "appear" and their like say of a subject that is the clause's: "the talks appear to have failed". */
export function fromRaised(g: Grammar, token: Token, cue: Cue, infinitive: Token | null): Found | null {
  const at = token.index;
  const because = (frame: string) => `cue:${cue.lemma}/${frame}`;
  // "held a lead and appeared to win": the subject of the verb it is joined to
  const subject = child(g, at, 'nsubj') ?? (token.deprel === 'conj' ? child(g, token.head, 'nsubj') : null);
  const isImpersonal = child(g, at, 'expl') !== null || subject?.lemma === 'it';
  const clause = isImpersonal ? child(g, at, 'csubj', 'ccomp', 'advcl') : null;
  if (clause && clause.index > at && isFiniteClause(g, clause.index))
    return { content: ranges(g, subtree(g, clause.index)), addressees: [], because: because('raise'), source: null };
  const like = subject && likeness(g, at);
  if (like)
    return {
      content: ranges(g, subtree(g, subject.index), subtree(g, like.index)),
      addressees: [],
      because: because('raise'),
      source: null,
    };
  // "appears closer than ever" is how things are, not how somebody sees them
  if (infinitive && subject && !isCompared(g, infinitive))
    return {
      content: ranges(g, subtree(g, subject.index), subtree(g, infinitive.index)),
      addressees: [],
      because: because('raise'),
      source: null,
    };
  return null;
}

const isCompared = (g: Grammar, word: Token): boolean =>
  word.xpos === 'JJR' && subtree(g, word.index).last > word.index + 1;
