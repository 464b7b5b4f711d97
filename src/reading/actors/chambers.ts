import { entry, matchName } from '../../knowledge/index.js';
import { merge, type Named } from './entities.js';
import type { Ground } from './ground.js';
import { type Phrase, settled } from './working.js';

/** The two houses in Washington, by the words that stand for them there. */
const houses = new Map([
  ['Senate', 'United States Senate'],
  ['House', 'United States House of Representatives'],
]);

/** `the Senate`, `the House` in a text on the affairs of the United States: it names their Congress or the seats of members, and no other state as often. */
export function nameChambers(ground: Ground, phrases: readonly Phrase[], named: Named): void {
  const bare = phrases.filter(
    ({ form, name, from, to, entity }) =>
      form === 'name' &&
      name !== null &&
      !name.entry &&
      to - from === 1 &&
      entity?.kind === 'organisation' &&
      houses.has(ground.forms[from]!) &&
      (/^the$/i.test(ground.forms[from - 1] ?? '') || ground.analysis.tokens[from]!.deprel === 'compound'),
  );
  if (!bare.length || !isAmerican(ground)) return;
  for (const phrase of bare) {
    const entity = settled(phrase.entity!);
    if (entity.entry || entity.country) continue;
    const known = matchName(houses.get(ground.forms[phrase.from]!)!.split(' '), 0)?.entries[0];
    const house = known ? named.ofEntry(known.id) : null;
    if (house) merge(entity, house);
  }
}

function isAmerican({ names, adjectives, analysis }: Ground): boolean {
  const counts = new Map<string, number>();
  let hasCongress = /\((?:R|D)-\p{Lu}/u.test(analysis.text);
  for (const id of [...names.map((name) => name.entry), ...adjectives.values()]) {
    const known = id ? entry(id) : undefined;
    if (!known?.country) continue;
    counts.set(known.country, (counts.get(known.country) ?? 0) + 1);
    hasCongress ||= known.country === 'USA' && known.sectors.includes('LEG');
  }
  const own = counts.get('USA') ?? 0;
  const isFirst = [...counts].every(([country, count]) => country === 'USA' || count < own);
  return hasCongress && (own > 0 ? isFirst : !counts.size);
}
