import { relation } from '../../language/index.js';
import { groupOf } from './groups.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** `telephoned both Mora and Lind and urged them to talk`: those who are the object of the verb to which this one is joined. */
export function thoseMet(scene: Scene, { head, sentence }: Phrase): Entity | null {
  const { ground, byHead } = scene;
  const { tokens, children } = ground.analysis;
  const { form, deprel, head: verb } = tokens[head]!;
  if (form.toLowerCase() !== 'them' || !/^i?obj$/.test(deprel)) return null;
  const joined = tokens[verb]!;
  const before = joined.deprel === 'conj' ? joined.head : -1;
  const first = before < 0 ? -1 : childOf(ground.analysis, before, 'obj');
  if (first < 0 || first < before || first > verb || tokens[first]!.sentence !== sentence) return null;
  const all = [first, ...children[first]!.filter((at) => relation(tokens[at]!) === 'conj' && at < verb)];
  const members = all.map((at) => (byHead[at]?.entity ? settled(byHead[at].entity) : null));
  const [one] = members;
  if (members.length < 2 || !members.every((member): member is Entity => member !== null && member.kind === one?.kind))
    return null;
  return one!.kind === 'group' || new Set(members).size < members.length
    ? null
    : groupOf(scene.named, members as Entity[]);
}
