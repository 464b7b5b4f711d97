import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/**
 * Gives a verb behind `, and` and an aside on a name that name for its subject, where the parser joins the name to what stands before: in
 * `asked for help, and Oslo, a friend of both, pledged grain` it is Oslo that pledged. Changes the annotation in place.
 */
export function mendSubjectsWithAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 7; verb < words.length; verb++) {
    if (words[verb - 1] !== ',' || xpos[verb] !== 'VBD' || !/^(?:conj|parataxis)$/.test(deprel[verb]!)) continue;
    const main = head[verb]!;
    if (main < 0 || main > verb || hasDependant(annotation, verb, ['nsubj', 'csubj', 'expl', 'aux', 'mark', 'cc']))
      continue;
    const open = words.lastIndexOf(',', verb - 2);
    let noun = open - 1;
    while (noun > 0 && /^(?:flat|compound)/.test(deprel[noun]!) && head[noun]! < noun) noun = head[noun]!;
    if (open < 3 || upos[noun] !== 'PROPN' || deprel[noun] !== 'conj' || upos[open + 1] !== 'DET') continue;
    const and = deprel.findIndex((relation, at) => relation === 'cc' && head[at] === noun && at < noun && at > main);
    if (and < 1 || words[and - 1] !== ',' || !/^(?:and|but|while)$/.test(words[and]!)) continue;
    if (hasDependant(annotation, noun, ['case']) || head[noun]! > and) continue;
    // the aside is one noun with what belongs to it
    const aside = words.findIndex(
      (_, at) => at > open && at < verb && (head[at]! < open || head[at] === verb) && upos[at] !== 'PUNCT',
    );
    if (aside < 0 || upos[aside] !== 'NOUN') continue;
    if (!words.slice(open + 1, verb - 1).every((_, i) => isUnder(annotation, open + 1 + i, aside))) continue;
    [head[aside], deprel[aside]] = [noun, 'appos'];
    [head[noun], deprel[noun], head[and], deprel[verb]] = [verb, 'nsubj', verb, 'conj'];
  }
}
mendSubjectsWithAsides.needs = [/^,$/, /^(?:and|but|while)$/];

const pronouns = new Map([
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
]);

/**
 * Joins a verb behind `and` to the main verb, where the parser joins it to a clause whose subject would then do it to himself (`arrested a
 * nurse as he left and beat him`). Changes the annotation in place.
 */
export function mendDeedsToSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let verb = 5; verb + 1 < words.length; verb++) {
    const clause = head[verb]!;
    if (deprel[verb] !== 'conj' || clause < 0 || clause > verb || deprel[clause] !== 'advcl') continue;
    const main = head[clause]!;
    if (main < 0 || main > clause || xpos[main] !== 'VBD' || !/^VB[DN]$/.test(xpos[verb]!)) continue;
    if (hasDependant(annotation, verb, ['nsubj', 'aux', 'mark'])) continue;
    const subject = deprel.findIndex((relation, at) => relation === 'nsubj' && head[at] === clause);
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === verb && at > verb);
    if (subject < 0 || object < 0 || pronouns.get(words[subject]!) !== words[object]) continue;
    [head[verb], xpos[verb]] = [main, 'VBD'];
  }
}
mendDeedsToSubjects.needs = [/^(?:he|she|they)$/, /^(?:him|her|them)$/, /^(?:and|or)$/];

/**
 * Hangs an adjective on the name behind it, where the parser joins both to a pronoun: in `He and Peruvian President Lind left` the president is
 * Peruvian. Changes the annotation in place.
 */
export function mendAdjectivesBehindPronouns(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let adjective = 2; adjective + 2 < words.length; adjective++) {
    const pronoun = head[adjective]!;
    if (deprel[adjective] !== 'conj' || upos[adjective] !== 'ADJ' || pronoun !== adjective - 2) continue;
    if (upos[pronoun] !== 'PRON' || words[adjective - 1] !== 'and') continue;
    const name = deprel.findIndex(
      (relation, at) => relation === 'conj' && head[at] === pronoun && at > adjective && upos[at] === 'PROPN',
    );
    if (name < 0 || name - adjective > 5 || hasDependant(annotation, name, ['cc'])) continue;
    if (!words.slice(adjective + 1, name).every((_, i) => isUnder(annotation, adjective + 1 + i, name))) continue;
    [head[adjective], deprel[adjective]] = [name, 'amod'];
    if (head[adjective - 1] === adjective) head[adjective - 1] = name;
  }
}
mendAdjectivesBehindPronouns.needs = [/^(?:he|she|they|we|i|it)$/i, /^and$/];

const marks = /^(?:after|before|when|while|as|because|since|although|though|until)$/i;

/**
 * Makes the main clause of a name and a past behind an aside on it, where the parser takes the name for one more calling in the clause before:
 * in `After it ruled for the pact, Lind, a farmer, opposed it` Lind opposed it. Changes the annotation in place.
 */
export function mendMainClausesBehindAsides(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || upos[root] !== 'VERB') return;
  const mark = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === root);
  if (mark < 0 || mark > 2 || !marks.test(words[mark]!)) return;
  const verb = deprel.findIndex(
    (relation, at) => at > root && relation === 'acl' && xpos[at] === 'VBD' && words[at - 1] === ',',
  );
  const aside = head[verb] ?? -1;
  const name = aside < 0 ? -1 : head[aside]!;
  if (name < root || deprel[aside] !== 'appos' || deprel[name] !== 'appos' || upos[name] !== 'PROPN') return;
  if (
    !hasDependant(annotation, verb, ['obj', 'ccomp', 'xcomp', 'obl'], verb) ||
    hasDependant(annotation, verb, ['nsubj'])
  )
    return;
  const comma = deprel.findIndex((relation, at) => relation === 'punct' && head[at] === name && at < name);
  if (comma < 0 || words[comma] !== ',' || isUnder(annotation, root, name)) return;
  [head[name], deprel[name], head[comma]] = [verb, 'nsubj', verb];
  [head[verb], deprel[verb]] = [-1, 'root'];
  [head[root], deprel[root]] = [verb, 'advcl'];
  const stop = words.length - 1;
  if (upos[stop] === 'PUNCT') head[stop] = verb;
}
mendMainClausesBehindAsides.needs = [/^,$/, marks];
