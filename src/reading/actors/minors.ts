import { ownerOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What a child is called, by itself and as somebody's. */
const minor = /^(?:child|baby|infant|toddler|newborn|boy|girl|son|daughter)$/;

/** Phrases back in which it is looked for. */
const depth = 400;

/** `their child, Rosa … the baby … his daughter`: the one child that the text has spoken of, whatever it calls her; or null. */
export function minorMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { phrases } = scene;
  if (!minor.test(phrase.lemma) || phrase.isPlural || !phrase.isDefinite || phrase.office) return null;
  let found: Phrase | null = null;
  for (let i = Math.max(0, at - depth); i < at; i++) {
    const other = phrases[i]!;
    if (!other.entity || !minor.test(other.lemma) || other.form !== 'nominal') continue;
    // where there are several, nothing tells which
    if (other.isPlural || (found && settled(found.entity!) !== settled(other.entity))) return null;
    found ??= other;
  }
  const entity = found && settled(found.entity!);
  if (entity?.kind !== 'person') return null;
  if (phrase.gender && entity.gender && phrase.gender !== entity.gender) return null;
  const [before, now] = [ownerOf(scene, found!), ownerOf(scene, phrase)];
  const isOfBoth =
    !before ||
    !now ||
    before === now ||
    [before, now].some(({ members }) => members.some((one) => [before, now].includes(settled(one))));
  return isOfBoth ? entity : null;
}
