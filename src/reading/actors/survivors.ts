import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Sentences at the head of a text within which it tells who has died. */
const opening = 3;

/**
 * `Rosa Huamani, who has died aged 83, … Her brother became a minister. She is survived by a son`: whom the text opened with as dead, whoever
 * was spoken of last; or null.
 */
export function survivedBy({ ground, phrases, byHead }: Scene, phrase: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  if (phrase.role !== 'subject' || !/^s?he$/i.test(ground.forms[phrase.head]!)) return null;
  const verb = tokens[tokens[phrase.head]!.head];
  if (verb?.lemma !== 'survive' || tokens[verb.index + 1]?.form !== 'by') return null;
  if (childOf(ground.analysis, verb.index, 'aux:pass') < 0) return null;
  const dead = new Set<Entity>();
  for (const { lemma, index, sentence, deprel, head } of tokens) {
    if (sentence >= opening) break;
    if (lemma !== 'die' || sentence >= phrase.sentence) continue;
    const subject = deprel === 'acl:relcl' ? head : childOf(ground.analysis, index, 'nsubj');
    const given = byHead[subject]?.entity;
    const entity = given && settled(given);
    if (entity?.kind === 'person' && entity.phrases.some(({ form }) => form === 'name')) dead.add(entity);
  }
  const [one] = dead;
  if (dead.size !== 1 || (phrase.gender && one!.gender && phrase.gender !== one!.gender)) return null;
  // somebody else of whose death is told later may leave others too
  const isLater = phrases.some(({ sentence, head, entity }) => {
    const above = tokens[tokens[head]!.head];
    return (
      sentence >= phrase.sentence - 1 &&
      sentence <= phrase.sentence &&
      head < phrase.head &&
      above?.lemma === 'die' &&
      entity !== null &&
      settled(entity) !== one &&
      settled(entity).gender === phrase.gender
    );
  });
  return isLater ? null : one!;
}
