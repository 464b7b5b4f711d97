import { isSpeechVerb } from '../names/index.js';
import { merge } from './entities.js';
import type { Ground } from './ground.js';
import type { Entity, Phrase } from './working.js';

/** Sentences after a lead within which the one it describes is named. */
const within = 2;

/**
 * Last pass: news often opens with a description (`A senior adviser to the president has called for talks`) and names
 * the one described as the speaker of the next sentence. They are one where the name brings no other office with it.
 */
export function nameLeads(ground: Ground, phrases: readonly Phrase[]): void {
  for (const phrase of phrases.slice(0, 100)) {
    if (phrase.sentence > 8) return;
    const entity = phrase.entity;
    if (!entity || entity.same || phrase.kind !== 'person' || phrase.form !== 'nominal' || !phrase.office) continue;
    if (phrase.role !== 'subject' || phrase.isDefinite || hasName(entity) || !opensParagraph(ground, phrase)) continue;
    const speaker = namedSpeaker(ground, phrases, phrase);
    if (speaker) merge(entity, speaker);
  }
}

const hasName = (entity: Entity): boolean => entity.phrases.some((one) => one.form === 'name');

/** Whether the phrase stands in the first sentence of its paragraph, a dateline aside. */
function opensParagraph({ analysis }: Ground, phrase: Phrase): boolean {
  const own = analysis.sentences[phrase.sentence]!;
  const before = analysis.sentences[phrase.sentence - 1];
  return !before || before.paragraph !== own.paragraph || before.last - before.first <= 4;
}

/** The one person who is first named, and speaks, in the sentences after the lead. */
function namedSpeaker({ analysis }: Ground, phrases: readonly Phrase[], lead: Phrase): Entity | null {
  for (const phrase of phrases) {
    if (phrase.sentence <= lead.sentence) continue;
    if (phrase.sentence > lead.sentence + within) return null;
    const { entity } = phrase;
    if (phrase.role !== 'subject' || phrase.quotation >= 0 || phrase.form !== 'name' || entity?.kind !== 'person')
      continue;
    const verb = analysis.tokens[analysis.tokens[phrase.head]!.head];
    if (!verb || !isSpeechVerb(verb.lemma)) continue;
    const isFirst = entity.phrases.every((one) => one.head >= phrase.head || one.entity !== entity);
    const brings = entity.offices.length > 0;
    const differs = entity.country !== null && lead.entity!.country !== null && entity.country !== lead.entity!.country;
    return isFirst && !brings && !differs ? entity : null;
  }
  return null;
}
