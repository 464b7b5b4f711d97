import { isSameSection } from './nearest-of-kind.js';
import { prepositionOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * `The Chadian foreign minister said so in a call, according to the ministry`: the state of the minister last told of, in the sentence or the
 * one before of its paragraph, where no minister of another state speaks there; or null.
 */
export function stateOfMinister(scene: Scene, phrase: Phrase, at: number): string | null {
  const { phrases, ground } = scene;
  const isBare = phrase.last - phrase.first === 2 && /^the$/i.test(ground.forms[phrase.first] ?? '');
  if (phrase.lemma !== 'ministry' || phrase.isPlural || !isBare) return null;
  const speakers = new Set<string>();
  const reach = isSameSection(scene, phrase) ? 1 : 0;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= reach; i--) {
    const { entity: given, role, form } = phrases[i]!;
    const entity = given && settled(given);
    if (!entity?.country) continue;
    // a ministry told of with its state is the nearest that can be meant
    if (entity.kind === 'organisation' && /ministry$/i.test(entity.name)) return entity.country;
    const isMinister = entity.offices.some(({ office }) => !office.isFormer && /minister$/.test(office.title));
    if (entity.kind === 'person' && isMinister && role === 'subject' && form !== 'pronoun')
      speakers.add(entity.country);
  }
  return speakers.size === 1 ? [...speakers][0]! : null;
}

/** `Peru's ambassador was summoned to the foreign ministry`: to one that is not Peru's. */
export function receivesSummoned({ ground: { analysis } }: Scene, { lemma, head }: Phrase): boolean {
  if (lemma !== 'ministry' || prepositionOf(analysis, head) !== 'to') return false;
  const verb = analysis.tokens[analysis.tokens[head]!.head];
  return !!verb && /^(?:summon|call)$/.test(verb.lemma);
}

/** `The Peruvian embassy was silent. Ambassador Rosa Huamani …`: an ambassador behind an embassy is that of its state. */
export function giveEmbassies(phrases: readonly Phrase[]): void {
  let embassy: Phrase | null = null;
  for (const phrase of phrases) {
    const entity = phrase.entity && settled(phrase.entity);
    if (!entity) continue;
    if (entity.kind === 'organisation' && entity.country && /\bembassy\b/i.test(entity.name)) embassy = phrase;
    if (!embassy || entity.kind !== 'person' || entity.country || phrase.form !== 'name') continue;
    if (phrase.sentence - embassy.sentence > 1 || entity.offices.length !== 1) continue;
    const [{ office, of }] = entity.offices as [Entity['offices'][number]];
    if (!of && /^(?:ambassador|charg[eé] d.affaires|military attach[eé])$/.test(office.title) && !office.isFormer)
      entity.country = settled(embassy.entity!).country;
  }
}
