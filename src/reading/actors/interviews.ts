import type { Turn } from '../names/index.js';
import { blank } from './blank.js';
import { join } from './entities.js';
import type { Ground } from './ground.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const answer = /^(?:a\.?|answer)$/i;
/** Whoever leads a talk. */
const leading = /^(?:host|moderator|interviewer)$/i;
const talking = /^(?:speak|talk|sit|discuss|answer|tell)$/;
const asking = /^(?:talk|speak|interview|ask|meet|sit|question)$/;

/** The phrases of a text, and one for the label of each answer (`A:`) or host, so that it can speak of the one who answers or leads the talk. */
export function withAnswers(ground: Ground, phrases: readonly Phrase[], turns: readonly Turn[]): readonly Phrase[] {
  const labels = turns.filter(
    ({ isRole, labelFirst }) =>
      isRole && (answer.test(ground.forms[labelFirst]!) || leading.test(ground.forms[labelFirst]!)),
  );
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
  const hosts = phrases.filter(({ head }) => labels.has(head) && leading.test(ground.forms[head]!));
  const host = hosts.length ? whoLeads(scene) : null;
  if (host) for (const phrase of hosts) if (!phrase.entity) join(phrase, host, ground);
}

/** `HOST: Welcome. I’m Ana Lind.`: who says so of himself in the first turn of whoever leads the talk, or null. */
function whoLeads({ ground, phrases, turns }: Scene): Entity | null {
  const { forms } = ground;
  const turn = turns.find(({ isRole, labelFirst }) => isRole && leading.test(forms[labelFirst]!));
  for (let at = turn?.first ?? forms.length; at + 1 < turn!.last; at++) {
    if (forms[at] !== 'I' || !/^(?:[’']m|am)$/.test(forms[at + 1]!)) continue;
    const named = phrases.find(({ from, form }) => from === at + 2 && form === 'name');
    if (named?.entity?.kind === 'person') return settled(named.entity);
  }
  return null;
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
  if (left.length < 2) return left[0] ?? null;
  // `Ana Lind is Peru's envoy. She spoke to Jan Roe`: of several the one with an office, who speaks to another without one
  const [holder, ...others] = left.filter(({ offices }) => offices.length > 0);
  const talks = phrases.some(
    ({ head, entity, role }) =>
      head < before &&
      role === 'subject' &&
      entity !== null &&
      settled(entity) === holder &&
      talking.test(tokens[tokens[head]!.head]?.lemma ?? ''),
  );
  return holder && !others.length && talks ? holder : null;
}
