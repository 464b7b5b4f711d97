import type { Candidate } from './features.js';
import type { Scene } from './scene.js';
import type { Phrase } from './working.js';

/** What bodies have, and states have seldom or by another word. */
const ofBodies =
  /^(?:leader|founder|co-founder|chairman|chairwoman|chair|candidate|member|director|head|campaigner|activist|executive|spokes(?:man|woman|person)|headquarters|supporter|faction|wing|manifesto)$/;

/** `Peru's Democrats are divided. The Unity Party wants a vote. Its leader, …`: the party that the sentence before is about, and not the state. */
export function bodyLedBefore(
  { ground: { analysis, forms } }: Scene,
  phrase: Phrase,
  candidates: readonly Candidate[],
  best: Candidate,
): Candidate | null {
  if (!/^its$/i.test(forms[phrase.head]!) || best.entity?.kind !== 'state' || best.phrase?.sentence === phrase.sentence)
    return null;
  const { head } = analysis.tokens[phrase.head]!;
  if (!ofBodies.test(analysis.tokens[head]?.lemma ?? '')) return null;
  return (
    candidates.find(
      ({ entity, phrase: other }) =>
        entity?.kind === 'organisation' &&
        other?.role === 'subject' &&
        other.form === 'name' &&
        other.sentence === phrase.sentence - 1,
    ) ?? null
  );
}
