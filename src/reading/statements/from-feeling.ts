import type { Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { withWord } from './cue-words.js';
import type { Cue } from './cues.js';
import type { Range } from './draft.js';
import { type Found, ranges } from './found.js';
import { child, type Grammar, subtree } from './grammar.js';
import { phrase, withoutCase } from './phrase.js';

/** Who is moved, behind a preposition: "resonated with the ministers". */
export const prepositional = (g: Grammar, token: Token, cue: Cue): Token | null => {
  const moved = child(g, token.index, 'obl');
  const word = moved && cue.prepositions.get(child(g, moved.index, 'case')?.lemma ?? '');
  // "worried about the plan": of what one feels something, not who is moved
  return word?.frames.includes('experiencer') ? moved : null;
};

/** "The plan angered the ministers", "the ministers were angered by the plan": who feels is the source. */
export function fromFeeling(
  g: Grammar,
  token: Token,
  words: Range & { head: number },
  object: Token | null,
  passive: boolean,
  because: string,
): Found | null {
  const subject = child(g, token.index, 'nsubj', 'csubj');
  if (!passive) {
    if (!object || !subject || object.index < token.index || object.lemma === 'nobody') return null;
    // "the dispute concerns a treaty": what it is about
    if (token.lemma === 'concern' && /^\p{Ll}/u.test(object.form) && object.upos !== 'PRON' && !nounOf(object.lemma))
      return null;
    // "the delay has encouraged attacks": no thing feels anything
    if (object.upos === 'NOUN' && /^\p{Ll}/u.test(object.form) && !nounOf(object.lemma) && !feeling.test(object.lemma))
      return null;
    const content = ranges(g, subtree(g, subject.index));
    return { content, addressees: [], because, source: withoutCase(g, object.index) };
  }
  const cause = child(g, token.index, 'obl:agent', 'obl');
  const word = cause && child(g, cause.index, 'case');
  if (!subject || !cause || !word || cause.index < token.index || !causes.has(word.lemma)) return null;
  const range = { first: Math.max(g.edges.left[cause.index]!, word.index + 1), last: g.edges.right[cause.index]! };
  const source = phrase(g, subject.index);
  return { content: ranges(g, range), addressees: [], because, source, cue: withWord(words, range) };
}

/** What stands for those who feel. */
const feeling =
  /^(?:world|market|public|nation|country|audience|crowd|town|city|village|family|base|establishment|electorate|region|continent|majority|minority|many|some|most|one|industry|side|camp|heart|mind|opinion|sensibility|conscience|nerve|viewer|reader|fan|listener)$/;

/** Prepositions of what is felt about. */
const causes = new Set(['by', 'at', 'about', 'over', 'with']);
