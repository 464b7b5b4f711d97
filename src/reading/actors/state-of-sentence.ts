import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** What states have, and by whose word a text tells what goes on there. */
const ofState = /^(?:ministry|government|army|navy|military|parliament|embassy|presidency)$/;

/**
 * `The position of Japan has not changed, according to its foreign ministry`: the only state that the sentence has named before, whatever it
 * is there, where it has named no body that could have one; or null.
 */
export function stateOfSentence({ ground, phrases }: Scene, phrase: Phrase, at: number): Entity | null {
  const { forms, analysis } = ground;
  const { head, role, sentence } = phrase;
  if (role !== 'possessor' || !/^its$/i.test(forms[head]!)) return null;
  const owned = analysis.tokens[analysis.tokens[head]!.head];
  if (!owned || !ofState.test(owned.lemma) || !/^according$/i.test(forms[head - 2] ?? '') || forms[head - 1] !== 'to')
    return null;
  let state: Entity | null = null;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence === sentence; i--) {
    const { entity: given, kind } = phrases[i]!;
    const entity = given && settled(given);
    if (kind === 'organisation' || entity?.kind === 'organisation' || entity?.kind === 'bloc') return null;
    if (entity?.kind !== 'state') continue;
    if (state && state !== entity) return null;
    state = entity;
  }
  return state;
}
