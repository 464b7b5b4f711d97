import { merge } from './entities.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Sentences behind a spokesman of some body within which his name is told. */
const soon = 3;

const speaks = /spokes(?:man|woman|person)$/;

/**
 * `A Pentagon spokesman said so. “…,” said spokesman Huamani`: he whose title comes with no body is the one of the body just told, where
 * no other has spoken for a body since.
 */
export function nameSpokesmen(phrases: readonly Phrase[]): void {
  phrases.forEach((phrase, at) => {
    const entity = phrase.entity && settled(phrase.entity);
    if (phrase.form !== 'title' || entity?.kind !== 'person' || entity.country || entity.term) return;
    const [held, more] = entity.offices;
    if (!held || more || held.of || held.country || !speaks.test(held.office.title) || held.office.title.includes(' '))
      return;
    if (entity.phrases.some((one) => one.head < phrase.head)) return;
    const before = new Set<Entity>();
    for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= soon; i--) {
      const other = phrases[i]!;
      if (!other.office || !other.entity || !speaks.test(other.office.title) || other.isPlural) continue;
      if (settled(other.entity) !== entity) before.add(settled(other.entity));
    }
    const [described] = before;
    if (before.size !== 1 || described!.phrases.some(({ form }) => form === 'name')) return;
    const office = described!.offices[0];
    if (!office?.of || !office.office.title.endsWith(held.office.title) || office.office.isFormer) return;
    Object.assign(held, { of: office.of, country: office.country });
    entity.country = described!.country;
    entity.sectors = described!.sectors;
    described!.offices.length = 0;
    merge(described!, entity);
  });
}
