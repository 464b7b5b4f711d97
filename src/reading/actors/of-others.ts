import { entry, matchName } from '../../knowledge/index.js';
import { type Named, wordsOfPhrase } from './entities.js';
import type { Ground } from './ground.js';
import type { Entity, Phrase } from './working.js';

/** The country that stands right before a name, with a genitive or as an adjective: `South Korea's`, `Israeli`. */
export function ownerOf(ground: Ground, phrase: Phrase): string | null {
  const { forms, nameAt, names, adjectives, analysis } = ground;
  const { from } = phrase;
  // `Germany's liberal Pirate Party`
  let before = from - 1;
  while (before > from - 4 && analysis.tokens[before]?.deprel === 'amod' && /^\p{Ll}/u.test(forms[before]!)) before--;
  const adjective = adjectives.get(before);
  if (adjective) return entry(adjective)?.country ?? null;
  // `the US Justice Department`: the state is a part of the name
  const own = matchName(forms.slice(from, from + 1), 0)?.entries[0];
  const isWhole = matchName(forms.slice(from, phrase.to), 0)?.length === phrase.to - from;
  // `Korean People's Army`: a name that is known with the state in it is of no other
  if (own?.kind === 'state' && phrase.to > from + 1)
    return isWhole ? (entry(phrase.name!.entry!)?.country ?? null) : own.country;
  if (isOfSecretary(ground, phrase)) {
    // `Secretary of the Security Council Sergei Shoigu`
    const holder = names[nameAt[phrase.to] ?? -1];
    return holder?.entry ? (entry(holder.entry)?.country ?? null) : null;
  }
  const isGenitive = /^[’']s?$/.test(forms[before] ?? '');
  const name = names[nameAt[isGenitive ? before - 1 : before] ?? -1];
  return name?.kind === 'state' && name.entry ? (entry(name.entry)?.country ?? null) : null;
}

/** Names that states give to bodies of their own as the United Nations do. */
const shared = /^(?:Security Council|General Assembly|Human Rights Council)$/;

/** Whether a name of a body above states may be that of a body of some state: `Peru's Security Council`. */
export const isSharedName = (ground: Ground, phrase: Phrase): boolean => shared.test(wordsOfPhrase(ground, phrase));

/** The Security Council of the United Nations has neither secretary nor chairman. */
const isOfSecretary = ({ forms }: Ground, { from }: Phrase): boolean =>
  forms[from] === 'Security' &&
  /^the$/i.test(forms[from - 1] ?? '') &&
  forms[from - 2] === 'of' &&
  /^(?:secretary|chair|chairman|chairwoman|chairperson)$/i.test(forms[from - 3] ?? '');

/** `the country's Security Council`, `its Security Council`: of whom is told elsewhere. */
export const isOfUnnamed = (ground: Ground, phrase: Phrase): boolean =>
  isOfHolder(ground, phrase) || (isOfSecretary(ground, phrase) && ownerOf(ground, phrase) === null);

const isOfHolder = ({ forms, nameAt, adjectives }: Ground, { from }: Phrase): boolean =>
  /^(?:its|their|his|her|our)$/i.test(forms[from - 1] ?? '') ||
  (/^[’']s$/.test(forms[from - 1] ?? '') && (nameAt[from - 2] ?? -1) < 0 && !adjectives.has(from - 2));

/** States whose parliament is called a congress. */
const congresses = new Set('PER COL CHL ARG BRA MEX HND GTM PRY DOM ECU BOL PHL'.split(' '));

/** `Congress` in a text that comes from a state with one of its own, `LIMA (AP) –`. */
export function isCongressOfOther(ground: Ground, phrase: Phrase): boolean {
  const { forms, names, analysis } = ground;
  if (isTreasuryOfOther(ground, phrase)) return true;
  if (phrase.to - phrase.from > 1 || forms[phrase.from] !== 'Congress' || ground.adjectives.has(phrase.from - 1))
    return false;
  if (isOfCongressState(ground)) return true;
  for (const { entry: id, first, last } of names) {
    const token = analysis.tokens[first]!;
    if (token.sentence > 3) return false;
    const country = id && first === analysis.sentences[token.sentence]!.first ? (entry(id)?.country ?? null) : null;
    const isPlace = id !== null && entry(id)?.kind !== 'state' && /^\p{Lu}+$/u.test(forms[first]!);
    if (country && isPlace && /^(?:[,(–—]|-+)$/.test(forms[last] ?? '')) return congresses.has(country);
  }
  return false;
}

/** `the Treasury` in a text that comes from a state with one of its own, `NAIROBI (AP) –`. */
function isTreasuryOfOther(ground: Ground, { from, to }: Phrase): boolean {
  const { forms, names, analysis } = ground;
  if (to - from > 1 || forms[from] !== 'Treasury' || ground.adjectives.has(from - 1)) return false;
  for (const { entry: id, first, last } of names) {
    const token = analysis.tokens[first]!;
    if (token.sentence > 3) return false;
    const country = id && first === analysis.sentences[token.sentence]!.first ? (entry(id)?.country ?? null) : null;
    const isPlace = id !== null && entry(id)?.kind !== 'state' && /^\p{Lu}+$/u.test(forms[first]!);
    if (country && isPlace && /^(?:[,(–—]|-+)$/.test(forms[last] ?? '')) return treasuries.has(country);
  }
  return false;
}
/** States whose ministry of finance is called the Treasury. */
const treasuries = new Set('KEN ZAF AUS NZL TZA ISR PNG SWZ LSO NAM'.split(' '));

/** Whether the text names states with a congress of their own, and nothing American but the word. */
function isOfCongressState({ names, adjectives, forms }: Ground): boolean {
  let own: string | null = null;
  const tell = (id: string | null): boolean => {
    const country = id ? entry(id)?.country : null;
    if (country === 'USA') return false;
    if (!country || !congresses.has(country)) return true;
    own = country;
    return true;
  };
  for (const { entry: id, first, last } of names)
    if (!(last - first === 1 && forms[first] === 'Congress') && !tell(id)) return false;
  for (const id of adjectives.values()) if (!tell(id)) return false;
  return own !== null;
}

/** A body that is called as one of another country is, with the sectors of that one: `Israel's Justice Department`. */
export function ofOther(ground: Ground, named: Named, phrase: Phrase, country: string): Entity {
  const name = wordsOfPhrase(ground, phrase);
  const state = entry(country)?.name;
  // `Russia's Security Council` is the Security Council of Russia
  const listed = state ? matchName([...name.split(' '), 'of', ...state.split(' ')], 0)?.entries[0] : undefined;
  if (listed?.kind === 'organisation' && listed.country === country) return named.ofEntry(listed.id)!;
  const known = named.entities.find((one) => !one.same && !one.entry && one.country === country && one.name === name);
  if (known) return known;
  const { sectors: given } = entry(phrase.name!.entry!)!;
  const sectors: Entity['sectors'] = given.includes('IGO') ? ['GOV'] : given;
  return named.add({ kind: 'organisation', name, entry: null, country, sectors, gender: null });
}
