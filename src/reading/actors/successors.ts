import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** `the new foreign minister`, where the text has named his predecessor with the office: whoever it said would replace him; or null. */
export function successorMeant(scene: Scene, phrase: Phrase, holder: Entity): Entity | null {
  const { ground } = scene;
  const isNew =
    /^(?:new|incoming)\b/.test(phrase.office?.title ?? '') ||
    ground.forms.slice(phrase.first, phrase.head).some((form) => /^(?:new|incoming)$/i.test(form));
  if (!isNew || !phrase.office) return null;
  for (const { head, sentence } of holder.phrases) {
    if (head > phrase.head) continue;
    const heir = replacing(scene, head, sentence);
    if (heir && heir !== holder) return heir;
  }
  return null;
}

/** Who replaces the one whom a token speaks of: `named Huamani to replace him`, `Huamani replaced him`. */
function replacing({ ground, byHead }: Scene, object: number, sentence: number): Entity | null {
  const { tokens, children } = ground.analysis;
  const { deprel, head: verb } = tokens[object]!;
  if (deprel !== 'obj' || !/^(?:replace|succeed)$/.test(tokens[verb]!.lemma)) return null;
  const above = tokens[verb]!.head;
  const isPurpose = above >= 0 && /^(?:xcomp|advcl|acl)$/.test(tokens[verb]!.deprel);
  const candidates = isPurpose
    ? [above, ...children[above]!.filter((at) => /^(?:obj|xcomp|nsubj:pass)$/.test(tokens[at]!.deprel) && at < verb)]
    : [childOf(ground.analysis, verb, 'nsubj')];
  for (const at of candidates) {
    const entity = at >= 0 && tokens[at]!.sentence === sentence ? byHead[at]?.entity : null;
    const person = entity ? settled(entity) : null;
    if (person?.kind === 'person' && person.phrases.some(({ form }) => form === 'name')) return person;
  }
  return null;
}
