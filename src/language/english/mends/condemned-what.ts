import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const judging =
  /^(?:condemn|denounc|reject|criticis|criticiz|welcom|dismiss|oppos|slamm?|decr(?:y|i)|deplor|prais|hail|back|support|protest|reiterat|defend)(?:e?[sd]|ed|es|ing|e)?$/;
const calling =
  /^(?:call(?:ed|s)|term(?:ed|s)|label(?:led|led|s)|describe[ds]|regard(?:ed|s)|see[sn]?|saw|brand(?:ed|s)|dub(?:bed|s))$/;

/**
 * Makes what somebody calls something the object of a verb of judging, where the parser takes the clause for what is said: in `Peru condemned what
 * Chile called an illegal blockade` Peru condemns the blockade. Changes the annotation in place.
 */
export function mendCondemnedWhat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let what = 1; what + 3 < words.length; what++) {
    const call = head[what]!;
    const verb = what - 1;
    if (words[what] !== 'what' || !judging.test(words[verb]!) || !/^VB/.test(annotation.xpos[verb]!)) continue;
    if (call < what + 2 || call > what + 6 || !calling.test(words[call]!) || head[call] !== verb) continue;
    if (deprel[call] !== 'ccomp' || deprel[what] !== 'obj') continue;
    if (!hasDependant(annotation, call, ['nsubj'], what) || hasDependant(annotation, verb, ['obj'])) continue;
    [head[what], deprel[what]] = [verb, 'obj'];
    [head[call], deprel[call]] = [what, 'acl:relcl'];
  }
}
mendCondemnedWhat.needs = [judging, /^what$/, calling];
