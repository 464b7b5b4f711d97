import { isSpeechVerb } from '../names/index.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** `Huamani, he wrote in his diary, had warned him`: whom a remark between commas is about, who is not the one who makes it. */
export function toldAbout({ ground, byHead }: Scene, { head, role }: Phrase): Entity | null {
  const { tokens } = ground.analysis;
  if (role !== 'subject' || !/^s?he$/i.test(ground.forms[head]!)) return null;
  const said = tokens[tokens[head]!.head];
  if (said?.deprel !== 'parataxis' || !isSpeechVerb(said.lemma) || ground.forms[head - 1] !== ',') return null;
  const subject = childOf(ground.analysis, said.head, 'nsubj');
  const entity = subject >= 0 && subject < head ? byHead[subject]?.entity : null;
  return entity ? settled(entity) : null;
}
