import { isSpeechVerb } from '../names/index.js';
import { pronounOf } from './lexicon.js';
import { join } from './named.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Gives `I` and `we` inside a quotation their speaker, where the words around it say who that is. */
export function resolveSpeakers(scene: Scene): void {
  const { phrases, ground } = scene;
  let speakers: Map<number, Entity> | null = null;
  for (const phrase of phrases) {
    if (phrase.form !== 'pronoun' || phrase.quotation < 0 || phrase.entity) continue;
    if (pronounOf(ground.forms[phrase.head]!.toLowerCase())?.to !== 'speaker') continue;
    speakers ??= findSpeakers(scene);
    const speaker = speakers.get(phrase.quotation);
    if (speaker && (speaker.kind === 'person' ? !phrase.isPlural || isOwn(phrase) : phrase.isPlural))
      join(phrase, speaker, ground);
  }
}

/** `we` of one person is a group he belongs to, which the text need not name. */
const isOwn = (phrase: Phrase): boolean => !phrase.isPlural;

/** Who speaks each quotation: the subject of a verb of speech in its sentence, else in its paragraph. */
function findSpeakers({ ground, phrases }: Scene): Map<number, Entity> {
  const { analysis, quotations } = ground;
  const byParagraph = new Map<number, Entity>();
  const bySentence = new Map<number, Entity>();
  for (const phrase of phrases) {
    if (phrase.quotation >= 0 || phrase.role !== 'subject' || !phrase.entity) continue;
    const verb = analysis.tokens[analysis.tokens[phrase.head]!.head];
    if (!verb || !isSpeechVerb(verb.lemma)) continue;
    const entity = settled(phrase.entity);
    bySentence.set(phrase.sentence, entity);
    const { paragraph } = analysis.sentences[phrase.sentence]!;
    if (!byParagraph.has(paragraph)) byParagraph.set(paragraph, entity);
  }
  const speakers = new Map<number, Entity>();
  for (const token of analysis.tokens) {
    const quotation = quotations[token.index]!;
    if (quotation < 0 || speakers.has(quotation)) continue;
    const own = bySentence.get(token.sentence);
    if (own) speakers.set(quotation, own);
  }
  for (const token of analysis.tokens) {
    const quotation = quotations[token.index]!;
    if (quotation < 0 || speakers.has(quotation)) continue;
    const other = byParagraph.get(analysis.sentences[token.sentence]!.paragraph);
    if (other) speakers.set(quotation, other);
  }
  return speakers;
}
