import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What only somebody or a body does, whatever clause it has. */
const willed =
  /^(?:seeks?|sought|wants?|wanted|plans|planned|intends?|intended|aims?|aimed|decides?|decided|vows?|vowed|pledges|pledged|hopes|hoped|refuses|refused|agrees|agreed|declines|declined|offers|offered|says?|said|adds?|added|argues|argued|warns|warned|insists|insisted|claims|claimed|denies|denied|urges|urged|believes|believed|expects|expected|threatens|threatened|announces|announced|finds|found|concludes|concluded|rules|ruled|complains|complained|recalls|recalled|acknowledges|acknowledged|accuses|accused|tells|told|asks|asked|demands|demanded|rejects|rejected|recommends|recommended|explains|explained|replies|replied|wrote|writes|predicts|predicted|alleges|alleged|promises|promised|stressed|stresses|states|stated)$/;

/**
 * Takes `it` for the subject of what nobody but a body does, where the parser has it stand for a clause (`It sought to protect
 * them`). Changes the annotation in place.
 */
export function mendExpletives(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let at = 0; at + 1 < words.length; at++) {
    const verb = head[at]!;
    if (deprel[at] !== 'expl' || !/^it$/i.test(words[at]!) || verb <= at) continue;
    if (!willed.test(words[verb]!) && !isDevoted(words, annotation, verb) && !isGoing(words, annotation, verb))
      continue;
    if (!hasDependant(annotation, verb, ['nsubj', 'csubj', 'aux:pass'])) deprel[at] = 'nsubj';
  }
}
mendExpletives.needs = [/^it$/i];

/** `said it went beyond the mandate`: what has no clause of its own to stand for. */
const isGoing = (words: readonly string[], annotation: Annotation, verb: number): boolean =>
  /^(?:goes|went|gone|go)$/.test(words[verb]!) && !hasDependant(annotation, verb, ['ccomp', 'csubj', 'xcomp', 'advcl']);

const devoted = /^(?:committed|opposed|bound|open|ready|willing|prepared|party|loyal|entitled)$/;

/** `it remained committed to the pact`: what only somebody or a body is, and remains. */
function isDevoted(words: readonly string[], { head, deprel }: Annotation, verb: number): boolean {
  // `said it would continue to support the text`
  if (words[verb] === 'continue' && deprel[verb] === 'ccomp') return true;
  // `it was no longer bound to honour it`
  const isSaid = deprel.some((relation, at) => relation === 'cop' && head[at] === verb);
  if (
    isSaid &&
    /^(?:bound|opposed|ready|willing|prepared|entitled|committed|obliged|unable|unwilling)$/.test(words[verb]!)
  )
    return true;
  return deprel.some((relation, at) => relation === 'xcomp' && head[at] === verb && devoted.test(words[at]!));
}

/**
 * Takes `it` for what stands for the clause behind an adjective (`made it plain that Peru would stay`), where the parser has an
 * object. Changes the annotation in place.
 */
export function mendObjectsBeforeClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let it = 1; it + 2 < words.length; it++) {
    const adjective = it + 1;
    if (words[it] !== 'it' || deprel[it] !== 'obj' || head[it] !== it - 1 || !making.test(words[it - 1]!)) continue;
    if (upos[adjective] !== 'ADJ' || head[adjective] !== it - 1 || deprel[adjective] !== 'xcomp') continue;
    if (words[adjective + 1] === 'that') deprel[it] = 'expl';
  }
}
mendObjectsBeforeClauses.needs = [/^it$/, /^that$/];

const making = /^(?:mak(?:e|es|ing)|made|finds?|found|thinks?|thought|considers?|considered|believes?|believed)$/;
