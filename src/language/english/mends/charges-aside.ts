import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const words = /^(?:charges|claims|demands)$/;

/**
 * Makes a noun of *charges* behind a comma, which sums up what somebody was accused of and has no subject: `accused Lind of theft, charges
 * that his party called a pretext`. Changes the annotation in place.
 */
export function mendChargesAside(forms: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 3; noun + 2 < forms.length; noun++) {
    if (!words.test(forms[noun]!) || xpos[noun] !== 'VBZ' || deprel[noun] !== 'parataxis') continue;
    if (forms[noun - 1] !== ',' || forms[noun + 1] !== 'that' || hasDependant(annotation, noun, ['nsubj'])) continue;
    const main = head[noun]!;
    if (main < 0 || main > noun || xpos[main] !== 'VBD') continue;
    [upos[noun], xpos[noun]] = ['NOUN', 'NNS'];
    const clause = deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === noun && at > noun);
    if (clause < 0) continue;
    deprel[clause] = 'acl:relcl';
    const that = noun + 1;
    if (head[that] !== clause) continue;
    [upos[that], xpos[that], deprel[that]] = ['PRON', 'WDT', 'obj'];
    // `that his party called a pretext`: what they are called
    const called = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === clause && at > clause);
    if (called >= 0) deprel[called] = 'xcomp';
  }
}
mendChargesAside.needs = [words, /^that$/];
