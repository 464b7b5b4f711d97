import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

/** What one does to somebody, never that something is so. */
export const taking =
  /^(?:captured?|captures|arrest(?:s|ed)?|detain(?:s|ed)?|seized?|freed?|releas(?:es?|ed)|killed?|kills|shot|held|holds|met|attack(?:s|ed)?|bomb(?:s|ed)?|raid(?:s|ed)?|rescued?|extradited?|extradites|expel(?:s|led)|deport(?:s|ed)?|kidnapp?ed|abduct(?:s|ed)?|hit|hits|struck|strikes|storm(?:s|ed)?|handed|jailed?|sentenced?|banned|closed?|targeted|destroyed|intercept(?:s|ed)?|ambush(?:es|ed)?)$/;

/**
 * Takes a past with its agent behind the object of a verb such as *arrest* for a participle, where the parser makes both a clause of
 * what is told: `Police captured a banker wanted by Peru`. Changes the annotation in place.
 */
export function mendSoughtBy(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 2 < words.length; verb++) {
    const above = head[verb]!;
    if (deprel[verb] !== 'ccomp' || xpos[verb] !== 'VBD' || above < 0 || above > verb) continue;
    if (!taking.test(words[above]!)) continue;
    if (hasDependant(annotation, verb, ['mark', 'aux', 'obj', 'cop'])) continue;
    const noun = deprel.findIndex(
      (r, at) =>
        at > above && at < verb && ((r === 'nsubj' && head[at] === verb) || (r === 'obj' && head[at] === above)),
    );
    const by = deprel.findIndex((r, at) => r === 'case' && words[at] === 'by' && at > verb && head[head[at]!] === verb);
    if (noun < 0 || by !== verb + 1 || upos[head[by]!] === 'NUM') continue;
    [head[noun], deprel[noun]] = [above, 'obj'];
    [head[verb], deprel[verb], xpos[verb]] = [noun, 'acl', 'VBN'];
    deprel[head[by]!] = 'obl:agent';
  }
}
mendSoughtBy.needs = [taking, /^by$/];
