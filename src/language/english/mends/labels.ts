import type { Annotation } from '../model/index.js';

/**
 * Sets the label of a turn of an interview, `Q.` or `A:` at its head, beside its sentence, where the parser makes it a part of a name,
 * a subject or the root (`A. Peru hosted us`). Changes the annotation in place.
 */
export function mendLabels(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  if (words.length < 3 || !/^[QA]\.?$/.test(words[0]!) || (!words[0]!.endsWith('.') && words[1] !== ':')) return;
  const hung = [...head].flatMap((above, at) => (above === 0 && upos[at] !== 'PUNCT' ? [at] : []));
  if (hung.length || head[0]! < 0) {
    const first = hung.find((at) => upos[at] === 'VERB' && head[0]! < 0) ?? hung[0];
    if (first === undefined) return;
    for (let at = 0; at < words.length; at++) if (head[at] === 0 && at !== first) head[at] = first;
    [head[first], deprel[first]] = [head[0]!, deprel[0]!];
    const verb = head[0]!;
    const isSubject = deprel[0] === 'discourse' && verb > first && /^(?:NOUN|PROPN)$/.test(upos[first]!);
    if (isSubject && !deprel.some((relation, at) => head[at] === verb && /^nsubj/.test(relation)))
      deprel[first] = 'nsubj';
  }
  const root = head.findIndex((above, at) => at > 0 && above < 0);
  if (root < 1) return;
  [head[0], deprel[0], upos[0], xpos[0]] = [root, 'discourse', 'PROPN', 'NNP'];
}
mendLabels.needs = [/^[QA]\.?$/];
