import type { Ground } from './ground.js';
import { type ByHead, bodyOf } from './links.js';
import { type OfficePhrase, type Phrase, settled } from './working.js';

/** `who was Serbia's foreign minister when …`: whoever held an office of a state once is of that state, though he may hold it no more. */
export function giveStateOnceServed(ground: Ground, byHead: ByHead, { entity, office }: Phrase): void {
  const person = entity && settled(entity);
  if (person?.kind !== 'person' || person.country || person.official || !office) return;
  const body = bodyOf(ground, byHead, office)?.entity;
  if (body && settled(body).kind === 'state') person.country = settled(body).country;
}

/** `Lind, once the secretary of the party,`, `Mora, until recently Peru's envoy,`: an office that is told as held no more. */
export function isBygone({ analysis: { tokens } }: Ground, { first }: OfficePhrase): boolean {
  let at = first - 1;
  while (at > 0 && /^(?:ADJ|DET|PROPN|PART)$/.test(tokens[at]!.upos) && first - at < 8) at--;
  // `until now`, `until last year`, `until 2024`
  const isTime = /^(?:now|recently|lately|year|month|week|autumn|spring|summer|winter|(?:19|20)\d\d|\p{Lu}\p{Ll}+)$/u;
  if (at < 1) return false;
  let until = at;
  if (isTime.test(tokens[at]!.form))
    while (until > at - 4 && until > 0 && !/^until$/i.test(tokens[until]!.form)) until--;
  const isUntil = /^until$/i.test(tokens[until]?.form ?? '');
  if (!isUntil && !/^(?:then|once|formerly|previously|hitherto)$/i.test(tokens[at]?.form ?? '')) return false;
  return /^(?:[,(–—]|and)$/.test(tokens[(isUntil ? until : at) - 1]?.form ?? '');
}
