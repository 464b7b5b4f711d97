import type { Analysis, Token } from '../../language/index.js';
import { modal, prospective } from './vocabulary.js';

/** Whether a clause tells of what lies behind or ahead of the day of writing. */
export type Direction = 'past' | 'future' | 'none';

/**
 * The direction of the clause that a word stands in: the tense of the nearest verb above it with its auxiliaries, where
 * words like `expected`, `due`, `payable` look ahead whatever their form. At most six governors are climbed.
 */
export function directionOf(analysis: Analysis, index: number): Direction {
  const { tokens } = analysis;
  let at = tokens[index]!.head;
  for (let steps = 0; at >= 0 && steps < 6; steps++, at = tokens[at]!.head) {
    const token = tokens[at]!;
    if (prospective.has(token.lemma) && token.xpos !== 'VBD' && token.upos !== 'NOUN' && !isPast(analysis, token))
      return 'future';
    const found = directionOfVerb(analysis, token);
    if (found) return found;
  }
  return 'none';
}

/** Whether a perfect or past auxiliary stands before a participle: `had expected`. */
const isPast = (analysis: Analysis, verb: Token): boolean =>
  analysis.children[verb.index]!.some((i) => {
    const child = analysis.tokens[i]!;
    return child.deprel === 'aux' && (child.lemma === 'have' || child.xpos === 'VBD') && child.lemma !== 'be';
  });

function directionOfVerb(analysis: Analysis, verb: Token): Direction | null {
  const helpers = analysis.children[verb.index]!.map((i) => analysis.tokens[i]!).filter(
    (t) => t.deprel.startsWith('aux') || t.deprel === 'cop' || (t.deprel === 'mark' && t.xpos === 'TO'),
  );
  if (helpers.some((t) => t.xpos === 'VBD' || t.lemma === 'have')) return 'past';
  if (helpers.some((t) => modal.has(t.form.toLowerCase()))) return 'future';
  switch (verb.xpos) {
    case 'VBD':
      return 'past';
    case 'VB':
      return helpers.some((t) => t.xpos === 'TO') ? 'future' : helpers.length ? 'future' : null;
    case 'VBZ':
    case 'VBP':
      return verb.upos === 'VERB' || verb.upos === 'AUX' ? 'future' : null;
    case 'VBG':
      return helpers.some((t) => t.deprel === 'aux') ? 'future' : null;
    case 'VBN':
      return helpers.length ? null : 'past';
    default:
      return helpers.some((t) => t.deprel === 'cop' && t.xpos !== 'VBN') ? 'future' : null;
  }
}
