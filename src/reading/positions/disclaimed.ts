import { type Analysis, dependents, tokensIn } from '../../language/index.js';
import type { Statement } from '../../record/index.js';

const disclaiming = /^(?:deny|denial|refute|rebut|rubbish)$/;
const dismissing = /^(?:reject|dismiss|dispute|contest|rebuff|ridicule|doubt|question|disagree|disbelieve|challenge)$/;
const notions =
  /^(?:claim|suggestion|idea|notion|assertion|argument|view|allegation|accusation|charge|report|talk|contention|premise|speculation|rumour|rumor|insinuation|criticism)$/;

/** Whether whoever makes a statement says that it is not so: `denied that Chile would sign`, `rejected the claim that it had lapsed`. */
export function isDisclaimed(analysis: Analysis, statement: Statement | null): boolean {
  if (!statement?.cue) return false;
  const words = tokensIn(analysis, statement.cue);
  if (words.some(({ lemma }) => disclaiming.test(lemma))) return true;
  const verb = words.find(({ lemma }) => dismissing.test(lemma));
  if (!verb) return false;
  if (words.some(({ lemma }) => notions.test(lemma))) return true;
  const noun = dependents(analysis, verb.index, 'obj')[0];
  return !noun || notions.test(noun.lemma);
}
