import type { Token } from '../../language/index.js';
import { asking } from './asked.js';
import { isDoneBySomebody } from './complements.js';
import { isConveyed } from './conveyed.js';
import { withWord } from './cue-words.js';
import { type Cue, cueOf } from './cues.js';
import type { Range } from './draft.js';
import { type Found, ranges } from './found.js';
import { child, type Grammar, subtree } from './grammar.js';
import { complement, oblique } from './oblique.js';

/** What a passive verb says of its subject: "was described as a threat", "is said to have left", "was asked about the plan". */
export function fromPassive(
  g: Grammar,
  token: Token,
  cue: Cue,
  words: Range & { head: number },
  object: Token | null,
  infinitive: Token | null,
): Found | null {
  const { frames } = cue;
  const at = token.index;
  const told = frames.has('told');
  const because = (frame: string) => `cue:${cue.lemma}/${frame}`;
  // "was welcomed by Peru but condemned by Chile": both are done to one thing
  const subject =
    child(g, at, 'nsubj') ?? (token.deprel === 'conj' ? child(g, token.head, 'nsubj') : clauseAsSubject(g, at));
  // "was asked about the plan", "was pressed on it": who is asked is spoken to
  for (const [word, range] of told || asking.has(cue.lemma) ? oblique(g, at, cue) : [])
    if (word === 'about' || word === 'of' || (word !== 'for' && asking.has(cue.lemma) && cue.lemma !== 'ask'))
      return {
        content: ranges(g, range),
        addressees: subjects(g, at),
        because: because(word),
        cue: withWord(words, range),
      };
  if (!subject || !(frames.has('passive') || isDoneBySomebody(g, token, subject, frames.get('obj')))) return null;
  const said = g.analysis.children[at]!.find((c) => c > at && isConveyed(g, c));
  // "was quoted as saying that …": what he says is a statement of its own
  if (said !== undefined && !child(g, at, 'obl:agent') && cueOf('verb', g.analysis.tokens[said]!.lemma)) return null;
  // "was not convinced": of what, the text does not say
  const rest = said !== undefined ? g.analysis.tokens[said]! : (infinitive ?? complement(g, at, cue));
  if (told && !rest && !object && !child(g, at, 'obl:agent')) return null;
  // "was described as": the preposition belongs to the cue
  const word = rest && !infinitive ? (child(g, rest.index, 'case') ?? child(g, rest.index, 'mark')) : null;
  const whole = rest && subtree(g, rest.index);
  const range = whole && word?.index === whole.first ? { first: whole.first + 1, last: whole.last } : whole;
  return {
    content: ranges(g, subtree(g, subject.index), ...(range ? [range] : [])),
    addressees: [],
    because: because('passive'),
    ...(range && word ? { cue: withWord(words, range) } : {}),
  };
}

/** "That it would sail was confirmed by Peru", "Whether it may sail is disputed": the clause that something is done to. */
function clauseAsSubject(g: Grammar, at: number): Token | null {
  const clause = child(g, at, 'csubj');
  const mark = clause && clause.index < at ? child(g, clause.index, 'mark') : null;
  return mark && /^(?:that|whether)$/i.test(mark.form) ? clause : null;
}

/** The subject of a passive verb of telling: whoever is told. */
export const subjects = (g: Grammar, at: number): number[] => {
  const subject = child(g, at, 'nsubj');
  return subject ? [subject.index] : [];
};
