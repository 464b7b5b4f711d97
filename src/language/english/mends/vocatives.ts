import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

const subjects = ['nsubj', 'csubj', 'expl'];

/**
 * Gives a finite verb without a subject the one before it, where the parser takes him for the one who is spoken to (`Novak,
 * who leads the council, will travel to Oslo`). Changes the annotation in place.
 */
export function mendVocatives(_words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 0; name < head.length; name++) {
    const verb = head[name]!;
    if (deprel[name] !== 'vocative' || verb < name || !/^(?:PROPN|NOUN)$/.test(upos[name]!)) continue;
    if (hasDependant(annotation, verb, subjects)) continue;
    const hasTense =
      /^VB[DZ]$/.test(xpos[verb]!) ||
      xpos.some((tag, at) => head[at] === verb && at > name && at < verb && /^(?:MD|VB[DZ])$/.test(tag));
    if (hasTense) deprel[name] = hasDependant(annotation, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj';
  }
}

/**
 * Makes the object of a verb in a tense of the bare noun behind it that the parser takes for one who is spoken to (`recalls
 * ambassador from Lima`, `jails mayor`). Changes the annotation in place.
 */
export function mendObjectsAsVocatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 2; noun < head.length; noun++) {
    const verb = head[noun]!;
    if (deprel[noun] !== 'vocative' || upos[noun] !== 'NOUN' || verb > noun || verb < 1) continue;
    if (!/^VB[DPZ]$/.test(xpos[verb]!) || hasDependant(annotation, verb, ['obj', 'ccomp', 'aux:pass'])) continue;
    if (!hasDependant(annotation, verb, ['nsubj'])) continue;
    const isNext = upos.slice(verb + 1, noun).every((pos) => /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(pos));
    if (isNext && words[noun + 1] !== '!') deprel[noun] = 'obj';
  }
}

/**
 * Makes the clause the head of a sentence that opens with whoever is spoken to (`Ana Ruiz, you know the case`), where the
 * parser takes the name for the head. Changes the annotation in place.
 */
export function mendVocativeRoots(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  const name = head.findIndex((above) => above < 0);
  if (name < 0 || upos[name] !== 'PROPN') return;
  const clause = deprel.findIndex((relation, at) => head[at] === name && relation === 'parataxis' && at > name);
  const you = words.findIndex((word, at) => /^you$/i.test(word) && head[at] === clause);
  if (clause < 0 || you < 0 || you > clause || words[you - 1] !== ',' || deprel[you] !== 'nsubj') return;
  if (head.some((above, at) => above === name && at < you - 1 && !/^(?:flat|compound|nmod:desc)/.test(deprel[at]!)))
    return;
  head[clause] = -1;
  deprel[clause] = 'root';
  for (let at = you; at < words.length; at++) if (head[at] === name) head[at] = clause;
  head[name] = clause;
  deprel[name] = 'vocative';
}
mendVocativeRoots.needs = [/^,$/];

/**
 * Makes the subject of a name before its verb that the parser takes for the one who is spoken to, where what he is stands between commas
 * as the subject (`Ana Ruiz, Lima's mayor, said no`). Changes the annotation in place.
 */
export function mendVocativesBesideRoles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 0; name < head.length; name++) {
    const verb = head[name]!;
    if (deprel[name] !== 'vocative' || upos[name] !== 'PROPN' || !/^VB[DZ]$/.test(xpos[verb] ?? '')) continue;
    const role = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === verb);
    if (role < name || role > verb || upos[role] !== 'NOUN' || words[verb - 1] !== ',') continue;
    let first = role;
    while (first - 1 > name && isUnder(annotation, first - 1, role) && words[first - 1] !== ',') first--;
    if (words[first - 1] !== ',' || !words.slice(name + 1, first - 1).every((_, i) => head[name + 1 + i] === name))
      continue;
    [deprel[name], head[role], deprel[role]] = ['nsubj', name, 'appos'];
  }
}
mendVocativesBesideRoles.needs = [/^,$/];

/**
 * Makes an apposition of what somebody behind his verb is, where the parser gives the verb two subjects (`says Ana Ruiz, Lima's
 * mayor`). Changes the annotation in place.
 */
export function mendRolesBehindSpeakers(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let role = 3; role < words.length; role++) {
    const verb = head[role]!;
    if (deprel[role] !== 'nsubj' || upos[role] !== 'NOUN' || verb < 0 || verb > role || upos[verb] !== 'VERB') continue;
    const name = verb + 1;
    if (head[name] !== verb || deprel[name] !== 'nsubj' || upos[name] !== 'PROPN' || name === role) continue;
    let comma = name + 1;
    while (head[comma] === name && words[comma] !== ',') comma++;
    if (words[comma] !== ',') continue;
    if (words.slice(comma + 1, role).every((_, i) => isUnder(annotation, comma + 1 + i, role)))
      [head[role], deprel[role]] = [name, 'appos'];
  }
}
mendRolesBehindSpeakers.needs = [/^,$/];

/**
 * Makes the subject of what somebody is in front of his name, where the parser takes that for one who is spoken to and the name between
 * commas for the subject (`A presidential adviser, Ana Ruiz, said no`). Changes the annotation in place.
 */
export function mendRolesAsVocatives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let role = 1; role + 3 < words.length; role++) {
    const [name, verb] = [role + 2, head[role]!];
    if (!/^(?:vocative|dislocated)$/.test(deprel[role]!) || upos[role] !== 'NOUN' || words[role + 1] !== ',') continue;
    if (!hasDependant(annotation, role, ['det', 'nmod:poss']) || upos[name] !== 'PROPN') continue;
    if (head[name] !== verb || deprel[name] !== 'nsubj' || !/^VB[DZ]$/.test(xpos[verb]!)) continue;
    let end = name;
    while (isUnder(annotation, end + 1, name) && words[end + 1] !== ',') end++;
    if (words[end + 1] === ',' && end + 1 < verb) [deprel[role], head[name], deprel[name]] = ['nsubj', role, 'appos'];
  }
}
mendRolesAsVocatives.needs = [/^,$/];

/**
 * Takes a name between commas for that of the office-holder before it, where the parser joins it to the place of his office: `The envoy on Mali, Ana
 * Ruiz, said no`. Changes the annotation in place.
 */
export function mendNamesBesidePosts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 4; name + 2 < words.length; name++) {
    const place = head[name]!;
    if (deprel[name] !== 'conj' || upos[name] !== 'PROPN' || words[name - 1] !== ',' || place !== name - 2) continue;
    const office = head[place]!;
    if (deprel[place] !== 'nmod' || upos[place] !== 'PROPN' || upos[office] !== 'NOUN' || deprel[office] !== 'nsubj')
      continue;
    let end = name;
    while (deprel[end + 1] === 'flat' && head[end + 1] === name) end++;
    if (end === name || words[end + 1] !== ',' || head[office]! !== end + 2) continue;
    if (!hasDependant(annotation, place, ['cc']) && !hasDependant(annotation, name, ['cc', 'conj']))
      [head[name], deprel[name]] = [office, 'appos'];
  }
}
mendNamesBesidePosts.needs = [/^,$/, /^(?:on|of|for|to|in|at)$/];
