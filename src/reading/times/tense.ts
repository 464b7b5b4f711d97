import type { Analysis, Token } from '../../language/index.js';
import { modal, prospective } from './vocabulary.js';

/** Whether a clause tells of what lies behind or ahead of the day of writing; the present tense can tell of either. */
export type Direction = 'past' | 'future' | 'present' | 'none';

/**
 * The direction of the clause that a word stands in: the tense of the nearest verb above it with its auxiliaries, where
 * words like `expected`, `due`, `payable` look ahead whatever their form. Inside a noun phrase (`the June accord`) only a
 * past tense or a modal tells anything. At most six governors are climbed.
 */
export function directionOf(analysis: Analysis, index: number): Direction {
  const { tokens } = analysis;
  let { head: at, deprel } = tokens[index]!;
  let isNested = inNoun.test(deprel);
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const token = tokens[at]!;
    if (isProspective(analysis, token)) return 'future';
    const found = directionOfVerb(analysis, token, isNested);
    if (found) return found;
    isNested ||= inNoun.test(token.deprel);
    at = token.head;
  }
  return 'none';
}

const inNoun = /^(?:nmod|compound|amod|nummod|appos)/;

/** `is due`, `scheduled for`, `expects`: but not `had expected`, `expected` as a past tense. */
function isProspective(analysis: Analysis, token: Token): boolean {
  if (!prospective.has(token.lemma) || token.xpos === 'VBD' || token.upos === 'NOUN') return false;
  return !analysis.children[token.index]!.some((i) => {
    const child = analysis.tokens[i]!;
    return child.deprel === 'aux' && child.lemma === 'have';
  });
}

function directionOfVerb(analysis: Analysis, verb: Token, isNested: boolean): Direction | null {
  const helpers = analysis.children[verb.index]!.map((i) => analysis.tokens[i]!).filter(isHelper);
  if (helpers.some((t) => t.xpos === 'VBD' || t.lemma === 'have')) return 'past';
  if (helpers.some((t) => modal.has(t.form.toLowerCase()))) return 'future';
  if (verb.xpos === 'VBD') return 'past';
  if (isNested) return null;
  switch (verb.xpos) {
    case 'VB':
      return helpers.length ? 'future' : null;
    case 'VBZ':
    case 'VBP':
      return 'present';
    case 'VBG':
      return helpers.some((t) => t.deprel === 'aux') ? 'future' : null;
    case 'VBN':
      return helpers.length ? null : 'past';
    default:
      return helpers.some((t) => t.deprel === 'cop' && t.xpos !== 'VBN') ? 'present' : null;
  }
}

/** Auxiliaries, copulas and the infinitive's `to`. */
const isHelper = (token: Token): boolean =>
  token.deprel.startsWith('aux') || token.deprel === 'cop' || (token.deprel === 'mark' && token.xpos === 'TO');
