import type { Name } from '../cast.js';
import { join, leave, merge } from './entities.js';
import type { Ground } from './ground.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Acronyms in brackets after a name: token of the acronym → index of the name. */
export function findAcronyms(ground: Ground): Map<number, number> {
  const found = new Map<number, number>();
  ground.names.forEach((name, at) => {
    if (name.last - name.first < 2) return;
    // A state is called by its own letters: in `Food Office of New Zealand (FONZ)` it is not meant.
    if (name.kind === 'state' && ground.forms[name.last + 1]?.[0] !== ground.forms[name.first]![0]) return;
    const open = ground.forms[name.last];
    const short = ground.forms[name.last + 1];
    if (open === '(' && short && ground.forms[name.last + 2] === ')' && /\p{Lu}.*\p{Lu}/u.test(short))
      found.set(name.last + 1, at);
    const further = name.kind === 'organisation' ? behindPlace(ground, name) : -1;
    if (further >= 0) found.set(further, at);
  });
  return found;
}

/** Where the letters of a body stand whose name ends in the place it is in: `Joint Observer Mission in Kosovo (JOMIK)`, or -1. */
function behindPlace({ forms, names, nameAt }: Ground, { first, last }: Name): number {
  const place = forms[last] === 'in' ? names[nameAt[last + 1] ?? -1] : undefined;
  const at = place?.first === last + 1 ? place.last + 1 : -1;
  if (at < 0 || forms[at - 1] !== '(' || forms[at + 1] !== ')' || !/^\p{Lu}{3,8}$/u.test(forms[at]!)) return -1;
  // the letters are initials of the name, of `in` and of the place, in whatever order
  const initials = forms.slice(first, at - 1).map((form) => form[0]!.toUpperCase());
  return forms[at]![0] === initials[0] && [...forms[at]!].every((letter) => initials.includes(letter)) ? at : -1;
}

/** Gives names that are acronyms the actors whose names introduced them, wherever they stand. */
export function joinAcronyms(ground: Ground, phrases: readonly Phrase[], acronyms: ReadonlyMap<number, number>): void {
  const shortened = new Map<string, Entity>();
  const ofName = new Map(phrases.map((phrase) => [phrase.name, phrase]));
  for (const [at, full] of acronyms) {
    const entity = ofName.get(ground.names[full]!)?.entity;
    if (entity) shortened.set(ground.forms[at]!, settled(entity));
  }
  joinKnown(phrases, acronyms, ground, ofName);
  const redefined = lettersOfOthers(phrases, acronyms, ground, ofName);
  for (const phrase of phrases) {
    const isOfText = phrase.name && (!phrase.name.entry || redefined.has(ground.forms[phrase.from]!));
    if (isOfText && phrase.to - phrase.from === 1) {
      const entity = shortened.get(ground.forms[phrase.from]!);
      if (entity && phrase.entity !== entity) {
        if (phrase.entity && redefined.has(ground.forms[phrase.from]!)) {
          // what the world knows by these letters is not in the text
          leave(phrase, settled(phrase.entity));
          join(phrase, entity, ground);
        } else if (phrase.entity?.phrases.length) merge(phrase.entity, entity);
        else join(phrase, entity, ground);
      }
    }
  }
}

/**
 * `Parchin Chemical Industries (PCI)`: letters that the text gives to a body whose initials they are, while the world knows them for another none of
 * whose words are in that name.
 */
function lettersOfOthers(
  phrases: readonly Phrase[],
  acronyms: ReadonlyMap<number, number>,
  ground: Ground,
  ofName: ReadonlyMap<Name | null, Phrase>,
): Set<string> {
  const found = new Set<string>();
  for (const [at, full] of acronyms) {
    const name = ground.names[full]!;
    const short = ground.forms[at]!;
    const words = ground.forms.slice(name.first, name.last);
    const initials = words.flatMap((word) => (/^\p{Lu}/u.test(word) ? [word[0]!] : [])).join('');
    if (name.entry || initials !== short || !ofName.get(name)?.entity) continue;
    const known = phrases.flatMap((one) =>
      one.name?.entry && one.to - one.from === 1 && ground.forms[one.from] === short && one.entity
        ? [settled(one.entity)]
        : [],
    );
    const isOther = (one: Entity): boolean => !words.some((word) => word.length > 3 && one.name.includes(word));
    const isAlone = (one: Entity): boolean =>
      one.phrases.every(({ name: own, form, from }) => form !== 'name' || !own || ground.forms[from] === short);
    if (known.every((one) => isOther(one) && isAlone(one))) found.add(short);
  }
  return found;
}

/** `Republican Left (ERC)`: letters that are known for a body of which the words before them are a part of the name. */
function joinKnown(
  phrases: readonly Phrase[],
  acronyms: ReadonlyMap<number, number>,
  ground: Ground,
  ofName: ReadonlyMap<Name | null, Phrase>,
): void {
  for (const phrase of phrases) {
    const known = phrase.name?.entry && phrase.entity ? settled(phrase.entity) : null;
    const full = known && acronyms.has(phrase.name!.first) ? ground.names[acronyms.get(phrase.name!.first)!]! : null;
    if (!known?.entry || !full || full.entry) continue;
    const words = ground.forms.slice(full.first, full.last).join(' ');
    const entity = ofName.get(full)?.entity;
    if (known.entry.name.startsWith(`${words} `) && entity && !settled(entity).entry) merge(entity, known);
  }
}
