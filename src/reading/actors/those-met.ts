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

const meeting = /^(?:meet|talk|speak)$/;

/** `discussed it with Mora and will raise it with Lind when they meet`: whoever raises it and the one with whom. */
export function thoseToMeet(scene: Scene, { head }: Phrase): Entity | null {
  const { ground, byHead } = scene;
  const { tokens, children } = ground.analysis;
  const clause = tokens[head]!.deprel === 'nsubj' ? tokens[tokens[head]!.head] : undefined;
  if (!/^they$/i.test(tokens[head]!.form) || clause?.deprel !== 'advcl' || !meeting.test(clause.lemma)) return null;
  if (
    clause.head > head ||
    !children[clause.index]!.some((c) => c < head && /^(?:when|once|after|before)$/.test(tokens[c]!.form))
  )
    return null;
  const person = (at: number | undefined): Entity | null => {
    const entity = at === undefined || at < 0 ? null : byHead[at]?.entity;
    return entity && settled(entity).kind === 'person' ? settled(entity) : null;
  };
  const other = person(
    children[clause.head]!.find(
      (c) => c < clause.index && relation(tokens[c]!) === 'obl' && children[c]!.some((w) => tokens[w]!.form === 'with'),
    ),
  );
  let one: Entity | null = null;
  for (let verb = clause.head, steps = 0; other && verb >= 0 && steps < 4; steps++, verb = tokens[verb]!.head) {
    const subject = children[verb]!.find((c) => c < head && relation(tokens[c]!) === 'nsubj');
    one = person(subject);
    if (subject !== undefined || !/^(?:xcomp|conj)$/.test(tokens[verb]!.deprel)) break;
  }
  return one && other && one !== other ? groupOf(scene.named, [one, other]) : null;
}
