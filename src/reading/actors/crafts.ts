import type { Ground } from './ground.js';
import type { Phrase } from './working.js';

/** What ships and planes have and states have not. */
const aboard = /^(?:crew|captain|cargo|hull|engine|passenger|cockpit|propeller|anchor|bow|stern|skipper)$/;
const craft =
  /^(?:ship|vessel|boat|tanker|freighter|trawler|ferry|yacht|frigate|destroyer|plane|aircraft|jet|airliner|helicopter|submarine|carrier|dinghy|barge)$/;

/**
 * `seized a tanker and its crew`, `its 21 crew members`: not those of whoever the text speaks of but of the craft that the sentence or the one
 * before tells of, which is no actor.
 */
export function isOfCraft({ analysis }: Ground, { head, sentence }: Phrase): boolean {
  const { tokens, sentences, children } = analysis;
  const token = tokens[head]!;
  const noun = tokens[token.head];
  if (token.form.toLowerCase() !== 'its' || token.deprel !== 'nmod:poss' || !noun) return false;
  const isAboard =
    aboard.test(noun.lemma) ||
    children[noun.index]!.some((c) => tokens[c]!.deprel === 'compound' && aboard.test(tokens[c]!.lemma));
  if (!isAboard) return false;
  for (let at = head - 1; at >= sentences[Math.max(0, sentence - 1)]!.first; at--)
    if (craft.test(tokens[at]!.lemma)) return true;
  return false;
}
