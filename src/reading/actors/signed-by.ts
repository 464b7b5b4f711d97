import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** How many sentences behind those who write it is told by whom a letter is signed. */
const near = 5;

/**
 * `the foreign ministers of Kenya and Uganda wrote that … The letter was signed by Ann Lee and Carlos Ruiz`: those who sign it, where each is
 * of another of the states; or null.
 */
export function signersOf(scene: Scene, { sentence }: Phrase, states: readonly Entity[]): readonly Entity[] | null {
  const { ground, together } = scene;
  const { tokens } = ground.analysis;
  const wanted = new Set(states.map((state) => settled(state).country));
  if (wanted.size !== states.length) return null;
  for (const { head, isJoined, members } of together) {
    const signing = tokens[tokens[head]!.head];
    const distance = tokens[head]!.sentence - sentence;
    if (!isJoined || distance < 0 || distance > near || members.length !== states.length) continue;
    if (tokens[head]!.deprel !== 'obl:agent' || signing?.lemma !== 'sign') continue;
    const signers = members.map(settled);
    const own = new Set(signers.map(({ kind, country }) => (kind === 'person' ? country : null)));
    if (own.size === wanted.size && [...own].every((country) => wanted.has(country))) return signers;
  }
  return null;
}
