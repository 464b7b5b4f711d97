import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Phrases back in which the band is looked for. */
const depth = 400;
const fighting = /^(?:REB|PRM|UAF)$/;

/** `Rebel commander Huamani said the group would fight`: the band of fighters named last. */
export function bandOfSpeaker({ ground, byHead, phrases }: Scene, { lemma, head }: Phrase, at: number): Entity | null {
  if (!/^(?:group|movement|militia|organi[sz]ation)$/.test(lemma)) return null;
  const { tokens, children } = ground.analysis;
  let verb = head;
  for (let steps = 0; steps < 8 && verb >= 0 && tokens[verb]!.deprel !== 'ccomp'; steps++) verb = tokens[verb]!.head;
  const above = verb < 0 ? -1 : tokens[verb]!.head;
  const subject = above < 0 ? undefined : children[above]!.find((c) => tokens[c]!.deprel === 'nsubj');
  const speaker = subject === undefined ? undefined : byHead[subject]?.entity;
  const isFighting = ({ sectors }: Entity): boolean => sectors.some((sector) => fighting.test(sector));
  if (!speaker || settled(speaker).kind !== 'person' || !isFighting(settled(speaker))) return null;
  for (let i = at - 1; i >= 0 && at - i < depth; i--) {
    const { entity, form } = phrases[i]!;
    if (entity && form === 'name' && settled(entity).kind === 'organisation' && isFighting(settled(entity)))
      return settled(entity);
  }
  return null;
}

/** `Kataib Hezbollah fired it; the militia denied that`: the one armed band that this sentence up to there and the one before name; or null. */
export function bandNamed(
  { phrases, ground }: Scene,
  { lemma, first, last, sentence, head }: Phrase,
  at: number,
): Entity | null {
  if (!/^(?:militia|faction|paramilitary)$/.test(lemma) || ground.forms[head] !== lemma || last - first !== 2)
    return null;
  if (!/^the$/i.test(ground.forms[first]!) || /^(?:of|that|which)$/.test(ground.forms[last] ?? '')) return null;
  let found: Entity | null = null;
  for (let i = at - 1; i >= 0 && sentence - phrases[i]!.sentence <= 1; i--) {
    const { entity, form } = phrases[i]!;
    const one = entity && form === 'name' ? settled(entity) : null;
    if (one?.kind !== 'organisation' || !one.sectors.some((sector) => fighting.test(sector))) continue;
    if (found && found !== one) return null;
    found = one;
  }
  return found;
}
