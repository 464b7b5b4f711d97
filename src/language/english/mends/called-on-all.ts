import type { Annotation } from '../model/index.js';

/**
 * Makes what somebody is called on to do depend on the calling (`called on all parties to carry out the warrants`), where the parser takes it
 * for words that tell who is called on. Changes the annotation in place.
 */
export function mendCalledOnAll(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let to = 4; to + 1 < words.length; to++) {
    if (words[to] !== 'to' || deprel[to] !== 'mark') continue;
    const deed = head[to]!;
    const noun = head[deed] ?? -1;
    const call = noun < 0 ? -1 : head[noun]!;
    if (call < 0 || deprel[deed] !== 'acl' || xpos[deed] !== 'VB' || noun !== to - 1 || call > noun) continue;
    if (!/^call(?:ed|s|ing)?$/.test(words[call]!) || words[call + 1] !== 'on' || head[call + 1] !== noun) continue;
    [head[deed], deprel[deed]] = [call, 'xcomp'];
  }
}
mendCalledOnAll.needs = [/^call(?:ed|s|ing)?$/, /^on$/, /^to$/];
