import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Trades by which a text calls somebody again with his nationality, and the offices of those who are of that trade. */
const trades: Readonly<Record<string, RegExp>> = {
  diplomat: /(?:ambassador|envoy|representative|foreign minister|negotiator|diplomat|consul|affaires|mediator)$/i,
  politician: /(?:minister|senator|lawmaker|deputy|mp|mep|governor|mayor|premier|politician|party leader|speaker)$/i,
  official: /(?:official|director|secretary|commissioner|high representative)$/i,
};

/** Words that may stand before the nationality and tell whom the text has named no better. */
const describing = /^(?:veteran|senior|seasoned|top|experienced|long-serving|longtime|career|elder|former)$/i;

/**
 * `Rosa Huamani, the Peruvian head of the agency, flew in. The talks were short. “We are close,” the veteran Peruvian diplomat said.`: the one whom
 * the text has named of that state and trade, where it has named nobody else of that state who might be meant; or null.
 */
export function fellowMeant({ ground, phrases }: Scene, phrase: Phrase, at: number): Entity | null {
  const { lemma, country, first, head, last, isPlural, quotation } = phrase;
  if (!trades[lemma] || !country || isPlural || quotation >= 0 || phrase.name) return null;
  if (!/^the$/i.test(ground.forms[first] ?? '') || head !== last - 1 || ground.forms[last] === 'of') return null;
  const before = head - first - 1;
  // nothing stands before the noun but the nationality, or one word of praise and the nationality
  const isBare = before === 1 && ground.adjectives.has(head - 1);
  const isDescribed = before === 2 && ground.adjectives.has(head - 1) && describing.test(ground.forms[first + 1]!);
  if ((!isBare && !isDescribed) || phrase.office?.isFormer) return null;
  const named = new Set<Entity>();
  for (let i = 0; i < at; i++) {
    const { entity: given, lemma: noun, form, country: own } = phrases[i]!;
    const entity = given && settled(given);
    if (entity?.kind !== 'person') continue;
    if (entity.phrases.some((one) => one.form === 'name')) {
      if (entity.country === country) named.add(entity);
    } else if (form === 'nominal' && noun === lemma && (own === country || !own)) return null;
  }
  const fitting = [...named].filter((entity) => isOf(entity, lemma));
  const [one] = fitting;
  if (fitting.length !== 1 || [...named].some((entity) => entity !== one && !entity.sectors.length)) return null;
  return phrase.gender && one!.gender && phrase.gender !== one!.gender ? null : one!;
}

/** Whether somebody holds an office of a trade or was called by it, or serves a body of many states, which no politician does. */
function isOf({ offices, sectors, phrases }: Entity, lemma: string): boolean {
  const isOfMany = (body: Entity | null): boolean => body !== null && settled(body).sectors.includes('IGO');
  return (
    (lemma !== 'politician' && (sectors.includes('IGO') || offices.some(({ of }) => isOfMany(of)))) ||
    (lemma === 'politician' && sectors.some((sector) => /^(?:LEG|PTY|OPP)$/.test(sector))) ||
    offices.some(({ office }) => trades[lemma]!.test(office.title)) ||
    phrases.some((one) => one.form !== 'pronoun' && one.lemma === lemma)
  );
}
