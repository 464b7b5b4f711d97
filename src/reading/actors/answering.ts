import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What a state does with words, after which its ministry goes on. */
const answering =
  /^(?:reject|deny|dismiss|condemn|welcome|denounce|accuse|respond|reply|protest|object|disagree|dispute|refuse|decline|oppose|retort|hit)$/;

/**
 * The state whose ministry goes on for it (`France rejected that. A spokeswoman for the foreign ministry said …`): the subject of a verb of
 * answering in the sentence before, in the same paragraph, where the paragraph has named no such body. Null for a body whose state its words tell.
 */
export function stateThatAnswered({ ground, phrases }: Scene, phrase: Phrase, at: number): string | null {
  if (phrase.lemma !== 'ministry' || phrase.country || !phrase.isDefinite) return null;
  const { tokens, sentences } = ground.analysis;
  const { paragraph } = sentences[phrase.sentence]!;
  let state: Entity | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const other = phrases[i]!;
    if (phrase.sentence - other.sentence > 1 || sentences[other.sentence]!.paragraph !== paragraph) break;
    if (other.lemma === phrase.lemma) return null;
    if (other.sentence === phrase.sentence || other.role !== 'subject' || !other.entity) continue;
    const entity = settled(other.entity);
    const verb = tokens[tokens[other.head]!.head];
    if (entity.kind === 'state' && verb && answering.test(verb.lemma) && tokens[verb.index]!.head < 0) state = entity;
  }
  return state?.country ?? null;
}
