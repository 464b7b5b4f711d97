import type { Scene } from './scene.js';
import { metLately } from './together.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Sentences back in which two have met. */
const within = 4;

/** `Lind met Huamani. She told her guest so.`: the other one of those who have met, or null. */
export function guestMeant(scene: Scene, { lemma, isPlural, head, sentence }: Phrase, owner: Entity, at: number) {
  if (isPlural || !/^(?:guest|visitor|host|interlocutor|caller)$/.test(lemma)) return null;
  const met = [...scene.together, ...metLately(scene, at)]
    .filter((one) => one.head < head && sentence - one.sentence <= within && !one.isJoined && one.members.length === 2)
    .sort((a, b) => a.head - b.head);
  for (const { members } of met.reverse()) {
    const [first, second] = members.map(settled);
    const other = first === owner ? second : second === owner ? first : null;
    if (other?.kind === 'person') return other;
  }
  return null;
}
