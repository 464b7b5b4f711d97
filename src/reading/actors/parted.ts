import { relation } from '../../language/index.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const part =
  /^(?:most|some|many|all|half|several|few|both|none|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|each|any)$/i;

/**
 * Of whom or what a part is told right behind a comma: in `froze billions of euros, most of them held in Belgium` of the euros, in `freed
 * nine rebels, two of them women` of the rebels. Null where nothing of the kind stands there; its entity is null for things.
 */
export function partedFrom({ ground, byHead }: Scene, { head }: Phrase): { entity: Entity | null } | null {
  const { forms, analysis } = ground;
  const { tokens, sentences } = analysis;
  if (!/^(?:them|whom|which)$/.test(forms[head]!) || forms[head - 1] !== 'of' || !part.test(forms[head - 2] ?? ''))
    return null;
  if (forms[head - 3] !== ',') return null;
  const { first } = sentences[tokens[head]!.sentence]!;
  let whole = head - 4;
  while (whole >= first && tokens[whole]!.upos !== 'NOUN' && tokens[whole]!.upos !== 'PROPN') whole--;
  if (whole < first) return null;
  // `firms in three states, most of them …`: the firms
  for (let above = tokens[whole]!; relation(above) === 'nmod' && above.head < whole; above = tokens[whole]!)
    if (above.head >= first && tokens[above.head]!.upos === 'NOUN') whole = above.head;
    else break;
  if (tokens[whole]!.xpos !== 'NNS') return null;
  const phrase = byHead[whole];
  return { entity: phrase?.entity ? settled(phrase.entity) : null };
}
