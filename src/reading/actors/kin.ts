import { join } from './entities.js';
import type { Ground } from './ground.js';
import { type Phrase, settled } from './working.js';

const kin =
  /^(?:brother|sister|wife|husband|son|daughter|father|mother|uncle|aunt|nephew|niece|cousin|widow|widower|spouse|fianc[eé]e?|stepson|stepdaughter|grandson|granddaughter|half-brother|half-sister|brother-in-law|son-in-law)$/;

/** Whether a noun says whose relative somebody is. */
export const isKin = (lemma: string): boolean => kin.test(lemma);

/** `Huamani's brother, David, and wife, Rosa Lind, face charges`: the name right behind a noun for one of a family, whatever the tree hangs it on. */
export function joinKin(ground: Ground, noun: Phrase, name: Phrase | undefined): void {
  const { forms } = ground;
  if (noun.entity || noun.isPlural || noun.form !== 'nominal' || !kin.test(noun.lemma) || noun.last !== noun.head + 1)
    return;
  if (name?.form !== 'name' || name.kind !== 'person' || !name.entity || name.sentence !== noun.sentence) return;
  if (forms[noun.last] !== ',' || name.from !== noun.last + 1 || !/^[,.;]$/.test(forms[name.to] ?? '')) return;
  const { gender, phrases } = settled(name.entity);
  if ((noun.gender && gender && noun.gender !== gender) || phrases.some(({ head }) => head < noun.head)) return;
  join(noun, name.entity, ground);
}
