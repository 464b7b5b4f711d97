import type { Analysis } from '../../language/index.js';
import { introduction } from './constructions.js';
import { nounClasses } from './lexicon.js';
import type { Phrases } from './phrases.js';
import type { Sides } from './sides.js';

const inert = nounClasses.get('inert')!;
const victims = [
  'person',
  'crowd',
  'building',
  'territory',
  'property',
  'troops',
  'prisoners',
  'newspaper',
  'road',
  'party',
  'border',
];
const owning = new Set(['nmod:poss', 'amod', 'compound', 'flat', 'appos', 'nummod', 'nmod:desc', 'conj']);

/** What those and that which a phrase names can do and have done to them. Token indices. */
export interface Abilities {
  /** Whether it is a thing that does nothing by itself. */
  isInert(at: number): boolean;
  /** Whether violence and force can be done to it: people and places; done to anything else they are a figure of speech. */
  canSuffer(at: number): boolean;
}

/** Sees which phrases can act and suffer. */
export function abilitiesIn(analysis: Analysis, sides: Sides, phrases: Phrases): Abilities {
  const { tokens, children } = analysis;
  const isInert = (at: number): boolean => !sides.isActor(at) && phrases.isOf(inert, at);
  /** Whether a phrase is somebody or somebody's, not only about him (`the gap in delegates`). */
  const belongs = (at: number): boolean =>
    sides.isActor(at) ||
    children[at]!.some(
      (c) =>
        (owning.has(tokens[c]!.deprel) || (tokens[c]!.deprel === 'nmod' && introduction(analysis, c) === 'of')) &&
        sides.of(c).length > 0,
    );
  const canSuffer = (at: number): boolean =>
    (belongs(at) && !isInert(at)) ||
    tokens[at]!.upos === 'NUM' ||
    tokens[at]!.upos === 'PROPN' ||
    victims.some((name) => phrases.isOf(nounClasses.get(name)!, at));

  return { isInert, canSuffer };
}
