import { resolveNominal } from './nominals.js';
import { isSpeaker } from './ranking.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** How many phrases away the one who is quoted may be. */
const near = 60;

/**
 * Who says the sentence of a quotation in which a phrase stands, where the text says so beside it: in the same sentence
 * (`“She lied,” Huamani said`), or in the one before, where that is quoted too and the phrase's is nothing else. Nobody
 * speaks of himself as `he`.
 */
export function quotedAround(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { ground, phrases } = scene;
  const { tokens, sentences } = ground.analysis;
  if (phrase.quotation < 0) return null;
  const { first, last, paragraph } = sentences[phrase.sentence]!;
  const opening = ground.quotations.indexOf(phrase.quotation);
  // `said that he “would never do what they ask”`: words only borrowed do not begin a sentence
  if (!/^\p{Lu}/u.test(tokens[opening + 1]?.form ?? '')) return null;
  const speakerIn = (sentence: number): Entity | null => {
    for (let i = Math.max(0, at - near); i < phrases.length && i < at + near; i++) {
      const other = phrases[i]!;
      if (other.sentence !== sentence || other.quotation >= 0 || other.form === 'pronoun') continue;
      if (!isSpeaker(ground.analysis, other)) continue;
      // `“He is gifted,” the Peruvian leader said`: who that is must be known first
      if (!other.entity && i > at && other.form === 'nominal') resolveNominal(scene, other, i);
      if (other.entity) return settled(other.entity);
    }
    return null;
  };
  const isQuotedIn = (from: number, to: number): boolean => ground.quotations.slice(from, to).some((q) => q >= 0);
  const here = speakerIn(phrase.sentence);
  if (here) return here;
  const before = sentences[phrase.sentence - 1];
  if (!before || before.paragraph !== paragraph || !isQuotedIn(before.first, before.last)) return null;
  for (let i = first; i < last; i++) if (ground.quotations[i]! < 0 && tokens[i]!.upos !== 'PUNCT') return null;
  return speakerIn(phrase.sentence - 1);
}
