import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const court = /^(?:court|tribunal)$/;

const isCourt = ({ kind, name }: Entity): boolean => kind === 'organisation' && /\b(?:Court|Tribunal)\b/.test(name);

/**
 * `the court`, in a paragraph that has told of no other: the one that the text began with, whatever courts it has passed since.
 */
export function courtOfText({ phrases, ground }: Scene, phrase: Phrase, at: number): Entity | null {
  if (!court.test(phrase.lemma) || phrase.isPlural || phrase.country || phrase.name) return null;
  if (phrase.last - phrase.first !== 2 || !/^the$/i.test(ground.forms[phrase.first]!)) return null;
  const { sentences } = ground.analysis;
  const { paragraph } = sentences[phrase.sentence]!;
  let first: Entity | null = null;
  for (let i = 0; i < at && phrases[i]!.sentence < 2; i++) {
    const { entity, form } = phrases[i]!;
    if (form !== 'name' || !entity || !isCourt(settled(entity))) continue;
    if (first && first !== settled(entity)) return null;
    first = settled(entity);
  }
  if (!first) return null;
  for (let i = at - 1; i >= 0 && sentences[phrases[i]!.sentence]!.paragraph === paragraph; i--) {
    const { entity, lemma } = phrases[i]!;
    const one = entity && settled(entity);
    if (one && one !== first && (isCourt(one) || court.test(lemma))) return null;
  }
  return first;
}

/** By what towns courts of many states are called. */
const seats: readonly [town: RegExp, court: RegExp][] = [
  [/^Luxembourg$/, /^(?:European Court of Justice|Court of Justice of the European Union|General Court)$/],
  [/^Karlsruhe$/, /^Federal Constitutional Court$/],
  [/^Strasbourg$/, /^European Court of Human Rights$/],
  [/^Hague$/, /^International (?:Criminal Court|Court of Justice)$/],
  [/^Arusha$/, /^(?:African Court on Human and Peoples' Rights|East African Court of Justice)$/],
];

/** `the Luxembourg court`, `the Strasbourg judges`: the one court of many states that the text names which sits there; or null. */
export function courtOfSeat(
  { phrases, ground }: Scene,
  { lemma, first, head, isDefinite, last }: Phrase,
): Entity | null {
  if (!isDefinite || !/^(?:court|tribunal|judge)$/.test(lemma) || head - first > 3 || ground.forms[last] === 'of')
    return null;
  const seat = seats.find(([town]) => town.test(ground.forms[head - 1] ?? ''));
  if (!seat) return null;
  const found = new Set<Entity>();
  for (const { form, entity } of phrases) {
    const one = entity && form === 'name' ? settled(entity) : null;
    if (one?.entry && seat[1].test(one.entry.name)) found.add(one);
  }
  return found.size === 1 ? [...found][0]! : null;
}
