import type { Annotation } from '../model/index.js';

const threat =
  /^(?:threaten(?:s|ed)?|vow(?:s|ed)?|warn(?:s|ed)?|pledg(?:es?|ed)|promis(?:es?|ed)|sw(?:ears?|ore)|refus(?:es?|ed)|said)$/;
const condition = /^(?:unless|if|until)$/;

/**
 * Hangs a condition on the threat before it, where the parser hangs it on a verb in front of which the threat is joined to: `claimed the raid
 * and threatened others unless Peru left`. Changes the annotation in place.
 */
export function mendConditionsBehindThreats(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos } = annotation;
  for (let mark = 3; mark + 2 < words.length; mark++) {
    const clause = head[mark]!;
    if (!condition.test(words[mark]!) || deprel[mark] !== 'mark' || deprel[clause] !== 'advcl') continue;
    const first = head[clause]!;
    // behind a comma it may be of both
    if (words[mark - 1] === ',' || first < 0 || first > mark) continue;
    let verb = mark - 1;
    while (verb > first && !(deprel[verb] === 'conj' && head[verb] === first && threat.test(words[verb]!))) verb--;
    if (verb > first && /^VB[DZP]$/.test(xpos[verb]!)) head[clause] = verb;
  }
}
mendConditionsBehindThreats.needs = [threat, condition];
