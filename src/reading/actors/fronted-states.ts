import type { Scene } from './scene.js';
import { type Phrase, settled } from './working.js';

/** Bodies that every state has. */
const athome =
  /^(?:army|military|government|parliament|police|junta|senate|cabinet|opposition|navy|judiciary|force|legislature)$/;
/** What the bodies of other states do in a state that hosts them. */
const hosted =
  /^(?:sign|meet|talk|negotiate|agree|hold|resume|discuss|initial|begin|open|join|attend|reach|conclude|seek)$/;

/**
 * The state with which the sentence opens in which a body is told of that every state has, or null: in `Chad's army left. In Mali, the army
 * rejected it` the second is Mali's.
 */
export function frontedState(
  { ground, phrases }: Scene,
  { sentence, first: before, lemma, isDefinite }: Phrase,
): string | null {
  if (!isDefinite || !athome.test(lemma)) return null;
  const { tokens, sentences } = ground.analysis;
  const { first, last } = sentences[sentence]!;
  if (ground.forms[first] !== 'In' || before <= first + 2) return null;
  const root = tokens.slice(first, last).find(({ deprel }) => deprel === 'root');
  if (!root || hosted.test(root.lemma)) return null;
  const place = phrases.find((one) => one.sentence === sentence && one.first <= first + 2 && one.form === 'name');
  if (!place?.entity || ground.forms[place.last] !== ',') return null;
  const entity = settled(place.entity);
  return entity.kind === 'state' ? entity.country : null;
}
