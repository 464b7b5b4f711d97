import type { Annotation } from '../model/index.js';

const blaming = /^(?:blames?|blamed|pins?|pinned)$/;

/**
 * Hangs a clause of blame with `which` on the whole phrase before it, where the parser hangs it on the place at its end: in `attacks
 * on the port, which Chad blames on Niger` it is the attacks that are laid to Niger. Changes the annotation in place.
 */
export function mendBlamedDeeds(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 4; at < words.length; at++) {
    if (deprel[at] !== 'acl:relcl' || !blaming.test(words[at]!)) continue;
    const which = words.indexOf('which', head[at]! + 1);
    if (which < 0 || which > at || head[which] !== at || deprel[which] !== 'obj') continue;
    let noun = head[at]!;
    while (deprel[noun] === 'nmod' && head[noun]! >= 0 && head[noun]! < noun && upos[head[noun]!] === 'NOUN')
      noun = head[noun]!;
    head[at] = noun;
  }
}
mendBlamedDeeds.needs = [/^which$/, blaming];
