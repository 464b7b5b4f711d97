import { matchName } from '../../knowledge/index.js';
import { type Analysis, firstAt, type Token } from '../../language/index.js';
import type { Side } from '../../record/index.js';
import type { Cast } from '../cast.js';
import { nounClasses } from './lexicon.js';

/**
 * Whether a place only says where somebody comes together (`the Rome talks`, `a meeting in Doha`), came to terms (`the Cairo
 * accord`) or speaks of something (`the deal in parliament`).
 */
export function isVenue({ tokens, children }: Analysis, cast: Cast, head: number, child: number): boolean {
  const noun = tokens[head]!.lemma.toLowerCase();
  const { deprel } = tokens[child]!;
  if (isChamber(cast, tokens[child]!) && hasIn(tokens, children[child]!)) return true;
  const isOf = (name: string): boolean => nounClasses.get(name)!.words.has(noun);
  if (!isOf('talks') && !isOf('gathering') && !(deprel === 'compound' && isOf('agreement'))) return false;
  if (!/^(?:compound|nmod)/.test(deprel) || deprel === 'nmod:poss' || !isTown(cast, tokens[child]!)) return false;
  // `the Moscow-Kyiv talks` are between two
  return !children[head]!.some((c) => c !== child && isTown(cast, tokens[c]!));
}

/** Whether a word names a chamber, in which something is debated or defended that need not be its own (`defended the deal in parliament`). */
export function isChamber(cast: Cast, { index: at }: Token): boolean {
  const reference = cast.referenceAt(at);
  const actor = reference?.actor ? cast.actors.find(({ id }) => id === reference.actor) : undefined;
  return actor?.kind === 'organisation' && actor.sectors.includes('LEG');
}

const hasIn = (tokens: readonly Token[], children: readonly number[]): boolean =>
  children.some((c) => tokens[c]!.deprel === 'case' && /^(?:in|before)$/i.test(tokens[c]!.form));

/** Whether a name is that of a town, if only one that stands for its state. */
function isTown(cast: Cast, { index: at, form, upos }: Token): boolean {
  const reference = upos === 'PROPN' ? cast.referenceAt(at) : null;
  if (!reference) return false;
  if (reference.actor === null) return reference.place !== null;
  const actor = cast.actors.find(({ id }) => id === reference.actor);
  return actor?.kind === 'state' && (matchName([form], 0)?.entries.some(({ isMetonym }) => isMetonym) ?? false);
}

/** `declined to appeal to the Supreme Court`: to which court one goes, whom one neither asks nor refuses anything. */
export const isCourtGoneTo = ({ text }: Analysis, { start }: Side): boolean =>
  /\b(?:appeal(?:s|ed|ing)?|go(?:es|ing)?|went|tak(?:es?|ing) [^.;,]{1,30}|took [^.;,]{1,30}) to (?:the )?$/.test(
    text.slice(Math.max(0, start - 60), start),
  ) && /^[^.;,]{0,40}\b(?:[Cc]ourt|[Tt]ribunal)\b/.test(text.slice(start));

/** `take it to the court of arbitration in The Hague`: whether a place only tells where a court sits. */
export const isSeatOfCourt = ({ text }: Analysis, { start }: Side): boolean =>
  /\b(?:[Cc]ourt|[Tt]ribunal)(?: of \p{L}+)? (?:in|at) (?:the )?$/u.test(text.slice(Math.max(0, start - 60), start));

const settled =
  /^(?:deal|agreement|accord|pact|treaty|declaration|protocol|memorandum|talk|negotiation|summit|conference|meeting|process)$/;

/** Whether a place only tells which agreement or talks are meant. */
export function isMeetingPlace(analysis: Analysis, { start }: Side): boolean {
  const place = analysis.tokens[firstAt(analysis, start)]!;
  if (!/^(?:compound|nmod)/.test(place.deprel)) return false;
  const { lemma, head } = analysis.tokens[place.head]!;
  // `signed a truce in Cairo`, but `announced a truce in Aden`
  const isSigned = head >= 0 && /^(?:sign|reach|conclude|broker|agree)$/.test(analysis.tokens[head]!.lemma);
  return settled.test(lemma) || (isSigned && /^(?:ceasefire|truce|armistice)$/.test(lemma));
}
