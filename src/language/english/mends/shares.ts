import type { Annotation } from '../model/index.js';

const shares = /^shares$/;
const pointing = /^(?:that|this)$/;

/**
 * Makes `shares` the verb between a name and what is shared, where the parser takes name and verb for one noun and `that` for a relative:
 * `Vietnam shares that aim but has left`. Changes the annotation in place.
 */
export function mendShares(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 1; verb + 2 < words.length; verb++) {
    const name = verb - 1;
    const pointer = verb + 1;
    const shared = verb + 2;
    if (!shares.test(words[verb]!) || xpos[verb] !== 'NNS' || !pointing.test(words[pointer]!)) continue;
    if (upos[name] !== 'PROPN' || head[name] !== verb || deprel[name] !== 'compound') continue;
    // `shares that fell`: what follows has no object of its own, and a form that may be a noun's
    if (head[pointer] !== shared || head[shared] !== verb || !/^(?:VBP|NN|VB)$/.test(xpos[shared]!)) continue;
    if (deprel.some((role, at) => head[at] === shared && at > shared && /^(?:obj|obl|xcomp|ccomp)$/.test(role)))
      continue;
    for (let at = 0; at < words.length; at++)
      if (head[at] === shared && at !== pointer && /^(?:conj|punct|advcl|parataxis)$/.test(deprel[at]!))
        head[at] = verb;
    [deprel[name], upos[verb], xpos[verb]] = ['nsubj', 'VERB', 'VBZ'];
    [deprel[pointer], upos[pointer], xpos[pointer]] = ['det', 'DET', 'DT'];
    [deprel[shared], upos[shared], xpos[shared]] = ['obj', 'NOUN', 'NN'];
  }
}
mendShares.needs = [shares];
