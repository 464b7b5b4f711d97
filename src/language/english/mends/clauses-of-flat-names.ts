import type { Annotation } from '../model/index.js';

/**
 * Hangs a relative clause behind a name on the name, where the parser hangs it on its last part: in `Lee Min-ho, who had resigned, left` it is Lee
 * who had. Changes the annotation in place.
 */
export function mendClausesOfFlatNames(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let verb = 3; verb < words.length; verb++) {
    const part = head[verb]!;
    if (deprel[verb] !== 'acl:relcl' || part < 0 || part > verb || deprel[part] !== 'flat') continue;
    let name = part;
    for (let steps = 0; deprel[name] === 'flat' && head[name]! >= 0 && steps < 6; steps++) name = head[name]!;
    if (upos[name] === 'PROPN' && name < part) head[verb] = name;
  }
}
mendClausesOfFlatNames.needs = [/^(?:who|whom|which|whose)$/];
