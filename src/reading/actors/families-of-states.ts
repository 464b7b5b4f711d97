import type { Named } from './entities.js';
import type { ByHead } from './links.js';
import { ownerOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** `the ASEAN family`: the bloc itself; or null. */
export function familyOf(byHead: ByHead, { lemma, head, count }: Phrase): Entity | null {
  const before = lemma === 'family' && count === null ? byHead[head - 1] : undefined;
  const entity = before?.form === 'name' && before.to === head && before.entity ? settled(before.entity) : null;
  if (!entity) return null;
  return entity.kind === 'bloc' || (entity.kind === 'organisation' && entity.sectors.includes('IGO')) ? entity : null;
}

/** `the bloc's executive`, of the European Union: its commission; or null. */
export function executiveOf(scene: Scene, named: Named, phrase: Phrase): Entity | null {
  if (phrase.lemma !== 'executive' || phrase.isPlural) return null;
  // `the EU executive`
  const before = scene.byHead[phrase.head - 1];
  const owner = ownerOf(scene, phrase) ?? (before?.form === 'name' && before.entity ? settled(before.entity) : null);
  return owner?.entry?.name === 'European Union' ? named.ofEntry('european-commission') : null;
}
