import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const clausal = /^(?:after|before|since|until|as|while|when|because)$/;

/**
 * Gives a verb the office before a name for its subject, where the parser hangs that on the main verb as a phrase and has the name alone
 * speak: in `His comments come after the minister, Pavel Lind, told parliament …` it is the minister. Changes the annotation in place.
 */
export function mendNamedInTimeClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let name = 4; name + 2 < words.length; name++) {
    const verb = head[name]!;
    if (upos[name] !== 'PROPN' || deprel[name] !== 'nsubj' || words[name - 1] !== ',' || verb < name) continue;
    if (deprel[verb] !== 'parataxis' || !/^VB[DZP]$/.test(xpos[verb]!) || words[verb - 1] !== ',') continue;
    const office = name - 2;
    if (upos[office] !== 'NOUN' || deprel[office] !== 'obl' || head[office] !== head[verb]) continue;
    // nothing but the name between the commas
    let isName = true;
    for (let at = name + 1; at < verb - 1; at++) if (head[at] !== name || deprel[at] !== 'flat') isName = false;
    const mark = deprel.findIndex((relation, at) => relation === 'case' && head[at] === office && at < office);
    if (!isName || mark < 0 || !clausal.test(words[mark]!) || hasDependant(annotation, verb, ['mark', 'aux'])) continue;
    [head[office], deprel[office]] = [verb, 'nsubj'];
    [head[name], deprel[name]] = [office, 'appos'];
    [head[mark], deprel[mark]] = [verb, 'mark'];
    [head[name - 1], head[verb - 1]] = [name, office];
    deprel[verb] = 'advcl';
  }
}
mendNamedInTimeClauses.needs = [clausal, /^,$/];

const spans = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;

/**
 * Gives how long after something else a thing was to the verb of the clause, where the parser hangs it on the subject behind the mark: in
 * `came two days after the president warned Chad` the president is of no two days. Changes the annotation in place.
 */
export function mendSpansBeforeMarks(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let span = 1; span + 3 < words.length; span++) {
    if (!spans.test(words[span]!) || !clausal.test(words[span + 1]!) || deprel[span + 1] !== 'mark') continue;
    const subject = head[span]!;
    const verb = head[span + 1]!;
    if (subject < span + 2 || !/^nmod/.test(deprel[span]!) || head[subject] !== verb) continue;
    if (/^nsubj/.test(deprel[subject]!)) [head[span], deprel[span]] = [verb, 'obl:unmarked'];
  }
}
mendSpansBeforeMarks.needs = [spans, clausal];
