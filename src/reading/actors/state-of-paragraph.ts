import { entry } from '../../knowledge/index.js';
import type { Scene } from './scene.js';
import { type Phrase, settled } from './working.js';

/** `the foreign ministry`, `the army`: bodies of which a state has one, and that no office tells. */
export const isMinistry = ({ lemma, office, isPlural }: Phrase): boolean =>
  !office && !isPlural && /^(?:ministry|army|navy|military|government|cabinet|police)$/.test(lemma);

/** `In Lima, Peru's president called the army out. The foreign ministry …`: the state of which a paragraph has told, alone or three times as often as of any other. */
export function stateOfParagraph({ phrases, ground }: Scene, phrase: Phrase, at: number, home: string): string | null {
  const { sentences } = ground.analysis;
  const { paragraph } = sentences[phrase.sentence]!;
  const counts = new Map<string, number>();
  for (let i = at - 1; i >= 0 && sentences[phrases[i]!.sentence]!.paragraph === paragraph; i--) {
    const { entity: given, form, role, name } = phrases[i]!;
    const entity = given && settled(given);
    const known = name?.entry ? entry(name.entry) : undefined;
    const country = entity?.country ?? (known?.kind === 'place' ? known.country : null);
    if (!country || form === 'pronoun' || role === 'modifier') continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[0] !== home && best[1] >= 3 * (second?.[1] ?? 0) ? best[0] : null;
}

/** Whether the paragraph before was about another state, and nothing in this one has come back to the one at home. */
export function hasTurnedAway({ phrases, ground }: Scene, phrase: Phrase, at: number, home: string): boolean {
  const { sentences } = ground.analysis;
  const { paragraph } = sentences[phrase.sentence]!;
  let others = 0;
  for (let i = at - 1; i >= 0; i--) {
    const { entity: given, name, sentence, form } = phrases[i]!;
    const own = sentences[sentence]!.paragraph;
    if (paragraph - own > 1) break;
    if (form === 'pronoun') continue;
    const known = name?.entry ? entry(name.entry) : undefined;
    const country = (given && settled(given).country) ?? (known?.kind === 'place' ? known.country : null);
    if (country === home) return false;
    if (country && own !== paragraph) others++;
  }
  return others > 2;
}
