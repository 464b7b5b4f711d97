import type { Annotation } from '../model/index.js';

/** Makes `that` between a verb and its particle the object of the verb: in `ruled that out, saying …` that is ruled out. Changes the annotation in place. */
export function mendThatBeforeParticles(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 1; that + 1 < words.length; that++) {
    if (words[that] !== 'that' || deprel[that] !== 'mark') continue;
    const verb = that - 1;
    if (!/^VB/.test(xpos[verb]!) || deprel[that + 1] !== 'compound:prt' || head[that + 1] !== verb) continue;
    if (head.some((above, at) => above === verb && deprel[at] === 'obj')) continue;
    [head[that], deprel[that], upos[that], xpos[that]] = [verb, 'obj', 'PRON', 'DT'];
  }
}
mendThatBeforeParticles.needs = [/^that$/];
