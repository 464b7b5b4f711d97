import type { Analysis } from '../../language/index.js';
import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { childOf, prepositionOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** By which somebody comes into another's hands. */
const seizing = /^(?:arrest|detain|seize|capture|abduct|kidnap|imprison|jail|intercept|apprehend|nab|catch|rescue)$/;
/** What befalls those who are in another's hands. */
const held =
  /^(?:free|release|charge|sentence|jail|hold|deport|extradite|acquit|convict|fine|bail|beat|torture|interrogate|question|imprison|exchange|swap|execute|pardon|hospitali[sz]e|remand|indict|try|identify|transfer|repatriate|arraign|blindfold|handcuff|take|bring|move|fly)$/;

/** Whether a relative clause tells what was done to those whom it describes, and has another for its subject. */
const hasRelativeObject = ({ tokens, children }: Analysis, verb: number): boolean =>
  children[verb]!.some((c) => tokens[c]!.deprel === 'nsubj' && !/^W/.test(tokens[c]!.xpos)) &&
  children[verb]!.every((c) => tokens[c]!.deprel !== 'obj' || /^W/.test(tokens[c]!.xpos));

/**
 * `Rebels captured three nurses. They were released`: of those of whom the sentence before was told, they who were seized, and not who
 * seized them.
 */
export function whoeverIsHeld({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, sentences, children } = ground.analysis;
  const { deprel, head, sentence } = tokens[phrase.head]!;
  if (phrase.role !== 'subject' || deprel !== 'nsubj:pass' || head < 0 || phrase.quotation >= 0) return null;
  if (!held.test(tokens[head]!.lemma)) return null;
  const before = sentences[sentence - 1];
  if (!before) return null;
  for (let verb = before.last - 1; verb >= before.first; verb--) {
    if (tokens[verb]!.upos !== 'VERB' || !seizing.test(tokens[verb]!.lemma)) continue;
    // `twelve fishermen, whom Chilean guards had detained`
    const relative = tokens[verb]!.deprel === 'acl:relcl' && hasRelativeObject(ground.analysis, verb);
    const object = relative ? tokens[verb]!.head : childOf(ground.analysis, verb, 'obj');
    if (object < verb && !relative) continue;
    // `detained four of them`
    const of = children[object]!.find((c) => c > object && prepositionOf(ground.analysis, c) === 'of');
    for (const at of of !== undefined && !byHead[object]?.entity ? [object, of] : [object]) {
      const other = byHead[at];
      const entity = other?.entity && settled(other.entity);
      if (entity && suits(phrase, other, entity, to)) return entity;
    }
  }
  return null;
}
