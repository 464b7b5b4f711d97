import type { Annotation } from '../model/index.js';

/**
 * Makes a preposition of `to` before a participle and a name, where the parser has it open a clause: in `delivered flour to besieged Goma`
 * the town is besieged. Changes the annotation in place.
 */
export function mendAttributesBehindTo(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let to = 1; to + 2 < words.length; to++) {
    const participle = to + 1;
    const name = to + 2;
    if (words[to] !== 'to' || xpos[participle] !== 'VBN' || upos[name] !== 'PROPN') continue;
    if (deprel[to] !== 'mark' || head[to] !== participle) continue;
    // nothing hangs on the participle but `to` and the name
    if (head.some((above, at) => above === participle && at !== to && at !== name)) continue;
    const verb = head[participle] === name ? head[name]! : head[participle]!;
    if (verb < 0 || verb > to || (head[name] !== participle && head[name] !== verb)) continue;
    [head[name], deprel[name]] = [verb, 'obl'];
    [head[participle], deprel[participle]] = [name, 'amod'];
    [head[to], deprel[to], upos[to], xpos[to]] = [name, 'case', 'ADP', 'IN'];
  }
}
mendAttributesBehindTo.needs = [/^to$/, /(?:ed|en|n|t)$/];
