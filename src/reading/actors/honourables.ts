import { join, leave } from './entities.js';
import type { Ground } from './ground.js';
import { type Entity, type Phrase, settled } from './working.js';

/** How members of a parliament speak of each other, by their gender where it tells one. */
const members: Readonly<Record<string, Entity['gender']>> = { gentleman: 'm', lady: 'f', member: null, friend: null };

/** `The right hon. Gentleman asked …`, `my hon. Friend`: in a debate whoever had the word before, if nothing speaks against it. */
export function resolveHonourable(ground: Ground, phrase: Phrase, before: Entity | null): void {
  const { lemma, head, quotation, isPlural } = phrase;
  if (!before || isPlural || quotation >= 0 || !(lemma.toLowerCase() in members)) return;
  if (!/^(?:hon\.?|honourable|honorable)$/i.test(ground.forms[head - 1] ?? '')) return;
  // `the right hon. Gentleman`
  const opening = head - (/^right$/i.test(ground.forms[head - 2] ?? '') ? 3 : 2);
  if (!/^(?:the|my|our)$/i.test(ground.forms[opening] ?? '')) return;
  const gender = members[lemma.toLowerCase()] ?? null;
  const one = settled(before);
  if (one.kind !== 'person' || (gender && one.gender && one.gender !== gender)) return;
  const entity = phrase.entity && settled(phrase.entity);
  if (entity === one) return;
  if (entity) leave(phrase, entity);
  join(phrase, one, ground);
}
