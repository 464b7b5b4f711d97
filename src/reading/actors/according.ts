import { suits } from './candidates.js';
import type { Sought } from './features.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const telling = /^(?:say|add|continue|note|state|claim|stress|report|write)$/;

/**
 * `According to the ministry, Lind told his guest so. Mora, it said, had agreed.`: what says something goes on telling what the sentence before
 * tells according to it, whatever else said something further off; or null.
 */
export function accordedBefore({ ground, phrases }: Scene, phrase: Phrase, at: number, to: Sought): Entity | null {
  const { tokens, sentences } = ground.analysis;
  const { head, sentence, role } = phrase;
  if (to === 'person' || role !== 'subject' || phrase.quotation >= 0 || sentence === 0) return null;
  const isFirst = head === sentences[sentence]!.first;
  const isPutIn = ground.forms[head - 1] === ',' && /^[,.]$/.test(ground.forms[head + 2] ?? '');
  if (!(isFirst || isPutIn) || tokens[head]!.head !== head + 1 || !telling.test(tokens[head + 1]!.lemma)) return null;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence >= sentence - 1; i--) {
    const other = phrases[i]!;
    if (other.sentence !== sentence - 1 || !other.entity || !isSourceOf(ground, other)) continue;
    const entity = settled(other.entity);
    return suits(phrase, other, entity, to) ? entity : null;
  }
  return null;
}

/** Whether a phrase is that according to which something is told, behind what is told or before it. */
const isSourceOf = ({ analysis: { tokens, children }, forms }: Scene['ground'], { head, first }: Phrase): boolean =>
  children[head]!.some((child) => child < first && /^according$/i.test(tokens[child]!.form)) ||
  (forms[first - 1] === 'to' && /^according$/i.test(forms[first - 2] ?? '')) ||
  (forms[first - 1] === 'of' && forms[first - 2] === 'words' && forms[first - 3] === 'the');
