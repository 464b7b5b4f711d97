import type { Annotation } from '../model/index.js';
import { saying } from './relative-claims.js';
import { hasDependant } from './tree.js';

const allowing = /^(?:letting|allowing|leaving|quitting|extending|ending|reviving|scrapping|keeping|abandoning)$/;

/**
 * Makes a subject of the gerund right behind a verb of saying (`said letting it lapse was reckless`), where the parser takes it for what is
 * said. Changes the annotation in place.
 */
export function mendGerundsAsSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let gerund = 1; gerund + 3 < words.length; gerund++) {
    const said = head[gerund]!;
    if (xpos[gerund] !== 'VBG' || deprel[gerund] !== 'ccomp' || !allowing.test(words[gerund]!)) continue;
    if (said !== gerund - 1 && !(said === gerund - 2 && words[gerund - 1] === 'that')) continue;
    if (said < 0 || !saying.test(words[said]!)) continue;
    const tense = xpos.findIndex(
      (tag, at) => at > gerund && (tag === 'MD' || (/^VB[DZ]$/.test(tag) && deprel[at] === 'cop')),
    );
    const told = tense < 0 ? -1 : head[tense]!;
    if (told < tense || /^(?:VERB|ADJ|NOUN)$/.test(upos[told]!) === false) continue;
    const above = head[told]!;
    const isOwn = above === said && /^(?:ccomp|advcl|conj)$/.test(deprel[told]!);
    const isBelow = above >= gerund && above < tense && /^(?:xcomp|ccomp|advcl)$/.test(deprel[told]!);
    if (!isOwn && !isBelow) continue;
    // `letting it lapse without a heir was reckless`: what stands there is no subject
    const subject = deprel.findIndex((relation, at) => head[at] === told && relation.startsWith('nsubj'));
    const without = words.indexOf('without', gerund);
    if (subject >= 0) {
      if (without < 0 || head[without] !== told || subject < without || subject > tense) continue;
      const inner = head.findIndex((of, at) => of === gerund && deprel[at] === 'xcomp' && at < without);
      [head[subject], deprel[subject]] = [inner < 0 ? gerund : inner, 'obl'];
      [head[without], deprel[without], upos[without]] = [subject, 'case', 'ADP'];
    } else if (without > 0 && without < tense && head[without] === told) continue;
    if (hasDependant(annotation, told, ['mark'], gerund)) continue;
    [head[told], deprel[told]] = [said, 'ccomp'];
    [head[gerund], deprel[gerund]] = [told, 'csubj'];
  }
}
mendGerundsAsSubjects.needs = [allowing];

/**
 * Gives the gerund that is a subject its object, where the parser makes of that a second subject (`quitting the pact was lawful`). Changes the
 * annotation in place.
 */
export function mendObjectsOfSubjects(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let gerund = 0; gerund + 3 < words.length; gerund++) {
    const told = head[gerund]!;
    if (deprel[gerund] !== 'csubj' || xpos[gerund] !== 'VBG' || told < gerund) continue;
    const object = deprel.findIndex(
      (relation, at) => at > gerund && at < told && head[at] === told && relation === 'nsubj',
    );
    if (object < 0 || hasDependant(annotation, gerund, ['obj', 'obl', 'ccomp', 'xcomp'])) continue;
    if (!/^(?:DT|PRP\$|NNP|JJ|NN)$/.test(xpos[gerund + 1]!) || words.slice(gerund, object).includes(',')) continue;
    [head[object], deprel[object]] = [gerund, 'obj'];
  }
}
mendObjectsOfSubjects.needs = [/^[a-z]+ing$/i];
