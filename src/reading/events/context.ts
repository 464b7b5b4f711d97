import { z } from 'zod';
import { shipped } from '../../knowledge/index.js';
import { type Analysis, firstAt } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import cueData from './contexts.data.js';
import { normalLemma } from './lexicon.js';
import type { Staged } from './staged.js';

const cues = new Map<string, string[]>();
for (const [context, words] of Object.entries(
  shipped('contexts', () => z.record(z.string(), z.array(z.string())).parse(cueData)),
))
  for (const word of words) {
    const key = normalLemma(word);
    cues.set(key, [...(cues.get(key) ?? []), context]);
  }

/** Evidence longer than this many words is read no further. */
const farthest = 80;

/** PLOVER contexts of an event: those of its act, and those that cue words in its clause speak for. */
export function contextsOf(analysis: Analysis, event: Staged, evidence: Span): string[] {
  const found = new Set(event.contexts);
  const first = firstAt(analysis, evidence.start);
  for (let at = first; at < analysis.tokens.length && at < first + farthest; at++) {
    const token = analysis.tokens[at]!;
    if (token.start >= evidence.end) break;
    const own = cues.get(normalLemma(token.lemma));
    if (own && !isOtherwise(analysis, at)) for (const context of own) found.add(context);
  }
  return [...found].sort();
}

/** `pressed for a truce`, `water cannon`: a word that tells of a matter only where it is a noun by itself. */
function isOtherwise({ tokens }: Analysis, at: number): boolean {
  const { lemma, upos } = tokens[at]!;
  if (lemma === 'press') return upos === 'VERB';
  return lemma === 'water' && /^cannons?$/i.test(tokens[at + 1]?.form ?? '');
}
