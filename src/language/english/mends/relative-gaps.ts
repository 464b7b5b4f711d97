import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** Whether a word is a pronoun that opens a relative clause and may be its object. */
const isRelative = (words: readonly string[], { xpos }: Annotation, at: number): boolean =>
  /^W(?:DT|P)$/.test(xpos[at]!) && relatives.test(words[at]!);

const relatives = /^(?:which|that|whom)$/i;

/**
 * Makes a relative pronoun the object of its clause where the clause has a subject of its own (`the declaration, which Lind
 * and Mora signed`). Changes the annotation in place.
 */
export function mendWhichBesideSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let which = 1; which < words.length - 2; which++) {
    const verb = head[which]!;
    if (deprel[which] !== 'nsubj' || verb < which || upos[verb] !== 'VERB') continue;
    if (!isRelative(words, annotation, which) || !/^acl/.test(deprel[verb]!)) continue;
    let subject = which + 1;
    while (subject < verb && !(head[subject] === verb && deprel[subject] === 'nsubj')) subject++;
    if (subject < verb && !hasDependant(annotation, verb, ['obj', 'ccomp', 'cop'])) deprel[which] = 'obj';
  }
}
mendWhichBesideSubjects.needs = [relatives];

/**
 * Gives a relative pronoun to the clause that lacks an object, where a verb of saying or asking stands between (`the pact, which
 * Peru has demanded that Chile scrap`). A word with a subject and a mark there is a verb. Changes the annotation in place.
 */
export function mendWhichBeforeClaims(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let which = 1; which < words.length - 3; which++) {
    const verb = head[which]!;
    if (deprel[which] !== 'obj' || verb < which || !/^acl/.test(deprel[verb]!)) continue;
    if (!isRelative(words, annotation, which) || !hasDependant(annotation, verb, ['nsubj'])) continue;
    const claim = deprel.findIndex((relation, at) => at > verb && head[at] === verb && relation === 'ccomp');
    if (claim < 0 || !hasDependant(annotation, claim, ['nsubj']) || !hasDependant(annotation, claim, ['mark']))
      continue;
    if (hasDependant(annotation, claim, ['obj', 'cop', 'xcomp', 'ccomp'])) continue;
    if (upos[claim] === 'NOUN' && xpos[claim] === 'NN') [upos[claim], xpos[claim]] = ['VERB', 'VB'];
    if (upos[claim] === 'VERB') head[which] = claim;
  }
}
mendWhichBeforeClaims.needs = [relatives];

/**
 * Joins a name to the first word of the name before it, not to a later one, and keeps its own words together (`Abiy Ahmed and
 * Hassan Sheikh Mohamud`). Changes the annotation in place.
 */
export function mendConjunctsOfNames(_words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 2; at < deprel.length; at++) {
    if (deprel[at] !== 'conj' || upos[at] !== 'PROPN') continue;
    const above = head[at]!;
    if (upos[at - 1] === 'PROPN' && above < at && isOneName(upos, above, at) && deprel[above] === 'conj')
      deprel[at] = 'flat';
    else if (above < at && deprel[above] === 'flat' && upos[above] === 'PROPN') head[at] = head[above]!;
  }
}
mendConjunctsOfNames.needs = [/^(?:and|or|&|,)$/];

/** Whether all words from one to another are of names, without a comma or `and` in between. */
const isOneName = (upos: Annotation['upos'], from: number, to: number): boolean =>
  upos.slice(from, to + 1).every((tag) => tag === 'PROPN');
