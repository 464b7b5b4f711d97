import type { Annotation } from '../model/index.js';

const bringing =
  /^(?:prompt|prompts|prompted|prompting|lead|leads|led|leading|caus(?:e|es|ed|ing)|spur(?:s|red|ring)?)$/;

/**
 * Hangs what somebody is brought to do on the verb as its complement, where the parser takes it for a purpose: `prompting Peru
 * to recall its envoy`. Changes the annotation in place.
 */
export function mendBroughtAbout(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let verb = 3; verb < words.length; verb++) {
    const over = head[verb]!;
    if (deprel[verb] !== 'advcl' || xpos[verb] !== 'VB' || over < 0 || over > verb - 3) continue;
    if (upos[over] !== 'VERB' || !bringing.test(words[over]!)) continue;
    const object = deprel.findIndex((relation, at) => relation === 'obj' && head[at] === over && at < verb);
    const to = deprel.findIndex((relation, at) => relation === 'mark' && head[at] === verb && words[at] === 'to');
    if (object > over && to > object && to < verb) deprel[verb] = 'xcomp';
  }
}
mendBroughtAbout.needs = [bringing];
