import { merge } from './entities.js';
import type { Ground } from './ground.js';
import { stateOfIts } from './leads.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Sentences behind a counterpart within which he is named. */
const soon = 8;

const hasName = (entity: Entity): boolean => entity.phrases.some(({ form }) => form === 'name');
const lastWord = (title: string): string => title.split(' ').at(-1)!;

/**
 * `Kenya's foreign minister and his Ugandan counterpart dismissed it. … after talks with Odongo`: whom the next sentences name as the one person of
 * that state who holds such an office is the counterpart told of there.
 */
export function nameCounterparts(ground: Ground, phrases: readonly Phrase[]): void {
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.lemma !== 'counterpart' || phrase.isPlural || !phrase.country || phrase.form !== 'nominal') continue;
    const described = phrase.entity && settled(phrase.entity);
    if (described?.kind !== 'person' || hasName(described)) continue;
    const named = new Set<Entity>();
    for (let i = at + 1; i < phrases.length && phrases[i]!.sentence - phrase.sentence <= soon; i++) {
      const { form, entity } = phrases[i]!;
      const one = form === 'name' && entity ? settled(entity) : null;
      if (one?.kind === 'person' && countryOf(ground, phrases, one) === phrase.country && isOfficial(one))
        named.add(one);
    }
    const [only] = named;
    if (named.size !== 1 || only!.phrases.some((one) => one.head < phrase.head)) continue;
    if (described.gender && only!.gender && described.gender !== only!.gender) continue;
    // a minister's counterpart is a minister
    const own = described.offices.map(({ office }) => lastWord(office.title));
    const theirs = titlesOf(only!).map(lastWord);
    if (own.length && theirs.length && !theirs.some((title) => own.includes(title))) continue;
    merge(described, only!);
  }
}

/** The titles of the offices that somebody holds, by the text or by what is known of him. */
const titlesOf = ({ offices, term }: Entity): string[] => [
  ...offices.filter(({ office }) => !office.isFormer).map(({ office }) => office.title),
  ...(term ? [term.title] : []),
];

const isOfficial = (entity: Entity): boolean =>
  titlesOf(entity).some((title) => /(?:minister|president|premier|chancellor|secretary|chief|commander)$/.test(title));

/** The state of somebody, or that of which `its minister` says that he is. */
const countryOf = (ground: Ground, phrases: readonly Phrase[], { country, phrases: own }: Entity): string | null =>
  country ?? own.map((one) => stateOfIts(ground, phrases, one)).find((state) => state !== null) ?? null;
