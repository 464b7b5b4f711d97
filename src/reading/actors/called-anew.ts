import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Words that say something new of one who has just been named, before a noun that alone would say nothing. */
const descriptive =
  /^(?:veteran|elder|seasoned|long-serving|longserving|longtime|soft-spoken|outspoken|embattled|billionaire|self-exiled|septuagenarian|octogenarian|career|bearded|fiery|firebrand|hawkish|dovish)$/i;
/** Nouns with which the press calls again one whom it has just named. */
const calling =
  /^(?:statesman|stateswoman|firebrand|strongman|hardliner|technocrat|populist|tycoon|septuagenarian|octogenarian)$/;

/**
 * Whom a description that fits many means right behind the sentence that names one (`Huamani praised the accord. The elder
 * statesman …`, `The 72-year-old …`, `The veteran politician …`): the subject there, if it is a person of whom nothing speaks
 * against it; else the only person named there. Null for any other description.
 */
export function calledAnew(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { ground, phrases } = scene;
  if (phrase.role !== 'subject' || !phrase.isDefinite || phrase.isPlural || phrase.quotation >= 0) return null;
  if (!/^the$/i.test(ground.forms[phrase.first] ?? '') || !describes(scene, phrase)) return null;
  const persons = new Set<Entity>();
  let subject: Entity | null = null;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= 1; i--) {
    const other = phrases[i]!;
    if (other.sentence === phrase.sentence) return null;
    const entity = other.entity && settled(other.entity);
    if (entity?.kind !== 'person' || other.quotation >= 0) continue;
    if (phrase.gender && entity.gender && phrase.gender !== entity.gender) continue;
    if (phrase.country && entity.country && phrase.country !== entity.country) continue;
    persons.add(entity);
    if (other.role === 'subject') subject = entity;
  }
  const meant = subject ?? (persons.size === 1 ? [...persons][0]! : null);
  return meant?.phrases.some(({ form }) => form === 'name') ? meant : null;
}

function describes({ ground }: Scene, { first, head, last, lemma }: Phrase): boolean {
  if (ground.forms[last] === 'of') return false;
  if (calling.test(lemma)) return true;
  const before = ground.forms.slice(first + 1, head);
  return before.some((form) => descriptive.test(form)) || /\b\d\d\s?-\s?year\s?-\s?old\b/.test(before.join(' '));
}
