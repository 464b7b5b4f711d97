import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const bodies = /^(?:Ministry|Department|Office|Board|Bank|Council|Commission|Agency|House|Bureau|Committee)$/;
const speaking = /^(?:spokes(?:man|woman|person)|spokespersons?)$/;

/**
 * Makes whoever speaks for a body with `of` in its name the head of the phrase, where the parser makes it the body: `Ministry of Defense
 * spokeswoman Ana Lind said`. Changes the annotation in place.
 */
export function mendBodiesWithSpokesmen(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let role = 3; role + 1 < words.length; role++) {
    const name = role + 1;
    if (!speaking.test(words[role]!) || upos[name] !== 'PROPN' || head[role] !== name) continue;
    const body = head[name]!;
    if (body < 0 || body > role - 2 || !bodies.test(words[body]!) || words[body + 1] !== 'of') continue;
    if (deprel[name] !== 'nmod' || hasDependant(annotation, name, ['det', 'punct'])) continue;
    [head[name], deprel[name]] = [head[body]!, deprel[body]!];
    [head[body], deprel[body]] = [role, 'compound'];
    // what the body is of, which the parser may hang on the role
    const of = body + 1;
    const matter = role - 1;
    if (head[of] === name || head[of] === role) head[of] = matter;
    for (let at = of + 1; at < matter; at++) if (head[at] === name || head[at] === role) head[at] = matter;
    [head[matter], deprel[matter]] = [body, 'nmod'];
    // what the parser hangs on the body behind the name
    for (let at = name + 1; at < words.length; at++) if (head[at] === body) head[at] = name;
  }
}
mendBodiesWithSpokesmen.needs = [bodies, /^of$/, speaking];
