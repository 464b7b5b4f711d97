import { type Entity, type Phrase, settled } from './working.js';

const ofState = /^(?:GOV|LEG|JUD|MIL|COP|SPY)$/;

/** Words in the names of bodies that several states share. */
const shared =
  /\b(?:International|World|Global|European?|African?|Arab|Asian?|American|Inter|Union|League|States|Nations)\b/;

/**
 * `Rosa Huamani, the president of the National Assembly`, where she is known to be of Peru: a body of a state of which the text does not
 * say whose it is belongs to that of those who hold offices in it, if they are all of one.
 */
export function giveBodiesOfHolders(phrases: readonly Phrase[]): void {
  const states = new Map<Entity, Set<string | null>>();
  const seen = new Set<Entity>();
  for (const phrase of phrases) {
    const entity = phrase.entity && settled(phrase.entity);
    if (entity?.kind !== 'person' || seen.has(entity)) continue;
    seen.add(entity);
    // `the council's president, South Korea's ambassador`: an envoy presides over what many states share
    if (entity.offices.some(({ office }) => office.level === 'diplomat' && !office.isFormer)) continue;
    for (const { office, of } of entity.offices) {
      const body = of && settled(of);
      if (!body || !isUnplaced(body) || office.level === 'diplomat' || office.isFormer) continue;
      states.set(body, (states.get(body) ?? new Set()).add(entity.country));
    }
  }
  for (const [body, countries] of states) {
    const [country] = countries;
    if (countries.size === 1 && country) body.country = country;
  }
}

const isUnplaced = ({ kind, entry, country, sectors, name, owner }: Entity): boolean =>
  /^(?:organisation|group)$/.test(kind) &&
  !entry &&
  !country &&
  !owner &&
  sectors.length > 0 &&
  sectors.every((sector) => ofState.test(sector)) &&
  !shared.test(name);
