import { entry } from '../../knowledge/index.js';
import type { Ground } from './ground.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Sentences back in which one of a state's people looks for who he is. */
const near = 3;

/** Adjectives that with an article mean all the people, `the French`, `the Dutch`; of the others one: `the Belgian`. */
const ofMany = /(?:sh|[^e]ch|ese|ss|s)$/;

/** Words that the names of some states begin with: `the New Zealander`, `the South African`. */
const opens = /^(?:New|South|North|East|Saudi|Sri|Costa|Puerto|Sierra|Papua|Central|Equatorial|Cape)$/;

/** `the Belgian`, `a Dane`: one of a state's people, where a word that stands for them can mean one alone. */
export const isOneCompatriot = ({ forms, adjectives }: Ground, first: number, at: number, from = at): boolean =>
  (!adjectives.has(at) || entry(adjectives.get(at)!)?.kind === 'state') &&
  (first === from - 1 || (first === from - 2 && opens.test(forms[from - 1]!))) &&
  /^(?:the|an?)$/i.test(forms[first]!) &&
  !ofMany.test(forms[at]!);

/** Whom `The Belgian` speaks of: the one of that state who was named last, whoever a sentence is about before others; or null. */
export function compatriotMeant({ ground, phrases }: Scene, phrase: Phrase, at: number): Entity | null {
  const { head, country, office, kind, name } = phrase;
  if (kind !== 'person' || office || !country || !phrase.isDefinite) return null;
  if (!ground.adjectives.has(head) && name?.kind !== 'group') return null;
  let found: Phrase | null = null;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= near; i--) {
    const other = phrases[i]!;
    const entity = other.entity && settled(other.entity);
    if (entity?.kind !== 'person' || entity.country !== country) continue;
    if (!entity.phrases.some(({ form }) => form === 'name')) continue;
    if (found && other.sentence < found.sentence) break;
    if (!found || (other.role === 'subject' && found.role !== 'subject')) found = other;
  }
  return found ? settled(found.entity!) : strangerMeant({ phrases, ground }, phrase, at);
}

/** `Rosa Lind met the mayor. The Colombian …`: where nobody of that state is known, the one whom the sentence before in the paragraph is about and of whom no state is told. */
function strangerMeant(
  { phrases, ground }: Pick<Scene, 'phrases' | 'ground'>,
  phrase: Phrase,
  at: number,
): Entity | null {
  const { sentences, tokens } = ground.analysis;
  if (sentences[phrase.sentence - 1]?.paragraph !== sentences[phrase.sentence]!.paragraph) return null;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= 1; i--) {
    const { entity: given, role, sentence, head, quotation } = phrases[i]!;
    const entity = given && settled(given);
    // `the envoy told reporters; the Swede …`
    const isBeyond = ground.forms.slice(head, phrase.first).includes(';');
    if (
      (sentence === phrase.sentence && !isBeyond) ||
      role !== 'subject' ||
      quotation >= 0 ||
      (!isBeyond && tokens[tokens[head]!.head]!.head >= 0)
    )
      continue;
    if (entity?.kind !== 'person' || entity.country !== null || !entity.phrases.some(({ form }) => form === 'name'))
      return null;
    entity.country = phrase.country;
    return entity;
  }
  return null;
}
