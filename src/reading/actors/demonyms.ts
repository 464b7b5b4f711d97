import { entry } from '../../knowledge/index.js';
import type { Ground } from './ground.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Sentences back in which one of a state's people looks for who he is. */
const near = 3;

/** Adjectives that with an article mean all the people, `the French`, `the Dutch`; of the others one: `the Belgian`. */
const ofMany = /(?:sh|[^e]ch|ese|ss|s)$/;

/** `the Belgian`, `a Dane`: one of a state's people, where a word that stands for them can mean one alone. */
export const isOneCompatriot = ({ forms, adjectives }: Ground, first: number, at: number): boolean =>
  (!adjectives.has(at) || entry(adjectives.get(at)!)?.kind === 'state') &&
  first === at - 1 &&
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
  return found && settled(found.entity!);
}
