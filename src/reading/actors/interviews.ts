import type { Turn } from '../names/index.js';
import { blank } from './blank.js';
import { join } from './entities.js';
import type { Ground } from './ground.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const answer = /^(?:a\.?|answer)$/i;
const asking = /^(?:talk|speak|interview|ask|meet|sit|question)$/;

/** The phrases of a text, and one for the label of each answer (`A:`), so that it can speak of the one who answers. */
export function withAnswers(ground: Ground, phrases: readonly Phrase[], turns: readonly Turn[]): readonly Phrase[] {
  const labels = turns.filter(({ isRole, labelFirst }) => isRole && answer.test(ground.forms[labelFirst]!));
  if (!labels.length) return phrases;
  const heads = new Set(labels.map(({ labelFirst }) => labelFirst));
  const others = phrases.filter(({ head }) => !heads.has(head));
  const added = [...heads].map((at): Phrase => ({ ...blank(ground, ground.analysis.tokens[at]!), form: 'pronoun' }));
  return [...others, ...added].sort((a, b) => a.head - b.head);
}

/** Gives the label of each answer the one who answers, where the text names him alone before the first question. */
export function resolveAnswers(scene: Scene): void {
  const { ground, phrases, turns, labels } = scene;
  const answers = phrases.filter(({ head }) => labels.has(head) && answer.test(ground.forms[head]!));
  const first = turns[0];
  const who = answers.length > 1 && first ? interviewee(scene, first.labelFirst) : null;
  if (who) for (const phrase of answers) if (!phrase.entity) join(phrase, who, ground);
}

/** The one person with a name before a token who is not the one that asks him, or null. */
function interviewee({ ground, phrases }: Scene, before: number): Entity | null {
  const { tokens } = ground.analysis;
  const named = new Set<Entity>();
  const interviewers = new Set<Entity>();
  for (const { head, form, entity, role, sentence } of phrases) {
    if (head >= before || entity?.kind !== 'person' || form !== 'name') continue;
    const person = settled(entity);
    named.add(person);
    const verb = tokens[tokens[head]!.head];
    const isOther = (other: Phrase): boolean =>
      other.sentence === sentence &&
      other.head > verb!.index &&
      other.form === 'name' &&
      other.entity?.kind === 'person' &&
      settled(other.entity) !== person;
    if (role === 'subject' && verb && asking.test(verb.lemma) && phrases.some(isOther)) interviewers.add(person);
  }
  const left = [...named].filter((person) => !interviewers.has(person));
  return left.length === 1 ? left[0]! : null;
}
