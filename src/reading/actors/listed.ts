import { memberKind } from './counted.js';
import type { Scene } from './scene.js';
import { firstAfter } from './together.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * Whom a counted plural speaks of that names them one by one right behind it (`three members of the union, Peru, Chile and
 * Mali,`, `two states (Chad and Mali)`), or null.
 */
export function listedMembers(scene: Scene, phrase: Phrase): readonly Entity[] | null {
  const { ground, together } = scene;
  const isNamely = ground.forms.slice(phrase.head + 1, phrase.head + 3).includes('namely');
  if (!phrase.isPlural || phrase.count === 1 || !(phrase.count || phrase.isDefinite || isNamely)) return null;
  const { tokens } = ground.analysis;
  for (let i = firstAfter(together, phrase.head); i < together.length; i++) {
    const list = together[i]!;
    if (list.sentence !== phrase.sentence) return null;
    const { head: above, deprel } = tokens[list.head]!;
    if (above !== phrase.head || deprel !== 'appos' || !list.isJoined) continue;
    const first = Math.min(scene.byHead[list.head]?.first ?? list.head, list.head);
    const opens = /^the$/i.test(ground.forms[first - 1] ?? '') ? first - 1 : first;
    const start = ground.forms[opens - 1] === 'namely' ? opens - 1 : opens;
    if (!/^[,(:–—-]$/.test(ground.forms[start - 1] ?? '') || (phrase.count && list.members.length !== phrase.count))
      return null;
    const kinds = new Set(list.members.map((member) => settled(member).kind));
    if (kinds.size !== 1 || kinds.has('group')) return null;
    // `the envoys of the two countries, Ann Lee and Carlos Ruiz`: persons are no countries
    const kind = memberKind(phrase);
    return kind === 'state' && kinds.has('person') ? null : list.members;
  }
  return null;
}
