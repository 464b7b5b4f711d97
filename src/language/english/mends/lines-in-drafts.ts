import type { Annotation } from '../model/index.js';

const part =
  /^(?:line|clause|phrase|passage|wording|paragraph|sentence|language|reference|provision|section|article)s?$/;
const text =
  /^(?:draft|text|resolution|statement|letter|declaration|communique|communiqué|agreement|treaty|bill|document|plan)$/;

/**
 * Hangs what a passage is about on the passage, where the parser hangs it on the text that it stands in: `a line in the draft about a path to
 * statehood`. Changes the annotation in place.
 */
export function mendLinesInDrafts(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let at = 4; at + 1 < words.length; at++) {
    if (words[at] !== 'about' || deprel[at] !== 'case') continue;
    const topic = head[at]!;
    const whole = at - 1;
    if (topic < at || head[topic] !== whole || deprel[topic] !== 'nmod' || !text.test(words[whole]!)) continue;
    let start = whole;
    while (start > 2 && head[start - 1] === whole) start--;
    if (!/^(?:in|of)$/.test(words[start]!)) continue;
    const passage = start - 1;
    if (part.test(words[passage]!) && upos[passage] === 'NOUN') head[topic] = passage;
  }
}
mendLinesInDrafts.needs = [part, text, /^about$/];
