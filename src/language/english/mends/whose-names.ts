import type { Annotation } from '../model/index.js';

/**
 * Makes a name between commas what the noun behind `whose` is called, and that noun the subject of the clause (`the Popular Front,
 * whose leader, Ana Lind, won a poll`), where the parser makes both, or the name, one more name for what stands before. Changes the annotation
 * in place.
 */
export function mendNamesBehindWhose(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let noun = 3; noun + 4 < words.length; noun++) {
    const whose = deprel[noun - 1] === 'compound' ? noun - 2 : noun - 1;
    if (!/^whose$/i.test(words[whose]!) || upos[noun] !== 'NOUN' || words[noun + 1] !== ',') continue;
    const antecedent = head[noun]!;
    const isSubject = deprel[noun] === 'nsubj' && antecedent > noun && /^acl/.test(deprel[antecedent]!);
    if (!isSubject && (deprel[noun] !== 'appos' || antecedent < 0 || antecedent > noun)) continue;
    const end = words.indexOf(',', noun + 2);
    if (end < noun + 3 || end > noun + 7) continue;
    const inside = [...Array(end - noun - 2).keys()].map((at) => at + noun + 2);
    if (!inside.every((at) => upos[at] === 'PROPN' || /^\p{Ll}{2,3}$/u.test(words[at]!))) continue;
    const name = inside.find((at) => head[at]! < noun + 2 || head[at]! >= end);
    const verb = head.findIndex((above, at) => at > end && above === antecedent && /^acl/.test(deprel[at]!));
    if (name === undefined || upos[name] !== 'PROPN') continue;
    if (isSubject && antecedent > end && deprel[name] === 'appos' && head[name]! < noun) {
      head[name] = noun;
      for (const comma of [noun + 1, end]) head[comma] = name;
    }
    if (isSubject || verb < 0) continue;
    [head[name], deprel[name]] = [noun, 'appos'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
  }
}
mendNamesBehindWhose.needs = [/^whose$/i, /^,$/];
