import { entry, matchName } from '../../knowledge/index.js';
import type { Scene } from './scene.js';
import { type Phrase, settled } from './working.js';

/** The country of whom a phrase speaks, or that its own words give it. */
export const countryOf = ({ entity, country }: Phrase): string | null => (entity ? settled(entity).country : country);

/** `Peru summoned the Chilean envoy, the foreign ministry said`: the sentence is first of all about what the state at home does. */
export function doesHome({ phrases }: Scene, { sentence, head }: Phrase, home: string): boolean {
  let at = firstOf(phrases, sentence);
  while (phrases[at]?.sentence === sentence && phrases[at]!.role !== 'subject') at++;
  const subject = phrases[at]?.sentence === sentence ? phrases[at] : undefined;
  const entity = subject && subject.head < head && subject.entity ? settled(subject.entity) : null;
  return entity?.kind === 'state' && entity.country === home;
}

const resident = /^(?:CVL|LAB|AGR|COP|OPP|MED|MIL|LEG|JUD)$/;
const strange =
  /^(?:refugee|migrant|tourist|foreigner|visitor|peacekeeper|mercenary|observer|expert|fighter|gunman|militant|rival|opponent|critic|ally|supporter)$/;

/**
 * `Miners blocked roads`, `Police detained 12 protesters`, `a local official said`: people without a state in a sentence that speaks of
 * no other than the one at home.
 */
export function areLocals({ phrases, ground }: Scene, phrase: Phrase, home: string): boolean {
  const { lemma, kind, office, sentence, first, last, quotation, sectors, isDefinite, isIndefinite, role } = phrase;
  if (quotation >= 0 || strange.test(lemma) || /^(?:from|of|in|at)$/.test(ground.forms[last] ?? '')) return false;
  // `the two men`, `the men signed it`: who they are was told before
  if (isDefinite && phrase.count !== null) return false;
  const { tokens } = ground.analysis;
  if (isDefinite && /^(?:sign|initial|shake)$/.test(tokens[tokens[phrase.head]!.head]?.lemma ?? '')) return false;
  const isOfficial = /^(?:official|source)$/.test(lemma) && isIndefinite;
  const isMany = tokens[phrase.head]!.xpos === 'NNS' || (lemma === 'police' && first === phrase.head);
  const isCrowd = kind === 'group' && isMany && !office;
  // `spent it with ten thousand soldiers`: no more than a means
  if (role !== 'subject' && (role !== 'object' || isDefinite || sectors.includes('MIL'))) return false;
  if (!isOfficial && !(isCrowd && sectors.some((sector) => resident.test(sector)))) return false;
  if (/^(?:other|foreign|international|enemy|their|his|her|its|our|those|all|both)$/i.test(ground.forms[first]!))
    return false;
  let at = firstOf(phrases, sentence);
  for (; at < phrases.length && phrases[at]!.sentence === sentence; at++) {
    const other = phrases[at]!;
    const known = other.name?.entry ? entry(other.name.entry) : undefined;
    const country = countryOf(other) ?? (known?.kind === 'place' ? known.country : null);
    if (country && country !== home) return false;
    if (other.entity && settled(other.entity).sectors.includes('IGO')) return false;
  }
  return true;
}

/** `Republicans want her gone`, in a text that is at home where a party is called so: of that state. */
export function areOfPartyAtHome(
  { ground, homeAt }: Scene,
  { head, isPlural, first, country, name, sentence }: Phrase,
): string | null {
  const home = homeAt(sentence);
  if (!isPlural || country || name || !home?.isOwn || home.isGuess || ground.adjectives.has(head - 1)) return null;
  const word = ground.forms[head]!;
  if (!/^\p{Lu}\p{Ll}+s$/u.test(word) || head - first > 1) return null;
  const parties = matchName([word], 0)?.entries ?? [];
  const isOfHome = parties.some(
    ({ id, country: own, kind }) => kind === 'organisation' && own === home.state && entry(id)!.sectors.includes('PTY'),
  );
  return isOfHome ? home.state : null;
}

/** Where the phrases of a sentence begin: they stand in the order of the text. */
function firstOf(phrases: readonly Phrase[], sentence: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
