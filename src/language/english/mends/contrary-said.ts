import type { Annotation } from '../model/index.js';

const contrary = /^(?:opposite|contrary|reverse|same)$/;

/**
 * Makes `the opposite` behind a verb what is said, where the parser makes a second subject of it: `Lind, who had left, said the opposite`.
 * Changes the annotation in place.
 */
export function mendContrarySaid(words: readonly string[], { head, deprel }: Annotation): void {
  for (let noun = 3; noun < words.length; noun++) {
    const verb = head[noun]!;
    if (!contrary.test(words[noun]!) || words[noun - 1] !== 'the' || deprel[noun] !== 'nsubj') continue;
    if (verb !== noun - 2 || !head.some((above, at) => above === verb && at < verb && deprel[at] === 'nsubj')) continue;
    deprel[noun] = 'obj';
  }
}
mendContrarySaid.needs = [contrary];
