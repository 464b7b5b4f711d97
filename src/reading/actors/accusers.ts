import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * `Mora accuses Peru of wanting to overthrow him`, `of firing at it`: whoever accuses somebody of what was done to him; of whom it was done by it would be
 * told with _himself_.
 */
export function accuserOf({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  const { form, deprel, head } = tokens[phrase.head]!;
  if (!/^(?:him|her|it)$/i.test(form) || !/^(?:obj|iobj|obl)$/.test(deprel)) return null;
  let at = head;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const { lemma, deprel: relation, head: above, xpos } = tokens[at]!;
    if (lemma === 'accuse' && at !== head) break;
    // what he is accused of has the accused for its subject
    if (!/^(?:VBG|VB|VBN)$/.test(xpos) || !/^(?:advcl|xcomp|obl|ccomp|acl)$/.test(relation)) return null;
    if (childOf(ground.analysis, at, 'nsubj') >= 0) return null;
    at = above;
  }
  if (tokens[at]?.lemma !== 'accuse' || at > phrase.head) return null;
  const accused = childOf(ground.analysis, at, 'obj');
  const other = byHead[childOf(ground.analysis, at, 'nsubj')];
  if (accused < at || !other?.entity) return null;
  return suits(phrase, other, settled(other.entity), to) ? settled(other.entity) : null;
}
