import { relation } from '../../language/index.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * `the committee or the panel of experts that had supported it`: in a clause about the second of two things the first is meant, whether or not
 * it is an actor. Null where a pronoun does not stand so.
 */
export function joinedBefore(
  { ground, byHead }: Scene,
  { head, role }: Phrase,
): { readonly entity: Entity | null } | null {
  const { tokens, children } = ground.analysis;
  if (role !== 'object' || !/^it$/i.test(ground.forms[head]!)) return null;
  const clause = tokens[tokens[head]!.head];
  if (clause?.deprel !== 'acl:relcl' || clause.head > clause.index) return null;
  // the clause has no other subject than what it is about
  const isAbout = children[clause.index]!.some(
    (c) => tokens[c]!.deprel === 'nsubj' && /^(?:that|which|who)$/i.test(tokens[c]!.form),
  );
  let noun = tokens[clause.head]!;
  for (let steps = 0; relation(noun) === 'nmod' && noun.head < noun.index && steps < 2; steps++)
    noun = tokens[noun.head]!;
  const first = tokens[noun.head];
  if (!isAbout || relation(noun) !== 'conj' || !first || first.upos !== 'NOUN' || first.index > noun.index) return null;
  if (/S$/.test(first.xpos) || !children[noun.index]!.some((c) => tokens[c]!.deprel === 'cc')) return null;
  const entity = byHead[first.index]?.entity;
  // `the mayor and the envoy who had backed it`: a person is no *it*
  return entity && settled(entity).kind === 'person' ? null : { entity: entity ? settled(entity) : null };
}
