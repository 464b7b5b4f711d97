import type { Scene } from './scene.js';
import type { Entity, Phrase } from './working.js';

/** Whoever stands in an election. */
const running = /^(?:nominee|candidate|front-?runner|contender|hopeful|challenger|standard-?bearer)$/;

const parties = new Map(
  Object.entries({
    republican: 'Republican GOP',
    democratic: 'Democratic Democrat',
    libertarian: 'Libertarian',
    green: 'Green',
    conservative: 'Conservative Tory',
    labour: 'Labour Labor',
    liberal: 'Liberal',
    socialist: 'Socialist',
    communist: 'Communist',
    peronist: 'Peronist',
    independent: 'Independent independent',
  }).flatMap(([party, words]) => words.split(' ').map((word) => [word, party] as const)),
);

/**
 * Whom `the Republican nominee` means: the one of that party of whom the text says that he runs, or who is known to have run on its day.
 * Null where there is none or there are several, undefined for a phrase that tells no party.
 */
export function runnerMeant(scene: Scene, phrase: Phrase): Entity | null | undefined {
  const word = wordOf(scene, phrase);
  if (!running.test(word) || phrase.isPlural || phrase.isIndefinite || !phrase.isDefinite) return undefined;
  const party = partyIn(scene, phrase);
  if (!party) return undefined;
  const found = new Set<Entity>();
  for (const entity of scene.named.entities) {
    if (entity.same || entity.kind !== 'person' || !entity.phrases.length) continue;
    if (isVice(scene, phrase) === runsAs(scene, entity, party, word)) found.add(entity);
  }
  const named = [...found].filter(({ phrases }) => phrases.some(({ form }) => form === 'name'));
  if (named.length) return named.length === 1 ? named[0]! : null;
  return found.size === 1 ? [...found][0]! : null;
}

/** The noun, `front-runner` in one. */
const wordOf = ({ ground }: Scene, { head, lemma }: Phrase): string =>
  lemma === 'runner' && ground.forms[head - 1] === '-' ? 'front-runner' : lemma;

function partyIn({ ground }: Scene, { first, from, head }: Phrase): string | null {
  const found = ground.forms.slice(Math.min(first, from), head).flatMap((form) => parties.get(form) ?? []);
  return found[0] ?? null;
}

const isVice = ({ ground }: Scene, { first, from, head }: Phrase): boolean =>
  ground.forms.slice(Math.min(first, from), head).some((form) => /^[Vv]ice(?:-presidential)?$/.test(form));

/** Whether he runs for the second office, or for the first, for a party; null where nothing says that he runs for it. */
function runsAs(scene: Scene, entity: Entity, party: string, lemma: string): boolean | null {
  const { phrases, term } = entity;
  for (const phrase of phrases.slice(0, 60))
    if (
      (phrase.form === 'title' || phrase.form === 'nominal') &&
      running.test(wordOf(scene, phrase)) &&
      (lemma !== 'nominee' || phrase.lemma === 'nominee') &&
      partyIn(scene, phrase) === party
    )
      return isVice(scene, phrase);
  const known = /^(\w+) (vice )?presidential nominee$/.exec(term?.title ?? '');
  if (known?.[1] === party) return known[2] !== undefined;
  return isToRun(scene, entity, party, lemma) ? false : null;
}

/** `the Republican front-runner` some months before the party names him. */
function isToRun({ date }: Scene, { official }: Entity, party: string, lemma: string): boolean {
  if (!date || !official || !/^(?:front-?runner|nominee)$/.test(lemma)) return false;
  const [year, rest] = [Number(date.slice(0, 4)), date.slice(4)];
  return official.terms.some(
    ({ title, from }) => title === `${party} presidential nominee` && from > date && from < `${year + 1}${rest}`,
  );
}
