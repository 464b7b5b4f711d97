import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Gives a name behind a comma to the noun right before the comma, where the parser gives it to the name that the noun is joined
 * to: `Rosa Lind and her Chilean counterpart, Joyce Adeyemi, met`. Changes the annotation in place.
 */
export function mendNamesOfConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 4; name < words.length; name++) {
    if (deprel[name] !== 'appos' || upos[name] !== 'PROPN' || words[name - 1] !== ',') continue;
    const first = head[name]!;
    const noun = name - 2;
    if (first < 0 || first >= noun || upos[first] !== 'PROPN' || upos[noun] !== 'NOUN') continue;
    if (deprel[noun] !== 'conj' || head[noun] !== first || isUnder(annotation, name, noun)) continue;
    if (
      hasDependant(annotation, noun, ['appos', 'case']) ||
      !hasDependant(annotation, noun, ['nmod:poss', 'amod', 'det'])
    )
      continue;
    head[name] = noun;
    if (head[name - 1] === first) head[name - 1] = name;
  }
}
mendNamesOfConjuncts.needs = [/^and$/, /^,$/];

/**
 * Gives an adjective right before a noun to that noun, where the parser makes members of one list of both: `He and Palestinian
 * leader Rosa Lind met`. Changes the annotation in place.
 */
export function mendAdjectivesOfConjuncts(_: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let adjective = 2; adjective + 1 < head.length; adjective++) {
    const noun = adjective + 1;
    if (upos[adjective] !== 'ADJ' || deprel[adjective] !== 'conj' || upos[noun] !== 'NOUN') continue;
    if (deprel[noun] !== 'conj' || (head[noun] !== head[adjective] && head[noun] !== adjective)) continue;
    const first = head[adjective]!;
    if (first < 0 || !/^(?:PRON|PROPN|NOUN)$/.test(upos[first]!)) continue;
    for (let at = first + 1; at < adjective; at++) if (head[at] === adjective) head[at] = noun;
    [head[noun], head[adjective], deprel[adjective]] = [first, noun, 'amod'];
  }
}
mendAdjectivesOfConjuncts.needs = [/^and$/];

/**
 * Gives what stands between commas behind the last name of a row to that name, where the parser makes it one more member: `met Rosa
 * Lind and Joyce Adeyemi, her Chilean counterpart, in Rome`. Nothing joins a member behind the `and` of the last. Changes the
 * annotation in place.
 */
export function mendRolesOfConjuncts(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let role = 5; role < words.length; role++) {
    if (deprel[role] !== 'conj' || xpos[role] !== 'NN' || hasDependant(annotation, role, ['cc', 'case'])) continue;
    const first = head[role]!;
    if (first < 0 || upos[first] !== 'PROPN' || !hasDependant(annotation, role, ['nmod:poss', 'det'])) continue;
    const last = deprel.lastIndexOf('conj', role - 1);
    if (last < 0 || head[last] !== first || upos[last] !== 'PROPN' || !hasDependant(annotation, last, ['cc'])) continue;
    if (deprel.some((relation, at) => at > role && relation === 'conj' && head[at] === first)) continue;
    const comma = words.indexOf(',', last);
    // nothing but the name and the words of the role on either side of the comma
    if (comma < 0 || comma > role || !/^(?:,|\.|;)$/.test(words[role + 1] ?? '.')) continue;
    if (!range(last + 1, comma).every((at) => head[at] === last)) continue;
    if (!range(comma + 1, role).every((at) => isUnder(annotation, at, role))) continue;
    [head[role], deprel[role]] = [last, 'appos'];
  }
}
mendRolesOfConjuncts.needs = [/^and$/, /^,$/];

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, at) => first + at);
