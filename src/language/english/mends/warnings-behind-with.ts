import type { Annotation } from '../model/index.js';

/**
 * Makes a verb of a warning behind `with` and a name, where the parser takes it for a noun: `clashed over it, with Lima warning that the ports
 * were a threat, and Quito accusing it of lying`. Who does something joined to that does it beside. Changes the annotation in place.
 */
export function mendWarningsBehindWith(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let verb = 2; verb + 2 < words.length; verb++) {
    if (words[verb] !== 'warning' || words[verb + 1] !== 'that' || upos[verb] !== 'NOUN' || deprel[verb] !== 'obl')
      continue;
    const name = verb - 1;
    if (deprel[name] !== 'compound' || head[name] !== verb || upos[name] !== 'PROPN') continue;
    const mark = words.findIndex((word, at) => word === 'with' && head[at] === verb && at < name);
    const clause = deprel.findIndex((relation, at) => relation === 'acl' && head[at] === verb && at > verb);
    if (mark < 0 || clause < 0) continue;
    [upos[verb], xpos[verb], deprel[verb]] = ['VERB', 'VBG', 'advcl'];
    [deprel[name], deprel[mark], deprel[clause]] = ['nsubj', 'mark', 'ccomp'];
    for (let at = clause + 1; at < words.length; at++)
      if (head[at] === clause && deprel[at] === 'conj' && xpos[at] === 'VBG' && words[at - 2] === 'and')
        head[at] = verb;
  }
}
mendWarningsBehindWith.needs = [/^with$/, /^warning$/];
