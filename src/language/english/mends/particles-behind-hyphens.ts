import type { Annotation } from '../model/index.js';

/** What a verb leaves before a hyphen and a particle where both make one noun. */
const deed = /^(?:call|build|pull|stand|show|lock|hold|clean|cover|break|round|sell|hand|mop|draw|roll)$/;
const particle = /^(?:up|out|off|down|over)$/;
const before = /^(?:det|amod|compound|nmod:poss|nummod)$/;

/**
 * Makes one noun of a verb and its particle behind a hyphen, where the parser takes the particle for a preposition or for that of the verb
 * above: `approved the call-up of reservists`, `condemned Peru's build-up near the border`. Changes the annotation in place.
 */
export function mendParticlesBehindHyphens(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let first = 1; first + 2 < words.length; first++) {
    const up = first + 2;
    if (words[first + 1] !== '-' || !deed.test(words[first]!) || !particle.test(words[up]!)) continue;
    if (upos[up] === 'NOUN' || upos[first] !== 'NOUN' || !/^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/.test(upos[first - 1]!))
      continue;
    const isTaken = head[first]! < first || head[first]! > up;
    const noun = isTaken ? first : head[up]!;
    const [above, relation] = [head[noun]!, deprel[noun]!];
    // `the call-up of reservists`, of which the parser makes `reservists` the noun
    const isSwallowed = noun > up && /^(?:case|mark)$/.test(deprel[up]!);
    if (!isTaken && !isSwallowed) continue;
    if (above < 0 || (above >= first && above <= up)) continue;
    const opener = isSwallowed ? words.findIndex((_, at) => at > up && at < noun && deprel[at] === 'case') : -1;
    if (isSwallowed && (opener < 0 || above > first)) continue;
    for (let at = 0; at < first; at++) if (head[at] === noun && before.test(deprel[at]!)) head[at] = up;
    for (let at = up + 1; at < words.length; at++) if (!isSwallowed && head[at] === first) head[at] = up;
    [head[first], deprel[first]] = [up, 'compound'];
    [head[first + 1], deprel[first + 1]] = [up, 'punct'];
    [head[up], deprel[up], upos[up], xpos[up]] = [above, isSwallowed ? 'obj' : relation, 'NOUN', 'NN'];
    if (isSwallowed) [head[noun], deprel[noun], head[opener]] = [up, 'nmod', noun];
  }
}
mendParticlesBehindHyphens.needs = [deed, /^-$/, particle];
