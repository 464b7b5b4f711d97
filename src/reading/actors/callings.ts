import type { Ground } from './ground.js';
import { type Phrase, settled } from './working.js';

/** Nouns that tell whose somebody is, or no more than that he is one. */
const others =
  /^(?:man|woman|boy|girl|child|baby|person|father|mother|parent|son|daughter|brother|sister|sibling|husband|wife|spouse|widow|widower|uncle|aunt|cousin|nephew|niece|relative|grand\w+|friend|colleague|partner|ally|rival|enemy|foe|critic|supporter|opponent|hero|star|native|guest)$/;

/** `Gul Huamani, a shopkeeper`: somebody with a name of whom no office is told is what the noun right beside his name says. */
export function giveCallings({ forms }: Ground, phrases: readonly Phrase[]): void {
  for (const [at, phrase] of phrases.entries()) {
    const { entity: given, form, sectors, isPlural, lemma } = phrase;
    const entity = given && settled(given);
    if (entity?.kind !== 'person' || form !== 'nominal' || isPlural || !sectors.length || others.test(lemma)) continue;
    if (entity.sectors.length || entity.offices.length || entity.official) continue;
    // `a 22-year-old student`: what stands inside the phrase is no neighbour
    let before = at - 1;
    while (before >= 0 && phrases[before]!.head >= phrase.first) before--;
    const isBeside = [phrases[before], phrases[at + 1]].some(
      (name) =>
        name?.form === 'name' &&
        name.entity &&
        settled(name.entity) === entity &&
        (phrase.to === name.from || (forms[name.to] === ',' && phrase.first === name.to + 1)),
    );
    if (isBeside) entity.sectors = sectors;
  }
}
