import type { Annotation } from '../model/index.js';

const appealing = /^(?:appeal|appeals|appealed|appealing|plead|pleads|pleaded|pleading|pray|prays|prayed)$/;

/**
 * Hangs what somebody asks for on the verb, where the parser hangs it on those whom he asks (`appealed to all parties for restraint`).
 * Changes the annotation in place.
 */
export function mendAppealsFor(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let verb = 0; verb + 4 < words.length; verb++) {
    if (!appealing.test(words[verb]!) || upos[verb] !== 'VERB' || !/^(?:to|with)$/.test(words[verb + 1]!)) continue;
    const hearer = head[verb + 1]!;
    if (head[hearer] !== verb || !deprel[hearer]!.startsWith('obl') || words[hearer + 1] !== 'for') continue;
    const thing = head[hearer + 1]!;
    if (head[thing] === hearer && deprel[thing] === 'nmod') [head[thing], deprel[thing]] = [verb, 'obl'];
  }
}
mendAppealsFor.needs = [appealing, /^for$/];
