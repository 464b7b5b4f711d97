import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What bodies have, and states have not. */
const heading =
  /^(?:head|chief|director|director[- ]general|chief executive|managing director|executive director|chairman|chairwoman)$/;

/**
 * `Azerbaijan wants the mission to leave. Its head, Markus Ritter, …`: the body last told of, for no state has one; null where none stands in the
 * sentence or the one before.
 */
export function bodyWithHead({ ground, phrases, byHead }: Scene, phrase: Phrase, at: number): Entity | null {
  const { deprel, head } = ground.analysis.tokens[phrase.head]!;
  if (deprel !== 'nmod:poss' || !/^its$/i.test(ground.forms[phrase.head]!) || phrase.quotation >= 0) return null;
  const office = byHead[head]?.office ?? ground.officeAt[head];
  if (!office || !heading.test(office.title) || phrase.head !== ground.analysis.sentences[phrase.sentence]!.first)
    return null;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= 1; i--) {
    const { entity, quotation, form, role } = phrases[i]!;
    const one = entity && settled(entity);
    if (one?.kind !== 'organisation' || quotation >= 0 || form === 'pronoun' || role === 'modifier') continue;
    return one.sectors.includes('JRN') ? null : one;
  }
  return null;
}
