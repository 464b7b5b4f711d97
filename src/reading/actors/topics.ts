import type { Scene } from './scene.js';
import type { Phrase } from './working.js';

/**
 * `As for the court, it …`: the phrase that a sentence names for its topic, where a pronoun right behind its comma takes it up; undefined
 * elsewhere.
 */
export function topicOf({ ground, byHead }: Scene, { head, role }: Phrase): Phrase | undefined {
  const { tokens, sentences } = ground.analysis;
  const { first } = sentences[tokens[head]!.sentence]!;
  if (role !== 'subject' || ground.forms[head - 1] !== ',' || head - first < 4 || head - first > 12) return undefined;
  if (!/^as for$/i.test(`${ground.forms[first]} ${ground.forms[first + 1]}`)) return undefined;
  for (let at = first + 2; at < head - 1; at++) {
    const above = tokens[at]!.head;
    if (byHead[at] && (above < first + 2 || above >= head)) return byHead[at];
  }
  return undefined;
}
