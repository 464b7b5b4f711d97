import type { Annotation } from '../model/index.js';

const gerunds =
  /^(?:reading|understanding|finding|ruling|warning|meeting|hearing|briefing|wording|framing|posturing|meddling|grandstanding|dealing|standing|offering)$/;

/**
 * Makes a noun of a word in -ing behind an article that the parser takes for a verb: `officials rejected that reading`. Changes the
 * annotation in place.
 */
export function mendGerundsBehindArticles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let noun = 1; noun < words.length; noun++) {
    const verb = head[noun]!;
    if (xpos[noun] !== 'VBG' || !gerunds.test(words[noun]!) || verb < 0 || verb > noun) continue;
    if (deprel[noun - 1] !== 'det' || head[noun - 1] !== noun || !/^(?:ccomp|xcomp|advcl)$/.test(deprel[noun]!))
      continue;
    // with an object of its own it is a verb
    if (head.some((above, at) => above === noun && at !== noun - 1 && deprel[at] !== 'punct')) continue;
    [upos[noun], xpos[noun], deprel[noun]] = ['NOUN', 'NN', 'obj'];
  }
}
mendGerundsBehindArticles.needs = [gerunds];
