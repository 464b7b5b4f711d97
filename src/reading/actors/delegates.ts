import type { Turn } from '../names/index.js';
import { isSpeaker } from './ranking.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * `Ms. Huamani (Peru): We condemn …`, as the records of meetings of states have it: the state in brackets behind the name of who speaks,
 * which he is given, or null.
 */
export function delegateOf(
  { ground, byHead }: Scene,
  { labelLast, first }: Turn,
  speaker: Entity | null,
): Entity | null {
  if (speaker?.kind !== 'person' || ground.forms[labelLast] !== '(') return null;
  for (let at = labelLast + 1; at < first && ground.forms[at] !== ')'; at++) {
    const given = byHead[at]?.entity;
    const state = given ? settled(given) : null;
    if (state?.kind !== 'state') continue;
    if (speaker.country && speaker.country !== state.country) return null;
    speaker.country = state.country;
    if (!speaker.sectors.length) speaker.sectors = ['GOV'];
    return state;
  }
  return null;
}

/** The state in whose name an official speaks, or null. */
export function stateOfOfficial({ named }: Scene, { kind, country, sectors }: Entity): Entity | null {
  return kind === 'person' && country && sectors.includes('GOV') ? named.ofEntry(country) : null;
}

/** What a state does in words or by its vote. */
const stands =
  /^(?:accept|abstain|appeal|ban|call|commend|co-?sponsor|cut|decline|deliver|deploy|designate|expel|freeze|hope|impose|lodge|demand|deny|deplore|expect|intend|oppose|protest|provide|ratify|recall|recogni[sz]e|refuse|regret|reject|renew|request|sanction|send|sign|stand|support|sympathi[sz]e|thank|vote|welcome|withdraw)$/;

/** `We condemn the raid`, `we call on Chad to go`: what a state says through who speaks for it; any other `we` may be all of mankind. */
export function isOfState({ ground: { analysis } }: Scene, phrase: Phrase): boolean {
  const { tokens } = analysis;
  return (
    isSpeaker(analysis, phrase) ||
    (phrase.role === 'subject' && stands.test(tokens[tokens[phrase.head]!.head]?.lemma ?? ''))
  );
}
