import type { Annotation } from '../model/index.js';

/** Makes `back` between a verb and its object a particle of the verb: in `pull back troops` they are pulled back, and are no back troops. Changes the annotation in place. */
export function mendBackBeforeObjects(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let back = 1; back + 1 < words.length; back++) {
    if (words[back] !== 'back' || !/^(?:amod|compound|advmod)$/.test(deprel[back]!)) continue;
    const verb = back - 1;
    const noun = head[back]!;
    if (!/^VB/.test(xpos[verb]!) || noun < back + 1 || head[noun] !== verb || deprel[noun] !== 'obj') continue;
    if (!/^(?:pull|push|hold|roll|fight|bring|send|scale|take|call|move|hand|pay|win)/.test(words[verb]!)) continue;
    [head[back], deprel[back], upos[back], xpos[back]] = [verb, 'compound:prt', 'ADP', 'RP'];
  }
}
mendBackBeforeObjects.needs = [/^back$/];
